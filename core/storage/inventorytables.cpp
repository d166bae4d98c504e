// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inventorytables.h"

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

// A number in the place of a connection's long id, for there may be a million rows.
const QString Accounts = uR"(
CREATE TABLE inventory_accounts (
    id {identity},
    connection TEXT NOT NULL UNIQUE
))"_s;

// Grows with every transaction that changes a device: who has seen revision n asks for what is above it.
const QString Clock = u"CREATE TABLE inventory_clock (revision BIGINT NOT NULL)"_s;
const QString ClockStart = u"INSERT INTO inventory_clock (revision) VALUES (0)"_s;

const QString Servers = uR"(
CREATE TABLE mdm_servers (
    id {identity},
    account BIGINT NOT NULL REFERENCES inventory_accounts (id),
    server_id TEXT NOT NULL,
    server_name TEXT NOT NULL DEFAULT '',
    server_type TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    device_count BIGINT,
    last_connected_at BIGINT,
    created_at BIGINT,
    updated_at BIGINT,
    may_disown INTEGER,
    default_families TEXT NOT NULL DEFAULT '',
    gone_at BIGINT,
    UNIQUE (account, server_id)
))"_s;

// Lists of numbers (imei, meid, ethernet_mac) have a space between. The account is null where the service never
// named the device; gone_at is set where it did and does no longer.
const QString Devices = uR"(
CREATE TABLE devices (
    id {number},
    serial_number TEXT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    org_account BIGINT,
    org_digest BIGINT NOT NULL DEFAULT 0,
    org_first_seen_at BIGINT,
    org_gone_at BIGINT,
    device_model TEXT NOT NULL DEFAULT '',
    product_family TEXT NOT NULL DEFAULT '',
    product_type TEXT NOT NULL DEFAULT '',
    device_capacity TEXT NOT NULL DEFAULT '',
    part_number TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    ordered_at BIGINT,
    added_at BIGINT,
    updated_at BIGINT,
    released_at BIGINT,
    imei TEXT NOT NULL DEFAULT '',
    meid TEXT NOT NULL DEFAULT '',
    eid TEXT NOT NULL DEFAULT '',
    wifi_mac TEXT NOT NULL DEFAULT '',
    bluetooth_mac TEXT NOT NULL DEFAULT '',
    ethernet_mac TEXT NOT NULL DEFAULT '',
    purchase_source_type TEXT NOT NULL DEFAULT '',
    purchase_source_id TEXT NOT NULL DEFAULT '',
    is_migration_capable INTEGER,
    migration_status TEXT NOT NULL DEFAULT '',
    migration_deadline_at BIGINT,
    server BIGINT,
    coverage_fetched_at BIGINT NOT NULL DEFAULT 0,
    coverage_ends_at BIGINT,
    jamf_account BIGINT,
    jamf_digest BIGINT NOT NULL DEFAULT 0,
    jamf_first_seen_at BIGINT,
    jamf_gone_at BIGINT,
    jamf_id TEXT NOT NULL DEFAULT '',
    jamf_is_computer INTEGER NOT NULL DEFAULT 0,
    jamf_name TEXT NOT NULL DEFAULT '',
    jamf_model TEXT NOT NULL DEFAULT '',
    os_version TEXT NOT NULL DEFAULT '',
    last_inventory_at BIGINT,
    is_managed INTEGER,
    is_supervised INTEGER,
    username TEXT NOT NULL DEFAULT '',
    real_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    asset_tag TEXT NOT NULL DEFAULT '',
    jamf_wifi_mac TEXT NOT NULL DEFAULT ''
))"_s;

const QString DevicesByRevision = u"CREATE INDEX devices_by_revision ON devices (revision, id)"_s;
const QString DevicesByCoverage = u"CREATE INDEX devices_by_coverage ON devices (coverage_fetched_at)"_s;

const QString Coverages = uR"(
CREATE TABLE coverages (
    device_id BIGINT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    coverage_id TEXT NOT NULL,
    status TEXT NOT NULL,
    payment_type TEXT NOT NULL,
    description TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    is_renewable INTEGER,
    is_canceled INTEGER,
    canceled_at BIGINT,
    agreement_number TEXT NOT NULL,
    PRIMARY KEY (device_id, position)
))"_s;

const QString Pulls = uR"(
CREATE TABLE inventory_pulls (
    id {identity},
    account BIGINT NOT NULL REFERENCES inventory_accounts (id),
    list TEXT NOT NULL,
    started_at BIGINT,
    next TEXT NOT NULL DEFAULT '',
    pages BIGINT NOT NULL DEFAULT 0,
    entries BIGINT NOT NULL DEFAULT 0,
    completed_at BIGINT,
    UNIQUE (account, list)
))"_s;

// The ids of the devices that stood on a page, 8 bytes each: a row a device would cost as much as the page itself.
const QString PullPages = uR"(
CREATE TABLE inventory_pull_pages (
    pull BIGINT NOT NULL REFERENCES inventory_pulls (id) ON DELETE CASCADE,
    page BIGINT NOT NULL,
    devices {blob} NOT NULL,
    PRIMARY KEY (pull, page)
))"_s;

const QString Changes = uR"(
CREATE TABLE device_changes (
    id {number},
    device_id BIGINT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    changed_at BIGINT NOT NULL,
    what TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
))"_s;

const QString ChangesByDevice = u"CREATE INDEX device_changes_by_device ON device_changes (device_id)"_s;

const QString SavedFilters = uR"(
CREATE TABLE saved_filters (
    id {identity},
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
))"_s;

} // namespace

QStringList inventoryTables()
{
    return {Accounts,  Clock, ClockStart, Servers, Devices,         DevicesByRevision, DevicesByCoverage,
            Coverages, Pulls, PullPages,  Changes, ChangesByDevice, SavedFilters};
}

} // namespace Storage
