// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/roster.h"

#include <algorithm>

namespace Connections {

namespace {

bool isBefore(const Entry &one, const Entry &other)
{
    if (one.connection.service != other.connection.service)
        return one.connection.service < other.connection.service;
    return QString::localeAwareCompare(one.connection.name, other.connection.name) < 0;
}

} // namespace

Roster::Roster(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_around(surroundings)
{
    connect(&m_around.accounts, &Accounts::changed, this, [this] {
        if (m_isLoaded)
            load();
    });
    connect(&m_around.servers, &Check::JamfServers::swept, this, [this](const QString &id) {
        Entry *known = find(id);
        if (!known)
            return;
        known->error.reset();
        emit changed(id);
    });
    connect(&m_around.servers, &Check::JamfServers::rowRead, this,
            [this](const QString &id, const Jamf::RowResult &row, const Jamf::ServerFacts &facts) {
                Entry *known = find(id);
                if (!known || !known->isTesting)
                    return;
                known->arrived.append(row);
                known->facts = facts;
                emit changed(id);
            });
    if (!m_around.apple)
        return;
    connect(m_around.apple, &Sync::AppleServices::rowRead, this,
            [this](const QString &id, const Sync::AppleRow &row) {
                Entry *known = find(id);
                if (!known || !known->isTesting)
                    return;
                known->appleRows.append(row);
                emit changed(id);
            });
}

void Roster::load()
{
    deliver(m_around.accounts.list(), this, [this](const Result<QList<Connection>> &listing) {
        m_isLoaded = true;
        m_loadError = listing ? std::nullopt : std::optional(listing.error());
        if (listing)
            take(*listing);
        emit listed();
    });
}

void Roster::take(const QList<Connection> &connections)
{
    QList<Entry> entries;
    for (const Connection &connection : connections) {
        const Entry *known = entry(connection.id);
        entries.append(known ? *known : Entry {});
        entries.last().connection = connection;
    }
    m_entries = entries;
    std::ranges::stable_sort(m_entries, isBefore);
}

void Roster::adopt(const Connection &connection)
{
    if (Entry *known = find(connection.id))
        known->connection = connection;
    else
        m_entries.append({.connection = connection});
    std::ranges::stable_sort(m_entries, isBefore);
    emit listed();
}

const Entry *Roster::entry(const QString &id) const
{
    const auto found
        = std::ranges::find_if(m_entries, [&id](const Entry &one) { return one.connection.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Entry *Roster::find(const QString &id)
{
    return const_cast<Entry *>(std::as_const(*this).entry(id));
}

const Check::SweepReport *Roster::report(const QString &id) const
{
    return m_around.servers.last(id);
}

bool Roster::isNameTaken(const QString &name, const QString &but) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &one) {
        return one.connection.id != but
            && one.connection.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

void Roster::test(const QString &id)
{
    Entry *known = find(id);
    if (!known || known->isTesting || known->connection.isPaused)
        return;
    known->isTesting = true;
    known->error.reset();
    known->arrived.clear();
    known->facts = {};
    if (known->isApple())
        return testApple(*known);
    const Answer<Check::SweepReport> sweep = m_around.servers.sweep(id);
    m_underWay.insert(id, QFuture<void>(sweep));
    emit changed(id);
    deliver(sweep, this, [this, id](const Result<Check::SweepReport> &report) { finish(id, report); });
}

void Roster::testAll()
{
    QStringList ids;
    for (const Entry &one : std::as_const(m_entries))
        ids.append(one.connection.id);
    for (const QString &id : std::as_const(ids))
        test(id);
}

void Roster::cancel(const QString &id)
{
    Entry *known = find(id);
    if (!known || !known->isTesting)
        return;
    known->isTesting = false;
    known->arrived.clear();
    known->appleRows.clear();
    known->appleTestedAt.reset();
    m_underWay.take(id).cancel();
    emit changed(id);
}

void Roster::testApple(Entry &entry)
{
    const QString id = entry.connection.id;
    entry.appleRows.clear();
    entry.isTesting = m_around.apple != nullptr;
    if (!m_around.apple)
        return;
    const Answer<Sync::AppleReport> tried = m_around.apple->test(id);
    m_underWay.insert(id, QFuture<void>(tried));
    emit changed(id);
    deliver(tried, this, [this, id](const Result<Sync::AppleReport> &report) { finishApple(id, report); });
}

void Roster::finishApple(const QString &id, const Result<Sync::AppleReport> &report)
{
    m_underWay.remove(id);
    Entry *known = find(id);
    if (!known)
        return;
    known->isTesting = false;
    known->appleRows = report ? report->rows : QList<Sync::AppleRow>();
    known->appleTestedAt = report ? Moment(report->at) : Moment();
    if (report)
        keepTime(id, report->at);
    else
        known->error = report.error();
    emit changed(id);
}

void Roster::finish(const QString &id, const Result<Check::SweepReport> &report)
{
    m_underWay.remove(id);
    Entry *known = find(id);
    if (!known)
        return;
    known->isTesting = false;
    known->arrived.clear();
    if (report)
        keepTime(id, report->at);
    else
        known->error = report.error();
    emit changed(id);
}

void Roster::keepTime(const QString &id, const QDateTime &testedAt)
{
    find(id)->connection.testedAt = testedAt;
    // Where it cannot be kept, the next test says so better.
    deliver(m_around.accounts.setTestedAt(id, testedAt), this, [](const Result<> &) {});
}

Answer<Connection> Roster::save(const Account &account)
{
    return follow(this, m_around.accounts.save(account), [this](const Result<Connection> &saved) {
        if (saved) {
            adopt(*saved);
            takeAsAnother(saved->id);
        }
        return ready<Connection>(saved);
    });
}

Answer<> Roster::setPaused(const QString &id, bool isPaused)
{
    return follow(this, m_around.accounts.setPaused(id, isPaused),
                  [this, id, isPaused](const Result<> &done) {
                      Entry *known = find(id);
                      if (done && known) {
                          known->connection.isPaused = isPaused;
                          takeAsAnother(id);
                      }
                      return ready<void>(done);
                  });
}

void Roster::forget(const QString &id)
{
    m_around.servers.forget(id);
    if (m_around.apple)
        m_around.apple->forget(id);
}

/// What was read and what went wrong with it as it was before is no longer said.
void Roster::takeAsAnother(const QString &id)
{
    cancel(id);
    forget(id);
    if (Entry *known = find(id)) {
        known->error.reset();
        known->appleRows.clear();
        known->appleTestedAt.reset();
    }
    emit changed(id);
    emit edited();
}

Answer<> Roster::remove(const QString &id)
{
    cancel(id);
    return follow(this, m_around.accounts.remove(id), [this, id](const Result<> &removed) {
        if (removed) {
            forget(id);
            m_entries.removeIf([&id](const Entry &one) { return one.connection.id == id; });
            emit listed();
            emit edited();
        }
        return ready<void>(removed);
    });
}

} // namespace Connections
