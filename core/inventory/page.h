// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/changes.h"
#include "core/inventory/recorder.h"
#include "core/storage/batch.h"

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
    /// Runs @p statement, where `{batch}` has one column: the @p ids, called `number`.
    [[nodiscard]] Result<> changeAmong(const QString &statement, const QVariantList &values,
                                       const std::vector<qint64> &ids);
    /// Upserts with revision, account, now and @p more bound; all rows that come out of it are seen.
    [[nodiscard]] Result<> put(const QString &statement, const Storage::Batch &batch,
                               const QVariantList &more = {});
    /// Those for which @p condition holds and that @p seen, which is in order, does not name: sets what @p goneNow says
    /// (one placeholder: the time) and notes @p what of each. Tells how many there were.
    [[nodiscard]] Result<qint64> markGone(const std::vector<qint64> &seen, const QString &condition,
                                          const QVariantList &values, DeviceChange::What what,
                                          const QString &goneNow);

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

/// One that a whole pull has not seen, and the server that it was assigned to.
struct Unseen
{
    qint64 id = 0;
    qint64 server = 0;
};

/// The devices for which @p condition holds and that @p seen, which is in order, does not name.
[[nodiscard]] Result<std::vector<Unseen>> unseen(const Storage::Database &database,
                                                 const std::vector<qint64> &seen, const QString &condition,
                                                 const QVariantList &values);

/// Serial numbers of a page, each once, and which of its rows is meant.
template <typename Device>
struct Named
{
    QString serial {};
    const Device *device = nullptr;
};

/// A batch of (place, serial): where each of @p named stands among them.
template <typename Device>
[[nodiscard]] Storage::Batch placesOf(const std::vector<Named<Device>> &named)
{
    Storage::Batch batch({{QLatin1StringView("place"), Storage::Batch::Type::Number},
                          {QLatin1StringView("serial"), Storage::Batch::Type::Text}});
    for (qint64 place = 0; const Named<Device> &one : named) {
        batch.number(place++);
        batch.text(one.serial);
    }
    return batch;
}

/// Of two rows with one serial number, @p isBetter says whether the later one is the one that is meant.
template <typename Device, typename IsBetter>
[[nodiscard]] std::vector<Named<Device>> namedIn(const QList<Device> &devices, IsBetter isBetter)
{
    std::vector<Named<Device>> named;
    named.reserve(static_cast<std::size_t>(devices.size()));
    QHash<QString, std::size_t> places;
    places.reserve(devices.size());
    for (const Device &device : devices) {
        const QString serial = normalSerial(device.serialNumber);
        if (serial.isEmpty())
            continue;
        const auto place = places.constFind(serial);
        if (place == places.cend()) {
            places.insert(serial, named.size());
            named.push_back({serial, &device});
        } else if (isBetter(device, *named[*place].device)) {
            named[*place].device = &device;
        }
    }
    return named;
}

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
    /// Those of @p placed, which is in order, stay where they are: the page may be older than the order that put them there.
    [[nodiscard]] Result<> store(const QString &server, const QStringList &serials,
                                 const std::vector<qint64> &placed);
    [[nodiscard]] Result<qint64> unassign(const std::vector<qint64> &seen);
    /// Devices that are known, to @p server or to none; no others. These are seen.
    [[nodiscard]] Result<> move(const QStringList &serials, const QString &server);

private:
    [[nodiscard]] Result<> moveTo(const QVariant &server, const std::vector<qint64> &devices);
};

class JamfPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] Result<> store(const QList<JamfDevice> &devices);
    [[nodiscard]] Result<qint64> leave(const std::vector<qint64> &seen, bool areComputers);
};

} // namespace Inventory
