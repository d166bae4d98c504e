// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devicemodel.h"

#include <QTableView>

class QMenu;

namespace Inventory {

class DeviceHead;

/// The table: columns that are chosen, ordered and remembered, rows of any number, and every act by keyboard.
class DeviceTable final : public QTableView
{
    Q_OBJECT

public:
    DeviceTable(DeviceModel &model, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype selectedCount() const;
    /// In the order of the table.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    void setCurrent(int row);
    /// Those of @p devices that have a place.
    void selectRows(const QList<qint64> &devices, const QHash<qint64, qsizetype> &places);
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    [[nodiscard]] std::pair<int, int> firstRows() const; ///< once it is scrolled to the top
    [[nodiscard]] QList<Column> shownColumns() const; ///< from left to right
    void showSort(const Sort &sort);

    /// Which columns are shown, and the order of rows; for a button and for the head.
    void fillColumnMenu(QMenu &menu);

    void setModel(QAbstractItemModel *model) override { QTableView::setModel(model); }

signals:
    void opened(); ///< Enter or a double click
    void selected(); ///< others are selected, or another one is current
    void copyAsked(); ///< the serial numbers of what is selected
    void leftUpwards(); ///< Up on the first row
    void menuWanted(QMenu &menu); ///< what else can be done with what is selected

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< would go through a million rows
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void wantRows();
    void fit();
    void fitColumns();
    [[nodiscard]] int widthAtFirst(Column column) const;
    void keepColumns();
    void restoreColumns();
    void showColumn(int column, bool isShown);
    void moveColumn(int column, int by);
    void addColumnActs(QMenu &menu, int column);
    [[nodiscard]] int firstShown() const;

    DeviceModel &m_model;
    Preferences &m_preferences;
    DeviceHead *m_head;
    bool m_areWidthsKept = false; ///< somebody has chosen them
};

} // namespace Inventory
