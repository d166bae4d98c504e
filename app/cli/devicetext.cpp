// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/deviceprinting.h"
#include "core/base/text.h"
#include "ui/words/apple.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Inventory::Device;
using Inventory::DeviceChange;

QString said(const QString &text)
{
    return visible(text, 60);
}

QString dateOf(const Moment &moment)
{
    return moment ? Words::date(*moment, Words::Years::Common) : QString();
}

/// Columns of their usual width, for who knows how long the longest of a million is.
class TextPrinter final : public DevicePrinter
{
public:
    explicit TextPrinter(Output &output)
        : m_output(output)
    {
    }
    void begin() override { }
    void add(const Device &device) override
    {
        const QString model = device.org.deviceModel.isEmpty() ? device.jamf.model : device.org.deviceModel;
        const QString server = device.assignedServer ? device.assignedServer->serverName : u"-"_s;
        const QString name = device.inJamf.isThere() ? device.jamf.name : u"-"_s;
        m_output.say(padded(said(device.org.serialNumber), 13) + padded(said(model), 28) + padded(said(server), 18)
                     + u' ' + said(name) + u'\n');
        ++m_count;
    }
    void end() override
    {
        const int count = m_count;
        m_output.say(QCoreApplication::translate("Cli", "%Ln device(s)", nullptr, count) + u'\n');
    }

private:
    Output &m_output;
    int m_count = 0;
};

QString whatOf(DeviceChange::What what)
{
    using What = DeviceChange::What;
    switch (what) {
    case What::Appeared: return QCoreApplication::translate("Cli", "Appeared", "a device");
    case What::Assigned: return QCoreApplication::translate("Cli", "Assigned", "a device");
    case What::Unassigned: return QCoreApplication::translate("Cli", "Unassigned", "a device");
    case What::Moved: return QCoreApplication::translate("Cli", "Moved", "a device");
    case What::Released: return QCoreApplication::translate("Cli", "Released", "a device");
    case What::Renamed: return QCoreApplication::translate("Cli", "Renamed", "a device");
    case What::CoverageChanged: return QCoreApplication::translate("Cli", "Coverage changed");
    case What::LeftJamf: return QCoreApplication::translate("Cli", "Left Jamf Pro");
    case What::JoinedJamf: return QCoreApplication::translate("Cli", "Joined Jamf Pro");
    }
    Q_UNREACHABLE();
}

/// Label and value, where there is a value.
void line(const QString &label, const QString &value, Output &output)
{
    if (!value.isEmpty())
        output.say(padded(label, 22) + visible(value, 300) + u'\n');
}

QString wordsOf(Sync::DeviceSight::Lock lock)
{
    using Lock = Sync::DeviceSight::Lock;
    switch (lock) {
    case Lock::Unsaid: return QCoreApplication::translate("Cli", "Apple does not say", "Activation Lock");
    case Lock::Off: return QCoreApplication::translate("Cli", "off", "Activation Lock");
    case Lock::On: return QCoreApplication::translate("Cli", "on", "Activation Lock");
    case Lock::ByServer:
        return QCoreApplication::translate("Cli", "on, by the MDM server", "Activation Lock");
    case Lock::ByPerson: return QCoreApplication::translate("Cli", "on, by a person", "Activation Lock");
    }
    Q_UNREACHABLE();
}

/// The day that Apple tells, or until somebody asks for it, the one on which it was noticed.
void printRelease(const Device &device, Output &output)
{
    if (device.org.releasedFromOrgDateTime)
        line(QCoreApplication::translate("Cli", "Released"), dateOf(device.org.releasedFromOrgDateTime),
             output);
    else if (device.inOrg.goneAt)
        line(QCoreApplication::translate("Cli", "Release noticed"), dateOf(device.inOrg.goneAt), output);
}

QString wordsOf(const Inventory::Coverage &plan)
{
    if (plan.endDateTime)
        return QCoreApplication::translate("Cli", "%1 (%2), until %3", "Limited Warranty (ACTIVE)")
            .arg(plan.description, plan.status, dateOf(plan.endDateTime));
    const QString words = plan.status == "ACTIVE"_L1
        ? QCoreApplication::translate("Cli", "%1 (%2), no end", "AppleCare+ for Business (ACTIVE)")
        : QCoreApplication::translate("Cli", "%1 (%2)", "Limited Warranty (ACTIVE)");
    return words.arg(plan.description, plan.status);
}

void printCoverage(const Device &device, Output &output)
{
    for (const Inventory::Coverage &one : device.coverage)
        line(QCoreApplication::translate("Cli", "AppleCare coverage"), wordsOf(one), output);
    if (!device.coverageFetchedAt)
        line(QCoreApplication::translate("Cli", "AppleCare coverage"),
             QCoreApplication::translate("Cli", "not fetched yet"), output);
}

} // namespace

std::unique_ptr<DevicePrinter> textPrinter(Output &output)
{
    return std::make_unique<TextPrinter>(output);
}

void printText(const DeviceStory &story, const ConnectionNames &names, Output &output)
{
    const Device &device = story.device;
    line(QCoreApplication::translate("Cli", "Serial number"), device.org.serialNumber, output);
    line(QCoreApplication::translate("Cli", "Model"), device.org.deviceModel, output);
    line(QCoreApplication::translate("Cli", "Order"), device.org.orderNumber, output);
    line(QCoreApplication::translate("Cli", "Added"), dateOf(device.org.addedToOrgDateTime), output);
    printRelease(device, output);
    line(QCoreApplication::translate("Cli", "Assigned to"),
         device.assignedServer ? device.assignedServer->serverName
                               : QCoreApplication::translate("Cli", "no device management service"),
         output);
    printCoverage(device, output);
    if (story.sight)
        line(QCoreApplication::translate("Cli", "Activation Lock"), wordsOf(story.sight->lock()), output);
    if (device.inJamf.isThere()) {
        line(names.value(device.inJamf.connection, u"Jamf Pro"_s), device.jamf.name, output);
        line(QCoreApplication::translate("Cli", "System"), device.jamf.osVersion, output);
        line(QCoreApplication::translate("Cli", "User"),
             device.jamf.realName.isEmpty() ? device.jamf.username : device.jamf.realName, output);
        line(QCoreApplication::translate("Cli", "Last inventory"), dateOf(device.jamf.lastInventoryUpdateDate),
             output);
    } else {
        line(u"Jamf Pro"_s, QCoreApplication::translate("Cli", "not there"), output);
    }
    for (const DeviceChange &change : story.changes) {
        const QString between = change.before.isEmpty() || change.after.isEmpty() ? QString() : u" → "_s;
        line(dateOf(change.at), whatOf(change.what) + u"  "_s + change.before + between + change.after, output);
    }
}

void printText(const QList<Sync::FleetRun> &runs, Output &output)
{
    for (const Sync::FleetRun &run : runs) {
        const QString name = visible(run.connection.name, 100);
        if (run.errors.isEmpty())
            output.say(name + u"  "_s + Words::tally(run.tally) + u'\n');
        for (const Error &error : run.errors)
            output.say(name + u"  "_s + Words::sentence(error) + u'\n');
        if (run.connection.service == Connections::Service::AppleSchoolManager && run.errors.isEmpty())
            output.say(name + u"  "_s
                       + (run.coverageError ? Words::sentence(*run.coverageError) : Words::forecast(run.coverage))
                       + u'\n');
    }
}

} // namespace Cli
