// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/signinfields.h"

#include "core/connections/bond.h"
#include "core/jamf/sweep.h"
#include "ui/connections/secretfield.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/segmentedcontrol.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

/// A field's place, of which @p part takes only what it needs.
QWidget *leftOf(QWidget *part)
{
    auto *place = new QWidget(part->parentWidget());
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(part);
    row->addStretch();
    return place;
}

} // namespace

SignInFields::SignInFields(QWidget *parent)
    : QWidget(parent)
    , m_ways(new SegmentedControl(this))
    , m_account(new QLineEdit(this))
    , m_secret(new SecretField(this))
    , m_wayRow(new FormRow(leftOf(m_ways), this))
    , m_accountRow(new FormRow(m_account, this))
    , m_secretRow(new FormRow(m_secret, this))
    , m_copy(makeButton(Button::Kind::Plain, u"copy_16_regular"_s, u"copyNeeded"_s, this))
{
    m_ways->setObjectName(u"signInWay"_s);
    m_account->setObjectName(u"account"_s);
    m_secret->setObjectName(u"secret"_s);
    m_account->setMaxLength(400);
    m_copy->setFlush(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_wayRow);
    column->addSpacing(-8); // its help ends with a colon
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Type::scaled(100) + 8, 0, 0, 0);
    below->addWidget(m_copy);
    below->addStretch();
    column->addLayout(below);
    column->addWidget(m_accountRow);
    column->addWidget(m_secretRow);
    connect(m_ways, &SegmentedControl::chosen, this, [this](int index) {
        choose(index == 0 ? SignIn::Client : SignIn::User);
        clearRefusal();
        emit edited();
    });
    for (QLineEdit *field : {m_account, static_cast<QLineEdit *>(m_secret)}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            clearRefusal();
            showKept();
            emit edited();
        });
    }
    connect(m_copy, &QPushButton::clicked, this, &SignInFields::copyPrivileges);
    retranslate();
}

void SignInFields::show(const Connection &connection)
{
    m_stored = connection;
    m_typed = connection;
    m_isChecked = false;
    m_account->setText(connection.account);
    m_secret->reset(false);
    clearRefusal();
    choose(connection.signIn);
}

void SignInFields::choose(SignIn way)
{
    m_way = way;
    m_ways->setCurrent(way == SignIn::Client ? 0 : 1);
    showKept();
}

void SignInFields::setServer(const QUrl &address)
{
    m_typed.address = address;
    showKept();
}

/// Whether the stored secret may stand in for one that is not typed.
bool SignInFields::isKept() const
{
    Connection typed = m_typed;
    typed.account = m_account->text().trimmed();
    return !m_stored.id.isEmpty() && m_way == m_stored.signIn
        && checkUse(bondOf(m_stored, SecretPart::Sign), typed, SecretPart::Sign);
}

void SignInFields::showKept()
{
    m_secret->setStored(isKept());
    retranslate();
}

void SignInFields::apply(Account &account)
{
    account.connection.signIn = m_way;
    account.connection.account = m_account->text().trimmed();
    account.secret = m_secret->take();
}

void SignInFields::wipe()
{
    m_secret->reset(false);
}

QWidget *SignInFields::firstWrong()
{
    m_isChecked = true;
    const bool isClient = m_way == SignIn::Client;
    const bool lacksAccount = m_account->text().trimmed().isEmpty();
    const bool lacksSecret = m_secret->isMissing();
    m_accountRow->setError(!lacksAccount  ? QString()
                               : isClient ? tr("Enter the client ID.")
                                          : tr("Enter the user name."));
    const bool isAgain = !m_stored.id.isEmpty() && m_way == m_stored.signIn;
    m_secretRow->setError(!lacksSecret   ? QString()
                              : isAgain  ? tr("It was given for another server or account. Enter it again.")
                              : isClient ? tr("Enter the client secret.")
                                         : tr("Enter the password."));
    return lacksAccount ? m_account : lacksSecret ? m_secret : nullptr;
}

QWidget *SignInFields::refuse(const QString &why)
{
    m_secretRow->setError(why);
    return m_secret;
}

void SignInFields::clearRefusal()
{
    m_isChecked = false;
    m_accountRow->setError({});
    m_secretRow->setError({});
}

void SignInFields::copyPrivileges()
{
    QGuiApplication::clipboard()->setText(Jamf::allPrivileges().join(u'\n'));
    m_copy->setText(tr("Copied", "names of privileges"));
}

void SignInFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInFields::retranslate()
{
    const bool isClient = m_way == SignIn::Client;
    m_ways->setSegments({tr("API client"), tr("User account")});
    m_wayRow->setLabel(tr("Sign in as"));
    m_accountRow->setLabel(isClient ? tr("Client ID") : tr("User name", "of an account"));
    m_secretRow->setLabel(isClient ? tr("Client secret") : tr("Password", "of an account"));
    m_secretRow->setHelp(isKept() ? tr("Leave it empty to keep the one in the keychain.")
                                  : tr("Kept in the keychain of this computer, and nowhere else."));
    m_wayRow->setHelp(
        isClient ? tr(
            "Made in Jamf Pro: Settings > System > API roles and clients. Reading takes these privileges:")
                 : tr(
                     "An account of its own, not a person's, and without multi-factor sign-in. Reading takes "
                     "these privileges:"));
    m_copy->setText(
        tr("Copy the %n name(s)", "of privileges", static_cast<int>(Jamf::allPrivileges().size())));
    if (m_isChecked)
        static_cast<void>(firstWrong());
}

} // namespace Connections
