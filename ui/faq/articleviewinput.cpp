// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articleview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Faq {

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(ArticleDocument::plainText(textCursor()));
    return copied;
}

void ArticleView::pointAt(qsizetype term)
{
    if (term == m_pointedAt)
        return;
    if (m_pointedAt >= 0) {
        m_hover->stop();
        emit termLeft();
    }
    m_pointedAt = term;
    if (term >= 0)
        m_hover->start();
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    pointAt(event->buttons() == Qt::NoButton ? numberBehind(TermTarget, anchorAt(event->pos())) : -1);
}

void ArticleView::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    pointAt(-1);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool isMenuKey = event->key() == Qt::Key_F10 && event->modifiers().testFlag(Qt::ShiftModifier);
    if (isMenuKey) {
        if (const QString anchor = focusedAnchor(); numberBehind(TermTarget, anchor) >= 0)
            return follow(QUrl(anchor));
    }
    QTextBrowser::keyPressEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString anchor = isByKey ? focusedAnchor() : anchorAt(event->pos());
    if (isByKey && numberBehind(TermTarget, anchor) >= 0)
        return follow(QUrl(anchor));

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copying = menu->addAction(tr("Copy"), this, &ArticleView::copy);
    copying->setEnabled(textCursor().hasSelection());
    if (!anchor.isEmpty() && !anchor.startsWith("own:"_L1))
        menu->addAction(tr("Copy address"), this,
                        [anchor] { QGuiApplication::clipboard()->setText(anchor); });
    menu->addAction(tr("Select all"), this, &ArticleView::selectAll);
    menu->addAction(tr("Find in this article"), this, &ArticleView::findWanted);
    menu->popup(event->globalPos());
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    event->accept();
    if (event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
}

bool ArticleView::focusNextPrevChild(bool next)
{
    const bool isHere = QTextBrowser::focusNextPrevChild(next);
    viewport()->update();
    return isHere;
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    m_hasRing = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason;
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QTextBrowser::resizeEvent(event);
    placeFoot();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace Faq
