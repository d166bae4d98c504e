// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"

namespace Faq {

/// Beyond these many, findings are counted and no longer kept: a hostile pack could make one for every few bytes.
inline constexpr qsizetype MostFindings = 5000;
inline constexpr qsizetype MostFindingsOfOneSort = 10; ///< of one file
inline constexpr qsizetype FewestFolded = 4; ///< articles that lack the same fields

void note(QList<Finding> &findings, QLatin1StringView code, QStringList about);
void fault(QList<Finding> &findings, QLatin1StringView code, QStringList about);
/// A failure that concerns one file only; @p file takes the first place of its `about`.
void report(QList<Finding> &findings, const QString &file, const Error &error, Finding::Weight weight);

/// Says once for the whole pack, with a count, what is missing in the same way in many articles.
void foldMissing(QList<Finding> &findings);

/// Cuts the list to its bound and says so at the end.
void bound(QList<Finding> &findings);

/// The code as it stands in Codes::All; nothing for one of another version of this program.
[[nodiscard]] std::optional<QLatin1StringView> knownCode(QStringView code);

} // namespace Faq
