// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "core/inventory/index.h"

#include <QObject>

namespace Inventory {

/// Asks the index away from the window's thread, and answers the newest question alone. Where an order has to be made
/// first, the first screen is answered before all of it.
class Finder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Finder() override;

    void ask(const std::shared_ptr<const Index> &index, const Query &query, const QDateTime &now);
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

signals:
    void found(const Inventory::Selection &selection, const Inventory::Query &query);

private:
    std::shared_ptr<std::atomic_bool> m_isStopped {};
    bool m_isSearching = false;
};

/// How many devices each of @p queries finds, in their order; computed away from the window's thread.
class Counter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Counter() override;

    void count(const std::shared_ptr<const Index> &index, const QList<Query> &queries, const QDateTime &now);

signals:
    void counted(const QList<qsizetype> &counts);

private:
    std::shared_ptr<std::atomic_bool> m_isStopped {};
};

} // namespace Inventory
