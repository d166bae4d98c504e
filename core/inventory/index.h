// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/bits.h"
#include "core/inventory/query.h"
#include "core/inventory/segment.h"
#include "core/inventory/words.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <memory>

namespace Inventory {

class Index;

/// The devices that a query found, in its order. Holds on to its index, which may have a successor by now.
class Selection final
{
public:
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The devices from @p offset on, as many as there are, at most @p limit.
    [[nodiscard]] QList<qint64> ids(qsizetype offset, qsizetype limit) const;
    /// False where the first screen alone is in order: Index::Depth::FirstScreen.
    [[nodiscard]] bool isWhole() const;
    /// Where those of @p devices stand that are in it: what was chosen stays chosen when the table changes.
    [[nodiscard]] QHash<qint64, qsizetype> placesOf(const QList<qint64> &devices) const;

private:
    friend class Index;
    std::shared_ptr<const Index> m_index {};
    std::shared_ptr<const std::vector<quint32>> m_rows {};
    qsizetype m_count = 0;
};

/// The dictionaries of an index: what its terms and servers are called.
struct Names
{
    std::array<QList<QByteArray>, TermCount> terms {}; ///< folded; the first is empty
    QHash<quint32, QByteArray> servers {}; ///< by MdmServer::row, folded
};

/// All that a table needs to find, sort and count among a million devices within a frame, about 150 bytes each: the
/// rows themselves stay in the database. Never changes, so that any thread may ask it; IndexKeeper makes the next.
class Index final : public std::enable_shared_from_this<Index>
{
public:
    using Segments = std::vector<std::shared_ptr<const Segment>>;
    enum class Depth {
        FirstScreen, ///< where the order of this column is not known yet, sorts no more than a screen
        Whole,
    };
    static constexpr std::size_t Screen = 256; ///< rows

    Index(Segments segments, Names names, qint64 revision);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_count); }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] const Segments &segments() const { return m_segments; }

    /// Once @p isStopped holds, ends soon with what does not matter any longer.
    [[nodiscard]] Selection select(const Query &query, const QDateTime &now, Depth depth = Depth::Whole,
                                   const std::atomic_bool *isStopped = nullptr) const;

    /// Of the devices that @p text finds those that are meant most likely: whose serial number or name it is, or begins
    /// with it; the others by name. At most @p most.
    [[nodiscard]] QList<qint64> closest(const QString &text, const QDateTime &now, qsizetype most) const;

private:
    friend class Selection;
    struct Order
    {
        std::shared_ptr<const std::vector<quint32>> rows {};
        std::size_t blanksFrom = 0;
    };
    struct Found
    {
        Bits rows {};
        std::size_t count = 0;
        bool isAll = false;
    };

    [[nodiscard]] Found found(const Query &query, const QDateTime &now,
                              const std::atomic_bool *isStopped) const;
    [[nodiscard]] std::optional<quint32> rowOf(qint64 device) const;
    [[nodiscard]] Bits holding(const SearchWord &word, const std::atomic_bool *isStopped) const;
    void addTerms(const SearchWord &word, Term term, Bits &rows) const;
    [[nodiscard]] bool holds(std::size_t row, const SearchWord &word) const;
    [[nodiscard]] int closeness(std::size_t row, std::string_view text) const;
    [[nodiscard]] Bits inView(const Query &query, const QDateTime &now) const;

    [[nodiscard]] std::optional<Order> knownOrder(Column column) const;
    [[nodiscard]] Order orderBy(Column column) const;

    Segments m_segments;
    Names m_names;
    std::array<Arena, TermCount> m_terms {}; ///< the names of terms once more, for one sweep
    std::size_t m_count = 0;
    qint64 m_revision = 0;

    mutable QMutex m_mutex {};
    mutable QHash<Column, Order> m_orders {}; ///< guarded by the mutex, as is the next
    mutable QList<Column> m_latest {};
};

} // namespace Inventory
