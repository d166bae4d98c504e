// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconwidget.h"

#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QPainter>

IconWidget::IconWidget(const QString &name, Label::Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconWidget::sizeHint() const
{
    const int side = Paint::iconSide(m_name);
    return {side, side};
}

void IconWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, Paint::icon(m_name, Label::color(m_ink, Theme::current()), devicePixelRatioF()));
}
