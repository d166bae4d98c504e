// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedelegate.h"

#include "ui/devices/devicehead.h"
#include "ui/devices/devicemodel.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace Inventory {

namespace {

constexpr int MarkSide = 14;

/// Where the cell's words stand, its mark before them.
QRect contentBox(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *head = table ? qobject_cast<const DeviceHead *>(table->horizontalHeader()) : nullptr;
    const int indent = head ? head->indentOf(index.column()) : DeviceHead::Padding;
    return option.rect.adjusted(indent, 0, -DeviceHead::Padding, 0);
}

QColor groundOf(const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return option.widget && option.widget->hasFocus() ? theme.select : theme.selectIdle;
    return theme.base;
}

} // namespace

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QColor ground = groundOf(option, theme);
    painter->save();
    painter->fillRect(option.rect, ground);
    QRect box = contentBox(option, index);
    const QVariant known = index.data(DeviceModel::LookRole);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!known.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.sunken);
        painter->drawRoundedRect(QRect(box.left(), box.center().y() - 4, box.width() * 3 / 5, 8), 2, 2);
    } else {
        const Look look = known.value<Look>();
        if (look.mark) {
            const int side = Type::scaled(MarkSide);
            const QRect mark(box.left(), box.center().y() - side / 2 + 1, side, side);
            Paint::severityMark(*painter, mark, *look.mark, theme, ground);
            box.setLeft(box.left() + Type::scaled(MarkRoom));
        }
        const QFontMetrics metrics(font().font());
        painter->setPen(Label::color(look.ink, theme));
        const int baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
        line(look.text, box.width()).draw(*painter, QPointF(box.left(), baseline));
    }
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0), theme.line);
    painter->restore();
}

const TabularFont &DeviceDelegate::font() const
{
    const QFont font = Type::font(Type::Role::Cell);
    if (!m_font || m_font->font() != font) {
        m_font.emplace(font);
        m_lines.clear();
    }
    return *m_font;
}

const TabularLine &DeviceDelegate::line(const QString &text, int room) const
{
    const auto kept = [this](const QString &key, auto words) -> const TabularLine & {
        if (!m_lines.contains(key))
            m_lines.insert(key, new TabularLine(font().line(words())));
        return *m_lines.object(key);
    };
    const TabularLine &whole = kept(text, [&text] { return text; });
    if (whole.width() <= room)
        return whole;
    return kept(QString::number(room) + QChar::Null + text, [this, &text, room] {
        return QFontMetrics(m_font->font()).elidedText(text, Qt::ElideRight, room);
    });
}

bool DeviceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Look look = index.data(DeviceModel::LookRole).value<Look>();
    const int room = contentBox(option, index).width() - (look.mark ? Type::scaled(MarkRoom) : 0);
    const bool isCut = QFontMetrics(Type::font(Type::Role::Cell)).horizontalAdvance(look.text) > room;
    // Names come from outside and are no HTML.
    QToolTip::showText(event->globalPos(), isCut ? look.text.toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace Inventory
