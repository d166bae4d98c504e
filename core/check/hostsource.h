// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"

namespace Check {

class Handshake;

/// A TLS server: shakes hands, looks at the chain and hangs up. Nothing is ever sent over the connection, so the
/// chain is read whether the system trusts it or not; what it thinks of it is a problem of the sighting. Goes
/// through the system's proxy. Belongs to a thread with an event loop; destroying it hangs up.
class HostSource final : public Source
{
public:
    explicit HostSource(QString hostAndPort, std::chrono::milliseconds deadline = std::chrono::seconds(8));
    ~HostSource() override;

    [[nodiscard]] Credentials::SourceKind kind() const override { return Credentials::SourceKind::TlsHost; }
    [[nodiscard]] QString where() const override { return m_place; }
    [[nodiscard]] std::chrono::milliseconds deadline() const override { return m_deadline; }
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    QString m_place;
    std::chrono::milliseconds m_deadline;
    std::unique_ptr<Handshake> m_handshake;
};

} // namespace Check
