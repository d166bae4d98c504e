// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/appleaccount.h"

#include <functional>

namespace Sync {

/// One thing that a connection to Apple is tried for.
struct AppleRow
{
    enum class Part { SignIn, Devices, Servers, Coverage };
    enum class State {
        Read,
        Failed,
        NotTried, ///< for want of what comes before it
    };
    Part part = Part::SignIn;
    State state = State::NotTried;
    qint64 count = 0; ///< as far as one page told
    bool isMore = false; ///< there are more pages
    std::optional<Error> error {};

    friend bool operator==(const AppleRow &, const AppleRow &) = default;
};

[[nodiscard]] QString code(AppleRow::Part part); ///< "sign-in", "devices", "mdm-servers", "coverage"

struct AppleReport
{
    QDateTime at {}; ///< when it began
    std::chrono::milliseconds took {0};
    QList<AppleRow> rows {}; ///< one for each part
    QList<Apple::MdmServer> servers {};

    [[nodiscard]] bool isAllRead() const;
    [[nodiscard]] const AppleRow &row(AppleRow::Part part) const;
};

/// Tries one account, step by step; four calls. Ends with its answer; @p read is told of each row.
[[nodiscard]] Answer<AppleReport> tryApple(Apple::Service &service, const Clock &clock,
                                           const std::function<void(const AppleRow &)> &read);

} // namespace Sync
