// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmodel.h"

#include "core/base/text.h"
#include "ui/connections/statewords.h"
#include "ui/shell/preferences.h"

using namespace Qt::StringLiterals;

namespace Connections {

ConnectionModel::ConnectionModel(const Roster &roster, QObject *parent)
    : QAbstractListModel(parent)
    , m_roster(roster)
{
    connect(&roster, &Roster::listed, this, &ConnectionModel::refill);
    connect(&roster, &Roster::changed, this, [this](const QString &id) {
        const QModelIndex index = indexOf(id);
        if (index.isValid())
            emit dataChanged(index, index);
    });
    refill();
}

void ConnectionModel::refill()
{
    QStringList ids;
    for (const Entry &entry : m_roster.entries())
        ids.append(entry.connection.id);
    if (ids == m_ids) {
        retranslate();
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

QModelIndex ConnectionModel::indexOf(const QString &id) const
{
    const auto row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

void ConnectionModel::retranslate()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry *entry = m_roster.entry(m_ids.at(index.row()));
    if (!entry)
        return {};
    const Connection &connection = entry->connection;
    const auto state
        = [&] { return StateWords::stateOf(m_roster, *entry, m_roster.surroundings().preferences.years()); };
    switch (role) {
    case Qt::DisplayRole: return visible(connection.name, 200);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, address, state")
            .arg(visible(connection.name, 200), StateWords::place(connection), state().words);
    case IdRole: return connection.id;
    case PlaceRole: return StateWords::place(connection);
    case StateRole: return state().words;
    case SeverityRole: return QVariant::fromValue(state().severity);
    case PausedRole: return connection.isPaused;
    case IconRole: return entry->isApple() ? u"hat_graduation_16_regular"_s : u"server_16_regular"_s;
    default: return {};
    }
}

} // namespace Connections
