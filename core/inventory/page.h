// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/changes.h"
#include "core/inventory/recorder.h"

#include <QHash>
#include <QVariantList>

#include <vector>

namespace Inventory {

/// One page on its way into the database, inside the transaction of Recorder.
class Page
{
public:
    Page(Storage::Database &database, qint64 account, const QDateTime &now);

    [[nodiscard]] const std::vector<qint64> &seen() const { return m_seen; }
    [[nodiscard]] qint64 appeared() const { return m_appeared; }
    [[nodiscard]] qint64 changed() const { return m_changed; }

protected:
    /// The revision of all that this page changes.
    [[nodiscard]] Result<qint64> revision();
    [[nodiscard]] Result<> addChanges();
    /// Runs @p statement with `%1` replaced by @p ids, after @p values.
    [[nodiscard]] Result<> changeAmong(const QString &statement, const QVariantList &values,
                                       const std::vector<qint64> &ids);
    /// Upserts; all rows that come out of it are seen.
    [[nodiscard]] Result<> put(const QString &statement, const QList<QVariantList> &rows);

    Storage::Database &m_database;
    qint64 m_account;
    QDateTime m_now;
    std::vector<qint64> m_seen {};
    QList<NewChange> m_changes {};
    qint64 m_appeared = 0;
    qint64 m_changed = 0;

private:
    qint64 m_revision = 0;
};

/// What @p statement finds and @p seen does not hold, which is in order: (id, second column).
[[nodiscard]] Result<std::vector<std::pair<qint64, qint64>>> unseen(const Storage::Database &database,
                                                                    const std::vector<qint64> &seen,
                                                                    const QString &statement,
                                                                    const QVariantList &values);

class OrgPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] Result<> store(const QList<OrgDevice> &devices);
    [[nodiscard]] Result<qint64> release(const std::vector<qint64> &seen);
};

class AssignmentPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] Result<> store(const QString &server, const QStringList &serials);
    [[nodiscard]] Result<qint64> unassign(const std::vector<qint64> &seen);
    /// Devices that are known, to @p server or to none; no others.
    [[nodiscard]] Result<> move(const QStringList &serials, const QString &server);
};

class JamfPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] Result<> store(const QList<JamfDevice> &devices);
    [[nodiscard]] Result<qint64> leave(const std::vector<qint64> &seen, bool areComputers);
};

} // namespace Inventory
