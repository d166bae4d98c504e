// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicewords.h"

#include "core/base/text.h"
#include "core/base/utc.h"
#include "core/inventory/coverage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Inventory::DeviceWords {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qsizetype NameLimit = 120;
constexpr int NoticeDays = 90; ///< before coverage ends
constexpr int WarningDays = 30;

struct DeviceWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Inventory::DeviceWords)
};

QString dateOf(const QString &iso, Words::Years years)
{
    const Moment moment = parseIsoUtc(iso);
    return moment ? Words::date(*moment, years) : DeviceWordsTexts::tr("none", "in place of a date");
}

QString coverageChange(const DeviceChange &change, Words::Years years)
{
    if (change.after == OpenEndWord)
        return DeviceWordsTexts::tr("Coverage has no end now, before it was %1",
                                    "history of a device, a date")
            .arg(dateOf(change.before, years));
    if (change.before == OpenEndWord)
        return DeviceWordsTexts::tr("Coverage ends %1, before it had no end", "history of a device, a date")
            .arg(dateOf(change.after, years));
    return DeviceWordsTexts::tr("Coverage ends %2, before it was %1", "history of a device, two dates")
        .arg(dateOf(change.before, years), dateOf(change.after, years));
}

/// How long ago @p moment was, as short as a column wants it.
QString ago(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = moment.secsTo(now);
    if (seconds < Hour)
        return DeviceWordsTexts::tr("just now", "when a device was last seen");
    if (seconds < Day) {
        const auto hours = static_cast<int>(seconds / Hour);
        return DeviceWordsTexts::tr("%n hour(s)", "since a device was last seen", hours);
    }
    if (seconds < 2 * Day && moment.toLocalTime().date().daysTo(now.toLocalTime().date()) == 1)
        return DeviceWordsTexts::tr("yesterday", "when a device was last seen");
    // "1 day" beside "yesterday" would read as the more recent of the two.
    const auto days = std::max(2, static_cast<int>(seconds / Day));
    return DeviceWordsTexts::tr("%Ln day(s)", "since a device was last seen", days);
}

/// Why nothing is known of its coverage.
QString unread(const Device &device)
{
    return device.inOrg.isThere() ? DeviceWordsTexts::tr("not read yet", "coverage of a device")
                                  : DeviceWordsTexts::tr("unknown", "coverage of a device");
}

} // namespace

QString family(const QString &productFamily)
{
    return productFamily == "AppleTV"_L1 ? u"Apple TV"_s
        : productFamily == "Vision"_L1   ? u"Apple Vision"_s
        : productFamily == "Watch"_L1    ? u"Apple Watch"_s
                                         : productFamily;
}

QString shortModel(const QString &model)
{
    return QString(model).replace(" generation)"_L1, " gen)"_L1);
}

QString serverName(const MdmServer &server)
{
    return server.serverName.isEmpty() ? server.id : server.serverName;
}

QString source(const QString &purchaseSourceType)
{
    if (purchaseSourceType == "APPLE"_L1)
        return DeviceWordsTexts::tr("Apple", "who sold a device");
    if (purchaseSourceType == "RESELLER"_L1)
        return DeviceWordsTexts::tr("Reseller", "who sold a device");
    if (purchaseSourceType == "MANUALLY_ADDED"_L1)
        return DeviceWordsTexts::tr("Added manually", "who entered a device");
    return purchaseSourceType;
}

QString migration(const QString &mdmMigrationStatus)
{
    if (mdmMigrationStatus == "REQUESTED"_L1)
        return DeviceWordsTexts::tr("asked for", "move of a device to another server");
    if (mdmMigrationStatus == "STARTED"_L1)
        return DeviceWordsTexts::tr("under way", "move of a device to another server");
    if (mdmMigrationStatus == "SUCCESS"_L1)
        return DeviceWordsTexts::tr("done", "move of a device to another server");
    if (mdmMigrationStatus == "FAILED"_L1)
        return DeviceWordsTexts::tr("failed", "move of a device to another server");
    return mdmMigrationStatus;
}

QString activationLock(Sync::DeviceSight::Lock lock)
{
    using Lock = Sync::DeviceSight::Lock;
    switch (lock) {
    case Lock::Unsaid: return DeviceWordsTexts::tr("Apple does not say", "Activation Lock");
    case Lock::Off: return DeviceWordsTexts::tr("Off", "Activation Lock");
    case Lock::On: return DeviceWordsTexts::tr("On", "Activation Lock");
    case Lock::ByServer: return DeviceWordsTexts::tr("On, by the MDM server", "Activation Lock");
    case Lock::ByPerson: return DeviceWordsTexts::tr("On, by a person", "Activation Lock");
    }
    return {};
}

QString yesOrNo(bool flag)
{
    return flag ? DeviceWordsTexts::tr("Yes", "a fact of a device")
                : DeviceWordsTexts::tr("No", "a fact of a device");
}

QString system(const Device &device)
{
    const QString version = visible(device.jamf.osVersion, NameLimit);
    if (version.isEmpty())
        return {};
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> systems {
        {"iPad"_L1, "iPadOS"_L1},     {"iPhone"_L1, "iOS"_L1},
        {"iPod"_L1, "iOS"_L1},        {"AppleTV"_L1, "tvOS"_L1},
        {"Apple TV"_L1, "tvOS"_L1},   {"Mac"_L1, "macOS"_L1},
        {"Vision"_L1, "visionOS"_L1}, {"Apple Vision"_L1, "visionOS"_L1},
        {"Watch"_L1, "watchOS"_L1}};
    const QString sort = device.org.productFamily.isEmpty() ? device.jamf.model : device.org.productFamily;
    for (const auto &[model, name] : systems) {
        if (sort.startsWith(model))
            return QString(name) + u' ' + version;
    }
    return device.jamf.isComputer ? u"macOS "_s + version : version;
}

bool isInOrg(const Device &device)
{
    return device.inOrg.isThere() && !device.org.releasedFromOrgDateTime;
}

bool isSilent(const Device &device, const QDateTime &now)
{
    return device.inJamf.isThere() && device.jamf.lastInventoryUpdateDate
        && daysBetween(*device.jamf.lastInventoryUpdateDate, now) >= SilentDays;
}

QString lastSeen(const Device &device, const QDateTime &now)
{
    if (!device.inJamf.isThere() || !device.jamf.lastInventoryUpdateDate)
        return DeviceWordsTexts::tr("never", "when a device was last seen");
    return ago(*device.jamf.lastInventoryUpdateDate, now);
}

QString coverageRead(const Device &device, const QDateTime &now)
{
    return device.coverageFetchedAt ? ago(*device.coverageFetchedAt, now) : unread(device);
}

CoverageState coverage(const Device &device, const QDateTime &now, Words::Years years)
{
    if (!device.coverageFetchedAt)
        return {.words = unread(device), .isQuiet = true};
    if (!device.coverageEndsAt)
        return {.words = DeviceWordsTexts::tr("no plan known", "coverage of a device"),
                .mark = Severity::Unknown,
                .isQuiet = true};
    if (isOpen(device.coverageEndsAt))
        return {.words = DeviceWordsTexts::tr("no end", "coverage of a device"), .mark = Severity::Ok};
    const QDateTime &ends = *device.coverageEndsAt;
    const qint64 days = daysBetween(now, ends);
    const QString date = Words::date(ends, years);
    if (days < 0) {
        // What is long over alarms nobody: most of an old fleet would be red.
        const bool isLongOver = days < -NoticeDays;
        return {.words = DeviceWordsTexts::tr("ended %1", "coverage of a device, a date").arg(date),
                .mark = isLongOver ? std::nullopt : std::optional(Severity::Expired),
                .isQuiet = isLongOver};
    }
    return {.words = date,
            .mark = days < WarningDays ? Severity::Warning
                : days < NoticeDays    ? Severity::Notice
                                       : Severity::Ok};
}

QString change(const DeviceChange &change, Words::Years years)
{
    using What = DeviceChange::What;
    const QString before = visible(change.before, NameLimit);
    const QString after = visible(change.after, NameLimit);
    switch (change.what) {
    case What::Appeared:
        return DeviceWordsTexts::tr("Appeared in Apple School Manager", "history of a device");
    case What::Assigned: return DeviceWordsTexts::tr("Assigned to %1", "history of a device").arg(after);
    case What::Unassigned:
        return DeviceWordsTexts::tr("No longer assigned to %1", "history of a device").arg(before);
    case What::Moved:
        return DeviceWordsTexts::tr("Moved from %1 to %2", "history of a device").arg(before, after);
    case What::Released:
        return DeviceWordsTexts::tr("Released from Apple School Manager", "history of a device");
    case What::Renamed:
        return DeviceWordsTexts::tr("Renamed from “%1” to “%2”", "history of a device").arg(before, after);
    case What::CoverageChanged: return coverageChange(change, years);
    case What::LeftJamf: return DeviceWordsTexts::tr("No longer in Jamf Pro", "history of a device");
    case What::JoinedJamf: return DeviceWordsTexts::tr("Appeared in Jamf Pro", "history of a device");
    }
    return {};
}

QString view(View view, int days)
{
    switch (view) {
    case View::All: return DeviceWordsTexts::tr("All devices", "a view of devices");
    case View::InOrgNotInJamf: return DeviceWordsTexts::tr("Missing in Jamf Pro", "a view of devices");
    case View::InJamfNotInOrg: return DeviceWordsTexts::tr("Missing at Apple", "a view of devices");
    case View::Unassigned: return DeviceWordsTexts::tr("No server assigned", "a view of devices");
    case View::WrongServer: return DeviceWordsTexts::tr("On the wrong server", "a view of devices");
    case View::NotSeen: return DeviceWordsTexts::tr("Not seen for %n day(s)", "a view of devices", days);
    case View::CoverageEnding: return DeviceWordsTexts::tr("Coverage ending", "a view of devices");
    case View::ManuallyAdded: return DeviceWordsTexts::tr("Added manually", "a view of devices");
    case View::Released: return DeviceWordsTexts::tr("Released", "a view of devices");
    }
    return {};
}

QString viewMeaning(View view)
{
    switch (view) {
    case View::All:
        return DeviceWordsTexts::tr("Every device that Apple School Manager or Jamf Pro has ever named.");
    case View::InOrgNotInJamf:
        return DeviceWordsTexts::tr(
            "Apple School Manager names them, Jamf Pro does not: not enrolled yet, or removed there.");
    case View::InJamfNotInOrg:
        return DeviceWordsTexts::tr(
            "Jamf Pro has them, Apple School Manager does not: they cannot be enrolled automatically.");
    case View::Unassigned:
        return DeviceWordsTexts::tr("They belong to the school, but enrol nowhere by themselves.");
    case View::WrongServer:
        return DeviceWordsTexts::tr("They are assigned, but to another server than the one you choose here.");
    case View::NotSeen:
        return DeviceWordsTexts::tr(
            "Jamf Pro has had no inventory of them for so long. They may be lost or out of power.");
    case View::CoverageEnding:
        return DeviceWordsTexts::tr("Repairs cost more once AppleCare or the warranty has ended.");
    case View::ManuallyAdded:
        return DeviceWordsTexts::tr(
            "Somebody added them with Apple Configurator, so Apple's dates of order are not to be trusted.");
    case View::Released: return DeviceWordsTexts::tr("They belonged to the school once and no longer do.");
    }
    return {};
}

} // namespace Inventory::DeviceWords
