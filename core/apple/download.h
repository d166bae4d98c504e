// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/login.h"
#include "core/base/answer.h"

namespace Apple {

/// Fetches the log of one activity from wherever Apple keeps it: over TLS, without the token, within bounds.
/// The address is a secret by itself. Goes with its answer.
class Download final : public QObject
{
    Q_OBJECT

public:
    Download(Site site, Clock clock, const Net::Pace &pace, QObject *parent);

    [[nodiscard]] Answer<QByteArray> start(const Secret &address);

private:
    Site m_site;
    Clock m_clock;
    Net::Pace m_pace;
    std::unique_ptr<Net::Client> m_client;
};

} // namespace Apple
