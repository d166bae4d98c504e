// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/rail.h"
#include "ui/shell/railitem.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the keyboard does in the window.

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The widget that had the focus last in @p pane, else the first one that can have it.
QWidget *wayInto(QWidget *pane)
{
    if (auto *last = pane->focusWidget(); last != nullptr && last != pane && takesTab(last))
        return last;
    if (takesTab(pane))
        return pane;
    for (auto *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesTab(next))
            return next;
    return nullptr;
}

} // namespace

void MainWindow::bind(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (m_stage->currentWidget() == m_frame)
            act();
    });
}

void MainWindow::bindKeys()
{
    for (int number = 1; number <= 9; ++number)
        bind(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number), [this, number] { openNumber(number); });
#if defined(Q_OS_MACOS)
    bind(Qt::CTRL | Qt::Key_R, [this] { emit checkRequested(); });
#endif
    bind(Qt::Key_F5, [this] { emit checkRequested(); });
    bind(QKeySequence::New, [this] { emit addRequested(); });
    bind(QKeySequence::Undo, [this] { emit undoRequested(); });
    bind(Qt::Key_F6, [this] { toNextPane(); });
    bind(Qt::CTRL | Qt::Key_K, [this] { openSearch(); });
    bind(Qt::CTRL | Qt::Key_F, [this] {
        if (auto *page = currentPage())
            page->focusFilter();
    });
    bind(Qt::ALT | Qt::Key_Left, [this] { goToPrevious(); });
    bind(Qt::ALT | Qt::Key_Right, [this] { goToNext(); });
}

void MainWindow::offer(const QString &text, const QList<QuickOffer> &offers)
{
    m_search->offer(text, offers);
}

void MainWindow::openNumber(int number)
{
    for (const Known &known : std::as_const(m_known)) {
        if (!isNamed(known) || --number > 0)
            continue;
        open(QString(known.entry.id));
        return focusPage();
    }
}

void MainWindow::goToPrevious()
{
    auto *page = currentPage();
    if (page == nullptr)
        return;
    const QString before = m_trail.back(currentId(), page->past());
    if (before.isEmpty())
        return page->goToPrevious();
    turnTo(before);
    focusPage();
}

void MainWindow::goToNext()
{
    auto *page = currentPage();
    if (page == nullptr)
        return;
    const QString next = m_trail.forward(currentId());
    if (next.isEmpty())
        return page->goToNext();
    turnTo(next);
    focusPage();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    const bool arePagesShown = m_stage->currentWidget() == m_frame;
    if (arePagesShown && event->button() == Qt::BackButton)
        goToPrevious();
    else if (arePagesShown && event->button() == Qt::ForwardButton)
        goToNext();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::focusPage()
{
    const auto focus = [this] {
        auto *page = currentPage();
        auto *way = page != nullptr ? wayInto(page) : nullptr;
        if (way != nullptr)
            way->setFocus(Qt::ShortcutFocusReason);
        return way != nullptr;
    };
    // The parts of a page that is built when it is shown follow with the next round of events.
    if (!focus())
        QTimer::singleShot(0, this, focus);
}

// Esc reaches the window only where no field, popup or page has taken it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stage->currentWidget() == m_frame)
        if (auto *page = currentPage(); page != nullptr && page->goBack())
            return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::toNextPane()
{
    QList<QWidget *> panes {m_rail, m_header};
    if (auto *page = currentPage())
        panes.append(page->panes());

    const auto *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype index = 0; index < panes.size(); ++index)
        if (now != nullptr && (panes.at(index) == now || panes.at(index)->isAncestorOf(now)))
            at = index;
    for (qsizetype step = 1; step <= panes.size(); ++step)
        if (auto *target = wayInto(panes.at((at + step) % panes.size())))
            return target->setFocus(Qt::TabFocusReason);
}

// Buttons come and go, and Qt puts the newest last: search, rail, header, banner, then the page in its own order.
void MainWindow::orderTabs()
{
    QWidget *last = m_search;
    const auto follow = [&last](QWidget *next) {
        QWidget::setTabOrder(last, next);
        last = next;
    };
    follow(m_rail->searchItem());
    for (auto *item : m_rail->items())
        follow(item);
    for (const auto *part : std::initializer_list<const QWidget *> {m_header, m_banners})
        for (auto *button : part->findChildren<QPushButton *>())
            follow(button);
}
