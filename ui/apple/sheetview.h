// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apple/sheetmodel.h"

#include <QTableView>

namespace SchoolManager {

/// A quiet table for the keyboard: arrows go from row to row past the heads, Enter opens, Ctrl+C copies the row.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// The row that was chosen stays chosen where there is still one of its key.
    void show(const QList<SheetHead> &heads, const QList<SheetRow> &rows);
    /// With little room the last column's words stand under those of the first, and the others give of their width.
    void setStacks(bool stacks);
    [[nodiscard]] const SheetModel &sheet() const { return *m_model; }
    [[nodiscard]] int wholeHeight() const; ///< in which all rows show

    using QTableView::show;

signals:
    void opened(const QVariant &key);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fit();
    [[nodiscard]] QList<int> widthsOf(int columns) const;
    void squeeze(QList<int> &widths, int room) const;
    void copy() const;
    void openCurrent();
    [[nodiscard]] QModelIndex nearest(int row, int step) const;

    SheetModel *m_model;
    bool m_stacks = false;
};

} // namespace SchoolManager
