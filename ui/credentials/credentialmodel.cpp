// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialmodel.h"

#include "ui/shell/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

CredentialModel::CredentialModel(const Ledger &ledger, const Preferences &preferences,
                                 Arrangement arrangement, QObject *parent)
    : QAbstractListModel(parent)
    , m_ledger(ledger)
    , m_preferences(preferences)
    , m_arrangement(arrangement)
{
    connect(&ledger, &Ledger::changed, this, &CredentialModel::rebuild);
    connect(&preferences, &Preferences::changed, this, [this] { retranslate(); });
    rebuild();
}

void CredentialModel::setFilter(const CredentialFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void CredentialModel::setClosed(Group group, bool isClosed)
{
    if (m_closed.contains(group) == isClosed)
        return;
    if (isClosed)
        m_closed.insert(group);
    else
        m_closed.remove(group);
    rebuild();
}

QModelIndex CredentialModel::indexOf(qint64 credential) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [credential](const Item &item) {
        return item.entry && item.entry->credential.id == credential;
    });
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

EntryPtr CredentialModel::entryAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_items.at(index.row()).entry : nullptr;
}

const Check::Trouble *CredentialModel::troubleAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_items.at(index.row()).trouble.get()
                                                             : nullptr;
}

int CredentialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

void CredentialModel::retranslate()
{
    m_haystacks.clear();
    if (!m_filter.text.isEmpty())
        rebuild();
    if (!m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

bool CredentialModel::Item::showsSameAs(const Item &other) const
{
    const bool isSameTrouble
        = trouble == other.trouble || (trouble && other.trouble && *trouble == *other.trouble);
    return entry == other.entry && isSameTrouble && count == other.count && group == other.group;
}

QList<CredentialModel::Item> CredentialModel::wanted()
{
    QList<Item> plain;
    std::array<QList<Item>, 7> groups;
    m_matches = 0;
    for (const EntryPtr &entry : m_ledger.entries()) {
        if (!m_filter.admits(entry->standing.severity))
            continue;
        if (!m_filter.text.isEmpty()) {
            auto &[owner, haystack] = m_haystacks[entry->credential.id];
            if (owner != entry) {
                owner = entry;
                haystack = haystackOf(entry->credential);
            }
            if (!m_filter.matches(haystack))
                continue;
        }
        ++m_matches;
        const Group group = groupOf(entry->standing, m_ledger.now());
        Item item {.kind = RowKind::Credential,
                   .group = group,
                   .entry = entry,
                   .key = u'c' + QString::number(entry->credential.id)};
        (m_arrangement == Arrangement::Plain ? plain : groups.at(static_cast<size_t>(group))).append(item);
    }
    if (m_arrangement == Arrangement::Plain)
        return plain;

    groups.at(static_cast<size_t>(Group::Unread)) = wantedTroubles();
    m_matches += static_cast<int>(groups.at(static_cast<size_t>(Group::Unread)).size());
    for (size_t i = 0; i < groups.size(); ++i)
        appendGroup(plain, Group {static_cast<int>(i)}, groups.at(i));
    return plain;
}

void CredentialModel::appendGroup(QList<Item> &items, Group group, QList<Item> rows) const
{
    if (rows.isEmpty())
        return;
    items.append({.kind = RowKind::Head,
                  .group = group,
                  .count = static_cast<int>(rows.size()),
                  .key = u'h' + QString::number(static_cast<int>(group))});
    if (!m_closed.contains(group))
        items.append(std::move(rows));
}

QList<CredentialModel::Item> CredentialModel::wantedTroubles() const
{
    QList<Item> rows;
    if (!m_filter.admits(Severity::Unknown))
        return rows;
    for (const Check::Trouble &trouble : m_ledger.unread()) {
        if (!m_filter.matches(trouble.where))
            continue;
        rows.append({.kind = RowKind::Trouble,
                     .group = Group::Unread,
                     .trouble = std::make_shared<const Check::Trouble>(trouble),
                     .key = u't' + wordOf(trouble.source) + u'\n' + trouble.part + u'\n' + trouble.where});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Item &left, const Item &right) {
        return left.trouble->error.code < right.trouble->error.code;
    });
    return rows;
}

void CredentialModel::rebuild()
{
    become(wanted());
}

void CredentialModel::become(const QList<Item> &items)
{
    QHash<QString, qsizetype> places;
    QSet<QString> keys;
    places.reserve(items.size());
    keys.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        places.insert(items.at(i).key, i);
        keys.insert(items.at(i).key);
    }
    const bool isAnotherTime = m_shownAt != m_ledger.now();
    m_shownAt = m_ledger.now();
    dropAllBut(keys);
    reorder(places);
    insertAndUpdate(items, isAnotherTime);
}

void CredentialModel::dropAllBut(const QSet<QString> &keys)
{
    for (qsizetype last = m_items.size() - 1; last >= 0; --last) {
        if (keys.contains(m_items.at(last).key))
            continue;
        qsizetype first = last;
        while (first > 0 && !keys.contains(m_items.at(first - 1).key))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_items.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void CredentialModel::reorder(const QHash<QString, qsizetype> &places)
{
    const auto comesFirst = [&places](const Item &left, const Item &right) {
        return places.value(left.key) < places.value(right.key);
    };
    if (std::is_sorted(m_items.begin(), m_items.end(), comesFirst))
        return;
    emit layoutAboutToBeChanged();
    QHash<QString, int> rows;
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : before)
        keys.append(m_items.at(index.row()).key);
    std::stable_sort(m_items.begin(), m_items.end(), comesFirst);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        rows.insert(m_items.at(i).key, static_cast<int>(i));
    QModelIndexList after;
    for (const QString &key : std::as_const(keys))
        after.append(index(rows.value(key)));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void CredentialModel::insertAndUpdate(const QList<Item> &items, bool isAnotherTime)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isThere = i < m_items.size() && m_items.at(i).key == items.at(i).key;
        if (!isThere) {
            // What remains of the old rows is in order, so everything up to the next of them is new.
            qsizetype end = items.size();
            if (i < m_items.size()) {
                const QString next = m_items.at(i).key;
                end = i;
                while (items.at(end).key != next)
                    ++end;
            }
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end - 1));
            for (qsizetype k = i; k < end; ++k)
                m_items.insert(k, items.at(k));
            endInsertRows();
            i = end - 1;
        } else if (!m_items.at(i).showsSameAs(items.at(i))) {
            m_items[i] = items.at(i);
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
    if (isAnotherTime && !m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1)); // hours left, and "until" of the school year
}

} // namespace Credentials
