// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the device inventory: how fast pages are stored, and what a table over it costs a step. See README.md.
#include "core/inventory/indexkeeper.h"
#include "core/inventory/reader.h"
#include "core/inventory/recorder.h"
#include "core/storage/database.h"
#include "tests/bench/manydevices.h"
#include "tests/core/storage/freshdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Inventory;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;
constexpr int ScreenRows = 50;
const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

template <typename Value>
const Result<Value> &check(const Result<Value> &result)
{
    if (!result)
        qFatal("%s: %s", result.error().code.data(), qPrintable(result.error().detail));
    return result;
}

/// Of this process, in megabytes: "VmRSS", "VmHWM".
double memory(const char *key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Of this thread: what a step would take on a machine that has nothing else to do.
double processorSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Adds up what is done between start and stop.
class Stopwatch final
{
public:
    void start()
    {
        m_processor -= processorSeconds();
        m_timer.start();
    }

    void stop()
    {
        m_wall += double(m_timer.nsecsElapsed()) / 1e9;
        m_processor += processorSeconds();
    }

    [[nodiscard]] double wall() const { return m_wall; }
    [[nodiscard]] double processor() const { return m_processor; }

private:
    QElapsedTimer m_timer;
    double m_wall = 0;
    double m_processor = 0;
};

class Steps final
{
public:
    void time(const std::function<void()> &step)
    {
        QElapsedTimer timer;
        const double before = processorSeconds();
        timer.start();
        step();
        m_milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
        m_processor.append((processorSeconds() - before) * 1e3);
    }

    void print(const char *what)
    {
        std::printf("%-42s %5lld steps ", what, static_cast<long long>(m_milliseconds.size()));
        std::printf(" p50 %7.2f  p95 %7.2f  max %7.2f ms", at(m_milliseconds, 0.5), at(m_milliseconds, 0.95),
                    at(m_milliseconds, 1));
        std::printf("   processor alone p50 %7.2f  p95 %7.2f ms\n", at(m_processor, 0.5),
                    at(m_processor, 0.95));
        std::fflush(stdout);
    }

private:
    [[nodiscard]] static double at(QList<double> values, double share)
    {
        std::ranges::sort(values);
        return values[qMin(qsizetype(share * double(values.size())), values.size() - 1)];
    }

    QList<double> m_milliseconds;
    QList<double> m_processor;
};

void printRate(const char *what, int rows, const Stopwatch &watch, const Stopwatch &bare, int bareRows)
{
    const double rate = rows / watch.wall();
    const double bareRate = bareRows / bare.wall();
    std::printf("%-42s %8.0f rows/s  %5.2f x bare   processor alone %8.0f rows/s  %5.2f x bare\n", what, rate,
                rate / bareRate, rows / watch.processor(),
                rows / watch.processor() * bare.processor() / bareRows);
    std::fflush(stdout);
}

/// The values of a device into a table without an index, a thousand in a transaction.
Stopwatch bareInserts(Storage::Database &database, int count)
{
    const QString type = database.address().engine == Storage::Engine::Sqlite ? u"NUMERIC"_s : u"TEXT"_s;
    QStringList columns;
    for (int i = 0; i < 24; ++i)
        columns.append(u"c%1 "_s.arg(i) + type);
    check(database.query(u"CREATE TABLE bare (%1)"_s.arg(columns.join(u", "_s))));
    Stopwatch watch;
    for (int start = 0; start < count; start += PageSize) {
        QList<QVariantList> rows;
        for (int i = start; i < start + PageSize; ++i) {
            const OrgDevice d = ManyDevices::orgDevice(i);
            rows.append({d.serialNumber,
                         d.deviceModel,
                         d.productFamily,
                         d.productType,
                         d.deviceCapacity,
                         d.partNumber,
                         d.orderNumber,
                         d.color,
                         d.status,
                         d.orderDateTime->toSecsSinceEpoch(),
                         d.addedToOrgDateTime->toSecsSinceEpoch(),
                         d.updatedDateTime->toSecsSinceEpoch(),
                         QVariant(),
                         d.imei.join(u' '),
                         u""_s,
                         u""_s,
                         d.wifiMacAddress,
                         d.bluetoothMacAddress,
                         u""_s,
                         d.purchaseSourceType,
                         d.purchaseSourceId,
                         QVariant(),
                         u""_s,
                         QVariant()});
        }
        watch.start();
        check(database.transact([&] {
            return database.eachOfRows(u"INSERT INTO bare VALUES {rows}"_s, rows, [](const QSqlQuery &) {});
        }));
        watch.stop();
    }
    check(database.query(u"DROP TABLE bare"_s));
    return watch;
}

/// @p page makes what @p store stores; the making is not measured.
template <typename MakePage, typename Store>
Stopwatch pull(Storage::Database &database, List list, int count, MakePage makePage, Store store)
{
    auto pull = Pulls(database).resumeOrBegin(u"connection"_s, list, Now);
    check(pull);
    Stopwatch watch;
    for (int start = 0; start < count; start += PageSize) {
        const QString next = start + PageSize < count ? QString::number(start + PageSize) : QString();
        const auto page = makePage(start);
        watch.start();
        const auto stored = store(*pull, page, next);
        watch.stop();
        check(stored);
        *pull = stored->pull;
    }
    return watch;
}

template <typename Make>
auto pageOf(int start, Make make)
{
    QList<decltype(make(0))> page;
    for (int i = start; i < start + PageSize; ++i)
        page.append(make(i));
    return page;
}

void fill(Storage::Database &database, int count)
{
    Recorder recorder(database);
    const Stopwatch bare = bareInserts(database, count);
    const auto print = [&bare, count](const char *what, int rows, const Stopwatch &watch) {
        printRate(what, rows, watch, bare, count);
    };
    print("bare INSERT of the same values", count, bare);

    const auto devices = [](int start) { return pageOf(start, ManyDevices::orgDevice); };
    const auto storeDevices = [&recorder](const Pull &at, const QList<OrgDevice> &page, const QString &next) {
        return recorder.storeDevices(at, page, next, Now);
    };
    print("devices, first pull", count, pull(database, List::Devices, count, devices, storeDevices));
    print("devices, pulled again without a change", count,
          pull(database, List::Devices, count, devices, storeDevices));

    const QList<MdmServer> servers {{.id = u"S0"_s, .serverName = u"Jamf Pro"_s},
                                    {.id = u"S1"_s, .serverName = u"Old MDM"_s}};
    check(recorder.storeServers(u"connection"_s, servers, Now));
    print("assignments", count,
          pull(
              database, List::Assignments, count,
              [](int start) { return pageOf(start, ManyDevices::serial); },
              [&recorder](const Pull &at, const QStringList &page, const QString &next) {
                  return recorder.storeAssignments(at, at.pages % 10 ? u"S0"_s : u"S1"_s, page, next, Now);
              }));
    print("Jamf Pro, joined to devices", count / 2,
          pull(
              database, List::JamfMobileDevices, count / 2,
              [](int start) { return pageOf(start, ManyDevices::jamfDevice); },
              [&recorder](const Pull &at, const QList<JamfDevice> &page, const QString &next) {
                  return recorder.storeJamf(at, page, next, Now);
              }));
}

void show(const Reader &reader, const Selection &selection, qsizetype offset = 0)
{
    check(reader.rows(selection.ids(offset, ScreenRows)));
}

void measureTyping(const Reader &reader, const Index &index)
{
    QStringList typed {u"ipad-123-07"_s, u"六年3班 平板"_s, u"macbook air"_s, u"s1000123"_s,
                       u"W1012345"_s,    u"school.edu"_s,   u"123456"_s,      u"35 12"_s,
                       u"zzzz"_s,        u"A0000420"_s,     u"999"_s,         u"111"_s};
    for (int i = 0; i < 12; ++i) {
        typed.append(ManyDevices::serial(i * 7919));
        typed.append(ManyDevices::serial(i * 7907).mid(4, 5));
        typed.append(ManyDevices::orgDevice(i * 7901).wifiMacAddress);
    }
    Steps steps;
    for (const QString &text : typed) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            steps.time([&] {
                show(reader, index.select({.text = text.first(length)}, Now, Index::Depth::FirstScreen));
            });
        }
    }
    steps.print("filter, a keystroke to the rows on screen");
}

void measureTable(Storage::Database &database)
{
    const Reader reader(database);
    IndexKeeper keeper(database);
    QElapsedTimer timer;
    timer.start();
    Steps chunks;
    bool isMore = true;
    while (isMore)
        chunks.time([&] { isMore = keeper.readOn().value(); });
    const auto index = keeper.index();
    std::printf("index of %lld devices read in %.2f s\n", static_cast<long long>(index->count()),
                double(timer.elapsed()) / 1000);
    chunks.print("a chunk of it");
    std::printf("resident %.0f MB, peak %.0f MB\n", memory("VmRSS"), memory("VmHWM"));

    Steps cold;
    Steps whole;
    Steps warm;
    for (int column = 0; column <= int(Column::CoverageRead); ++column) {
        for (const bool isDescending : {false, true}) {
            const Query query {.sort = {Column(column), isDescending}};
            if (!isDescending) {
                cold.time([&] { show(reader, index->select(query, Now, Index::Depth::FirstScreen)); });
                whole.time([&] { std::ignore = index->select(query, Now); });
            }
            warm.time([&] { show(reader, index->select(query, Now)); });
        }
    }
    cold.print("sort by a new column, first screen");
    whole.print("  the whole of it, in the background");
    warm.print("sort by a known column");
    std::ignore = index->select({}, Now);
    measureTyping(reader, *index);
    Steps views;
    for (int view = 0; view <= int(View::Released); ++view)
        views.time([&] {
            show(reader,
                 index->select({.view = View(view), .rightServer = 1}, Now, Index::Depth::FirstScreen));
        });
    views.print("a view");
    const Selection all = index->select({.sort = {Column::Name, true}}, Now);
    Steps scrolling;
    for (int i = 0; i < 2000; ++i)
        scrolling.time(
            [&] { show(reader, all, QRandomGenerator::global()->bounded(all.count() - ScreenRows)); });
    scrolling.print("scroll to anywhere");
    std::printf("resident %.0f MB, peak %.0f MB\n", memory("VmRSS"), memory("VmHWM"));

    Recorder recorder(database);
    auto changed = pageOf(0, ManyDevices::orgDevice);
    for (OrgDevice &device : changed)
        device.color = u"BLUE"_s;
    const auto pull = Pulls(database).resumeOrBegin(u"connection"_s, List::Devices, Now);
    check(recorder.storeDevices(*pull, changed, u"more"_s, Now));
    Steps refresh;
    refresh.time([&] {
        check(keeper.readOn());
        std::ignore = keeper.index()->select({}, Now);
    });
    refresh.print("a page of changes, and the order anew");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"1000000"_s).toInt() / PageSize * PageSize;
    const bool isServer = QCoreApplication::arguments().value(2) == u"postgresql";
    const FreshDatabase fresh(isServer ? Storage::Engine::PostgreSql : Storage::Engine::Sqlite);
    std::printf("%s, %d devices\n", isServer ? "PostgreSQL" : "SQLite", count);
    fill(*fresh.open(), count);
    std::printf("resident %.0f MB, peak %.0f MB\n", memory("VmRSS"), memory("VmHWM"));
    measureTable(*fresh.open());
    return 0;
}
