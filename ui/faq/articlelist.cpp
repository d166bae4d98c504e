// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlelist.h"

#include "ui/faq/articledelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Faq {

ArticleList::ArticleList(ArticleModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ArticleDelegate(this))
{
    setObjectName(u"articles"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(28);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ArticleList::show(const ArticleRows &rows)
{
    std::optional<ArticleRow> before;
    if (currentIndex().isValid())
        before = m_model.rowAt(currentIndex());
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    m_model.show(rows);
    if (before && !currentIndex().isValid())
        setCurrentIndex(m_model.indexOf(*before));
    m_isQuiet = wasQuiet;
}

void ArticleList::choose(const QModelIndex &index)
{
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    m_isQuiet = wasQuiet;
}

void ArticleList::step(int rows)
{
    if (const QModelIndex next = m_model.next(currentIndex(), rows); next.isValid()) {
        setCurrentIndex(next);
        scrollTo(next);
    }
}

void ArticleList::open()
{
    if (currentIndex().isValid())
        emit opened(currentIndex());
}

void ArticleList::setSteered(bool isSteered)
{
    m_delegate->setSteered(isSteered);
    viewport()->update();
}

void ArticleList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void ArticleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || m_isQuiet)
        return;
    m_isFollowingBest = false;
    emit lookedAt(current);
}

void ArticleList::focusInEvent(QFocusEvent *event)
{
    // Left alone, the view would pick the first row, also where that is a head.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        step(1);
    QListView::focusInEvent(event);
}

void ArticleList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return open();
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    default: QListView::keyPressEvent(event);
    }
}

void ArticleList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    QListView::mousePressEvent(event);
}

void ArticleList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        emit opened(index);
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace Faq
