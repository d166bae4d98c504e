// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assignmenttables.h"

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

// The fault is an error's code and what it names, one a line. The log is Apple's, byte by byte; the address that it
// came from is a secret and stands nowhere.
const QString Runs = uR"(
CREATE TABLE assignment_runs (
    id {identity},
    connection TEXT NOT NULL,
    place TEXT NOT NULL,
    sort TEXT NOT NULL,
    server_id TEXT NOT NULL,
    server_name TEXT NOT NULL,
    who TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    activity TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT '',
    sub_status TEXT NOT NULL DEFAULT '',
    ended_at BIGINT,
    fault TEXT NOT NULL DEFAULT '',
    history_line BIGINT NOT NULL DEFAULT 0,
    log {blob} NOT NULL
))"_s;

const QString Devices = uR"(
CREATE TABLE assignment_devices (
    run BIGINT NOT NULL REFERENCES assignment_runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    serial TEXT NOT NULL,
    model TEXT NOT NULL,
    server_before TEXT NOT NULL,
    verdict TEXT NOT NULL DEFAULT 'unknown',
    said TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run, position)
))"_s;

} // namespace

QStringList assignmentTables()
{
    return {Runs, Devices};
}

} // namespace Storage
