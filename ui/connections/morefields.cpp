// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/morefields.h"

#include "core/connections/bond.h"
#include "core/sync/appleaccount.h"
#include "ui/connections/authorityfield.h"
#include "ui/connections/secretfield.h"
#include "ui/shell/formrow.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

QSpinBox *callsBox(const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(1, MostCalls);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

/// The usual number is kept as none, so that it follows what a newer version takes for usual.
int ownCalls(const QSpinBox &box, const Apple::Rate &usual)
{
    return box.value() == usual.calls ? 0 : box.value();
}

} // namespace

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
    , m_authority(new AuthorityField(this))
    , m_proxy(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretField(this))
    , m_reads(callsBox(u"readsPerMinute"_s, this))
    , m_writes(callsBox(u"writesPerHour"_s, this))
    , m_authorityRow(new FormRow(m_authority, this))
    , m_proxyRow(new FormRow(m_proxy, this))
    , m_userRow(new FormRow(m_user, this))
    , m_passwordRow(new FormRow(m_password, this))
    , m_readsRow(new FormRow(m_reads, this))
    , m_writesRow(new FormRow(m_writes, this))
{
    m_proxy->setObjectName(u"proxy"_s);
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (FormRow *row : {m_authorityRow, m_proxyRow, m_userRow, m_passwordRow, m_readsRow, m_writesRow})
        column->addWidget(row);
    for (QSpinBox *box : {m_reads, m_writes})
        connect(box, &QSpinBox::valueChanged, this, &MoreFields::edited);
    connect(m_authority, &AuthorityField::taken, this, [this] {
        m_authorityRow->setError({});
        emit edited();
    });
    connect(m_authority, &AuthorityField::refused, this, &MoreFields::refuseAuthority);
    connect(m_proxy, &QLineEdit::editingFinished, this, [this] {
        if (!m_proxy->text().trimmed().isEmpty())
            static_cast<void>(firstWrong());
    });
    for (QLineEdit *field : {m_proxy, m_user, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            for (FormRow *row : {m_proxyRow, m_userRow, m_passwordRow})
                row->setError({});
            showStored();
            emit edited();
        });
    }
    retranslate();
}

void MoreFields::show(const Connection &connection)
{
    m_stored = connection;
    m_authority->setPem(connection.authority);
    m_proxy->setText(connection.proxy.isEmpty() ? QString() : connection.proxy.toDisplayString());
    m_user->setText(connection.proxyUser);
    m_password->reset(false);
    for (FormRow *row : {m_authorityRow, m_proxyRow, m_userRow, m_passwordRow})
        row->setError({});
    const Sync::Rates rates = Sync::ratesOf(connection);
    m_reads->setValue(rates.reads.calls);
    m_writes->setValue(rates.writes.calls);
    for (FormRow *row : {m_readsRow, m_writesRow})
        row->setVisible(connection.service == Service::AppleSchoolManager);
    showStored();
}

bool MoreFields::isUsed(const Connection &connection)
{
    return !connection.authority.isEmpty() || !connection.proxy.isEmpty() || !connection.proxyUser.isEmpty()
        || connection.readsPerMinute > 0 || connection.writesPerHour > 0;
}

void MoreFields::showStored()
{
    Connection typed;
    typed.proxy = proxyAddress(m_proxy->text()).value_or(QUrl());
    typed.proxyUser = m_user->text().trimmed();
    m_password->setStored(!m_stored.proxyUser.isEmpty()
                          && checkUse(bondOf(m_stored, SecretPart::Proxy), typed, SecretPart::Proxy));
}

void MoreFields::apply(Account &account)
{
    Connection &connection = account.connection;
    connection.authority = m_authority->pem();
    connection.proxy = proxyAddress(m_proxy->text()).value_or(QUrl());
    connection.proxyUser = m_user->text().trimmed();
    account.proxyPassword = m_password->take();
    connection.readsPerMinute = ownCalls(*m_reads, Apple::Budget::usualReads);
    connection.writesPerHour = ownCalls(*m_writes, Apple::Budget::usualWrites);
}

void MoreFields::wipe()
{
    m_password->reset(false);
}

QWidget *MoreFields::firstWrong()
{
    const bool hasProxy = !m_proxy->text().trimmed().isEmpty();
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    const Result<QUrl> address = proxyAddress(m_proxy->text());
    m_proxyRow->setError(hasProxy && !address       ? Words::sentence(address.error())
                             : !hasProxy && hasUser ? tr("Enter the proxy's address as well.")
                                                    : QString());
    m_passwordRow->setError(hasUser && m_password->isMissing() ? tr("Enter the password of this user.")
                                                               : QString());
    return m_proxyRow->hasError() ? m_proxy : m_passwordRow->hasError() ? m_password : nullptr;
}

QWidget *MoreFields::refuseProxy(const QString &why)
{
    m_proxyRow->setError(why);
    return m_proxy;
}

QWidget *MoreFields::refuseAuthority(const QString &why)
{
    m_authorityRow->setError(why);
    return m_authority;
}

void MoreFields::chooseAuthority()
{
    m_authority->choose();
}

void MoreFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreFields::retranslate()
{
    m_authorityRow->setLabel(tr("Own CA"));
    m_authorityRow->setHelp(tr("Only where the server, or the school's web filter, has a certificate that "
                               "computers do not trust by themselves."));
    m_proxyRow->setLabel(tr("Proxy"));
    m_proxyRow->setHelp(tr("Empty: as the system does. Else like proxy.school.example:3128."));
    m_userRow->setLabel(tr("Proxy user"));
    m_userRow->setHelp(tr("Only where the proxy asks for one."));
    m_passwordRow->setLabel(tr("Proxy password"));
    m_readsRow->setLabel(tr("Questions a minute"));
    m_readsRow->setHelp(tr("Apple lets about 20 through. Fewer leave some to other programs of the organisation."));
    m_writesRow->setLabel(tr("Orders an hour"));
    m_writesRow->setHelp(tr("To assign or unassign devices. Apple lets about 10 through, of all programs together."));
    m_reads->setAccessibleName(tr("Questions a minute"));
    m_writes->setAccessibleName(tr("Orders an hour"));
    if (m_proxyRow->hasError() || m_passwordRow->hasError())
        static_cast<void>(firstWrong());
}

} // namespace Connections
