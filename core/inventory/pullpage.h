// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/pulls.h"

#include <vector>

/// The steps that every page of a pull takes inside its transaction.
namespace Inventory::PullPage {

/// Fails with Codes::PullMovedOn where another program has stored this page meanwhile.
[[nodiscard]] Result<> confirm(const Storage::Database &database, const Pull &pull);

/// Remembers which devices stood on the page and where to go on; an empty @p next ends the pull.
[[nodiscard]] Result<Pull> advance(const Storage::Database &database, Pull pull,
                                   const std::vector<qint64> &devices, const QString &next,
                                   const QDateTime &now);

/// The devices of all pages and of addPlaced(), in the order of their ids.
[[nodiscard]] Result<std::vector<qint64>> seenIn(const Storage::Database &database, const Pull &pull);

/// Remembers devices that an order has placed while the pull was under way: it has seen them, whatever its pages name.
[[nodiscard]] Result<> addPlaced(const Storage::Database &database, const Pull &pull,
                                 const std::vector<qint64> &devices);

/// Those of addPlaced(), in the order of their ids.
[[nodiscard]] Result<std::vector<qint64>> placedIn(const Storage::Database &database, const Pull &pull);

/// After its end: nothing needs its pages any longer.
[[nodiscard]] Result<> forgetPages(const Storage::Database &database, const Pull &pull);

} // namespace Inventory::PullPage
