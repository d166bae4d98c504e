// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QVariantList>

#include <functional>

class QSqlQuery;
namespace Storage {
class Database;
}

/// How credentials and sightings stand in the tables of core/storage/migrations.cpp.
namespace Credentials::Rows {

/// @p text as both engines keep it: PostgreSQL knows no NUL, and neither keeps half a surrogate pair.
[[nodiscard]] QString storable(const QString &text);

[[nodiscard]] QVariant secondsOf(const Moment &moment); ///< NULL for none
[[nodiscard]] Moment momentOf(const QVariant &seconds);

/// In the order of `SightingColumns`.
inline constexpr QLatin1StringView SightingColumns {
    "source, place, seen_at, not_before, not_after, serial, sha256, problems, is_revoked"};
/// Nothing where the source is of a newer program.
[[nodiscard]] std::optional<Sighting> sightingFrom(const QSqlQuery &row, int firstColumn);
[[nodiscard]] QVariantList valuesOf(const Sighting &sighting);

/// Runs @p statement with `%1` replaced by as many `?` as there are in @p values, a bounded number at a time;
/// @p before stand in front of them each time.
[[nodiscard]] Result<> eachAmong(const Storage::Database &database, const QString &statement,
                                 const QVariantList &before, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &visit);

/// Runs @p statement with `%1` replaced by rows of `(?, …)`, a bounded number at a time.
[[nodiscard]] Result<> eachOfRows(const Storage::Database &database, const QString &statement,
                                  const QList<QVariantList> &rows,
                                  const std::function<void(const QSqlQuery &)> &visit);

} // namespace Credentials::Rows
