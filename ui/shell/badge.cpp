// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/badge.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QPainter>

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::show(Credentials::Severity severity, const QString &words)
{
    m_severity = severity;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
    setVisible(true);
}

QSize Badge::sizeHint() const
{
    return {6 + 12 + 4 + QFontMetrics(Type::font(Type::Role::Caption)).horizontalAdvance(m_words) + 8,
            Type::scaled(20)};
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const auto &colors = theme.of(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(rect(), 4, 4);
    Paint::severityMark(painter, QRectF(6, (height() - 12) / 2.0, 12, 12), m_severity, theme, colors.tint);
    painter.setPen(colors.text);
    painter.setFont(Type::font(Type::Role::Caption));
    painter.drawText(rect().adjusted(22, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}
