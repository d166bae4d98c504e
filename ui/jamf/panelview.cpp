// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/panelview.h"

#include "ui/jamf/panelmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace Jamf {

PanelView::PanelView(PanelModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(22);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PanelView::relayout);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (hasFocus())
            chooseFirst();
    });
}

void PanelView::relayout()
{
    scheduleDelayedItemsLayout();
}

QModelIndex PanelView::nearest(int row, int step) const
{
    for (; row >= 0 && row < m_model.rowCount(); row += step) {
        const QModelIndex index = m_model.index(row);
        if (m_model.rowAt(index)->canBeCurrent())
            return index;
    }
    return {};
}

void PanelView::chooseFirst()
{
    if (!currentIndex().isValid())
        setCurrentIndex(nearest(0, 1));
}

QModelIndex PanelView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    QModelIndex next;
    switch (action) {
    case MoveUp:
        next = nearest(row - 1, -1);
        // Above the first row there is only its head, which should be seen as well.
        if (!next.isValid())
            scrollToTop();
        break;
    case MoveDown: next = nearest(row + 1, 1); break;
    case MoveHome:
        scrollToTop();
        next = nearest(0, 1);
        break;
    case MoveEnd: next = nearest(m_model.rowCount() - 1, -1); break;
    case MovePageUp:
    case MovePageDown: {
        const QModelIndex far = QListView::moveCursor(action, modifiers);
        next = far.isValid() ? nearest(far.row(), action == MovePageUp ? 1 : -1) : QModelIndex();
        break;
    }
    default: break;
    }
    return next.isValid() ? next : currentIndex();
}

void PanelView::keyPressEvent(QKeyEvent *event)
{
    const PanelRow *row = m_model.rowAt(currentIndex());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isCopy = event->matches(QKeySequence::Copy) && row && row->button == PanelRow::Button::Copy;
    const bool isDismissal
        = event->key() == Qt::Key_Delete && row && row->button == PanelRow::Button::Dismiss;
    if (row && ((isEnter && event->modifiers() & Qt::ControlModifier) || isCopy || isDismissal))
        emit buttonPressed(currentIndex());
    else if (row && isEnter)
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void PanelView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const PanelRow *row = m_model.rowAt(index);
    if (event->button() == Qt::LeftButton && row && row->canBeCurrent())
        emit opened(index);
}

void PanelView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        relayout();
}

void PanelView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        relayout();
}

void PanelView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        chooseFirst();
    QListView::focusInEvent(event);
}

} // namespace Jamf
