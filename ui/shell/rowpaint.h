// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/shell/type.h"

#include <QPainter>
#include <QStyleOptionViewItem>

/// What the rows of all lists have in common: ground, focus ring, line, button, countdown and lines of text.
namespace RowPaint {

/// Some lines of one role.
struct Lines
{
    QStringList lines {};
    Type::Role role = Type::Role::Cell;

    [[nodiscard]] int height() const;
};

[[nodiscard]] int baselineIn(Type::Role role, int top);
/// Paints @p lines from @p top on and gives the y below them.
int lines(QPainter &painter, const Lines &lines, int left, int top, const QColor &color, int width = 0,
          Qt::Alignment alignment = Qt::AlignLeft);

[[nodiscard]] QColor ground(const QStyleOptionViewItem &option, const Theme &theme);
/// Fills the row; frame() then goes on top of its content: the line below it, so far from its ends, and the focus.
void fill(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
void frame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, int fromLeft = 0,
           int fromRight = 0);

/// A button of a row, with an icon of 16 px before its words where one is named.
struct ButtonLook
{
    QString text {};
    QString icon {};
    bool isEnabled = true;
};
[[nodiscard]] int buttonWidth(const ButtonLook &look);
void button(QPainter &painter, const QRect &place, const ButtonLook &look, const Theme &theme);

/// "46" and "days" of something of a severity; a number that is not calm takes its colour.
struct Countdown
{
    QString number {};
    QString unit {};
    Credentials::Severity severity = Credentials::Severity::Unknown;
};
/// The number in @p role, then its unit, both on one baseline; ends or begins at @p x.
void countdown(QPainter &painter, const Countdown &countdown, const Theme &theme, Type::Role role, int x,
               int baseline, Qt::Alignment alignment);

/// "Urgent · 26 Nov 2026", the word in its colour.
struct WordAndDate
{
    Credentials::Severity severity = Credentials::Severity::Unknown;
    QString word {};
    QString date {};
};
[[nodiscard]] int wordAndDateWidth(const WordAndDate &words, Type::Role role);
void wordAndDate(QPainter &painter, const WordAndDate &words, const Theme &theme, Type::Role role, int x,
                 int baseline, Qt::Alignment alignment);

} // namespace RowPaint
