// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
#include "tests/core/storage/freshdatabase.h"
#include "tests/ui/shell/warnings.h"
#include "ui/devices/devicemodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/toolrow.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace Inventory {

using namespace Qt::StringLiterals;

/// A school's devices in a database of their own, and the Devices page in a window, worked by real clicks and keys.
/// Device n has the serial number C02000n; see school() for who is where.
struct DevicesBench
{
    static inline const QDateTime Now {QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

    explicit DevicesBench(int count = 40, QSize size = {1440, 900})
    {
        failOnEveryWarning();
        preferences.setLanguage(Preferences::Language::English);
        if (count > 0)
            school(count);
        window.addPage(page, {.id = u"devices"_s, .icon = u"tablet"_s});
        window.resize(size);
    }

    static QString serial(int number) { return u"C02%1"_s.arg(number, 4, 10, QChar(u'0')); }

    static OrgDevice orgDevice(int number)
    {
        OrgDevice device {.serialNumber = serial(number)};
        device.deviceModel = number % 4 == 3 ? u"MacBook Air (M2)"_s : u"iPad (10th generation)"_s;
        device.productFamily = number % 4 == 3 ? u"Mac"_s : u"iPad"_s;
        device.orderNumber = u"W%1"_s.arg(100 + number / 10);
        device.addedToOrgDateTime = Now.addDays(-100 - number);
        device.purchaseSourceType = number % 10 == 9 ? u"MANUALLY_ADDED"_s : u"APPLE"_s;
        return device;
    }

    static JamfDevice jamfDevice(int number)
    {
        JamfDevice device {.serialNumber = serial(number), .id = QString::number(number)};
        device.name = u"iPad-%1"_s.arg(number, 2, 10, QChar(u'0'));
        device.username = u"pupil%1"_s.arg(number);
        device.osVersion = u"18.1"_s;
        device.lastInventoryUpdateDate = Now.addDays(-number);
        return device;
    }

    /// Every device is in Apple School Manager; those above 4 are in Jamf Pro; those from 8 on have a server, the last
    /// two another one.
    void school(int count)
    {
        const auto opened = fresh.open();
        Recorder recorder(*opened);
        Pulls pulls(*opened);
        const auto begin = [&pulls](List list, const QString &connection) {
            return *pulls.resumeOrBegin(connection, list, Now);
        };
        QList<OrgDevice> org;
        QList<JamfDevice> jamf;
        QStringList first;
        QStringList second;
        for (int i = 0; i < count; ++i) {
            org.append(orgDevice(i));
            if (i > 4)
                jamf.append(jamfDevice(i));
            if (i >= 8)
                (i < count - 2 ? first : second).append(serial(i));
        }
        const QList<MdmServer> servers {{.id = u"1"_s, .serverName = u"Jamf Pro"_s},
                                        {.id = u"2"_s, .serverName = u"Old server"_s}};
        QVERIFY(recorder.storeDevices(begin(List::Devices, u"asm"_s), org, {}, Now));
        QVERIFY(recorder.storeServers(u"asm"_s, servers, Now));
        const auto stored
            = recorder.storeAssignments(begin(List::Assignments, u"asm"_s), u"1"_s, first, u"next"_s, Now);
        QVERIFY(stored);
        QVERIFY(recorder.storeAssignments(stored->pull, u"2"_s, second, {}, Now));
        QVERIFY(recorder.storeJamf(begin(List::JamfMobileDevices, u"jamf"_s), jamf, {}, Now));
        if (count <= 10)
            return;
        QVERIFY(recorder.storeCoverage(serial(10),
                                       {{.id = u"a"_s,
                                         .status = u"ACTIVE"_s,
                                         .description = u"AppleCare+"_s,
                                         .startDateTime = Now.addYears(-1),
                                         .endDateTime = Now.addDays(20)}},
                                       Now));
    }

    /// As another console stores it.
    void rename(int number, const QString &name)
    {
        const auto opened = fresh.open();
        JamfDevice renamed = jamfDevice(number);
        renamed.name = name;
        const auto pull = Pulls(*opened).resumeOrBegin(u"jamf"_s, List::JamfMobileDevices, Now);
        QVERIFY(Recorder(*opened).storeJamf(*pull, {renamed}, u"more"_s, Now));
    }

    void show()
    {
        window.show();
        QApplication::setActiveWindow(&window);
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    /// The window, with all rows that are in sight.
    [[nodiscard]] bool showRead()
    {
        show();
        return QTest::qWaitFor([this] { return isSettled(); }, 60'000);
    }

    [[nodiscard]] bool isSettled() const
    {
        return model()->rowCount() > 0 && !cell(0, Column::SerialNumber).isEmpty();
    }

    /// Waits until the table has so many rows, read.
    [[nodiscard]] bool shows(qsizetype rows) const
    {
        return QTest::qWaitFor(
            [this, rows] { return model()->rowCount() == rows && (rows == 0 || isSettled()); }, 60'000);
    }

    [[nodiscard]] DeviceTable *table() const { return page->findChild<DeviceTable *>(); }
    [[nodiscard]] const DeviceModel *model() const { return static_cast<DeviceModel *>(table()->model()); }
    [[nodiscard]] QLineEdit *field() const { return page->findChild<QLineEdit *>(u"deviceFilter"_s); }
    [[nodiscard]] QListWidget *views() const { return page->findChild<QListWidget *>(u"viewList"_s); }

    template <typename Widget = QAbstractButton>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    [[nodiscard]] QString cell(int row, Column column) const
    {
        return model()->index(row, static_cast<int>(column)).data().toString();
    }

    [[nodiscard]] QStringList serials() const
    {
        QStringList serials;
        for (int row = 0; row < model()->rowCount(); ++row)
            serials.append(cell(row, Column::SerialNumber));
        return serials;
    }

    [[nodiscard]] QListWidgetItem *viewItem(const QString &name) const
    {
        const auto found = views()->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    void choose(const QString &view) const
    {
        const QRect place = views()->visualItemRect(viewItem(view));
        QTest::mouseClick(views()->viewport(), Qt::LeftButton, {}, place.center());
    }

    [[nodiscard]] QString words(const QString &name) const
    {
        const auto *label = page->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir folder {};
    QSettings store {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences {store};
    Language language {preferences};
    LiveTheme theme {preferences, language};
    FreshDatabase fresh {Storage::Engine::Sqlite};
    Storage::DatabaseThread database {fresh.address()};
    Register devices {database, [] { return Now; }};
    MainWindow window {preferences};
    DevicesPage *page = new DevicesPage(devices, preferences);
};

} // namespace Inventory
