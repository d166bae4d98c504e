// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"

#include <QHash>

namespace Check {

/// The last check, where it did not look at everything.
struct Interruption
{
    QDateTime at; ///< when it began
    int done = -1; ///< of its places; -1 where that is not known, as the program ended first
    int total = 0;

    friend bool operator==(const Interruption &, const Interruption &) = default;
};

/// What checks leave behind besides sightings; kept in the database so that it is still said after a restart.
struct Remains
{
    QList<Trouble> troubles {};
    QHash<QString, QString> opened {}; ///< locked files that somebody opened: path to Trouble::content

    friend bool operator==(const Remains &, const Remains &) = default;
};

[[nodiscard]] QString textOf(const Interruption &interruption);
[[nodiscard]] std::optional<Interruption> interruptionOf(const QString &text);

/// Bounded: of a hundred thousand troubles the first thousands are kept. Without Error::detail.
[[nodiscard]] QString textOf(const Remains &remains);
/// What @p text tells; empty for a text that is none. A trouble of a newer program is left out.
[[nodiscard]] Remains remainsOf(const QString &text);

/// @p mine, in which this program has changed what stood in the database as @p before, together with what another program
/// has changed there meanwhile: @p stored is what stands there now. What somebody opened is no trouble any more.
[[nodiscard]] Remains merged(Remains mine, const Remains &before, const Remains &stored);

} // namespace Check
