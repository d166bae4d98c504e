// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/batches.h"

#include "core/inventory/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory::Batches {

namespace {

using Storage::Batch;

/// Writes one value after another, and mixes each into the digest: FNV-1a, a word at a time.
class Row final
{
public:
    explicit Row(Batch &batch)
        : m_batch(batch)
    {
    }

    [[nodiscard]] qint64 digest() const { return static_cast<qint64>(m_hash); }

    void text(const QString &said)
    {
        const QString kept = Rows::storable(said);
        for (const QChar character : kept)
            mix(character.unicode());
        mix(EndOfText);
        m_batch.text(kept);
    }

    void texts(const QStringList &said) { text(said.size() == 1 ? said.first() : said.join(u' ')); }

    void number(std::optional<qint64> number)
    {
        mix(number ? static_cast<quint64>(*number) : Nothing);
        if (number)
            m_batch.number(*number);
        else
            m_batch.nothing();
    }

    void moment(const Moment &moment)
    {
        number(moment ? std::optional(moment->toSecsSinceEpoch()) : std::nullopt);
    }

    void flag(std::optional<bool> flag)
    {
        number(flag ? std::optional<qint64>(*flag ? 1 : 0) : std::nullopt);
    }

private:
    static constexpr quint64 EndOfText = 0x10000;
    static constexpr quint64 Nothing = 0x20000;

    void mix(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0x100000001b3U;
        m_hash ^= m_hash >> 32;
    }

    Batch &m_batch;
    quint64 m_hash = 0xcbf29ce484222325U;
};

bool isNumber(QLatin1StringView column, std::initializer_list<QLatin1StringView> numbers)
{
    return column.endsWith("_at"_L1) || column.startsWith("is_"_L1) || column.contains("_is_"_L1)
        || std::ranges::find(numbers, column) != numbers.end();
}

} // namespace

Batch of(QLatin1StringView columns, std::initializer_list<QLatin1StringView> numbers)
{
    QList<Batch::Column> parts;
    for (qsizetype from = 0; from < columns.size();) {
        const qsizetype comma = columns.indexOf(", "_L1, from);
        const QLatin1StringView name = columns.sliced(from, (comma < 0 ? columns.size() : comma) - from);
        parts.append({name, isNumber(name, numbers) ? Batch::Type::Number : Batch::Type::Text});
        from += name.size() + 2;
    }
    return Batch(parts);
}

Batch ofNumbers(const std::vector<qint64> &values)
{
    Batch batch({{"number"_L1, Batch::Type::Number}});
    for (const qint64 value : values)
        batch.number(value);
    return batch;
}

qint64 write(const OrgDevice &device, Batch &batch)
{
    Row row(batch);
    row.text(device.deviceModel);
    row.text(device.productFamily);
    row.text(device.productType);
    row.text(device.deviceCapacity);
    row.text(device.partNumber);
    row.text(device.orderNumber);
    row.text(device.color);
    row.text(device.status);
    row.moment(device.orderDateTime);
    row.moment(device.addedToOrgDateTime);
    row.moment(device.updatedDateTime);
    row.moment(device.releasedFromOrgDateTime);
    row.texts(device.imei);
    row.texts(device.meid);
    row.text(device.eid);
    row.text(device.wifiMacAddress);
    row.text(device.bluetoothMacAddress);
    row.texts(device.ethernetMacAddress);
    row.text(device.purchaseSourceType);
    row.text(device.purchaseSourceId);
    row.flag(device.isMdmMigrationCapable);
    row.text(device.mdmMigrationStatus);
    row.moment(device.mdmMigrationDeadlineDateTime);
    return row.digest();
}

qint64 write(const JamfDevice &device, Batch &batch)
{
    Row row(batch);
    row.text(device.id);
    row.flag(device.isComputer);
    row.text(device.name);
    row.text(device.model);
    row.text(device.osVersion);
    row.moment(device.lastInventoryUpdateDate);
    row.flag(device.managed);
    row.flag(device.supervised);
    row.text(device.username);
    row.text(device.realName);
    row.text(device.email);
    row.text(device.assetTag);
    row.text(device.wifiMacAddress);
    return row.digest();
}

} // namespace Inventory::Batches
