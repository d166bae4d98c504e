// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Jamf {

class PanelModel;
struct PanelRow;

/// The page's list, for the keyboard first: arrows go from row to row past the heads, Enter opens, Ctrl+Enter
/// presses the row's button, Delete dismisses, Ctrl+C copies what the button would.
class PanelView final : public QListView
{
    Q_OBJECT

public:
    explicit PanelView(PanelModel &model, QWidget *parent = nullptr);

    void relayout(); ///< rows may be of other heights now

signals:
    void opened(const QModelIndex &index);
    void buttonPressed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex nearest(int row, int step) const;
    void chooseFirst(); ///< where nothing is chosen yet, for keys need a row to start from

    PanelModel &m_model;
};

} // namespace Jamf
