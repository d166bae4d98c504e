// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/sheetmodel.h"

using namespace Qt::StringLiterals;

namespace SchoolManager {

void SheetModel::show(const QList<SheetHead> &heads, const QList<SheetRow> &rows)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    endResetModel();
}

const SheetCell *SheetModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const QList<SheetCell> &cells = m_rows.at(index.row()).cells;
    return index.column() < cells.size() ? &cells.at(index.column()) : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetCell *cell = cellAt(index);
    if (!cell)
        return {};
    const SheetRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell->text;
    case Qt::ToolTipRole: return cell->text.toHtmlEscaped();
    case Qt::AccessibleTextRole: return row.isHead ? cell->text + u' ' + row.count : cell->text;
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_heads.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads.at(section).text) : QVariant();
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).isHead)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace SchoolManager
