// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/inventory/coverage.h"
#include "ui/devices/askrow.h"
#include "ui/devices/coverageline.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicewords.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/label.h"

using namespace Qt::StringLiterals;
using Credentials::Severity;

// What is said of a device, each part in its place.

namespace Inventory {

namespace {

constexpr qsizetype NameLimit = 160;

void addFact(FactRows::Facts &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, visible(value, NameLimit)});
}

} // namespace

void DeviceDetail::warn()
{
    const Device &device = m_dossier->device;
    const bool isManual = device.org.purchaseSourceType == "MANUALLY_ADDED"_L1;
    const OrgDevice &org = device.org;
    const bool isToMove = DeviceWords::isInOrg(device) && org.mdmMigrationDeadlineDateTime
        && org.mdmMigrationStatus != "SUCCESS"_L1;
    const QString moveBy = isToMove ? Words::date(*org.mdmMigrationDeadlineDateTime, m_years) : QString();
    if (device.inOrg.isKnown() && !DeviceWords::isInOrg(device)) {
        m_callout->say(
            Severity::Warning,
            device.inJamf.isThere()
                ? tr("Released from Apple School Manager, but still in Jamf Pro. It cannot be enrolled "
                     "automatically again.")
                : tr("Released from Apple School Manager. It no longer belongs to the school."));
    } else if (DeviceWords::isInOrg(device) && !device.assignedServer) {
        m_callout->say(Severity::Warning,
                       tr("Assigned to no server. After an erase it enrols nowhere by itself."));
    } else if (isToMove && org.mdmMigrationStatus == "FAILED"_L1) {
        m_callout->say(Severity::Warning, tr("It could not be moved to its new server by itself."));
    } else if (isToMove && *org.mdmMigrationDeadlineDateTime < m_now) {
        m_callout->say(Severity::Warning, tr("It should have moved to its new server by %1.").arg(moveBy));
    } else if (DeviceWords::isSilent(device, m_now)) {
        const auto days = static_cast<int>(daysBetween(*device.jamf.lastInventoryUpdateDate, m_now));
        m_callout->say(
            Severity::Warning,
            tr("Not seen by Jamf Pro for %n day(s). It may be out of power or lost.", nullptr, days));
    } else if (isToMove) {
        m_callout->say(Severity::Notice, tr("It moves to its new server by %1.").arg(moveBy));
    } else if (DeviceWords::isInOrg(device) && !device.inJamf.isThere()) {
        m_callout->say(Severity::Notice, tr("Not in Jamf Pro: not enrolled yet, or removed there."));
    } else if (!device.inOrg.isKnown()) {
        m_callout->say(Severity::Notice,
                       tr("Not in Apple School Manager. It cannot be enrolled automatically."));
    } else if (isManual) {
        m_callout->say(Severity::Notice,
                       tr("Added with Apple Configurator. Apple's dates of order are not to be trusted."));
    } else {
        m_callout->clear();
    }
}

void DeviceDetail::showCoverage()
{
    const Device &device = m_dossier->device;
    m_line->show(device.coverage, m_now, m_years);
    const QString read = device.coverageFetchedAt
        ? tr("Read from Apple %1.").arg(Words::lookedAt(*device.coverageFetchedAt, m_now, m_years))
        : QString();
    QString state;
    if (!device.coverageFetchedAt) {
        state = device.inOrg.isThere() ? tr("Not read from Apple yet.")
                                       : tr("Unknown: Apple tells it of the school's own devices alone.");
    } else if (!device.coverageEndsAt) {
        state = device.coverage.isEmpty() ? tr("Apple knows no plan.") : tr("No plan covers it any longer.");
    } else if (isOpen(device.coverageEndsAt)) {
        state = tr("Covered by a plan without an end.");
    } else {
        const qint64 days = daysBetween(m_now, *device.coverageEndsAt);
        const QString date = Words::date(*device.coverageEndsAt, m_years);
        const auto left = static_cast<int>(days);
        const auto past = static_cast<int>(-days);
        state = days >= 0 ? tr("Covered until %1, %Ln day(s) left.", nullptr, left).arg(date)
                          : tr("Ended on %1, %Ln day(s) ago.", nullptr, past).arg(date);
    }
    m_coverage->setText(read.isEmpty() ? state : tr("%1 %2", "two sentences").arg(state, read));
}

QString DeviceDetail::sinceWords() const
{
    const Device &device = m_dossier->device;
    const auto date = [this](const Moment &moment) { return Words::date(*moment, m_years); };
    if (device.org.releasedFromOrgDateTime)
        return tr("Until %1", "a device in a service").arg(date(device.org.releasedFromOrgDateTime));
    if (device.inOrg.goneAt)
        return tr("No longer in Apple's list, which was noticed on %1").arg(date(device.inOrg.goneAt));
    return device.inOrg.firstSeenAt
        ? tr("Since %1", "a device in a service").arg(date(device.inOrg.firstSeenAt))
        : QString();
}

void DeviceDetail::showOrg()
{
    const Device &device = m_dossier->device;
    const OrgDevice &org = device.org;
    const auto date
        = [this](const Moment &moment) { return moment ? Words::date(*moment, m_years) : QString(); };
    m_ask->show(m_asking);
    m_ask->setVisible(m_canAsk && device.inOrg.isKnown());
    if (!device.inOrg.isKnown()) {
        m_org.since->setText(tr("Apple School Manager does not name this device."));
        m_org.facts->hide();
        return;
    }
    m_org.since->setText(sinceWords());
    FactRows::Facts facts;
    const QString server
        = device.assignedServer ? DeviceWords::serverName(*device.assignedServer) : tr("None", "no server");
    addFact(facts, tr("Server"), server);
    addFact(facts, tr("Added"), date(org.addedToOrgDateTime));
    addFact(facts, tr("Ordered"), date(org.orderDateTime));
    addFact(facts, tr("Order"), org.orderNumber);
    if (m_asking.sight)
        addFact(facts, tr("Activation Lock"),
                tr("%1 (asked %2)", "whether it is on, a moment")
                    .arg(DeviceWords::activationLock(m_asking.sight->lock()),
                         Words::lookedAt(m_asking.sight->askedAt, m_now, m_years)));
    addFact(facts, tr("Source"), DeviceWords::source(org.purchaseSourceType));
    addFact(facts, tr("Model"), org.deviceModel);
    addFact(facts, tr("Colour"), org.color);
    addFact(facts, tr("Part number"), org.partNumber);
    addFact(facts, u"IMEI"_s, org.imei.join(u", "_s));
    addFact(facts, u"MEID"_s, org.meid.join(u", "_s));
    addFact(facts, u"EID"_s, org.eid);
    addFact(facts, tr("Wi-Fi MAC"), org.wifiMacAddress);
    addFact(facts, tr("Bluetooth MAC"), org.bluetoothMacAddress);
    addFact(facts, tr("Ethernet MAC"), org.ethernetMacAddress.join(u", "_s));
    addFact(facts, tr("Move by"), date(org.mdmMigrationDeadlineDateTime));
    addFact(facts, tr("Move", "of a device to another server"),
            DeviceWords::migration(org.mdmMigrationStatus));
    addFact(facts, tr("Changed", "a date"), date(org.updatedDateTime));
    m_org.facts->show(facts);
    m_org.facts->setVisible(true);
}

void DeviceDetail::showJamf()
{
    const Device &device = m_dossier->device;
    const JamfDevice &jamf = device.jamf;
    if (!device.inJamf.isKnown()) {
        m_jamf.since->setText(tr("Jamf Pro does not have this device."));
        m_jamf.facts->hide();
        return;
    }
    const auto date
        = [this](const Moment &moment) { return moment ? Words::date(*moment, m_years) : QString(); };
    m_jamf.since->setText(device.inJamf.goneAt
                              ? tr("Until %1", "a device in a service").arg(date(device.inJamf.goneAt))
                              : tr("Since %1", "a device in a service").arg(date(device.inJamf.firstSeenAt)));
    FactRows::Facts facts;
    const QString seen = jamf.lastInventoryUpdateDate
        ? Words::lookedAt(*jamf.lastInventoryUpdateDate, m_now, m_years)
        : tr("never", "no inventory yet");
    const auto flag
        = [](std::optional<bool> value) { return value ? DeviceWords::yesOrNo(*value) : QString(); };
    addFact(facts, tr("Last inventory"), seen);
    addFact(facts, tr("User"),
            jamf.realName.isEmpty() || jamf.username.isEmpty()
                ? jamf.realName + jamf.username
                : tr("%1 (%2)", "name, account").arg(jamf.realName, jamf.username));
    addFact(facts, tr("Email"), jamf.email);
    addFact(facts, tr("System"), DeviceWords::system(device));
    addFact(facts, tr("Supervised"), flag(jamf.supervised));
    addFact(facts, tr("Managed"), flag(jamf.managed));
    addFact(facts, tr("Asset tag"), jamf.assetTag);
    addFact(facts, tr("Model"), jamf.model);
    addFact(facts, tr("Wi-Fi MAC"), jamf.wifiMacAddress);
    addFact(facts, tr("Jamf Pro ID"), jamf.id);
    m_jamf.facts->show(facts);
    m_jamf.facts->setVisible(true);
}

} // namespace Inventory
