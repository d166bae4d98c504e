// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/statewords.h"

#include "core/apple/codes.h"
#include "core/base/text.h"
#include "core/connections/codes.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "core/secrets/codes.h"
#include "ui/connections/rowwords.h"
#include "ui/shell/preferences.h"
#include "ui/words/jamf.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Connections::StateWords {

namespace {

using Credentials::Severity;

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Connections::StateWords)
};

/// What stands in one line for an error.
struct Short
{
    QLatin1StringView code;
    Severity severity;
    const char *words;
};

constexpr std::array Shorts {
    Short {Jamf::Codes::SignInRefused, Severity::Expired,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Cannot sign in")},
    Short {Apple::Codes::ApiKeyRefused, Severity::Expired,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Key refused")},
    Short {Apple::Codes::TermsNotSigned, Severity::Expired,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Apple's new terms not accepted")},
    Short {Jamf::Codes::TokenRefused, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Token refused")},
    Short {Jamf::Codes::PasswordExpired, Severity::Expired,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Password expired")},
    Short {Net::Codes::ClockWrong, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Clock of this computer wrong")},
    Short {Net::Codes::ServerUntrusted, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Server not trusted")},
    Short {Jamf::Codes::NotJamfPro, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "No Jamf Pro at this address")},
    Short {Secrets::Codes::Locked, Severity::Warning,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Keychain locked")},
    Short {Secrets::Codes::Missing, Severity::Warning,
           QT_TRANSLATE_NOOP("Connections::StateWords", "No keychain")},
    Short {Secrets::Codes::Denied, Severity::Warning,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Keychain refused")},
    Short {Secrets::Codes::NotFound, Severity::Warning,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Secret not on this computer")},
    Short {Secrets::Codes::Damaged, Severity::Warning,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Secret damaged")},
    Short {Codes::AddressChanged, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Address changed: secret needed again")},
    Short {Codes::AccountChanged, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Account changed: secret needed again")},
    Short {Codes::AuthorityChanged, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Own CA changed: secret needed again")},
    Short {Codes::ProxyChanged, Severity::Urgent,
           QT_TRANSLATE_NOOP("Connections::StateWords", "Proxy changed: password needed again")},
};

State shortOf(const Error &error)
{
    const auto *const known = std::ranges::find(Shorts, error.code, &Short::code);
    if (known != Shorts.end())
        return {known->severity, Spoken::tr(known->words)};
    if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut)
        return {Severity::Warning, Spoken::tr("No answer")};
    return {Severity::Warning, Spoken::tr("Cannot be read")};
}

int failedRows(const Check::SweepReport &report)
{
    return static_cast<int>(std::ranges::count_if(
        report.rows, [](const Jamf::RowResult &row) { return row.state == Jamf::RowResult::State::Failed; }));
}

/// Rows that something else than a privilege keeps from being read.
QList<Jamf::RowResult> brokenRows(const Check::SweepReport &report)
{
    QList<Jamf::RowResult> rows;
    std::ranges::copy_if(report.rows, std::back_inserter(rows), [](const Jamf::RowResult &row) {
        return row.error && row.error->code != Jamf::Codes::NoPrivilege;
    });
    return rows;
}

State reportState(const Check::SweepReport &report)
{
    if (const auto missingOnes = report.missingPrivileges(); !missingOnes.isEmpty())
        return {Severity::Unknown,
                Spoken::tr("%n privilege(s) missing", nullptr, static_cast<int>(missingOnes.size()))};
    if (const auto broken = brokenRows(report); !broken.isEmpty())
        return {Severity::Warning,
                Spoken::tr("%n row(s) could not be read", nullptr, static_cast<int>(broken.size()))};
    return {Severity::Ok, Spoken::tr("Works", "a connection")};
}

/// Of the last test of an account at Apple.
std::optional<State> appleState(const Entry &entry)
{
    if (!entry.appleTestedAt)
        return {};
    for (const Sync::AppleRow &row : entry.appleRows) {
        if (row.error && row.error->code == Apple::Codes::TermsNotSigned)
            return shortOf(*row.error);
    }
    const auto failed = static_cast<int>(std::ranges::count_if(
        entry.appleRows, [](const Sync::AppleRow &row) { return row.error.has_value(); }));
    if (failed == 0)
        return State {Severity::Ok, Spoken::tr("Works", "a connection")};
    return State {Severity::Warning, Spoken::tr("%n row(s) could not be read", nullptr, failed)};
}

QString signInOf(const Connection &connection)
{
    const QString account = visible(connection.account, 60);
    if (connection.service == Service::AppleSchoolManager)
        return Spoken::tr("%1, API account “%2”", "address of a server").arg(place(connection), account);
    return (connection.signIn == SignIn::Client ? Spoken::tr("%1, API client “%2”", "address of a server")
                                                : Spoken::tr("%1, user “%2”", "address of a server"))
        .arg(place(connection), account);
}

} // namespace

State stateOf(const Roster &roster, const Entry &entry, Words::Years years)
{
    if (entry.connection.isPaused)
        return {Severity::Unknown, Spoken::tr("Paused")};
    if (entry.isTesting)
        return {Severity::Notice, Spoken::tr("Testing…")};
    const Check::SweepReport *report = roster.report(entry.connection.id);
    if (const auto failure = wholeFailure(entry, report))
        return shortOf(*failure);
    if (report)
        return reportState(*report);
    if (const auto state = appleState(entry))
        return *state;
    if (entry.connection.testedAt)
        return {Severity::Unknown,
                Spoken::tr("Last tested %1", "today at 09:52")
                    .arg(Words::lookedAt(*entry.connection.testedAt, roster.now(), years))};
    return {Severity::Unknown, Spoken::tr("Not tested")};
}

QString place(const Connection &connection)
{
    const QString host = connection.address.host(QUrl::FullyDecoded);
    const bool isPlain = connection.address.scheme() != "https"_L1;
    QString place = host.contains(u':') ? u'[' + host + u']' : host;
    if (connection.address.port() > 0)
        place += u':' + QString::number(connection.address.port());
    return visible(isPlain ? connection.address.scheme() + u"://"_s + place : place);
}

QString about(const Roster &roster, const Entry &entry, Words::Years years)
{
    const QString account = signInOf(entry.connection);
    const Check::SweepReport *report = roster.report(entry.connection.id);
    const Moment tested = report ? Moment(report->at) : entry.connection.testedAt;
    if (!tested)
        return Spoken::tr("%1. Not tested yet.", "address, API client").arg(account);
    return Spoken::tr("%1. Tested %2.", "address, API client; today at 09:52")
        .arg(account, Words::lookedAt(*tested, roster.now(), years));
}

std::optional<Error> wholeFailure(const Entry &entry, const Check::SweepReport *report)
{
    if (entry.error)
        return entry.error;
    for (const Sync::AppleRow &row : entry.appleRows) {
        if (!entry.isTesting && row.part == Sync::AppleRow::Part::SignIn && row.error)
            return row.error;
    }
    if (!report || report->rows.isEmpty())
        return {};
    const Jamf::RowResult *signIn = report->row(Jamf::Row::SignIn);
    return signIn && signIn->state == Jamf::RowResult::State::Failed ? signIn->error : std::nullopt;
}

std::optional<Advice> missing(const Check::SweepReport &report, SignIn signIn)
{
    const auto names = static_cast<int>(report.missingPrivileges().size());
    if (names == 0)
        return {};
    QStringList rows;
    for (const Jamf::RowResult &row : report.rows) {
        if (!RowWords::missing(row).isEmpty())
            rows.append(Words::rowName(row.row));
    }
    constexpr qsizetype Most = 3;
    const auto count = static_cast<int>(rows.size());
    const QString named = rows.first(std::min(Most, rows.size())).join(Spoken::tr(", ", "between names"));
    const QString consequence = count > Most
        ? Spoken::tr("%n row(s) stay unknown, among them %1.", nullptr, count)
        : Spoken::tr("%n row(s) stay unknown: %1.", nullptr, count);
    return Advice {
        Severity::Unknown, consequence.arg(named),
        signIn == SignIn::Client
            ? Spoken::tr("Add %n privilege(s) to its API role in Jamf Pro, then test again.", nullptr, names)
            : Spoken::tr("Give this account %n more privilege(s) in Jamf Pro, then test again.", nullptr,
                         names)};
}

std::optional<Advice> unread(const Check::SweepReport &report)
{
    const auto broken = brokenRows(report);
    if (broken.isEmpty())
        return {};
    return Advice {
        Severity::Warning,
        Spoken::tr("%n row(s) could not be read, or only in part.", nullptr, static_cast<int>(broken.size())),
        Spoken::tr("The reason stands in the row. All others are complete.")};
}

Severity severityOf(const Error &error)
{
    return shortOf(error).severity;
}

QList<NoticeBox::Fact> trustFacts(const Error &error)
{
    if (error.code != Net::Codes::ServerUntrusted || error.about.size() < 4)
        return {};
    QString fingerprint = error.about.at(3);
    for (qsizetype at = 4; fingerprint.size() > 32 && at < fingerprint.size(); at += 5)
        fingerprint.insert(at, u' ');
    return {{Spoken::tr("Issued by"), error.about.at(2)}, {Spoken::tr("SHA-256"), fingerprint}};
}

QString copyNames(qsizetype count)
{
    return Spoken::tr("Copy the %n name(s)", "of privileges", static_cast<int>(count));
}

QString summary(const Check::SweepReport &report)
{
    const QLocale locale;
    const auto all = static_cast<int>(report.rows.size());
    const double seconds = static_cast<double>(report.took.count()) / 1000;
    return Spoken::tr("%1 of %n row(s) could be read, in %2 s", nullptr, all)
        .arg(locale.toString(all - failedRows(report)), locale.toString(seconds, 'f', 1));
}

} // namespace Connections::StateWords
