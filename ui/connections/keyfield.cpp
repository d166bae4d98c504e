// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keyfield.h"

#include "core/base/answer.h"
#include "core/base/text.h"
#include "core/check/codes.h"
#include "core/sync/appleaccount.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr qint64 MostBytes = 64 * 1024;

Result<Secret> fileKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::LocalFault, Check::Codes::CannotRead, {file.errorString()});
    QByteArray content = file.read(MostBytes);
    return Sync::apiKeyIn(Secret::taking(content));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_choose(makeButton(Button::Kind::Standard, u"document_16_regular"_s, u"chooseKey"_s, this))
    , m_paste(makeButton(Button::Kind::Standard, u"clipboard_paste_16_regular"_s, u"pasteKey"_s, this))
    , m_name(new ElidedLabel(Type::Role::Interface, Label::Ink::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addWidget(m_paste);
    row->addWidget(m_name, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &KeyField::choose);
    connect(m_paste, &QPushButton::clicked, this, &KeyField::paste);
    retranslate();
}

void KeyField::reset()
{
    ++m_turn;
    m_key = {};
    m_from.clear();
    m_isStored = false;
    retranslate();
}

void KeyField::setStored(bool isStored)
{
    m_isStored = isStored;
    retranslate();
}

void KeyField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("The private key that Apple gave out"));
    dialog->setObjectName(u"keyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Private keys") + u" (*.pem *.p8 *.key)"_s, tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &KeyField::useFile);
    dialog->open();
}

void KeyField::useFile(const QString &path)
{
    const int turn = ++m_turn;
    deliver(QtConcurrent::run(fileKey, path), this, [this, path, turn](const Result<Secret> &key) {
        if (turn == m_turn)
            take(key, QFileInfo(path).fileName());
    });
}

void KeyField::paste()
{
    ++m_turn;
    QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    take(Sync::apiKeyIn(Secret::taking(text)), {});
}

void KeyField::take(const Result<Secret> &key, const QString &from)
{
    if (!key) {
        const QString why = Words::sentence(key.error());
        return emit refused(
            from.isEmpty() ? why : tr("%1: %2", "a file, and what is wrong with it").arg(visible(from, 200), why));
    }
    m_key = *key;
    m_from = from;
    retranslate();
    emit taken();
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyField::retranslate()
{
    m_choose->setText(tr("Choose file…"));
    m_choose->setAccessibleName(tr("Private key: choose a file"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Private key: take it from the clipboard"));
    m_name->setText(!m_key.isEmpty() ? (m_from.isEmpty() ? tr("Pasted") : visible(m_from, 200))
                        : m_isStored ? tr("In the keychain")
                                     : tr("None", "private key"));
}

} // namespace Connections
