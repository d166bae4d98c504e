// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialview.h"

#include "ui/credentials/credentialmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace Credentials {

CredentialView::CredentialView(CredentialModel &model, QWidget *parent)
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
    setResizeMode(Fixed);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(28);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { relayout(); });
}

qint64 CredentialView::currentCredential() const
{
    return currentIndex().data(CredentialModel::IdRole).toLongLong();
}

void CredentialView::select(qint64 credential)
{
    const QModelIndex index = m_model.indexOf(credential);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void CredentialView::ensureCurrent(bool mayBeHead)
{
    if (currentIndex().isValid() && (mayBeHead || !isHead(currentIndex())))
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!isHead(m_model.index(row)))
            return setCurrentIndex(m_model.index(row));
    }
}

void CredentialView::relayout()
{
    scheduleDelayedItemsLayout();
}

bool CredentialView::isHead(const QModelIndex &index) const
{
    return index.data(CredentialModel::RowKindRole).value<CredentialModel::RowKind>()
        == CredentialModel::RowKind::Head;
}

void CredentialView::toggle(const QModelIndex &head, bool isClosed)
{
    m_model.setClosed(head.data(CredentialModel::GroupRole).value<Group>(), isClosed);
}

void CredentialView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (isHead(index))
        toggle(index, !index.data(CredentialModel::ClosedRole).toBool());
    else
        emit opened(index);
}

void CredentialView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier && index.isValid() && !isHead(index))
            emit actionAsked(index);
        else
            open(index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (index.isValid() && isHead(index))
            toggle(index, event->key() == Qt::Key_Left);
        return;
    case Qt::Key_Space:
        if (index.isValid() && isHead(index))
            return open(index);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (index.isValid() && !isHead(index))
            emit removalAsked(index);
        return;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void CredentialView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && isHead(index))
        open(index);
}

void CredentialView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        open(index);
}

void CredentialView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || isHead(index))
        return;
    const QPoint where = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuAsked(index, where);
}

void CredentialView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        relayout();
}

void CredentialView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        relayout();
}

void CredentialView::focusInEvent(QFocusEvent *event)
{
    // A mouse press picks its own row. Left alone, the view would pick the first one, which is a head.
    if (event->reason() != Qt::MouseFocusReason)
        ensureCurrent();
    QListView::focusInEvent(event);
}

void CredentialView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentCredentialChanged(current.data(CredentialModel::IdRole).toLongLong());
}

} // namespace Credentials
