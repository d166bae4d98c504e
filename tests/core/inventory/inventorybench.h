// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/changes.h"
#include "core/inventory/reader.h"
#include "core/inventory/recorder.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

/// A school's inventory in a fresh database, and the pulls that fill it.
class InventoryBench
{
protected:
    using Engine = Storage::Engine;

    static inline const QString School {QStringLiteral("school")};
    static inline const QString Jamf {QStringLiteral("jamf")};
    static inline const QDateTime Noon {QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

    [[nodiscard]] static QString serial(int number)
    {
        return QStringLiteral("C02%1").arg(number, 9, 10, QChar(u'0'));
    }

    [[nodiscard]] static Inventory::OrgDevice orgDevice(int number)
    {
        Inventory::OrgDevice device {.serialNumber = serial(number)};
        device.deviceModel = QStringLiteral("iPad (9th generation)");
        device.productFamily = QStringLiteral("iPad");
        device.addedToOrgDateTime = Noon.addDays(-number);
        return device;
    }

    [[nodiscard]] static QList<Inventory::OrgDevice> orgDevices(int first, int count)
    {
        QList<Inventory::OrgDevice> devices;
        for (int i = first; i < first + count; ++i)
            devices.append(orgDevice(i));
        return devices;
    }

    [[nodiscard]] static Inventory::JamfDevice jamfDevice(int number, const QString &name)
    {
        Inventory::JamfDevice device {
            .serialNumber = serial(number), .id = QString::number(number), .name = name};
        device.lastInventoryUpdateDate = Noon.addDays(-number);
        return device;
    }

    [[nodiscard]] Inventory::Pull begin(Inventory::List list, const QString &connection = School)
    {
        const auto pull = Inventory::Pulls(*m_database).resumeOrBegin(connection, list, Noon);
        return pull ? *pull : Inventory::Pull();
    }

    /// A whole list in one page.
    Result<Inventory::Stored> pullDevices(const QList<Inventory::OrgDevice> &devices,
                                          const QDateTime &now = Noon)
    {
        return recorder().storeDevices(begin(Inventory::List::Devices), devices, {}, now);
    }

    Result<Inventory::Stored> pullJamf(const QList<Inventory::JamfDevice> &devices,
                                       const QDateTime &now = Noon, const QString &connection = Jamf)
    {
        return recorder().storeJamf(begin(Inventory::List::JamfMobileDevices, connection), devices, {}, now);
    }

    Result<Inventory::Stored> assign(const QString &server, const QStringList &serials,
                                     const QDateTime &now = Noon)
    {
        return recorder().storeAssignments(begin(Inventory::List::Assignments), server, serials, {}, now);
    }

    [[nodiscard]] Inventory::Recorder recorder() { return Inventory::Recorder(*m_database); }
    [[nodiscard]] Inventory::Reader reader() { return Inventory::Reader(*m_database); }

    [[nodiscard]] Inventory::Device device(int number)
    {
        const auto found = reader().device(serial(number));
        return found ? *found : Inventory::Device();
    }

    /// "moved Old>New, appeared >": newest first.
    [[nodiscard]] QString story(int number)
    {
        QStringList words;
        const auto changes = reader().changes(device(number));
        for (const Inventory::DeviceChange &change : changes.value_or(QList<Inventory::DeviceChange>()))
            words.append(
                QStringLiteral("%1 %2>%3").arg(Inventory::wordOf(change.what), change.before, change.after));
        return words.join(QStringLiteral(", "));
    }

    void open(Engine engine)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_database = m_fresh->open();
    }

    void close()
    {
        m_database.reset();
        m_fresh.reset();
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
};
