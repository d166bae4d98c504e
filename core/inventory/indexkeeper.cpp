// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/indexkeeper.h"

#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr int DevicesAtOnce = Segment::Size;

/// All columns in one text, for a driver takes as long for a value as the engine for a row.
QString selectEntries(const QString &condition)
{
    static const QStringList columns {
        u"serial_number"_s,
        u"jamf_name"_s,
        u"username"_s,
        u"real_name"_s,
        u"email"_s,
        u"asset_tag"_s,
        u"imei"_s,
        u"meid"_s,
        u"eid"_s,
        u"wifi_mac"_s,
        u"bluetooth_mac"_s,
        u"ethernet_mac"_s,
        u"jamf_wifi_mac"_s,
        u"CASE WHEN device_model = '' THEN jamf_model ELSE device_model END"_s,
        u"product_family"_s,
        u"order_number"_s,
        u"device_capacity"_s,
        u"color"_s,
        u"os_version"_s,
        u"coalesce(ordered_at, 0)"_s,
        u"coalesce(added_at, 0)"_s,
        u"coalesce(updated_at, 0)"_s,
        u"coalesce(last_inventory_at, 0)"_s,
        u"coalesce(coverage_ends_at, 0)"_s,
        u"coverage_fetched_at"_s,
        u"coalesce(server, 0)"_s,
        u"CASE WHEN org_account IS NOT NULL AND org_gone_at IS NULL AND released_at IS NULL THEN 1 ELSE 0 END"_s,
        u"CASE WHEN jamf_account IS NOT NULL AND jamf_gone_at IS NULL THEN 1 ELSE 0 END"_s,
        u"CASE WHEN org_account IS NOT NULL THEN 1 ELSE 0 END"_s,
        u"CASE WHEN purchase_source_type = 'MANUALLY_ADDED' THEN 1 ELSE 0 END"_s,
    };
    return u"SELECT id, revision, "_s + columns.join(u" || '\x1f' || "_s) + u" FROM devices WHERE "_s
        + condition;
}

/// The fields of one row, one after the other.
class Fields final
{
public:
    explicit Fields(const QString &text)
        : m_rest(text)
    {
    }

    QStringView next()
    {
        const qsizetype end = m_rest.indexOf(u'\x1f');
        const QStringView field = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
        return field;
    }

    quint32 number() { return static_cast<quint32>(std::clamp<qint64>(next().toLongLong(), 0, ~quint32(0))); }

private:
    QStringView m_rest;
};

void addValue(QByteArray &values, const QByteArray &value)
{
    if (!value.isEmpty())
        values += '\n' + value;
}

/// Names of a person are often spelt alike in two fields.
void addValueOnce(QByteArray &values, const QByteArray &value)
{
    if (!values.contains(value))
        addValue(values, value);
}

void addList(QByteArray &values, QStringView list, QByteArray (*fold)(QStringView))
{
    for (const QStringView value : list.tokenize(u' ', Qt::SkipEmptyParts))
        addValue(values, fold(value));
}

} // namespace

quint32 Dictionary::numberOf(const QByteArray &term)
{
    const auto known = m_numbers.constFind(term);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_terms.size());
    m_numbers.insert(term, number);
    m_terms.append(term);
    return number;
}

IndexKeeper::IndexKeeper(Storage::Database &database)
    : m_database(database)
{
}

IndexKeeper::Entry IndexKeeper::entryFrom(const QSqlQuery &row)
{
    Entry entry {.marks = {.id = row.value(0).toLongLong()}};
    const QString text = row.value(2).toString();
    Fields fields(text);
    const auto values = [&entry](Text sort) -> QByteArray & { return entry.texts[std::size_t(sort)]; };
    addValue(values(Text::Serial), folded(fields.next()));
    addValue(values(Text::Name), folded(fields.next()));
    for (int i = 0; i < 3; ++i)
        addValueOnce(values(Text::Person), folded(fields.next()));
    addValue(values(Text::AssetTag), folded(fields.next()));
    for (int i = 0; i < 3; ++i)
        addList(values(Text::Radio), fields.next(), folded);
    for (int i = 0; i < 4; ++i)
        addList(values(Text::Mac), fields.next(), foldedMac);
    for (std::size_t i = 0; i < TermCount; ++i)
        entry.marks.terms[i] = m_dictionaries[i].numberOf(folded(fields.next()));
    for (quint32 &date : entry.marks.dates)
        date = fields.number();
    entry.marks.server = fields.number();
    for (const Flag flag : {InOrg, InJamf, EverInOrg, AddedManually}) {
        if (fields.number() != 0)
            entry.marks.flags |= flag;
    }
    return entry;
}

Result<bool> IndexKeeper::readOn()
{
    auto more = m_hasAll ? readChanges() : readFirst();
    if (more && !*more) {
        if (const auto named = readServers(); !named)
            return failure(named.error());
    }
    return more;
}

Result<bool> IndexKeeper::readFirst()
{
    if (m_revision < 0) { // before the first device: what changes meanwhile is read again
        const auto read
            = m_database.each(u"SELECT revision FROM inventory_clock"_s, {},
                              [this](const QSqlQuery &row) { m_revision = row.value(0).toLongLong(); });
        if (!read)
            return failure(read.error());
        m_idInRevision = std::numeric_limits<qint64>::max();
    }
    auto segment = std::make_shared<Segment>();
    const auto read = m_database.each(selectEntries(u"id > ? ORDER BY id LIMIT ?"_s),
                                      {lastId(), DevicesAtOnce}, [this, &segment](const QSqlQuery &row) {
                                          const Entry entry = entryFrom(row);
                                          segment->append(entry.marks, entry.texts);
                                      });
    if (!read)
        return failure(read.error());
    m_hasAll = segment->size() < DevicesAtOnce;
    if (segment->size() > 0) {
        segment->finish();
        m_segments.push_back(std::move(segment));
        m_index.reset();
    }
    return !m_hasAll;
}

Result<bool> IndexKeeper::readChanges()
{
    Entries entries;
    int count = 0;
    const auto read = m_database.each(
        selectEntries(u"(revision, id) > (?, ?) ORDER BY revision, id LIMIT ?"_s),
        {m_revision, m_idInRevision, DevicesAtOnce}, [this, &entries, &count](const QSqlQuery &row) {
            ++count;
            m_idInRevision = row.value(0).toLongLong();
            m_revision = row.value(1).toLongLong();
            entries.insert_or_assign(m_idInRevision, entryFrom(row));
        });
    if (!read)
        return failure(read.error());
    if (count > 0)
        merge(std::move(entries));
    return count == DevicesAtOnce || !m_hasAll;
}

qint64 IndexKeeper::lastId() const
{
    return m_segments.empty() ? 0 : m_segments.back()->id(m_segments.back()->size() - 1);
}

void IndexKeeper::merge(Entries entries)
{
    m_index.reset();
    for (auto &segment : m_segments)
        replaceIn(segment, entries);
    const auto firstNew = entries.upper_bound(lastId());
    if (firstNew != entries.begin()) {
        // A device with a number between others that came later, which no engine gives: all is read anew.
        m_segments.clear();
        m_hasAll = false;
        m_revision = -1;
        return;
    }
    append(entries);
}

void IndexKeeper::replaceIn(std::shared_ptr<const Segment> &segment, Entries &entries) const
{
    const auto first = entries.lower_bound(segment->id(0));
    if (first == entries.end() || first->first > segment->id(segment->size() - 1))
        return;
    auto fresh = std::make_shared<Segment>();
    for (std::size_t row = 0; row < segment->size(); ++row) {
        const auto entry = entries.find(segment->id(row));
        if (entry == entries.end()) {
            fresh->append(*segment, row);
        } else {
            fresh->append(entry->second.marks, entry->second.texts);
            entries.erase(entry);
        }
    }
    fresh->finish();
    segment = std::move(fresh);
}

void IndexKeeper::append(const Entries &entries)
{
    auto entry = entries.cbegin();
    while (entry != entries.cend()) {
        auto fresh = std::make_shared<Segment>();
        if (!m_segments.empty() && m_segments.back()->size() < Segment::Size) {
            for (std::size_t row = 0; row < m_segments.back()->size(); ++row)
                fresh->append(*m_segments.back(), row);
            m_segments.pop_back();
        }
        for (; entry != entries.cend() && fresh->size() < Segment::Size; ++entry)
            fresh->append(entry->second.marks, entry->second.texts);
        fresh->finish();
        m_segments.push_back(std::move(fresh));
    }
}

Result<> IndexKeeper::readServers()
{
    QHash<quint32, QByteArray> servers;
    const auto read = m_database.each(
        u"SELECT id, server_name, server_id FROM mdm_servers"_s, {}, [&servers](const QSqlQuery &row) {
            const QString name = row.value(1).toString();
            servers.insert(row.value(0).toUInt(), folded(name.isEmpty() ? row.value(2).toString() : name));
        });
    if (!read)
        return read;
    if (servers != m_servers)
        m_index.reset();
    m_servers = std::move(servers);
    return {};
}

std::shared_ptr<const Index> IndexKeeper::index()
{
    if (!m_index) {
        Names names {.servers = m_servers};
        for (std::size_t i = 0; i < TermCount; ++i)
            names.terms[i] = m_dictionaries[i].terms();
        m_index = std::make_shared<const Index>(m_segments, std::move(names), m_revision);
    }
    return m_index;
}

} // namespace Inventory
