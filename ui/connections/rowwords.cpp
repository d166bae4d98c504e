// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/rowwords.h"

#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Connections::RowWords {

namespace {

using Credentials::Severity;
using Jamf::Row;
using State = Jamf::RowResult::State;

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Connections::RowWords)
};

bool lacksPrivilege(const Jamf::RowResult &row)
{
    return row.error && row.error->code == Jamf::Codes::NoPrivilege;
}

QString signInWords(const Jamf::ServerFacts &facts, SignIn signIn)
{
    const QString way
        = signIn == SignIn::Client ? Spoken::tr("Client credentials") : Spoken::tr("User account");
    if (facts.tokenLife.count() <= 0)
        return way;
    return Spoken::tr("%1, %2", "client credentials, 20 minutes")
        .arg(way, Words::lengthOfTime(facts.tokenLife.count()));
}

QString versionWords(const Jamf::ServerFacts &facts)
{
    if (!facts.version)
        return Spoken::tr("Version unknown");
    const QString version
        = u"%1.%2.%3"_s.arg(facts.version->major).arg(facts.version->minor).arg(facts.version->patch);
    if (facts.isHealthy == false)
        return Spoken::tr("%1, its own health check fails", "version").arg(version);
    const qint64 off = facts.clockOffset ? std::abs(facts.clockOffset->count()) : 0;
    return off == 0
        ? version
        : Spoken::tr("%1, clock %2 off", "version; 1 second").arg(version, Words::lengthOfTime(off));
}

QString inventoryWords(const Jamf::ServerFacts &facts)
{
    return Spoken::tr("%1, %2", "mobile devices, computers")
        .arg(Spoken::tr("%Ln mobile device(s)", nullptr, facts.mobileDevices),
             Spoken::tr("%Ln computer(s)", nullptr, facts.computers));
}

/// The first end among @p row's.
Moment firstEnd(const Jamf::RowResult &row)
{
    Moment first;
    for (const Jamf::Lapsing &one : row.lapsing) {
        if (one.notAfter && (!first || *one.notAfter < *first))
            first = one.notAfter;
    }
    return first;
}

QString lapsingWords(const Jamf::RowResult &row, const QDateTime &now, Words::Years years)
{
    const Moment first = firstEnd(row);
    const auto found = std::max(row.count, static_cast<int>(row.lapsing.size()));
    if (found == 0)
        return Spoken::tr("None found");
    if (!first)
        return row.lapsing.isEmpty() ? Spoken::tr("%Ln found, nothing that lapses soon", nullptr, found)
                                     : Spoken::tr("%Ln found, without a date", nullptr, found);
    const QString date = Words::date(*first, years);
    const bool isPast = *first < now;
    if (found == 1)
        return (isPast ? Spoken::tr("Expired %1", "date") : Spoken::tr("Ends %1", "date")).arg(date);
    return (isPast ? Spoken::tr("%Ln found, one expired %1", nullptr, found)
                   : Spoken::tr("%Ln found, next %1", nullptr, found))
        .arg(date);
}

QString readWords(const Jamf::RowResult &row, const Jamf::ServerFacts &facts, SignIn signIn,
                  const QDateTime &now, Words::Years years)
{
    switch (row.row) {
    case Row::SignIn: return signInWords(facts, signIn);
    case Row::ServerAndVersion: return versionWords(facts);
    case Row::ServerAddress: {
        const QString host = QUrl(facts.publicAddress).host();
        return visible(host.isEmpty() ? facts.publicAddress : host, 200);
    }
    case Row::Inventory: return inventoryWords(facts);
    case Row::Notifications:
        return row.count == 0 ? Spoken::tr("None waiting", "notifications")
                              : Spoken::tr("%Ln waiting", "notifications", row.count);
    default: return lapsingWords(row, now, years);
    }
}

} // namespace

Severity severityOf(const Jamf::RowResult &row)
{
    if (lacksPrivilege(row))
        return Severity::Unknown;
    if (row.state == State::Failed)
        return row.row == Row::SignIn ? Severity::Expired : Severity::Unknown;
    return row.error ? Severity::Warning : Severity::Ok;
}

QString result(const Jamf::RowResult &row, const Jamf::ServerFacts &facts, SignIn signIn,
               const QDateTime &now, Words::Years years)
{
    if (row.state == State::NotSetUp)
        return Spoken::tr("Not set up on this server");
    if (row.state == State::Failed)
        return lacksPrivilege(row) ? Spoken::tr("May not be read")
            : row.error            ? Words::sentence(*row.error)
                                   : Spoken::tr("Could not be read");
    const QString words = readWords(row, facts, signIn, now, years);
    return row.error ? Spoken::tr("%1. Read in part.", "what was found").arg(words) : words;
}

QStringList missing(const Jamf::RowResult &row)
{
    return lacksPrivilege(row) ? row.error->about.value(0).split(u", "_s, Qt::SkipEmptyParts) : QStringList();
}

} // namespace Connections::RowWords
