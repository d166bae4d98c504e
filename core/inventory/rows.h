// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

#include <QVariantList>

#include <functional>

class QSqlQuery;
namespace Storage {
class Database;
}

/// How devices stand in the tables of core/storage/inventorytables.cpp.
namespace Inventory::Rows {

/// @p text as both engines keep it: PostgreSQL knows no NUL, and neither keeps half a surrogate pair. The separator
/// that the index puts between columns is none of a name's either.
[[nodiscard]] QString storable(const QString &text);
[[nodiscard]] QVariant secondsOf(const Moment &moment); ///< NULL for none
[[nodiscard]] Moment momentOf(const QVariant &seconds);
[[nodiscard]] QVariant valueOf(const std::optional<bool> &flag);
[[nodiscard]] std::optional<bool> flagOf(const QVariant &value);

/// Without serial_number.
inline constexpr QLatin1StringView OrgColumns {
    "device_model, product_family, product_type, device_capacity, part_number, order_number, color, status, "
    "ordered_at, added_at, updated_at, released_at, imei, meid, eid, wifi_mac, bluetooth_mac, ethernet_mac, "
    "purchase_source_type, purchase_source_id, is_migration_capable, migration_status, "
    "migration_deadline_at"};
[[nodiscard]] OrgDevice orgDeviceFrom(const QSqlQuery &row, int &column);

inline constexpr QLatin1StringView JamfColumns {"jamf_id, jamf_is_computer, jamf_name, jamf_model, "
                                                "os_version, last_inventory_at, is_managed, is_supervised, "
                                                "username, real_name, email, asset_tag, jamf_wifi_mac"};
[[nodiscard]] JamfDevice jamfDeviceFrom(const QSqlQuery &row, int &column);

inline constexpr QLatin1StringView ServerColumns {
    "server_id, server_name, server_type, status, device_count, last_connected_at, created_at, updated_at, "
    "may_disown, default_families"};
[[nodiscard]] QVariantList valuesOf(const MdmServer &server);
/// With `id` before and `gone_at` behind.
[[nodiscard]] MdmServer serverFrom(const QSqlQuery &row);

inline constexpr QLatin1StringView CoverageColumns {
    "coverage_id, status, payment_type, description, starts_at, ends_at, is_renewable, is_canceled, "
    "canceled_at, "
    "agreement_number"};
[[nodiscard]] QVariantList valuesOf(const Coverage &coverage);
[[nodiscard]] Coverage coverageFrom(const QSqlQuery &row);

/// `a = excluded.a, …`
[[nodiscard]] QString excluded(QLatin1StringView columns);

/// Runs @p statement with `%1` replaced by as many `?` as there are in @p values, a bounded number at a time;
/// @p before stand in front of them each time.
[[nodiscard]] Result<> eachAmong(const Storage::Database &database, const QString &statement,
                                 const QVariantList &before, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &visit);

/// The number that stands for a connection; makes one.
[[nodiscard]] Result<qint64> accountOf(const Storage::Database &database, const QString &connection);

/// The revision that this transaction's changes get.
[[nodiscard]] Result<qint64> nextRevision(const Storage::Database &database);

} // namespace Inventory::Rows
