// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QVariantList>

#include <optional>

class QSqlDriver;

/// All that differs between the two engines, but for their error numbers (failures.h) and SQLite's files.
namespace Storage {

[[nodiscard]] QLatin1StringView driverOf(Engine engine);

/// Fills in host, account and options of a connection that is not open yet.
void configure(QSqlDatabase &connection, const Address &address);

/// Said once after opening: waiting times, foreign keys, durability.
[[nodiscard]] QStringList sessionStatements(Engine engine);

/// Begins a transaction that writes, one at a time over all programs, so that none fails half-way for another's sake.
[[nodiscard]] QStringList beginStatements(Engine engine);

/// Counts the tables of the name that is bound.
[[nodiscard]] QString tableCountQuery(Engine engine);

/// How many values a list in one statement best holds: Qt's driver for SQLite takes a time that grows with the square
/// of their number, for a server each statement is a round trip.
[[nodiscard]] qsizetype valuesAtOnce(Engine engine);

/// Replaces `{identity}` by a column type that numbers the rows and never a second time alike, `{number}` by a faster
/// one that may, once the last row is deleted, and `{blob}` by one for bytes.
[[nodiscard]] QString inDialect(Engine engine, QString statement);

/// @p statement with each `?` outside quotes replaced by a literal, escaped by the driver. What PostgreSQL gets: Qt
/// fills in its values on this side anyway, only after a PREPARE that costs a round trip and cannot be undone in a
/// failed transaction. Nothing where the numbers differ or a text holds a NUL, which PostgreSQL does not know.
[[nodiscard]] std::optional<QString> filledIn(const QSqlDriver &driver, QStringView statement,
                                              const QVariantList &values);

} // namespace Storage
