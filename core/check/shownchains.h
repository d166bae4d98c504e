// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"
#include "core/jamf/sweep.h"

#include <QSet>

namespace Check {

/// The certificates that a Jamf Pro server shows at its own address and at the one that devices are given, each address
/// looked at once, on the way that its connection goes. Destroying it hangs up.
class ShownChains final : public QObject
{
    Q_OBJECT

public:
    explicit ShownChains(Net::Endpoint endpoint, QObject *parent = nullptr);

    /// Begins to look, unless no TLS is spoken there or it has been looked at.
    void lookAt(const QUrl &address, const QDateTime &now);
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

    [[nodiscard]] const QList<Credentials::Observation> &seen() const { return m_seen; }
    [[nodiscard]] Jamf::RowResult row() const;

signals:
    void looked(); ///< at one of them

private:
    void take(const Look &look);

    Net::Endpoint m_endpoint;
    QSet<QString> m_places;
    QList<Credentials::Observation> m_seen;
    std::optional<Error> m_error; ///< of the last one that showed nothing
    int m_waiting = 0;
};

} // namespace Check
