// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "core/connections/accounts.h"
#include "tests/sandbox/appleserver.h"
#include "tests/sandbox/jamfserver.h"

#include <memory>

/// The make-believe Jamf Pro and Apple School Manager of the demo: on this computer's loopback alone, on threads of its own, gone with this.
class DemoServer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes and starts both off this thread, then adds a connection to each; gives that to Jamf Pro. Their dates are reckoned from @p madeAt, as
    /// those of the school's files: a token that is in both ends in both at the same second.
    [[nodiscard]] Answer<Connections::Connection> open(Connections::Accounts &accounts, const Clock &clock,
                                                       const QDateTime &madeAt);
    void releaseSome(); ///< a few devices leave the organisation

private:
    /// Shared with the thread that makes them.
    struct Running
    {
        std::shared_ptr<Sandbox::JamfServer> jamf {};
        std::shared_ptr<Sandbox::AppleServer> apple {};
    };
    [[nodiscard]] static Result<Running> start(const Clock &clock, const QDateTime &madeAt,
                                               const QLocale &language);

    Running m_running;
};
