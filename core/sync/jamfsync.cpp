// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/jamfsync.h"

#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
#include "core/sync/step.h"
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Inventory::List;
using Inventory::Pull;
using Inventory::Pulls;
using Inventory::Recorder;
using Inventory::Stored;
using Sort = Jamf::Device::Sort;

constexpr int RowsAPage = 2000; // the most that Jamf Pro gives
constexpr int MostAnews = 2;
constexpr qint64 LongestPull = 60 * 60; // seconds: pages by number hold only while rows do not come and go

List listOf(Sort sort)
{
    return sort == Sort::Mobile ? List::JamfMobileDevices : List::JamfComputers;
}

/// The place to go on from: the page to ask for, the rows before it, and how many there were in all.
struct Place
{
    int page = 0;
    qint64 rows = 0;
    qint64 total = Unknown;

    static constexpr qint64 Unknown = -1;

    [[nodiscard]] QString word() const { return u"%1 %2 %3"_s.arg(page).arg(rows).arg(total); }
    [[nodiscard]] static Place parse(const QString &word)
    {
        const QStringList parts = word.split(u' ');
        bool isTotal = false;
        const qint64 total = parts.value(2).toLongLong(&isTotal);
        return {parts.value(0).toInt(), parts.value(1).toLongLong(), isTotal ? total : Unknown};
    }
};

} // namespace

JamfSync::JamfSync(Jamf::Server &server, Storage::DatabaseThread &database, const QString &connection,
                   Clock clock, QObject *parent)
    : QObject(parent)
    , m_server(&server)
    , m_database(database)
    , m_connection(connection)
    , m_clock(std::move(clock))
{
}

Answer<JamfSync::Outcome> JamfSync::start()
{
    m_progress = {.stage = Stage::SigningIn};
    emit progressed();
    const Answer<> signedIn = after(this, m_server->signIn(), [this] {
        return chain(this, Jamf::versionOf(*m_server), [this](const std::optional<Jamf::Version> &version) {
            m_version = version;
            return ready(Result<>());
        });
    });
    return after(this, signedIn, [this] {
        return chain(this, noting(pull(Sort::Mobile, false)),
                     [this](const Outcome &) { return noting(pull(Sort::Computer, false)); });
    });
}

/// What may not be read hides nothing else.
Answer<JamfSync::Outcome> JamfSync::noting(const Answer<> &list)
{
    return follow(this, list, [this](const Result<> &outcome) {
        if (outcome)
            m_outcome.tally.devices += m_pull.entries;
        else
            m_outcome.errors.append(outcome.error());
        return ready(Result<Outcome>(m_outcome));
    });
}

Answer<> JamfSync::pull(Sort sort, bool isAnew)
{
    m_sort = sort;
    m_progress = {.stage = sort == Sort::Mobile ? Stage::MobileDevices : Stage::Computers};
    const auto work = [connection = m_connection, list = listOf(sort), isAnew,
                       now = m_clock()](Storage::Database &database) {
        Pulls pulls(database);
        const auto begun = pulls.resumeOrBegin(connection, list, now);
        const bool isOld = begun && std::abs(begun->startedAt.secsTo(now)) > LongestPull;
        return isAnew || isOld ? pulls.beginAnew(connection, list, now) : begun;
    };
    return chain(this, Answer<Pull>(m_database.run(work)), [this](const Pull &begun) {
        m_pull = begun;
        m_progress.pages = begun.pages;
        m_progress.devices = begun.entries;
        m_progress.isResumed = begun.pages > 0;
        emit progressed();
        return goOn();
    });
}

Answer<> JamfSync::goOn()
{
    if (!m_server) // forgotten meanwhile: there is nobody left to ask, nor to tell
        return {};
    const int page = Place::parse(m_pull.next).page;
    return chain(this, Jamf::devicePage(*m_server, m_sort, page, RowsAPage, m_version),
                 [this](const Jamf::DevicePage &read) { return take(read); });
}

Answer<> JamfSync::take(const Jamf::DevicePage &page)
{
    const Place before = Place::parse(m_pull.next);
    // Rows that went away meanwhile have moved those behind them: one may have slipped between two pages.
    const bool hasShrunk = before.page > 0 && page.total && *page.total < before.total;
    if (hasShrunk && m_anews++ < MostAnews)
        return pull(m_sort, true);
    const Place next {before.page + 1, before.rows + page.rows, page.total.value_or(Place::Unknown)};
    const bool isLast = page.rows == 0 || (page.total && next.rows >= *page.total);
    if (page.total)
        m_progress.total = *page.total;
    const auto store = [pull = m_pull, page, word = isLast ? QString() : next.word(),
                        now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeJamf(pull, jamfDevicesOf(page.devices), word, now);
    };
    return chain(this, Answer<Stored>(m_database.run(store)), [this](const Stored &done) {
        m_pull = done.pull;
        m_outcome.tally += {.appeared = done.appeared, .changed = done.changed, .gone = done.gone};
        m_progress.pages = m_pull.pages;
        m_progress.devices = m_pull.entries;
        emit stored();
        emit progressed();
        return m_pull.isComplete ? ready(Result<>()) : goOn();
    });
}

} // namespace Sync
