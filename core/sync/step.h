// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"

namespace Sync {

/// As chain(), after a step that gives nothing.
template <typename Next, typename Second = std::invoke_result_t<Next>>
[[nodiscard]] Second after(QObject *owner, const Answer<> &first, Next next)
{
    return follow(owner, first, [next = std::move(next)](const Result<> &outcome) mutable {
        if (outcome)
            return next();
        using Outcome = decltype(std::declval<Second>().result());
        return QtFuture::makeReadyFuture(Outcome(failure(outcome.error())));
    });
}

} // namespace Sync
