// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/agewords.h"

#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QLocale>

namespace Credentials::AgeWords {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Credentials::AgeWords)
};

QString interrupted(const Check::Interruption &check, const QDateTime &now, Words::Years years)
{
    const QString when = Words::lookedAt(check.at, now, years);
    if (check.done < 0)
        return Spoken::tr("The check begun %1 has not finished.").arg(when);
    return Spoken::tr("Interrupted %1: %2 of %3 places checked.")
        .arg(when, QLocale().toString(check.done), QLocale().toString(check.total));
}

} // namespace

QString subtitle(const Ledger &ledger, const Preferences &preferences)
{
    if (ledger.isUnreachable())
        return Spoken::tr("The data could not be read.");
    if (!ledger.isLoaded())
        return Spoken::tr("Reading…");
    if (ledger.isChecking())
        return Spoken::tr("Checking…");
    const qsizetype known = ledger.entries().size();
    const qsizetype all = known + ledger.unread().size();
    if (all == 0 && ledger.snapshot().watched.isEmpty())
        return Spoken::tr("Nothing is kept here yet.");
    if (const auto &interruption = ledger.snapshot().interruption)
        return interrupted(*interruption, ledger.now(), preferences.years());
    const Moment last = lastLook(ledger);
    if (!last && all > 0)
        return Spoken::tr("%1 of %2 could be read.").arg(QLocale().toString(known), QLocale().toString(all));
    if (!last)
        return Spoken::tr("Not checked yet.");
    const QString when = Words::lookedAt(*last, ledger.now(), preferences.years());
    return Spoken::tr("Checked %1. %2 of %3 could be read.")
        .arg(when, QLocale().toString(known), QLocale().toString(all));
}

Moment lastLook(const Ledger &ledger)
{
    if (ledger.snapshot().lastCheck)
        return ledger.snapshot().lastCheck;
    Moment newest;
    for (const Credential &credential : ledger.snapshot().credentials) {
        for (const Sighting &sighting : credential.sightings) {
            if (sighting.seenAt.isValid() && (!newest || sighting.seenAt > *newest))
                newest = sighting.seenAt;
        }
    }
    return newest;
}

QString troubles(const Ledger &ledger)
{
    const auto count = static_cast<int>(ledger.unread().size());
    return count == 0 ? QString() : Spoken::tr("%Ln could not be read", "files and hosts", count);
}

QString watched(const Ledger &ledger)
{
    const auto count = static_cast<int>(ledger.snapshot().watched.size());
    return count == 0 ? QString() : Spoken::tr("%Ln place(s) watched", nullptr, count);
}

std::optional<qint64> daysSinceCheck(const Ledger &ledger)
{
    const Moment last = lastLook(ledger);
    return last ? std::optional(daysBetween(*last, ledger.now())) : std::nullopt;
}

} // namespace Credentials::AgeWords
