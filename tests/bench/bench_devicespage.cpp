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
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Inventory;
using namespace Qt::StringLiterals;

// The Devices page over a database of many devices, which is made where it is not there yet: what a key, a sort and a
// scroll take, and for how long the window is deaf meanwhile.

namespace {

constexpr int PageSize = 1000;
const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

Storage::Address addressOf(const QString &word)
{
    const auto address = Storage::parseAddress(word.contains(u':') ? word : u"sqlite:"_s + word);
    if (!address)
        qFatal("no such database");
    return *address;
}

bool isEmpty(const Storage::Address &address)
{
    const auto database = Storage::Database::open(address);
    qint64 first = 0;
    if (database)
        static_cast<void>(
            (*database)->each(u"SELECT id FROM devices LIMIT 1"_s, {},
                              [&first](const QSqlQuery &row) { first = row.value(0).toLongLong(); }));
    return first == 0;
}

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

/// Of this thread: what a step would take on a machine that has nothing else to do.
double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest time for which the window's thread answered nothing, and the longest for which it worked meanwhile.
class Gap final : public QObject
{
public:
    Gap()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Gap::look);
        start();
        m_timer.start();
    }

    void start()
    {
        m_longest = m_longestWork = 0;
        m_since.start();
        m_workSince = processorMilliseconds();
    }

    void look()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, processorMilliseconds() - m_workSince);
        m_since.start();
        m_workSince = processorMilliseconds();
    }

    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_workSince = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double at(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values[qMin(qsizetype(share * double(values.size())), values.size() - 1)];
}

class Steps final
{
public:
    void add(double answer, const Gap &gap)
    {
        m_answers.append(answer);
        m_gaps.append(gap.longest());
        m_work.append(gap.longestWork());
    }

    void print(const char *what) const
    {
        std::printf(
            "%-34s %4lld steps  painted after p50 %6.1f  p95 %6.1f ms   longest gap p50 %5.1f  p95 %5.1f  "
            "max %5.1f ms   processor alone p50 %5.1f  p95 %5.1f  max %5.1f ms\n",
            what, static_cast<long long>(m_answers.size()), at(m_answers, 0.5), at(m_answers, 0.95),
            at(m_gaps, 0.5), at(m_gaps, 0.95), at(m_gaps, 1), at(m_work, 0.5), at(m_work, 0.95),
            at(m_work, 1));
        std::fflush(stdout);
    }

private:
    QList<double> m_answers;
    QList<double> m_gaps;
    QList<double> m_work;
};

/// Waits until what was asked for stands on the screen.
class Screen final : public QObject
{
public:
    explicit Screen(DevicesPage &page)
        : m_table(page.findChild<DeviceTable *>())
        , m_model(static_cast<DeviceModel *>(m_table->model()))
    {
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_hasAnswer = true; });
        m_table->viewport()->installEventFilter(this);
        page.findChild<QWidget *>(u"nothingMatches"_s)->installEventFilter(this);
    }

    enum class Answer { Another, Same };

    void time(Steps &steps, Answer answer, const std::function<void()> &act)
    {
        m_hasAnswer = answer == Answer::Same;
        m_isPainted = false;
        QElapsedTimer clock;
        Gap gap;
        clock.start();
        act();
        QTimer late;
        late.setSingleShot(true);
        connect(&late, &QTimer::timeout, this, [] { qFatal("no answer"); });
        late.start(20'000);
        if (!m_isPainted)
            m_loop.exec();
        gap.look();
        const double painted = double(clock.nsecsElapsed()) / 1e6;
        wait(150); // as between two keys: what comes after the answer counts for the gap
        gap.look();
        steps.add(painted, gap);
    }

    [[nodiscard]] DeviceTable &table() const { return *m_table; }
    [[nodiscard]] DeviceModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isThere()) {
            m_isPainted = true;
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    [[nodiscard]] bool isThere() const
    {
        const int top = m_table->rowAt(0);
        return m_hasAnswer && (m_model->rowCount() == 0 || (top >= 0 && m_model->deviceAt(top) != nullptr));
    }

    DeviceTable *m_table;
    DeviceModel *m_model;
    QEventLoop m_loop;
    bool m_hasAnswer = false;
    bool m_isPainted = false;
};

void measureKeys(Screen &screen, QLineEdit &field)
{
    Steps keys;
    Steps clears;
    for (const QString &word : {u"ipad-3"_s, u"macbook"_s, u"s1000"_s, u"W1001234"_s, u"六年"_s, u"C0F"_s}) {
        for (const QChar c : word)
            screen.time(keys, Screen::Answer::Another, [&] { field.setText(field.text() + c); });
        screen.time(clears, Screen::Answer::Another, [&] { field.clear(); });
    }
    keys.print("key in the filter");
    clears.print("filter cleared");
}

void measureSorts(Screen &screen)
{
    Steps sorts;
    for (int column = 0; column < ColumnCount; ++column)
        screen.time(sorts, Screen::Answer::Another, [&] { screen.model().sort(column, Qt::AscendingOrder); });
    sorts.print("sort, for the first time");
    Steps again;
    for (int i = 0; i < 20; ++i)
        screen.time(again, Screen::Answer::Another, [&] {
            screen.model().sort(ColumnCount - 1 - i % 2,
                                i % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    again.print("sort, known");
}

void measureViews(Screen &screen, DevicesPage &page)
{
    Steps views;
    auto *list = page.findChild<QListWidget *>(u"viewList"_s);
    for (int round = 0; round < 2; ++round) {
        for (const int row : {2, 3, 4, 6, 7, 8, 9, 0})
            screen.time(views, Screen::Answer::Another, [&] { list->setCurrentRow(row); });
    }
    views.print("another view");
}

void measureScrolls(Screen &screen)
{
    QScrollBar *bar = screen.table().verticalScrollBar();
    Steps jumps;
    for (int i = 1; i <= 100; ++i)
        screen.time(jumps, Screen::Answer::Same,
                    [&] { bar->setValue(int(qint64(bar->maximum()) * (i * 37 % 100) / 100)); });
    jumps.print("jump to anywhere");
    Steps pages;
    for (int i = 0; i < 100; ++i)
        screen.time(pages, Screen::Answer::Same, [&] { bar->triggerAction(QScrollBar::SliderPageStepAdd); });
    pages.print("a page further");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc < 3)
        qFatal("bench_devicespage PATH.sqlite|postgresql://… NUMBER");
    const auto address = addressOf(QString::fromLocal8Bit(argv[1]));
    QElapsedTimer timer;
    timer.start();
    if (isEmpty(address))
        seed(address, QByteArray(argv[2]).toInt());
    std::printf("made in %lld ms\n", static_cast<long long>(timer.restart()));

    const QTemporaryDir folder;
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
    while (!devices.isWhole() && timer.elapsed() < 300'000)
        wait(50);
    wait(1000);
    reading.look();
    std::printf("read %lld devices in %lld ms, longest gap %.1f ms, processor alone %.1f ms\n",
                static_cast<long long>(devices.index()->count()), static_cast<long long>(timer.elapsed()),
                reading.longest(), reading.longestWork());
    Screen screen(*page);
    measureKeys(screen, *page->findChild<QLineEdit *>(u"deviceFilter"_s));
    measureSorts(screen);
    measureViews(screen, *page);
    measureScrolls(screen);
    return 0;
}
