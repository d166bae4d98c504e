// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/assignmenttables.h"
#include "core/storage/inventorytables.h"

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

// Moments are whole seconds since 1970, UTC. No column ever holds a key, a token or a password. Names and places
// are text; facts are bytes, for a certificate's name may hold a NUL, which PostgreSQL's text cannot.

const QString Credentials = uR"(
CREATE TABLE credentials (
    id {identity},
    kind TEXT NOT NULL,
    identity TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    custodian TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    threshold_notice INTEGER,
    threshold_warning INTEGER,
    threshold_urgent INTEGER,
    facts {blob} NOT NULL,
    removed_at BIGINT,
    UNIQUE (kind, identity)
))"_s;

const QString Sightings = uR"(
CREATE TABLE sightings (
    id {identity},
    credential_id BIGINT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    not_before BIGINT,
    not_after BIGINT,
    serial TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    problems TEXT NOT NULL DEFAULT '',
    is_revoked INTEGER NOT NULL DEFAULT 0,
    UNIQUE (credential_id, source, place, sha256)
))"_s;

const QString AcceptedTopics = uR"(
CREATE TABLE accepted_topics (
    credential_id BIGINT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (credential_id, topic)
))"_s;

const QString Watched = uR"(
CREATE TABLE watched (
    id {identity},
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    typed_kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    not_before BIGINT,
    not_after BIGINT,
    UNIQUE (kind, place)
))"_s;

const QString State = uR"(
CREATE TABLE state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
))"_s;

const QString Connections = uR"(
CREATE TABLE connections (
    id TEXT NOT NULL PRIMARY KEY,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    sign_in TEXT NOT NULL,
    account TEXT NOT NULL,
    key_id TEXT NOT NULL,
    authority {blob} NOT NULL,
    proxy TEXT NOT NULL,
    proxy_user TEXT NOT NULL,
    is_paused INTEGER NOT NULL,
    tested_at BIGINT
))"_s;

const QString History = uR"(
CREATE TABLE history (
    id {identity},
    done_at BIGINT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    about TEXT NOT NULL,
    outcome TEXT NOT NULL
))"_s;

// The built-in pack's name is empty.
const QString ArticleNotes = uR"(
CREATE TABLE article_notes (
    pack TEXT NOT NULL,
    article TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (pack, article)
))"_s;

// A credential that a person said is another one: it keeps its row and its sightings, and is shown as that one.
const QString Aliases = uR"(
CREATE TABLE aliases (
    credential_id BIGINT NOT NULL PRIMARY KEY REFERENCES credentials (id) ON DELETE CASCADE,
    stands_for BIGINT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE
))"_s;

// Two that a person said are not one, the lower number first.
const QString ToldApart = uR"(
CREATE TABLE told_apart (
    one BIGINT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    other BIGINT NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
))"_s;

// Apple signs people in at another host than it answers at.
const QString TokenAddress = u"ALTER TABLE connections ADD COLUMN token_address TEXT NOT NULL DEFAULT ''"_s;

const QString ReadsPerMinute = u"ALTER TABLE connections ADD COLUMN reads_per_minute INTEGER NOT NULL DEFAULT 0"_s;
const QString WritesPerHour = u"ALTER TABLE connections ADD COLUMN writes_per_hour INTEGER NOT NULL DEFAULT 0"_s;

// Of a console that shares this database: it reads this connection's devices now.
const QString PullClaims = uR"(
CREATE TABLE pull_claims (
    connection TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    lapses_at BIGINT NOT NULL
))"_s;

} // namespace

const QList<Migration> &allMigrations()
{
    static const QList<Migration> migrations {
        {1, {Credentials, Sightings, AcceptedTopics, Watched, State}},
        {2, {Connections, History}},
        {3, {ArticleNotes}},
        {4, {Aliases, ToldApart}},
        {5, inventoryTables()},
        {6, {TokenAddress}},
        {7, assignmentTables()},
        {8, {ReadsPerMinute, WritesPerHour}},
        {9, {PullClaims}},
    };
    return migrations;
}

} // namespace Storage
