// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/applesync.h"

#include "core/apple/codes.h"
#include "core/apple/walk.h"
#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
#include "core/sync/step.h"
#include "core/sync/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Inventory::List;
using Inventory::Pull;
using Inventory::Pulls;
using Inventory::Recorder;
using Inventory::Stored;

constexpr int UrgentPages = 12; // of Apple's minute, so that somebody else may ask too
constexpr int MostAnews = 2;
constexpr qsizetype MostWaiting = 8; // pages that came while others were stored
constexpr qint64 LongestPull = 24 * 60 * 60; // seconds: what an older page named may be gone by now

Result<Pull> beginPull(Storage::Database &database, const QString &connection, List list, bool isAnew,
                       const QDateTime &now)
{
    Pulls pulls(database);
    if (isAnew)
        return pulls.beginAnew(connection, list, now);
    const auto pull = pulls.resumeOrBegin(connection, list, now);
    const bool isOld = pull && std::abs(pull->startedAt.secsTo(now)) > LongestPull;
    return isOld ? pulls.beginAnew(connection, list, now) : pull;
}

/// In one transaction, where @p store writes one of them.
template <typename Row, typename Store>
Result<QList<Stored>> storeAll(Storage::Database &database, Pull pull, const QList<Apple::Page<Row>> &pages,
                               Store store)
{
    QList<Stored> all;
    const auto work = [&]() -> Result<> {
        Recorder recorder(database);
        for (const Apple::Page<Row> &page : pages) {
            const Result<Stored> stored = store(recorder, pull, page);
            if (!stored)
                return failure(stored.error());
            pull = stored->pull;
            all.append(*stored);
        }
        return {};
    };
    const auto done = pages.size() == 1 ? work() : database.transact(work); // one is stored at once anyway
    return done ? Result<QList<Stored>>(all) : failure(done.error());
}

/// Without the last of @p pages where @p sound says that nobody may go on from there: kept as the place to go on from, it
/// would stand in the way of every run to come.
template <typename Row>
QList<Apple::Page<Row>> soundOf(const QList<Apple::Page<Row>> &pages, const Result<> &sound)
{
    return sound ? pages : pages.first(pages.size() - 1);
}

} // namespace

AppleSync::AppleSync(Apple::Service &service, Storage::DatabaseThread &database, const QString &connection,
                     Clock clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_database(database)
    , m_connection(connection)
    , m_clock(std::move(clock))
{
    connect(&service, &Apple::Service::rested, this, [this](Apple::Call call, const QDateTime &until) {
        if (call != Apple::Call::Read)
            return;
        m_progress.waitsUntil = until;
        emit progressed();
    });
}

Answer<Tally> AppleSync::start()
{
    tell(Stage::SigningIn);
    const Answer<> listed = after(this, m_service.signIn(), [this] { return devices(false); });
    const Answer<> known = after(this, listed, [this] { return servers(); });
    const Answer<> assigned = after(this, known, [this] { return assignments(false); });
    return after(this, assigned, [this] {
        tell(Stage::Ended);
        return ready(Result<Tally>(m_tally));
    });
}

Answer<> AppleSync::devices(bool isAnew)
{
    tell(Stage::Devices);
    const Answer<> walked
        = after(this, begin(List::Devices, isAnew), [this] { return walkDevices(); });
    return mended(walked, [this](bool again) { return devices(again); });
}

Answer<> AppleSync::walkDevices()
{
    const auto fetch = [this](const QString &from) { return m_service.devices(from, urgency()); };
    const auto take = [this](const QList<Apple::Page<Apple::Device>> &pages) { return takeDevices(pages); };
    return (new Apple::Walk<Apple::Device>(fetch, take, MostWaiting, m_service.host(), this))
        ->start(m_pull.next);
}

Answer<> AppleSync::takeDevices(const QList<Apple::Page<Apple::Device>> &pages)
{
    const Result<> sound = m_service.mayFollow(pages.last().next);
    if (pages.last().total)
        m_progress.total = *pages.last().total;
    const auto store
        = [pull = m_pull, some = soundOf(pages, sound), now = m_clock()](Storage::Database &database) {
              return storeAll(database, pull, some,
                              [&now](Recorder &recorder, const Pull &at, const Apple::Page<Apple::Device> &page) {
                                  return recorder.storeDevices(at, orgDevicesOf(page.rows), page.next, now);
                              });
          };
    return after(this, keep(m_database.run(store)), [sound] { return ready(sound); });
}

Answer<> AppleSync::servers()
{
    tell(Stage::Servers);
    return chain(this, m_service.servers(urgency()), [this](const QList<Apple::MdmServer> &servers) {
        if (!servers.isEmpty())
            return takeServers(servers);
        // With its last server every device loses its own: one empty answer is not enough for that.
        return chain(this, m_service.servers(urgency()),
                     [this](const QList<Apple::MdmServer> &again) { return takeServers(again); });
    });
}

Answer<> AppleSync::takeServers(const QList<Apple::MdmServer> &servers)
{
    m_servers = servers;
    std::ranges::sort(m_servers, {}, &Apple::MdmServer::id);
    return m_database.run([servers, connection = m_connection, now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeServers(connection, serversOf(servers), now);
    });
}

Answer<> AppleSync::assignments(bool isAnew)
{
    tell(Stage::Assignments);
    const Answer<> walked
        = after(this, begin(List::Assignments, isAnew), [this] { return walkAssignments(); });
    return mended(walked, [this](bool again) { return assignments(again); });
}

/// The word for the place to go on from is the server's id, a blank, and Apple's own word for the page.
Answer<> AppleSync::walkAssignments()
{
    const QString server = m_pull.next.section(u' ', 0, 0);
    const auto found = std::ranges::find(m_servers, server, &Apple::MdmServer::id);
    if (!server.isEmpty() && found == m_servers.end())
        return after(this, begin(List::Assignments, true), [this] { return walkAssignments(); });
    const qsizetype first = server.isEmpty() ? 0 : std::distance(m_servers.begin(), found);
    return walkServer(first, m_pull.next.section(u' ', 1));
}

Answer<> AppleSync::walkServer(qsizetype server, const QString &from)
{
    if (server >= m_servers.size())
        return m_servers.isEmpty() ? takeAssignments(0, {Apple::Page<QString>()}) : ready(Result<>());
    m_progress.server = m_servers.at(server).serverName;
    emit progressed();
    const QString id = m_servers.at(server).id;
    const auto fetch = [this, id](const QString &place) { return m_service.devicesOf(id, place, urgency()); };
    const auto take
        = [this, server](const QList<Apple::Page<QString>> &pages) { return takeAssignments(server, pages); };
    const Answer<> walked
        = (new Apple::Walk<QString>(fetch, take, MostWaiting, m_service.host(), this))->start(from);
    const Answer<> ended = follow(this, walked, [this, server](const Result<> &outcome) {
        // Somebody has deleted the server since the list of servers was read.
        const bool isGone = !outcome && outcome.error().code == Apple::Codes::AppleKnowsNone;
        return isGone ? takeAssignments(server, {Apple::Page<QString>()}) : ready(outcome);
    });
    return after(this, ended, [this, server] { return walkServer(server + 1, {}); });
}

Answer<> AppleSync::takeAssignments(qsizetype server, const QList<Apple::Page<QString>> &pages)
{
    const Result<> sound = m_service.mayFollow(pages.last().next);
    const auto idAt = [this](qsizetype i) { return i < m_servers.size() ? m_servers.at(i).id : QString(); };
    const QString id = idAt(server);
    const QString behind = server + 1 < m_servers.size() ? idAt(server + 1) + u' ' : QString();
    const auto store = [pull = m_pull, some = soundOf(pages, sound), id, behind,
                        now = m_clock()](Storage::Database &database) {
        return storeAll(database, pull, some,
                        [&](Recorder &recorder, const Pull &at, const Apple::Page<QString> &page) {
                            const QString next = page.next.isEmpty() ? behind : id + u' ' + page.next;
                            return recorder.storeAssignments(at, id, page.rows, next, now);
                        });
    };
    return after(this, keep(m_database.run(store)), [sound] { return ready(sound); });
}

/// What can be helped without anybody: a cursor that has lapsed, and a wait that is longer than was thought.
Answer<> AppleSync::mended(const Answer<> &walked, const Again &again)
{
    return follow(this, walked, [this, again](const Result<> &outcome) {
        if (outcome)
            return ready(outcome);
        if (outcome.error().code == Apple::Codes::CursorLapsed && m_anews++ < MostAnews)
            return again(true);
        if (outcome.error().kind == ErrorKind::RateLimited && !std::exchange(m_isPatient, true))
            return again(false);
        return ready(outcome);
    });
}

Answer<> AppleSync::begin(List list, bool isAnew)
{
    const auto work = [connection = m_connection, list, isAnew, now = m_clock()](Storage::Database &database) {
        return beginPull(database, connection, list, isAnew, now);
    };
    return chain(this, Answer<Pull>(m_database.run(work)), [this](const Pull &pull) {
        m_pull = pull;
        m_progress.pages = pull.pages;
        m_progress.devices = pull.entries;
        m_progress.isResumed = pull.pages > 0;
        emit progressed();
        return ready(Result<>());
    });
}

Answer<> AppleSync::keep(const Answer<QList<Stored>> &stored)
{
    return chain(this, stored, [this](const QList<Stored> &pages) {
        for (const Stored &page : pages)
            tell(page);
        return ready(Result<>());
    });
}

void AppleSync::tell(const Stored &page)
{
    m_pull = page.pull;
    const bool isDevices = m_pull.list == List::Devices;
    // A serial number that only a server's list names is no device that Apple's list has named.
    if (isDevices)
        m_tally += {.appeared = page.appeared, .changed = page.changed, .gone = page.gone};
    else
        m_tally.assigned += page.changed;
    if (isDevices)
        m_tally.devices = m_pull.entries;
    m_progress.pages = m_pull.pages;
    m_progress.devices = m_pull.entries;
    forgetPastWait();
    emit stored();
    emit progressed();
}

Apple::Urgency AppleSync::urgency()
{
    return m_isPatient || ++m_asked > UrgentPages ? Apple::Urgency::Background : Apple::Urgency::Now;
}

void AppleSync::tell(Stage stage)
{
    // A list that begins once more waits as long as Apple has asked the one before.
    forgetPastWait();
    m_progress = {.stage = stage, .waitsUntil = m_progress.waitsUntil};
    emit progressed();
}

/// What Apple asked for holds whatever is stored or begun meanwhile.
void AppleSync::forgetPastWait()
{
    if (m_progress.waitsUntil && *m_progress.waitsUntil <= m_clock())
        m_progress.waitsUntil.reset();
}

} // namespace Sync
