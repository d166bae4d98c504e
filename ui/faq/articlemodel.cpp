// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

void ArticleModel::show(const ArticleRows &rows)
{
    const bool isAlike
        = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                     [](const ArticleRow &one, const ArticleRow &other) { return one.isSameAs(other); });
    if (isAlike) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex ArticleModel::indexOf(const ArticleRef &ref) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).ref == ref && !ref.isEmpty())
            return index(row);
    }
    return {};
}

QModelIndex ArticleModel::indexOf(const ArticleRow &wanted) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isSameAs(wanted))
            return index(row);
    }
    return {};
}

QModelIndex ArticleModel::next(const QModelIndex &from, int steps) const
{
    const int step = steps < 0 ? -1 : 1;
    int last = from.isValid() ? from.row() : -1;
    QModelIndex found;
    for (int row = last + step; row >= 0 && row < m_rows.size() && steps != 0; row += step) {
        if (m_rows.at(row).kind == ArticleRow::Kind::Head)
            continue;
        found = index(row);
        steps -= step;
    }
    return found;
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.kind == ArticleRow::Kind::Tag ? tr("%1, %n article(s)", nullptr, row.count).arg(row.title)
            : row.isImportant                    ? tr("%1, important", "article").arg(row.title)
                                                 : row.title;
    case Qt::AccessibleDescriptionRole: return row.detail;
    case HeadRole: return row.kind == ArticleRow::Kind::Head;
    default: return {};
    }
}

Qt::ItemFlags ArticleModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).kind == ArticleRow::Kind::Head)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace Faq
