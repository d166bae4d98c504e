// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostsource.h"

#include "core/check/handshake.h"
#include "core/check/watched.h"

namespace Check {

HostSource::HostSource(QString hostAndPort, std::chrono::milliseconds deadline)
    : m_place(std::move(hostAndPort))
    , m_deadline(deadline)
{
}

HostSource::~HostSource() = default;

QFuture<Parcel> HostSource::look(const QDateTime &now)
{
    const Result<QString> place = hostAndPort(m_place);
    if (!place) {
        Look look;
        look.troubles.append({kind(), m_place, place.error()});
        return QtFuture::makeReadyFuture(Parcel(std::move(look)));
    }
    m_handshake = std::make_unique<Handshake>(*place, now);
    return m_handshake->start();
}

} // namespace Check
