// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QWidget>

namespace SchoolManager {

/// What stays in sight below a column that scrolls, with a line above it.
class Foot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int Margin = 24;
        QPainter painter(this);
        Paint::hairline(painter, QPointF(Margin, 0), QPointF(width() - Margin, 0), Theme::current().line);
    }
};

} // namespace SchoolManager
