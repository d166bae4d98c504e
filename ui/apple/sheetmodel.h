// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "ui/shell/label.h"

#include <QAbstractTableModel>

#include <optional>

namespace SchoolManager {

struct SheetCell
{
    QString text {};
    Label::Ink ink = Label::Ink::Text;
    std::optional<Credentials::Severity> mark {}; ///< before the words
};

/// A row of cells, or the head of a group: one cell and a number behind it.
struct SheetRow
{
    QList<SheetCell> cells {};
    bool isHead = false;
    QString count {};
    QVariant key {};
};

struct SheetHead
{
    QString text {};
    bool isNumber = false; ///< its cells stand at the right
    bool isWhole = false; ///< its cells are never cut short
};

/// A table of words that somebody else has put together; it is shown anew as a whole.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<SheetHead> &heads, const QList<SheetRow> &rows);
    [[nodiscard]] const QList<SheetRow> &rows() const { return m_rows; }
    [[nodiscard]] const SheetCell *cellAt(const QModelIndex &index) const; ///< null where there is none
    [[nodiscard]] bool isNumber(int column) const { return m_heads.value(column).isNumber; }

    [[nodiscard]] bool isWhole(int column) const { return m_heads.value(column).isWhole; }
    /// The last column's words stand under those of the first.
    void setStacked(bool isStacked) { m_isStacked = isStacked; }
    [[nodiscard]] bool isStacked() const { return m_isStacked; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SheetHead> m_heads;
    QList<SheetRow> m_rows;
    bool m_isStacked = false;
};

} // namespace SchoolManager
