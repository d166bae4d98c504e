// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For bench_pull: fetches all devices of an Apple School Manager into a database, as the window does, and prints how many
// there are, the longest that its event loop was held up, and the longest that 50 rows on screen took to arrive meanwhile,
// in milliseconds.
#include "core/inventory/reader.h"
#include "core/storage/databasethread.h"
#include "core/sync/applesync.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Asks for a screen of rows every now and then, as somebody who scrolls while a pull is under way.
class Looker final : public QObject
{
public:
    explicit Looker(Storage::DatabaseThread &database)
        : m_database(database)
    {
        connect(&m_timer, &QTimer::timeout, this, &Looker::look);
        m_timer.start(100);
    }

    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    void look()
    {
        if (m_isLooking)
            return;
        m_isLooking = true;
        m_since.start();
        QList<qint64> ids(50);
        std::iota(ids.begin(), ids.end(), 1);
        const auto rows = m_database.read(
            [ids](Storage::Database &database) { return Inventory::Reader(database).rows(ids); });
        deliver(rows, this, [this](const Result<QList<Inventory::Device>> &) {
            m_isLooking = false;
            m_longest = std::max(m_longest, m_since.elapsed());
        });
    }

    Storage::DatabaseThread &m_database;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    bool m_isLooking = false;
};

} // namespace

int main(int count, char *words[])
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    QFile key(arguments.value(5));
    const auto address = Storage::parseAddress(arguments.value(6));
    if (!key.open(QIODevice::ReadOnly) || !address)
        return 64;

    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Apple::Service service(
        {.api = QUrl(arguments.value(1)), .token = QUrl(arguments.value(2))},
        {.clientId = arguments.value(3), .keyId = arguments.value(4), .key = Secret(key.readAll())}, clock,
        {.budget = Apple::Budget({1'000'000, std::chrono::seconds(1)})});
    Storage::DatabaseThread database(*address);
    Sync::AppleSync sync(service, database, u"school"_s, clock);

    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer turns;
    turns.setTimerType(Qt::PreciseTimer);
    QObject::connect(&turns, &QTimer::timeout, &sync,
                     [&] { longest = std::max(longest, sinceTurn.restart()); });

    const Looker looker(database);
    qint64 devices = -1;
    deliver(sync.start(), &sync, [&](const Result<Sync::Tally> &tally) {
        devices = tally ? tally->devices : -1;
        if (!tally)
            QTextStream(stderr) << tally.error().code << ' ' << tally.error().detail << Qt::endl;
        QCoreApplication::quit();
    });
    sinceTurn.start();
    turns.start(1);
    QCoreApplication::exec();
    QTextStream(stdout) << devices << ' ' << longest << ' ' << looker.longest() << Qt::endl;
    return devices < 0 ? 1 : 0;
}
