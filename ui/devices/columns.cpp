// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/columns.h"

#include "core/base/text.h"
#include "core/inventory/coverage.h"
#include "ui/devices/devicewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Inventory {

namespace {

constexpr qsizetype TextLimit = 200;

struct ColumnsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Inventory::Columns)
};

struct Spec
{
    struct
    {
        const char *text;
        const char *about;
    } title;
    int width;
    bool isShownAtFirst = false;
};

// No default case: a column that is forgotten here is a compiler warning.
Spec specOf(Column column)
{
    switch (column) {
    case Column::SerialNumber:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Serial", "column of devices"), 124, true};
    case Column::Name:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Name", "column of devices"), 112, true};
    case Column::User: return {QT_TRANSLATE_NOOP3("Inventory::Columns", "User", "column of devices"), 136};
    case Column::AssetTag:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Asset tag", "column of devices"), 104};
    case Column::Model:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Model", "column of devices"), 140, true};
    case Column::Family: return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Kind", "column of devices"), 88};
    case Column::OrderNumber:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Order", "column of devices"), 112};
    case Column::Capacity:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Storage", "column of devices"), 88};
    case Column::Color: return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Colour", "column of devices"), 112};
    case Column::OsVersion:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "System", "column of devices"), 88};
    case Column::AssignedServer:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Server", "column of devices"), 108, true};
    case Column::Ordered:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Ordered", "column of devices"), 104};
    case Column::AddedToOrg:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Added", "column of devices"), 104};
    case Column::Updated:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Changed at Apple", "column of devices"), 128};
    case Column::LastInventory:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Last seen", "column of devices"), 80, true};
    case Column::CoverageEnds:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Coverage", "column of devices"), 144, true};
    case Column::CoverageRead:
        return {QT_TRANSLATE_NOOP3("Inventory::Columns", "Coverage read", "column of devices"), 112};
    }
    Q_UNREACHABLE();
}

const QString &textOf(const Device &device, Column column)
{
    static const QString none;
    switch (column) {
    case Column::SerialNumber: return device.org.serialNumber;
    case Column::Name: return device.jamf.name;
    case Column::User: return device.jamf.username.isEmpty() ? device.jamf.realName : device.jamf.username;
    case Column::AssetTag: return device.jamf.assetTag;
    case Column::Model: return device.org.deviceModel.isEmpty() ? device.jamf.model : device.org.deviceModel;
    case Column::Family: return device.org.productFamily;
    case Column::OrderNumber: return device.org.orderNumber;
    case Column::Capacity: return device.org.deviceCapacity;
    case Column::Color: return device.org.color;
    case Column::OsVersion: return device.jamf.osVersion;
    case Column::AssignedServer:
    case Column::Ordered:
    case Column::AddedToOrg:
    case Column::Updated:
    case Column::LastInventory:
    case Column::CoverageEnds:
    case Column::CoverageRead: return none;
    }
    return none;
}

Moment momentOf(const Device &device, Column column)
{
    switch (column) {
    case Column::Ordered: return device.org.orderDateTime;
    case Column::AddedToOrg: return device.org.addedToOrgDateTime;
    case Column::Updated: return device.org.updatedDateTime;
    case Column::LastInventory: return device.jamf.lastInventoryUpdateDate;
    case Column::CoverageEnds: return device.coverageEndsAt;
    case Column::CoverageRead: return device.coverageFetchedAt;
    default: return {};
    }
}

bool isOfJamf(Column column)
{
    return column == Column::Name || column == Column::User || column == Column::AssetTag
        || column == Column::OsVersion;
}

Look serverLook(const Device &device)
{
    if (device.assignedServer)
        return {.text = visible(DeviceWords::serverName(*device.assignedServer), TextLimit)};
    if (!device.inOrg.isThere())
        return {.text = ColumnsTexts::tr("not at Apple", "a device that Apple School Manager does not name"),
                .ink = Label::Ink::Third};
    return {.text = ColumnsTexts::tr("None", "no server is assigned"),
            .ink = Label::Ink::Stale,
            .mark = Severity::Warning};
}

Look textLook(const Device &device, Column column)
{
    QString text = textOf(device, column);
    if (column == Column::Family)
        text = DeviceWords::family(text);
    else if (column == Column::Model)
        text = DeviceWords::shortModel(text);
    if (!text.isEmpty())
        return {.text = visible(text, TextLimit),
                .ink = column == Column::SerialNumber || column == Column::Name || column == Column::User
                    ? Label::Ink::Text
                    : Label::Ink::Second};
    const bool isMissing = isOfJamf(column) && !device.inJamf.isThere();
    return {.text = isMissing ? ColumnsTexts::tr("not in Jamf Pro", "in place of a name")
                              : ColumnsTexts::tr("none", "an empty cell"),
            .ink = Label::Ink::Third};
}

} // namespace

QString titleOf(Column column)
{
    const Spec spec = specOf(column);
    return ColumnsTexts::tr(spec.title.text, spec.title.about);
}

bool isShownAtFirst(Column column)
{
    return specOf(column).isShownAtFirst;
}

int widthOf(Column column)
{
    return specOf(column).width;
}

Look lookOf(const Device &device, Column column, const QDateTime &now, Words::Years years)
{
    switch (column) {
    case Column::AssignedServer: return serverLook(device);
    case Column::LastInventory: {
        const bool isSilent = DeviceWords::isSilent(device, now);
        const bool isKnown = device.inJamf.isThere() && device.jamf.lastInventoryUpdateDate;
        return {.text = DeviceWords::lastSeen(device, now),
                .ink = isSilent ? Label::Ink::Stale
                    : isKnown   ? Label::Ink::Second
                                : Label::Ink::Third};
    }
    case Column::CoverageEnds: {
        const DeviceWords::CoverageState state = DeviceWords::coverage(device, now, years);
        return {.text = state.words,
                .ink = state.isQuiet ? Label::Ink::Third : Label::Ink::Text,
                .mark = state.mark};
    }
    case Column::CoverageRead:
        return {.text = DeviceWords::coverageRead(device, now),
                .ink = device.coverageFetchedAt ? Label::Ink::Second : Label::Ink::Third};
    case Column::Ordered:
    case Column::AddedToOrg:
    case Column::Updated: {
        const Moment moment = momentOf(device, column);
        return moment ? Look {.text = Words::date(*moment, years), .ink = Label::Ink::Second}
                      : Look {.text = ColumnsTexts::tr("unknown", "a date"), .ink = Label::Ink::Third};
    }
    default: return textLook(device, column);
    }
}

Cell cellOf(const Device &device, Column column)
{
    if (column == Column::AssignedServer)
        return device.assignedServer ? DeviceWords::serverName(*device.assignedServer) : QString();
    if (column == Column::LastInventory || column == Column::CoverageRead) {
        const Moment moment = momentOf(device, column);
        return moment ? Cell(moment->toLocalTime()) : Cell();
    }
    if (column == Column::CoverageEnds && isOpen(device.coverageEndsAt))
        return ColumnsTexts::tr("no end", "coverage in an export, in place of a date");
    if (const Moment moment = momentOf(device, column))
        return moment->toLocalTime().date();
    return textOf(device, column);
}

QStringList furtherTitles()
{
    return {ColumnsTexts::tr("In Apple School Manager", "column of an export"),
            ColumnsTexts::tr("In Jamf Pro", "column of an export"),
            ColumnsTexts::tr("Released on", "column of an export"),
            ColumnsTexts::tr("Release noticed on", "column of an export"),
            ColumnsTexts::tr("Source", "column of an export: who entered the device"),
            ColumnsTexts::tr("Product type", "column of an export"),
            ColumnsTexts::tr("Part number", "column of an export"),
            u"IMEI"_s,
            u"MEID"_s,
            u"EID"_s,
            ColumnsTexts::tr("Wi-Fi MAC", "column of an export"),
            ColumnsTexts::tr("Bluetooth MAC", "column of an export"),
            ColumnsTexts::tr("Ethernet MAC", "column of an export"),
            ColumnsTexts::tr("Jamf Pro ID", "column of an export"),
            ColumnsTexts::tr("Managed", "column of an export"),
            ColumnsTexts::tr("Supervised", "column of an export"),
            ColumnsTexts::tr("Full name", "column of an export"),
            ColumnsTexts::tr("Email", "column of an export")};
}

QList<Cell> furtherCells(const Device &device)
{
    const auto yesOrNo
        = [](std::optional<bool> flag) { return flag ? DeviceWords::yesOrNo(*flag) : QString(); };
    const auto date
        = [](const Moment &moment) { return moment ? Cell(moment->toLocalTime().date()) : Cell(); };
    const QString wifi
        = device.org.wifiMacAddress.isEmpty() ? device.jamf.wifiMacAddress : device.org.wifiMacAddress;
    return {yesOrNo(DeviceWords::isInOrg(device)),
            yesOrNo(device.inJamf.isThere()),
            date(device.org.releasedFromOrgDateTime),
            date(device.inOrg.isKnown() ? device.inOrg.goneAt : Moment()),
            DeviceWords::source(device.org.purchaseSourceType),
            device.org.productType,
            device.org.partNumber,
            device.org.imei.join(u' '),
            device.org.meid.join(u' '),
            device.org.eid,
            wifi,
            device.org.bluetoothMacAddress,
            device.org.ethernetMacAddress.join(u' '),
            device.jamf.id,
            yesOrNo(device.jamf.managed),
            yesOrNo(device.jamf.supervised),
            device.jamf.realName,
            device.jamf.email};
}

} // namespace Inventory
