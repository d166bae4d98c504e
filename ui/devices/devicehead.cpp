// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicehead.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

} // namespace

DeviceHead::DeviceHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setStretchLastSection(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int DeviceHead::indentOf(int section) const
{
    for (int place = 0; place < visualIndex(section); ++place) {
        if (!isSectionHidden(logicalIndex(place)))
            return Padding;
    }
    return Margin;
}

void DeviceHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::current();
    const bool isSorted = section == sortIndicatorSection();
    painter->save();
    painter->fillRect(rect, theme.raised);
    const QFont font = Type::font(Type::Role::CaptionStrong);
    const QFontMetrics metrics(font);
    QRect box = rect.adjusted(indentOf(section), 0, -Padding, 0);
    if (isSorted)
        box.setRight(box.right() - Type::scaled(16));
    const QString words = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                             Qt::ElideRight, box.width());
    painter->setFont(font);
    painter->setPen(isSorted ? theme.text : theme.text3);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (isSorted) {
        const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron_up_16_regular"_s
                                                                         : u"chevron_down_16_regular"_s;
        painter->drawPixmap(box.left() + metrics.horizontalAdvance(words) + 4,
                            rect.top() + (rect.height() - Type::scaled(16)) / 2,
                            Paint::icon(arrow, theme.text2, devicePixelRatioF()));
    }
    Paint::hairline(*painter, rect.bottomLeft(), rect.bottomRight() + QPoint(1, 0), theme.line);
    painter->restore();
}

void DeviceHead::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    emit settled();
}

} // namespace Inventory
