// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/panelmodel.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Jamf {

QString PanelRow::spoken() const
{
    const QString countdown = u"%1 %2"_s.arg(number, unit).trimmed();
    QStringList parts {name, detail, word, countdown, date, problem, sentence};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void PanelModel::show(const QList<PanelRow> &rows)
{
    dropAllBut(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_rows.size() && m_rows[i].key == rows[i].key) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = rows[i];
            emit dataChanged(index(row), index(row));
            continue;
        }
        // What is here already but further down has changed its place: there it is taken away.
        for (qsizetype k = i; k < m_rows.size(); ++k) {
            if (m_rows[k].key != rows[i].key)
                continue;
            beginRemoveRows({}, static_cast<int>(k), static_cast<int>(k));
            m_rows.remove(k);
            endRemoveRows();
            break;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(i, rows[i]);
        endInsertRows();
    }
}

void PanelModel::dropAllBut(const QList<PanelRow> &rows)
{
    QSet<QString> keys;
    for (const PanelRow &row : rows)
        keys.insert(row.key);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (keys.contains(m_rows[i].key))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.remove(i);
        endRemoveRows();
    }
}

const PanelRow *PanelModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_rows.at(index.row()) : nullptr;
}

int PanelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PanelModel::data(const QModelIndex &index, int role) const
{
    const PanelRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case Qt::AccessibleTextRole: return row->spoken();
    case Qt::AccessibleDescriptionRole: return row->buttonText;
    case RowRole: return QVariant::fromValue(*row);
    }
    return {};
}

Qt::ItemFlags PanelModel::flags(const QModelIndex &index) const
{
    const PanelRow *row = rowAt(index);
    if (!row)
        return Qt::NoItemFlags;
    if (!row->canBeCurrent())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Jamf
