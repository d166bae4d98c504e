// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/index.h"

#include <map>

class QSqlQuery;
namespace Storage {
class Database;
}

namespace Inventory {

/// Terms by their number; the first is the empty one.
class Dictionary final
{
public:
    [[nodiscard]] quint32 numberOf(const QByteArray &term);
    [[nodiscard]] const QList<QByteArray> &terms() const { return m_terms; }

private:
    QHash<QByteArray, quint32> m_numbers {{QByteArray(), 0}};
    QList<QByteArray> m_terms {QByteArray()};
};

/// Keeps an index abreast of the database: reads all devices once, then those that changed, whoever changed them.
/// Lives on the database's thread; what it gives out may go anywhere.
class IndexKeeper final
{
public:
    explicit IndexKeeper(Storage::Database &database);

    /// Reads a bounded number of devices, so that other work gets its turn. True while there are more.
    [[nodiscard]] Result<bool> readOn();
    /// Of all that has been read so far. The same one as long as nothing changed.
    [[nodiscard]] std::shared_ptr<const Index> index();

private:
    struct Entry
    {
        Marks marks {};
        std::array<QByteArray, TextCount> texts {};
    };
    using Entries = std::map<qint64, Entry>;

    [[nodiscard]] Result<bool> readFirst();
    [[nodiscard]] Result<bool> readChanges();
    [[nodiscard]] Entry entryFrom(const QSqlQuery &row);
    void merge(Entries entries);
    void replaceIn(std::shared_ptr<const Segment> &segment, Entries &entries) const;
    void append(const Entries &entries);
    [[nodiscard]] Result<> readServers();
    [[nodiscard]] qint64 lastId() const;

    Storage::Database &m_database;
    std::array<Dictionary, TermCount> m_dictionaries {};
    QHash<quint32, QByteArray> m_servers {};
    Index::Segments m_segments {};
    bool m_hasAll = false; ///< the first round is over
    qint64 m_revision = -1; ///< up to which, and in it, up to which id, all changes were read
    qint64 m_idInRevision = 0;
    std::shared_ptr<const Index> m_index {}; ///< none where something changed
};

} // namespace Inventory
