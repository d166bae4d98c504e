// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

/// One page of the window. The shell paints the header, the banner and the status line from what a page tells; the
/// page is the rest. Pages live as long as the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// One line below the title: the age of the data.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// The data is older than a day: the subtitle is shown in warning text.
    [[nodiscard]] virtual bool isStale() const { return false; }
    /// Header buttons from left to right; the one whose `priority` is QAction::HighPriority is the primary one.
    /// An action with a menu() shows it.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    /// Number behind the page's name in the rail; nothing below zero.
    [[nodiscard]] virtual int railCount() const { return -1; }
    /// Left and right of the status line.
    [[nodiscard]] virtual QString statusLeft() const { return {}; }
    [[nodiscard]] virtual QString statusRight() const { return {}; }

    /// What a click on the right of the status line does; nullptr where it says something and no more.
    [[nodiscard]] virtual QAction *statusAction() const { return nullptr; }

    /// Ctrl+F.
    virtual void focusFilter() { }
    /// Esc; false when there is nothing to go back from.
    virtual bool goBack() { return false; }

    /// Alt+Left and Alt+Right, where a page has a history of its own, and how many steps back that allows.
    virtual void goToPrevious() { goBack(); }
    virtual void goToNext() { }
    [[nodiscard]] virtual qsizetype past() const { return 0; }

    /// What F6 goes through, in order; each has something that takes the focus.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }

signals:
    void headerChanged(); ///< title, subtitle, actions, count or status are others now
};
