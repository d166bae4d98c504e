// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/rounds.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Credentials {

/// A credential together with what follows from its sightings now.
struct Entry
{
    Credential credential;
    Standing standing;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Entries are shared and never change: another pointer is another content, so models compare pointers.
using EntryPtr = std::shared_ptr<const Entry>;

/// Whether its next step is to choose the private key that opens it.
[[nodiscard]] bool needsKey(const Standing &standing);

/// Whether it must not be uploaded: a new push certificate where a renewal was meant.
[[nodiscard]] bool isStop(const Standing &standing);

/// How many credentials there are of each severity.
struct Counts
{
    std::array<int, 6> of {}; ///< by the number of the Severity
    [[nodiscard]] int total() const;
    [[nodiscard]] int operator[](Severity severity) const { return of.at(static_cast<size_t>(severity)); }
};

/// What the pages show at one moment: credentials with their standings, most urgent first, what could not be read,
/// and how far a check is. Filled by the program from Check::Rounds; knows no disk. Lives as long as the window.
class Ledger final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Check::Snapshot &snapshot, const QDateTime &now);
    /// The clock went on: standings are reckoned anew.
    void setNow(const QDateTime &now);
    /// The first snapshot could not be had; the next one ends that.
    void setUnreachable();
    void setChecking(bool isChecking, int done = 0, int total = 0);

    /// False until the first snapshot came.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isUnreachable() const { return m_isUnreachable; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const QList<EntryPtr> &entries() const { return m_entries; }
    /// The one that is shown for @p credential, which may be an alias of it.
    [[nodiscard]] EntryPtr entry(qint64 credential) const { return m_byId.value(credential); }
    [[nodiscard]] const Check::Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Push certificates that are known by their topic: where there are several, it tells them apart.
    [[nodiscard]] int topics() const { return m_topics; }
    /// Of all troubles one for each file, host and row of a server: what can be unlocked, else what came first.
    [[nodiscard]] const QList<Check::Trouble> &unread() const { return m_unread; }
    /// The end that a credential had before its last renewal that this ledger saw; else that of the sighting before.
    [[nodiscard]] Moment formerEnd(qint64 credential) const;

    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

signals:
    void changed(); ///< entries, troubles or the time
    void checkingChanged();
    void renewed(const QList<qint64> &credentials); ///< follows changed(): they end later than before

private:
    void reckon();
    void tell(); ///< changed(), and what is renewed
    void gatherUnread();

    Check::Snapshot m_snapshot;
    QDateTime m_now;
    QList<EntryPtr> m_entries;
    QHash<qint64, EntryPtr> m_byId;
    QHash<qint64, QDateTime> m_formerEnds;
    QList<qint64> m_renewed; ///< by the last reckoning
    Counts m_counts;
    int m_topics = 0;
    QList<Check::Trouble> m_unread;
    bool m_isLoaded = false;
    bool m_isUnreachable = false;
    bool m_isChecking = false;
    int m_done = 0;
    int m_total = 0;
};

} // namespace Credentials
