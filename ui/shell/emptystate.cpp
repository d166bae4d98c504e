// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptystate.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int IconSize = 24;

} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_line(new Label(Type::Role::RowName))
    , m_sentence(new Label(Type::Role::Interface, Label::Ink::Second))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(1);
    column->addSpacing(Type::scaled(IconSize) + 12);
    column->addWidget(m_line);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addLayout(m_buttons);
    column->addStretch(1);
    for (auto *label : {m_line, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_buttons->setSpacing(8);
    setAcceptDrops(true);
}

void EmptyState::setWords(const QString &line, const QString &sentence)
{
    m_line->setText(line);
    m_sentence->setText(sentence);
    setAccessibleName(line);
    setAccessibleDescription(sentence);
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    discardAll(*m_buttons);
    m_buttons->addStretch(1);
    for (auto *action : actions) {
        auto *button
            = new Button(action == actions.constFirst() ? Button::Kind::Primary : Button::Kind::Standard);
        button->follow(action);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void EmptyState::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_isUnderDrag = true;
    update();
}

void EmptyState::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isUnderDrag = false;
    update();
}

void EmptyState::dropEvent(QDropEvent *event)
{
    m_isUnderDrag = false;
    update();
    event->acceptProposedAction();
    emit dropped(event->mimeData()->urls());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(m_isUnderDrag ? theme.accent : theme.outline, m_isUnderDrag ? 2 : 1);
    edge.setDashPattern(m_isUnderDrag ? QList<qreal> {2, 1.5} : QList<qreal> {4, 3});
    painter.setPen(edge);
    painter.setBrush(m_isUnderDrag ? theme.select : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.drawPixmap((width() - Type::scaled(IconSize)) / 2, m_line->y() - Type::scaled(IconSize) - 12,
                       Paint::icon(m_icon, theme.text2, devicePixelRatioF()));
}
