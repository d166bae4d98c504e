// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/recorder.h"
#include "core/storage/database.h"
#include "core/storage/databasethread.h"
#include "tests/bench/manydevices.h"
#include "ui/devices/devicemodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Inventory;
using namespace Qt::StringLiterals;

// The Devices page over a database of many devices, which is made where it is not there yet: what a key, a sort and a
// scroll take, and for how long the window is deaf meanwhile.

namespace {

constexpr int PageSize = 1000;
const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

void seed(const Storage::Address &address, int count)
{
    const auto database = Storage::Database::open(address);
    if (!database)
        qFatal("the database cannot be opened");
    Pulls pulls(**database);
    Recorder recorder(**database);
    auto org = pulls.resumeOrBegin(u"asm"_s, List::Devices, Now);
    auto jamf = pulls.resumeOrBegin(u"jamf"_s, List::JamfMobileDevices, Now);
    auto servers = pulls.resumeOrBegin(u"asm"_s, List::Assignments, Now);
    static_cast<void>(recorder.storeServers(
        u"asm"_s,
        {{.id = u"1"_s, .serverName = u"Jamf Pro"_s}, {.id = u"2"_s, .serverName = u"Old server"_s}}, Now));
    for (int start = 0; start < count; start += PageSize) {
        const QString next = start + PageSize < count ? QString::number(start) : QString();
        QList<OrgDevice> devices;
        QList<JamfDevice> records;
        QStringList serials;
        for (int i = start; i < std::min(count, start + PageSize); ++i) {
            devices.append(ManyDevices::orgDevice(i));
            if (i % 2 == 0)
                records.append(ManyDevices::jamfDevice(i));
            if (i % 50 != 0)
                serials.append(ManyDevices::serial(i));
        }
        *org = recorder.storeDevices(*org, devices, next, Now)->pull;
        *jamf = recorder.storeJamf(*jamf, records, next, Now)->pull;
        const QString server = start < count / 20 ? u"2"_s : u"1"_s;
        *servers = recorder.storeAssignments(*servers, server, serials, next, Now)->pull;
    }
}

/// The longest time for which the window's thread answered nothing.
class Gap final : public QObject
{
public:
    Gap()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }

    [[nodiscard]] double milliseconds() const
    {
        return double(std::max(m_longest, m_since.nsecsElapsed())) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Times
{
    QList<double> answers {};
    QList<double> gaps {};

    void print(const char *what)
    {
        const auto at = [](QList<double> values, double share) {
            std::ranges::sort(values);
            return values[qMin(qsizetype(share * double(values.size())), values.size() - 1)];
        };
        std::printf(
            "%-34s %4lld steps  answer p50 %7.1f  p95 %7.1f ms   longest gap p50 %6.1f  p95 %6.1f ms\n", what,
            static_cast<long long>(answers.size()), at(answers, 0.5), at(answers, 0.95), at(gaps, 0.5),
            at(gaps, 0.95));
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc < 3)
        qFatal("bench_devicespage PATH.sqlite NUMBER");
    const Storage::Address address {.engine = Storage::Engine::Sqlite,
                                    .path = QString::fromLocal8Bit(argv[1])};
    QElapsedTimer timer;
    timer.start();
    if (!QFile::exists(address.path))
        seed(address, QByteArray(argv[2]).toInt());
    std::printf("made in %lld ms\n", static_cast<long long>(timer.restart()));

    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(store);
    preferences.setLanguage(Preferences::Language::English);
    const Language language(preferences);
    const LiveTheme theme(preferences, language);
    Storage::DatabaseThread database(address);
    Register devices(database, [] { return Now; });
    MainWindow window(preferences);
    auto *page = new DevicesPage(devices, preferences);
    window.addPage(page, {.id = u"devices"_s, .icon = u"tablet"_s});
    window.resize(1440, 900);
    timer.start();
    Gap reading;
    window.show();
    if (!QTest::qWaitFor([&devices] { return devices.isWhole(); }, 120'000))
        qFatal("never read");
    std::printf("read %lld devices in %lld ms, longest gap %.1f ms\n",
                static_cast<long long>(devices.index()->count()), static_cast<long long>(timer.elapsed()),
                reading.milliseconds());

    auto *table = page->findChild<DeviceTable *>();
    auto *field = page->findChild<QLineEdit *>(u"deviceFilter"_s);
    const auto *model = static_cast<DeviceModel *>(table->model());
    bool hasAnswer = false;
    QObject::connect(model, &QAbstractItemModel::modelReset, page, [&hasAnswer] { hasAnswer = true; });
    const auto isShown = [&] {
        return hasAnswer
            && (model->rowCount() == 0
                || model->deviceAt(table->verticalScrollBar()->value() / 32) != nullptr);
    };
    const auto step = [&](Times &times, const std::function<void()> &act) {
        hasAnswer = false;
        QElapsedTimer clock;
        const Gap gap;
        clock.start();
        act();
        if (!QTest::qWaitFor(isShown, 20'000))
            qFatal("no answer");
        times.answers.append(double(clock.nsecsElapsed()) / 1e6);
        times.gaps.append(gap.milliseconds());
        QTest::qWait(150); // as between two keys
    };
    Times resets; // what an answer costs the window itself, were its finding free
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer clock;
        clock.start();
        page->findChild<DeviceModel *>()->show(Selection(model->selection()));
        resets.answers.append(double(clock.nsecsElapsed()) / 1e6);
        resets.gaps.append(resets.answers.constLast());
        QTest::qWait(50);
    }
    resets.print("another list in the table");
    Times keys;
    for (const QString &word : {u"ipad-3"_s, u"macbook"_s, u"s1000"_s, u"W1001234"_s, u"六年"_s, u"C0F"_s}) {
        for (const QChar c : word)
            step(keys, [&] { field->setText(field->text() + c); });
        step(keys, [&] { field->clear(); });
    }
    keys.print("key in the filter");
    Times sorts;
    for (int column = 0; column < ColumnCount; ++column)
        step(sorts, [&] { page->findChild<DeviceModel *>()->sort(column, Qt::AscendingOrder); });
    sorts.print("sort, for the first time");
    Times again;
    for (int i = 0; i < 20; ++i)
        step(again, [&] {
            page->findChild<DeviceModel *>()->sort(ColumnCount - 1 - i % 2,
                                                   i % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    again.print("sort, known");
    Times scrolls;
    for (int i = 1; i <= 200; ++i) {
        hasAnswer = true;
        QElapsedTimer clock;
        const Gap gap;
        clock.start();
        table->verticalScrollBar()->setValue(
            int(qint64(table->verticalScrollBar()->maximum()) * (i * 37 % 200) / 200));
        if (!QTest::qWaitFor(isShown, 20'000))
            qFatal("no rows");
        scrolls.answers.append(double(clock.nsecsElapsed()) / 1e6);
        scrolls.gaps.append(gap.milliseconds());
    }
    scrolls.print("jump to anywhere");
    return 0;
}
