// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/query.h"

#include <QList>

namespace Storage {
class Database;
}

namespace Inventory {

struct SavedFilter
{
    qint64 id = 0;
    QString name {};
    Query query {};
};

/// The questions that somebody gave a name, for everybody who shares the database.
class SavedFilters final
{
public:
    explicit SavedFilters(Storage::Database &database);

    /// By name. Leaves out what a newer program saved.
    [[nodiscard]] Result<QList<SavedFilter>> all() const;
    /// Takes the place of the one with that name.
    [[nodiscard]] Result<> save(const QString &name, const Query &query);
    [[nodiscard]] Result<> rename(qint64 filter, const QString &name);
    [[nodiscard]] Result<> remove(qint64 filter);

private:
    Storage::Database &m_database;
};

} // namespace Inventory
