// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "ui/shell/theme.h"

#include <QIcon>
#include <QPainter>

/// What delegates and small widgets paint alike.
namespace Paint {

/// The shape of @p severity in @p square; signs inside filled shapes are painted in @p ground.
void severityMark(QPainter &painter, const QRectF &square, Credentials::Severity severity, const Theme &theme,
                  const QColor &ground);

/// @p text with each digit centred in the width of the widest one, baseline at @p origin. Gives the width.
qreal tabularText(QPainter &painter, QPointF origin, const QString &text);
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/// A 1 px line that lies on device pixels at every scale.
void hairline(QPainter &painter, QPointF from, QPointF to, const QColor &color);

/// The side of that icon (`certificate_20_regular`) on screen: 20 px at 100 % text size, and it grows with the text.
[[nodiscard]] int iconSide(const QString &name);
/// One icon of resources/icons, tinted and iconSide() large; cached by name, size, colour and scale.
[[nodiscard]] QPixmap icon(const QString &name, const QColor &color, qreal devicePixelRatio);
/// The same as a QIcon with a disabled state, for buttons and actions; follows the theme when it is made anew.
[[nodiscard]] QIcon buttonIcon(const QString &name, const QColor &color, const QColor &disabled);
/// @p icon, whatever its colour, in another: for buttons that show an action somebody else made.
[[nodiscard]] QIcon retinted(const QIcon &icon, const QColor &color, const QColor &disabled);

} // namespace Paint
