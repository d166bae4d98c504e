// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/codes.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/morefields.h"
#include "ui/connections/noticebox.h"
#include "ui/connections/signinfields.h"
#include "ui/connections/statewords.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/progressstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

bool isOneOf(QLatin1StringView code, std::initializer_list<QLatin1StringView> codes)
{
    return std::ranges::find(codes, code) != codes.end();
}

/// What tells one school's server from another's: "qinghe" of qinghe.jamfcloud.com and of jamf.qinghe.edu.tw.
QString tellingPart(const QString &host)
{
    static constexpr std::array Usual {"jamf"_L1, "jamfpro"_L1, "jss"_L1, "casper"_L1, "mdm"_L1, "www"_L1};
    if (!QHostAddress(host).isNull() || !host.contains(u'.'))
        return host;
    QStringList labels = host.split(u'.');
    while (labels.size() > 2 && std::ranges::find(Usual, labels.first()) != Usual.end())
        labels.removeFirst();
    return labels.first();
}

bool isPlainHttp(const QString &typed)
{
    return typed.trimmed().startsWith("http://"_L1, Qt::CaseInsensitive);
}

} // namespace

QString ConnectionForm::suggestedName(const QUrl &address) const
{
    const QString plain
        = tr("Jamf Pro (%1)", "suggested name").arg(tellingPart(address.host(QUrl::FullyDecoded)));
    QString name = plain;
    for (int number = 2; m_roster.isNameTaken(name, m_base.id); ++number)
        name = u"%1 %2"_s.arg(plain).arg(number);
    return name;
}

/// What was pasted becomes the address it stands for, and the name follows it until somebody writes another.
void ConnectionForm::settleAddress()
{
    const QString typed = m_address->text();
    if (typed.trimmed().isEmpty())
        return;
    const Result<QUrl> address = serverAddress(typed);
    if (!address) {
        m_addressRow->setError(isPlainHttp(typed)
                                   ? tr("Not encrypted. Use an address that begins with https.")
                                   : Words::sentence(address.error()));
        return;
    }
    m_addressRow->setError({});
    m_address->setText(address->toDisplayString(QUrl::StripTrailingSlash));
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && name != m_suggestion)
        return;
    m_suggestion = suggestedName(*address);
    m_name->setText(m_suggestion);
    m_nameRow->setError({});
}

void ConnectionForm::demandAddress()
{
    settleAddress();
    if (m_address->text().trimmed().isEmpty())
        m_addressRow->setError(tr("Enter the server's address."));
}

bool ConnectionForm::checkName()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_roster.isNameTaken(name, m_base.id);
    m_nameRow->setError(name.isEmpty() ? tr("Give it a name that you will know it by.")
                            : isTaken  ? tr("Another connection has this name.")
                                       : QString());
    return !m_nameRow->hasError();
}

bool ConnectionForm::validate()
{
    demandAddress();
    m_signIn->setServer(serverAddress(m_address->text()).value_or(QUrl()));
    const bool hasName = checkName();
    QWidget *signIn = m_signIn->firstWrong();
    QWidget *more = m_more->firstWrong();
    if (more)
        showMore(true);
    QWidget *wrong = m_addressRow->hasError() ? m_address : !hasName ? m_name : signIn ? signIn : more;
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

Account ConnectionForm::account()
{
    Account account {m_base, {}, {}};
    account.connection.address = serverAddress(m_address->text()).value_or(QUrl());
    account.connection.name = m_name->text().trimmed();
    m_signIn->apply(account);
    m_more->apply(account);
    return account;
}

void ConnectionForm::save()
{
    if (m_deed == Deed::Saving || !validate())
        return;
    cancelTest();
    clearOutcome();
    setDeed(Deed::Saving);
    deliver(m_roster.save(account()), this, [this, sitting = m_sitting](const Result<Connection> &stored) {
        if (sitting != m_sitting)
            return;
        setDeed(Deed::None);
        if (!stored)
            return showError(stored.error());
        discard();
        emit saved(stored->id);
    });
}

void ConnectionForm::test()
{
    if (m_deed != Deed::None || !validate())
        return;
    clearOutcome();
    setDeed(Deed::Testing);
    const Account tested = account();
    m_progress->start(tr("Testing %1", "an address").arg(StateWords::place(tested.connection)));
    m_sweep = m_roster.surroundings().servers.test(tested);
    deliver(m_sweep, this, [this](const Result<Check::SweepReport> &report) {
        m_progress->finish();
        setDeed(Deed::None);
        report ? takeReport(*report) : showError(report.error());
    });
}

void ConnectionForm::cancelTest()
{
    if (m_deed != Deed::Testing)
        return;
    m_sweep.cancel();
    m_progress->finish();
    setDeed(Deed::None);
}

void ConnectionForm::setDeed(Deed deed)
{
    if (deed != Deed::None)
        m_lastDeed = deed;
    m_deed = deed;
    m_saying->setText(deed == Deed::Saving ? tr("Saving…") : QString());
}

void ConnectionForm::clearOutcome()
{
    m_error.reset();
    m_report.reset();
    m_isLabelled = false;
    m_notice->hide();
}

void ConnectionForm::takeReport(const Check::SweepReport &report)
{
    if (const auto failure = StateWords::wholeFailure({}, &report))
        return showError(*failure);
    m_report = report;
    showOutcome();
}

void ConnectionForm::showError(const Error &error)
{
    m_error = error;
    QWidget *field = labelField(error);
    m_isLabelled = field != nullptr;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    showOutcome();
}

/// Says @p error beside the field that is wrong, and gives it; null where it is none of them.
QWidget *ConnectionForm::labelField(const Error &error)
{
    const QString sentence = Words::sentence(error);
    if (isOneOf(error.code,
                {Codes::InvalidServerAddress, Net::Codes::AddressUnusable, Net::Codes::HostNotFound,
                 Net::Codes::RedirectedElsewhere, Jamf::Codes::NotJamfPro})) {
        m_addressRow->setError(sentence);
        return m_address;
    }
    if (error.code == Codes::NameTaken) {
        m_nameRow->setError(sentence);
        return m_name;
    }
    if (isOneOf(error.code,
                {Jamf::Codes::SignInRefused, Jamf::Codes::PasswordExpired, Codes::AddressChanged,
                 Codes::AccountChanged, Codes::AuthorityChanged}))
        return m_signIn->refuse(sentence);
    if (isOneOf(error.code,
                {Codes::InvalidProxyAddress, Codes::ProxyChanged, Net::Codes::ProxyUnusable,
                 Net::Codes::ProxyNeedsSignIn, Net::Codes::ProxyRefusedSignIn, Net::Codes::ProxyFailed})) {
        showMore(true);
        return m_more->refuseProxy(sentence);
    }
    if (error.code != Net::Codes::AuthorityUnreadable)
        return nullptr;
    showMore(true);
    return m_more->refuseAuthority(sentence);
}

void ConnectionForm::showOutcome()
{
    m_again->setVisible(m_error.has_value());
    m_addAuthority->setVisible(m_error && m_error->code == Net::Codes::ServerUntrusted);
    m_copy->hide();
    if (m_error && m_isLabelled) {
        static_cast<void>(labelField(*m_error));
    } else if (m_error) {
        const QString consequence
            = m_lastDeed == Deed::Saving ? tr("Nothing was saved.") : tr("Nothing could be read.");
        m_notice->show(StateWords::severityOf(*m_error), consequence, Words::sentence(*m_error),
                       StateWords::trustFacts(*m_error));
    } else if (m_report) {
        showReport();
    }
    if (!m_notice->isHidden())
        QMetaObject::invokeMethod(
            this, [this] { m_scroller->ensureWidgetVisible(m_notice); }, Qt::QueuedConnection);
}

void ConnectionForm::showReport()
{
    const QStringList missing = m_report->missingPrivileges();
    const auto advice = StateWords::missing(*m_report, m_signIn->way());
    const QString summary = StateWords::summary(*m_report);
    m_copy->setVisible(!missing.isEmpty());
    m_copy->setText(StateWords::copyNames(missing.size()));
    m_copy->disconnect(this);
    connect(m_copy, &QPushButton::clicked, this,
            [missing] { QGuiApplication::clipboard()->setText(missing.join(u'\n')); });
    if (advice)
        m_notice->show(advice->severity, advice->consequence, advice->advice);
    else if (const auto unread = StateWords::unread(*m_report))
        m_notice->show(unread->severity, unread->consequence, summary);
    else
        m_notice->show(Credentials::Severity::Ok, tr("It works."), summary);
}

} // namespace Connections
