// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/rowactions.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/places.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Credentials {

RowActions::RowActions(CredentialView &view, Orders &orders, const Ledger &ledger)
    : QObject(&view)
    , m_view(view)
    , m_orders(orders)
    , m_ledger(ledger)
{
    connect(&view, &CredentialView::opened, this, &RowActions::act);
    connect(&view, &CredentialView::actionAsked, this, &RowActions::goOn);
    connect(&view, &CredentialView::removalAsked, this, &RowActions::remove);
    connect(&view, &CredentialView::menuAsked, this, &RowActions::showMenu);
}

void RowActions::act(const QModelIndex &index)
{
    const auto *model = static_cast<const CredentialModel *>(m_view.model());
    if (const Check::Trouble *trouble = model->troubleAt(index))
        emit troubleAsked(*trouble);
    else if (const EntryPtr entry = model->entryAt(index))
        emit opened(entry->credential.id);
}

void RowActions::goOn(const QModelIndex &index)
{
    const auto *model = static_cast<const CredentialModel *>(m_view.model());
    if (const EntryPtr entry = model->entryAt(index); entry && needsKey(entry->standing))
        emit keyAsked(entry->credential.id);
    else
        act(index);
}

void RowActions::remove(const QModelIndex &index)
{
    const auto *model = static_cast<const CredentialModel *>(m_view.model());
    if (const EntryPtr entry = model->entryAt(index))
        m_orders.remove({entry->credential.id}, Words::name(entry->credential));
}

void RowActions::showMenu(const QModelIndex &index, const QPoint &where)
{
    const auto *model = static_cast<const CredentialModel *>(m_view.model());
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const EntryPtr entry = model->entryAt(index))
        fillForCredential(*menu, entry);
    else if (const Check::Trouble *trouble = model->troubleAt(index))
        fillForTrouble(*menu, *trouble);
    menu->popup(where);
}

void RowActions::fillForCredential(QMenu &menu, const EntryPtr &entry)
{
    const qint64 id = entry->credential.id;
    menu.setDefaultAction(menu.addAction(tr("Open"), this, [this, id] { emit opened(id); }));
    if (needsKey(entry->standing))
        menu.addAction(tr("Choose key…"), this, [this, id] { emit keyAsked(id); });
    menu.addAction(tr("What to do"), this,
                   [this, kind = entry->credential.kind] { emit articleAsked(kind); });
    const QString fingerprint = entry->credential.facts.value(Fact::Sha256);
    QAction *copy = menu.addAction(tr("Copy fingerprint"), this,
                                   [fingerprint] { QGuiApplication::clipboard()->setText(fingerprint); });
    copy->setEnabled(!fingerprint.isEmpty());
    menu.addAction(tr("Rename…"), this, [this, id] { emit renameAsked(id); });
    menu.addSeparator();
    addStops(menu, placesOf(entry->credential, m_ledger.snapshot().watched));
    menu.addAction(tr("Remove"), this, [this, entry] {
        m_orders.remove({entry->credential.id}, Words::name(entry->credential));
    });
}

void RowActions::fillForTrouble(QMenu &menu, const Check::Trouble &trouble)
{
    const QString code = trouble.error.code;
    const QString words = code == Codes::PasswordNeeded || code == Codes::WrongPassword
        ? tr("Enter password…")
        : code == Codes::WrongKey ? tr("Choose key…")
                                  : tr("Try again");
    menu.setDefaultAction(menu.addAction(words, this, [this, trouble] { emit troubleAsked(trouble); }));
    menu.addAction(tr("Copy path"), this,
                   [trouble] { QGuiApplication::clipboard()->setText(trouble.where); });
    addStops(menu, placesAround(trouble.where, trouble.source, m_ledger.snapshot().watched));
}

void RowActions::addStops(QMenu &menu, const QList<Check::Watched> &places)
{
    for (const Check::Watched &place : places)
        menu.addAction(tr("Stop watching %1").arg(nameOf(place).replace(u'&', u"&&"_s)), this,
                       [this, place] { m_orders.stopWatching(place); });
}

} // namespace Credentials
