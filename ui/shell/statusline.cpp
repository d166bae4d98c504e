// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/label.h"
#include "ui/shell/paint.h"

#include <QEvent>
#include <QHBoxLayout>

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_left(new Label(Type::Role::Caption, Label::Ink::Second))
    , m_right(new Label(Type::Role::Caption, Label::Ink::Second))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 1, 24, 0);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFixedHeight(Type::scaled(28));
}

void StatusLine::show(const QString &left, const QString &right)
{
    m_left->setText(left);
    m_left->setToolTip(left);
    m_right->setText(right);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(Type::scaled(28));
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    Paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), theme.line);
}
