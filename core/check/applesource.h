// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/check/source.h"
#include "core/connections/connection.h"

#include <QPointer>

#include <functional>

namespace Check {

/// An account at Apple by its connection's id, signed in or not yet. Handed in by whoever keeps the accounts, so that all
/// who ask Apple keep to one budget.
using OpenApple = std::function<Answer<Apple::Service *>(const QString &connection)>;

/// Whether an account at Apple still works: its API key, and Apple's terms. Asks for the list of MDM servers, one call.
class AppleSource final : public Source
{
public:
    /// @p owner is on the thread that looks, and gone before what @p open reaches; its end ends the look.
    AppleSource(OpenApple open, QObject &owner, const Connections::Connection &connection);

    [[nodiscard]] Credentials::SourceKind kind() const override;
    [[nodiscard]] QString where() const override; ///< the connection's name
    [[nodiscard]] std::chrono::milliseconds deadline() const override;
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    OpenApple m_open;
    QPointer<QObject> m_owner;
    Connections::Connection m_connection;
};

/// What follows from Apple's answer @p asked at @p now: of the key and of the terms as sightings, of anything else that
/// went wrong as a trouble.
[[nodiscard]] Look lookOf(const Result<> &asked, const Connections::Connection &connection,
                          const QDateTime &now);

} // namespace Check
