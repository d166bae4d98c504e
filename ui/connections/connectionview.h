// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Connections {

class ConnectionModel;

/// The list of connections for the keyboard first: Enter or a double click opens, Delete removes, the menu key has the
/// rest.
class ConnectionView final : public QListView
{
    Q_OBJECT

public:
    explicit ConnectionView(ConnectionModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString current() const; ///< empty where there is none
    void select(const QString &id);
    void ensureCurrent();

signals:
    void currentChosen(const QString &id);
    void opened(const QString &id);
    void removalAsked(const QString &id);
    void menuAsked(const QString &id, const QPoint &where); ///< in global coordinates

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ConnectionModel &m_model;
};

} // namespace Connections
