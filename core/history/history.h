// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"

namespace Storage {
class Database;
}

namespace History {

/// What somebody did through this program.
struct Entry
{
    qint64 id = 0;
    QDateTime at {};
    QString who {}; ///< the name of the person on this computer
    QString what {}; ///< a stable code: "jamf.blank-push"
    QString where {}; ///< connection's name
    QStringList about {}; ///< what it was done to: serials, names; at most 200, then the number of the rest
    QString outcome {}; ///< "done", "failed", "pending", or an error's code
};

class HistoryStore final
{
public:
    explicit HistoryStore(Storage::Database &database);

    [[nodiscard]] Result<qint64> add(const Entry &entry);
    [[nodiscard]] Result<> setOutcome(qint64 entry, const QString &outcome);
    /// A connection has another name now.
    [[nodiscard]] Result<> renamePlace(const QString &before, const QString &after);
    /// Newest first.
    [[nodiscard]] Result<QList<Entry>> newest(int most) const;

private:
    Storage::Database &m_database;
};

} // namespace History
