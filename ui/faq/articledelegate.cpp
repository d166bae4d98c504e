// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articledelegate.h"

#include "ui/faq/articlemodel.h"
#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int Margin = 16;
constexpr int Above = 10; ///< and below the words of a row

const ArticleRow &rowAt(const QModelIndex &index)
{
    return static_cast<const ArticleModel *>(index.model())->rowAt(index);
}

bool hasFocus(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

} // namespace

struct ArticleDelegate::Layout
{
    MarkedLines title, detail;
    int place = 0; ///< height of the line that names the section
    int height = 0;
};

MarkedLines ArticleDelegate::lines(const QString &text, Type::Role role, int width,
                                   const QList<Range> &marks) const
{
    return {m_breaker.lines(text, Type::font(role), width), role, marks};
}

ArticleDelegate::Layout ArticleDelegate::layout(const ArticleRow &row, int width) const
{
    using enum Type::Role;
    const bool isHit = row.kind == ArticleRow::Kind::Hit;
    const int room = width - 2 * Margin;
    Layout layout;
    // Broken in the heavier weight, so that choosing a row never moves a word.
    layout.title = lines(row.title, RowName, room, row.titleMarks);
    layout.detail = lines(row.detail, isHit ? Cell : Caption, room, row.detailMarks);
    layout.place = row.section.isEmpty() ? 0 : Type::lineHeight(Caption) + 2;
    layout.height = layout.title.height() + layout.detail.height() + layout.place + Type::scaled(2 * Above);
    return layout;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ArticleRow &row = rowAt(index);
    switch (row.kind) {
    case ArticleRow::Kind::Head: return {0, Type::scaled(28)};
    case ArticleRow::Kind::Tag: return {0, Type::scaled(36)};
    case ArticleRow::Kind::Article:
    case ArticleRow::Kind::Hit: break;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {0, layout(row, view ? view->viewport()->width() : option.rect.width()).height};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::current();
    const ArticleRow &row = rowAt(index);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == ArticleRow::Kind::Head) {
        paintHead(*painter, option.rect, row, theme);
    } else {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
                          isChosen ? hasFocus(option) || m_isSteered ? theme.select : theme.selectIdle
                              : option.state & QStyle::State_MouseOver ? theme.hover
                                                                       : theme.base);
        if (row.kind == ArticleRow::Kind::Tag)
            paintTag(*painter, option.rect, row, theme);
        else
            paintArticle(*painter, option, row, theme);
        paintFrame(*painter, option, theme);
    }
    painter->restore();
}

void ArticleDelegate::paintHead(QPainter &painter, const QRect &box, const ArticleRow &row,
                                const Theme &theme) const
{
    painter.fillRect(box, theme.raised);
    painter.setFont(Type::font(Type::Role::CaptionStrong));
    painter.setPen(theme.text2);
    painter.drawText(box.adjusted(Margin, 0, -Margin, 0), Qt::AlignLeft | Qt::AlignVCenter, row.title);
    Paint::hairline(painter, box.bottomLeft(), box.bottomRight() + QPoint(1, 0), theme.line);
}

void ArticleDelegate::paintTag(QPainter &painter, const QRect &box, const ArticleRow &row,
                               const Theme &theme) const
{
    const QString count = QLocale().toString(row.count);
    const QFont small = Type::font(Type::Role::Caption);
    const int top = box.top() + (box.height() - Type::lineHeight(Type::Role::Caption)) / 2;
    const qreal countWidth = Paint::tabularWidth(small, count);
    painter.setFont(small);
    painter.setPen(theme.text3);
    Paint::tabularText(
        painter, QPointF(box.right() + 1 - Margin - countWidth, baselineIn(Type::Role::Caption, top)), count);
    painter.setFont(Type::font(Type::Role::ListName));
    painter.setPen(theme.text);
    const QRect words = box.adjusted(Margin, 0, -Margin - qCeil(countWidth) - 8, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideMiddle, words.width()));
}

void ArticleDelegate::paintArticle(QPainter &painter, const QStyleOptionViewItem &option,
                                   const ArticleRow &row, const Theme &theme) const
{
    Layout layout = this->layout(row, option.rect.width());
    const bool isHit = row.kind == ArticleRow::Kind::Hit;
    if (!isHit && !(option.state & QStyle::State_Selected))
        layout.title.role = Type::Role::ListName;
    const int left = option.rect.left() + Margin;
    int y = option.rect.top() + Type::scaled(Above);
    y = layout.title.paint(painter, left, y, theme.text, theme);
    y = layout.detail.paint(painter, left, y, isHit ? theme.text2 : theme.text3, theme);
    if (layout.place == 0)
        return;
    int x = left;
    if (row.isImportant) {
        painter.drawPixmap(
            x, y + 2 + (Type::lineHeight(Type::Role::Caption) - Type::scaled(16)) / 2,
            Paint::icon(u"star_16_filled"_s, theme.text3, painter.device()->devicePixelRatioF()));
        x += Type::scaled(16) + 6;
    }
    painter.setFont(Type::font(Type::Role::Caption));
    painter.setPen(theme.text3);
    painter.drawText(x, baselineIn(Type::Role::Caption, y + 2), row.section);
}

void ArticleDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option,
                                 const Theme &theme) const
{
    const QRect &row = option.rect;
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::hairline(painter, row.bottomLeft(), row.bottomRight() + QPoint(1, 0), theme.line);
    const bool isCurrent = option.state & QStyle::State_Selected && (hasFocus(option) || m_isSteered);
    if (!isCurrent)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace Faq
