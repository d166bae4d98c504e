// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/skeletonrows.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QPainter>

#include <array>

SkeletonRows::SkeletonRows(int rowHeight, int firstBar, QWidget *parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
    , m_firstBar(firstBar)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SkeletonRows::sizeHint() const
{
    return {m_firstBar + 320, Type::scaled(m_rowHeight) * 4};
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    // Names differ in length, so bars of one length would look like a table.
    constexpr std::array Lengths {140, 108, 160, 120, 132, 96};
    const Theme theme = Theme::current();
    const int high = Type::scaled(m_rowHeight);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setRenderHint(QPainter::Antialiasing);
    std::size_t row = 0;
    for (int top = 0; top + high <= height(); top += high, ++row) {
        const int middle = top + high / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawEllipse(QPoint(33, middle), 9, 9);
        painter.drawRoundedRect(m_firstBar, middle - 5, Type::scaled(Lengths.at(row % Lengths.size())), 10, 2,
                                2);
        painter.drawRoundedRect(width() - 24 - 80, middle - 5, 80, 10, 2, 2);
        Paint::hairline(painter, QPointF(0, top + high - 1), QPointF(width(), top + high - 1), theme.line);
    }
}
