// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deviceprinting.h"
#include "core/inventory/coverage.h"
#include "core/inventory/csv.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

QString dateOf(const Moment &moment)
{
    return moment ? isoUtc(*moment) : QString();
}

QString endOf(const Moment &coverageEnds)
{
    return Inventory::isOpen(coverageEnds) ? QString(Inventory::OpenEndWord) : dateOf(coverageEnds);
}

QString wordOf(const std::optional<bool> &flag)
{
    return !flag ? QString() : *flag ? u"true"_s : u"false"_s;
}

class CsvPrinter final : public DevicePrinter
{
public:
    CsvPrinter(Output &output, const ConnectionNames &names)
        : m_output(output)
        , m_names(names)
        , m_writer(m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    void begin() override
    {
        put({u"serialNumber"_s,      u"deviceModel"_s,       u"productFamily"_s,   u"productType"_s,
             u"deviceCapacity"_s,    u"partNumber"_s,        u"orderNumber"_s,     u"color"_s,
             u"status"_s,            u"orderDateTime"_s,     u"addedToOrgDateTime"_s, u"updatedDateTime"_s,
             u"purchaseSourceType"_s, u"assignedServer"_s,   u"coverageEnds"_s,    u"coverageFetchedAt"_s,
             u"imei"_s,
             u"wifiMacAddress"_s,    u"jamfServer"_s,        u"jamfName"_s,        u"osVersion"_s,
             u"lastInventoryUpdateDate"_s, u"managed"_s,     u"supervised"_s,      u"username"_s,
             u"realName"_s,          u"email"_s,             u"assetTag"_s});
    }

    void add(const Inventory::Device &device) override
    {
        const Inventory::OrgDevice &org = device.org;
        const Inventory::JamfDevice &jamf = device.jamf;
        const bool isInJamf = device.inJamf.isThere();
        QStringList cells {org.serialNumber,
                           org.deviceModel,
                           org.productFamily,
                           org.productType,
                           org.deviceCapacity,
                           org.partNumber,
                           org.orderNumber,
                           org.color,
                           org.status,
                           dateOf(org.orderDateTime),
                           dateOf(org.addedToOrgDateTime),
                           dateOf(org.updatedDateTime),
                           org.purchaseSourceType,
                           device.assignedServer ? device.assignedServer->serverName : QString(),
                           endOf(device.coverageEndsAt),
                           dateOf(device.coverageFetchedAt),
                           org.imei.join(u' '),
                           org.wifiMacAddress};
        if (isInJamf)
            cells += {m_names.value(device.inJamf.connection), jamf.name, jamf.osVersion,
                      dateOf(jamf.lastInventoryUpdateDate), wordOf(jamf.managed), wordOf(jamf.supervised),
                      jamf.username, jamf.realName, jamf.email, jamf.assetTag};
        else
            cells += QStringList(10);
        put(cells);
    }

    void end() override { }

private:
    void put(const QStringList &cells)
    {
        if (!m_writer.add(cells))
            return; // of memory, which does not fail
        m_output.add(m_buffer.data());
        m_buffer.buffer().clear();
        m_buffer.seek(0);
    }

    Output &m_output;
    ConnectionNames m_names;
    QBuffer m_buffer;
    Inventory::CsvWriter m_writer;
};

} // namespace

std::unique_ptr<DevicePrinter> csvPrinter(Output &output, const ConnectionNames &names)
{
    return std::make_unique<CsvPrinter>(output, names);
}

} // namespace Cli
