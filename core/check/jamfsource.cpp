// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfservers.h"

namespace Check {

namespace {

/// Longer than a sweep may take: it ends by itself, with the rows that were read.
constexpr std::chrono::minutes Patience {3};

QFuture<Parcel> ended(Look look)
{
    return QtFuture::makeReadyFuture(Parcel(std::move(look)));
}

} // namespace

JamfSource::JamfSource(JamfServers &servers, const Connections::Connection &connection)
    : m_servers(&servers)
    , m_connection(connection)
{
}

Credentials::SourceKind JamfSource::kind() const
{
    return Credentials::SourceKind::JamfPro;
}

QString JamfSource::where() const
{
    return m_connection.name;
}

std::chrono::milliseconds JamfSource::deadline() const
{
    return Patience;
}

QFuture<Parcel> JamfSource::look(const QDateTime &)
{
    if (!m_servers)
        return ended({});
    auto promise = std::make_shared<QPromise<Parcel>>();
    promise->start();
    auto sweep = std::make_shared<Answer<SweepReport>>(m_servers->sweep(m_connection.id));
    const auto take = [promise, connection = m_connection](const Result<SweepReport> &report) {
        Look look;
        if (report)
            look = lookOf(*report, connection);
        else
            look.troubles.append({Credentials::SourceKind::JamfPro, connection.name, report.error()});
        promise->addResult(Parcel(std::move(look)));
        promise->finish();
    };
    deliver(*sweep, m_servers, take);
    auto *watcher = new QFutureWatcher<Parcel>(m_servers);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, m_servers, [sweep] { sweep->cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise->future();
}

} // namespace Check
