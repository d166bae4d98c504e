// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"

#include <QFuture>

#include <chrono>
#include <memory>
#include <vector>

namespace Check {

/// Something a check can look at and that yields sightings.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual Credentials::SourceKind kind() const = 0;
    [[nodiscard]] virtual QString where() const = 0;
    /// How long a check waits for it before it reports Codes::TimedOut and goes on.
    [[nodiscard]] virtual std::chrono::milliseconds deadline() const = 0;

    /// Starts looking, off the caller's thread or without blocking it; that thread needs an event loop. May give
    /// any number of parcels before it finishes. Cancelling the future stops the work; the source may be destroyed
    /// while it runs.
    [[nodiscard]] virtual QFuture<Parcel> look(const QDateTime &now) = 0;
};

using Sources = std::vector<std::unique_ptr<Source>>;

} // namespace Check
