// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/shownchains.h"

#include "core/base/answer.h"
#include "core/check/codes.h"
#include "core/check/handshake.h"
#include "core/check/watched.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

constexpr std::chrono::seconds Patience {8}; ///< as for any host

Jamf::Lapsing lapsingOf(const Credentials::Observation &seen)
{
    return {.kind = QString(wordOf(seen.kind)),
            .id = seen.identity,
            .name = seen.name,
            .notBefore = seen.sighting.notBefore,
            .notAfter = seen.sighting.notAfter,
            .serial = seen.sighting.serial,
            .sha256 = seen.sighting.sha256};
}

} // namespace

ShownChains::ShownChains(Net::Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
}

void ShownChains::lookAt(const QUrl &address, const QDateTime &now)
{
    const Result<QString> place
        = hostAndPort(address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
    if (address.scheme() != "https"_L1 || !place || m_places.contains(*place))
        return;
    m_places.insert(*place);
    ++m_waiting;
    auto *handshake = new Handshake(*place, now, m_endpoint);
    handshake->setParent(this);
    auto *patience = new QTimer(handshake);
    const auto end = [this, handshake](const Look &look) {
        handshake->deleteLater();
        take(look);
    };
    deliver(handshake->start(), handshake, [end, patience](const Parcel &seen) {
        if (!patience->isActive())
            return;
        patience->stop();
        end(seen.take());
    });
    patience->callOnTimeout(handshake, [end, place = *place] {
        const Error late {ErrorKind::TimedOut, Codes::TimedOut, {QString::number(Patience.count())}};
        end({.troubles = {{Credentials::SourceKind::TlsHost, place, late}}});
    });
    patience->setSingleShot(true);
    patience->start(Patience);
}

void ShownChains::take(const Look &look)
{
    m_seen += look.observations;
    for (const Trouble &trouble : look.troubles)
        m_error = trouble.error;
    --m_waiting;
    emit looked();
}

Jamf::RowResult ShownChains::row() const
{
    using State = Jamf::RowResult::State;
    Jamf::RowResult row {Jamf::Row::TlsCertificate, State::Read};
    if (m_places.isEmpty())
        row.state = State::NotSetUp;
    else if (m_seen.isEmpty())
        row.state = State::Failed;
    for (const Credentials::Observation &one : m_seen)
        row.lapsing.append(lapsingOf(one));
    row.count = static_cast<int>(m_seen.size());
    row.error = m_error;
    return row;
}

} // namespace Check
