// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/words/apple.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Part = Sync::AppleRow::Part;
using State = Sync::AppleRow::State;

int asCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString devicesWords(qint64 devices)
{
    const int count = asCount(devices);
    return Spoken::tr("%Ln device(s)", nullptr, count);
}

QString stageWords(const Sync::Progress &progress)
{
    using Sync::Stage;
    switch (progress.stage) {
    case Stage::Waiting: return Spoken::tr("Waiting", "to begin");
    case Stage::SigningIn: return Spoken::tr("Signing in");
    case Stage::Devices: return Spoken::tr("Devices", "being fetched");
    case Stage::Servers: return Spoken::tr("Device management services", "being fetched");
    case Stage::Assignments:
        return progress.server.isEmpty()
            ? Spoken::tr("Assignments", "being fetched")
            : Spoken::tr("Assignments to “%1”", "being fetched").arg(visible(progress.server, 60));
    case Stage::MobileDevices: return Spoken::tr("Mobile devices", "being fetched");
    case Stage::Computers: return Spoken::tr("Computers", "being fetched");
    case Stage::Ended: return Spoken::tr("Done", "fetching");
    }
    Q_UNREACHABLE();
}

} // namespace

QString rowName(Part part)
{
    switch (part) {
    case Part::SignIn: return Spoken::tr("Sign-in", "row of a test");
    case Part::Devices: return Spoken::tr("Devices", "row of a test");
    case Part::Servers: return Spoken::tr("Device management services", "row of a test");
    case Part::Coverage: return Spoken::tr("AppleCare coverage", "row of a test");
    }
    Q_UNREACHABLE();
}

QString rowResult(const Sync::AppleRow &row)
{
    if (row.error)
        return sentence(*row.error);
    if (row.state == State::NotTried)
        return Spoken::tr("Not tried");
    const int count = asCount(row.count);
    switch (row.part) {
    case Part::SignIn: return Spoken::tr("Apple takes the key");
    case Part::Devices:
        return row.isMore ? Spoken::tr("%1, and more", "1,000 devices").arg(devicesWords(row.count))
                          : devicesWords(row.count);
    case Part::Servers: return Spoken::tr("%Ln found", "device management services", count);
    case Part::Coverage: return Spoken::tr("Can be read");
    }
    Q_UNREACHABLE();
}

QString progress(const Sync::FleetRun &run)
{
    const Sync::Progress &now = run.progress;
    const QString stage = stageWords(now);
    if (now.waitsUntil)
        return Spoken::tr("%1: waiting until %2, because the service asked to", "devices; 10:42:07")
            .arg(stage, QLocale().toString(now.waitsUntil->toLocalTime().time(), u"HH:mm:ss"_s));
    if (now.pages == 0)
        return stage;
    const int pages = asCount(now.pages);
    const QString on = Spoken::tr("on %Ln page(s)", "devices", pages);
    const QString far = now.total
        ? Spoken::tr("%1: %2 of %3, %4", "stage; 2,000 of 5,000, on 1 page")
              .arg(stage, QLocale().toString(now.devices), QLocale().toString(*now.total), on)
        : Spoken::tr("%1: %2 %3", "stage; 2,000 devices; on 2 pages").arg(stage, devicesWords(now.devices), on);
    return now.isResumed ? Spoken::tr("%1 (went on where it was cut off)", "progress").arg(far) : far;
}

QString tally(const Sync::Tally &tally)
{
    const QString devices = devicesWords(tally.devices);
    QStringList changes;
    const QLocale locale;
    if (tally.appeared > 0)
        changes.append(Spoken::tr("%1 new", "devices").arg(locale.toString(tally.appeared)));
    if (tally.changed > 0)
        changes.append(Spoken::tr("%1 changed", "devices").arg(locale.toString(tally.changed)));
    if (tally.assigned > 0)
        changes.append(Spoken::tr("%1 assigned", "devices").arg(locale.toString(tally.assigned)));
    if (tally.gone > 0)
        changes.append(Spoken::tr("%1 gone", "devices").arg(locale.toString(tally.gone)));
    if (changes.isEmpty())
        return Spoken::tr("%1, nothing new", "2,000 devices").arg(devices);
    return Spoken::tr("%1: %2", "2,000 devices; 6 new, 3 changed").arg(devices, locale.createSeparatedList(changes));
}

QString forecast(const Sync::CoverageForecast &forecast)
{
    const int count = asCount(forecast.waiting);
    if (count == 0)
        return Spoken::tr("AppleCare coverage is known of all devices.");
    return Spoken::tr("AppleCare coverage of %Ln device(s) is still to be fetched, which takes about %1.", nullptr,
                      count)
        .arg(lengthOfTime(forecast.left.count()));
}

} // namespace Words
