// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "core/inventory/index.h"

#include <QObject>

namespace Inventory {

/// What a question finds, and where in it those devices stand that were chosen when it was asked.
struct Finding
{
    Selection selection {};
    QList<qint64> chosen {};
    QHash<qint64, qsizetype> places {}; ///< of those that it holds
};

/// Asks the index away from the window's thread, and answers the newest question alone. Where an order has to be made
/// first, the first screen is answered before all of it.
class Finder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Finder() override;

    /// @p chosen are the devices whose places matter.
    void ask(const std::shared_ptr<const Index> &index, const Query &query, const QDateTime &now,
             const QList<qint64> &chosen = {});
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

signals:
    void found(const Inventory::Finding &finding, const Inventory::Query &query);

private:
    std::shared_ptr<std::atomic_bool> m_isStopped {};
    bool m_isSearching = false;
};

/// How many devices each of some queries finds, in their order; computed away from the window's thread.
class Counter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Counter() override;

    /// Does nothing where the same was asked before, of the same index and within the same minute.
    void count(const std::shared_ptr<const Index> &index, const QList<Query> &queries, const QDateTime &now);

signals:
    void counted(const QList<qsizetype> &counts);

private:
    std::shared_ptr<std::atomic_bool> m_isStopped {};
    std::shared_ptr<const Index> m_index {}; ///< what was asked last, with the next two
    QList<Query> m_queries {};
    qint64 m_minute = 0;
};

} // namespace Inventory
