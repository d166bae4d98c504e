// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Label;
class Page;
class QAction;
class QHBoxLayout;

/// Title, the age of the data, and the page's actions with the primary one at the right. 64 px high, 48 in a small
/// window, where the other actions go into a menu.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void show(const Page &page);
    void setSmall(bool isSmall);

signals:
    void rebuilt(); ///< its buttons are others now

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void place(const QList<QAction *> &actions);
    void placeMenu(const QList<QAction *> &actions);

    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_actions;
    bool m_isSmall = false;
};
