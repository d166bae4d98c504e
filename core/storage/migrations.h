// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Storage {

/// The step from the version before to this one. Its statements are for both engines: see inDialect().
struct Migration
{
    int version;
    QStringList statements;
};

/// Every step from nothing to the schema of this program, in order, numbered from 1. A step that was released is
/// never changed; a new one follows it.
[[nodiscard]] const QList<Migration> &allMigrations();

} // namespace Storage
