// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes.h"

#include "core/inventory/batches.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

using What = DeviceChange::What;

struct Word
{
    What what;
    QLatin1StringView word;
};

constexpr std::array Words {
    Word {What::Appeared, "appeared"_L1},        Word {What::Assigned, "assigned"_L1},
    Word {What::Unassigned, "unassigned"_L1},    Word {What::Moved, "moved"_L1},
    Word {What::Released, "released"_L1},        Word {What::Renamed, "renamed"_L1},
    Word {What::CoverageChanged, "coverage"_L1}, Word {What::LeftJamf, "left-jamf"_L1},
    Word {What::JoinedJamf, "joined-jamf"_L1},
};

} // namespace

QLatin1StringView wordOf(What what)
{
    const auto found = std::ranges::find(Words, what, &Word::what);
    return found == Words.end() ? QLatin1StringView() : found->word;
}

std::optional<What> changeOf(QStringView word)
{
    for (const Word &known : Words) {
        if (word == known.word)
            return known.what;
    }
    return {};
}

Result<> addChanges(const Storage::Database &database, const QList<NewChange> &changes, const QDateTime &now)
{
    Storage::Batch batch = Batches::of("device, what, before, after"_L1, {"device"_L1});
    for (const NewChange &change : changes) {
        batch.number(change.device);
        batch.text(QString(wordOf(change.what)));
        batch.text(Rows::storable(change.before));
        batch.text(Rows::storable(change.after));
    }
    return database.eachOf(batch,
                           u"INSERT INTO device_changes (device_id, changed_at, what, before, after) "
                           u"SELECT device, ?, what, before, after FROM {batch}"_s,
                           {now.toSecsSinceEpoch()}, [](const QSqlQuery &) {});
}

Result<QList<DeviceChange>> changesOf(const Storage::Database &database, const Device &device)
{
    QList<DeviceChange> changes;
    const auto read
        = database.each(u"SELECT what, changed_at, before, after FROM device_changes WHERE device_id = ? "
                        u"ORDER BY changed_at DESC, id DESC"_s,
                        {device.id}, [&changes](const QSqlQuery &row) {
                            if (const auto what = changeOf(row.value(0).toString()))
                                changes.append({*what, Rows::momentOf(row.value(1)).value_or(QDateTime()),
                                                row.value(2).toString(), row.value(3).toString()});
                        });
    if (!read)
        return failure(read.error());
    if (device.inJamf.firstSeenAt)
        changes.append({What::JoinedJamf, *device.inJamf.firstSeenAt, {}, {}});
    if (device.inOrg.firstSeenAt)
        changes.append({What::Appeared, *device.inOrg.firstSeenAt, {}, {}});
    std::ranges::stable_sort(changes, std::ranges::greater(), &DeviceChange::at);
    return changes;
}

} // namespace Inventory
