// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 20;
constexpr int IconEdge = 10; ///< before it and behind it

} // namespace

RailItem::RailItem(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setWords(const QString &name, const QString &key, int count)
{
    setText(name);
    m_count = count < 0 ? QString() : QLocale().toString(count);
    setAccessibleName(m_count.isEmpty() ? name : tr("%1, %2", "page, count").arg(name, m_count));
    setToolTip(key.isEmpty() ? name : tr("%1 (%2)", "page, its key").arg(name, key));
    updateGeometry();
    update();
}

void RailItem::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    return {m_isNarrow ? 40 : 200, Type::scaled(32)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? theme.select : theme.selectIdle);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(0, (height() - 16) / 2.0, 3, 16), 1.5, 1.5);
    }

    const QColor ink = isChecked() ? theme.accent : theme.text2;
    const QString icon = u"%1_20_%2"_s.arg(m_icon, isChecked() ? u"filled"_s : u"regular"_s);
    const int side = Type::scaled(IconSize);
    painter.drawPixmap(m_isNarrow ? (width() - side) / 2 : IconEdge, (height() - side) / 2,
                       Paint::icon(icon, ink, devicePixelRatioF()));

    if (!m_isNarrow) {
        QFont font = Type::font(Type::Role::Interface);
        font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
        if (isChecked() && QLocale().language() == QLocale::Chinese)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.text : theme.text2);
        painter.drawText(rect().adjusted(IconEdge + side + IconEdge, 0, -12, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, text());
        font.setPixelSize(Type::font(Type::Role::Caption).pixelSize());
        painter.setFont(font);
        const qreal wide = Paint::tabularWidth(font, m_count);
        const QFontMetricsF metrics(font);
        Paint::tabularText(painter, QPointF(width() - 10 - wide, (height() + metrics.capHeight()) / 2),
                           m_count);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}
