// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/listdelegate.h"

#include "ui/credentials/credentialmodel.h"
#include "ui/shell/paint.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int Margin = 16;
constexpr int Gap = 12;

/// The same with and without a scroll bar, so that words never wrap anew when one comes or goes.
int fullWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return view ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

struct ListDelegate::Layout
{
    int left = 0, right = 0;
    Lines name, kind;
    int height = 0;
};

ListDelegate::Layout ListDelegate::layout(const QModelIndex &index, int width) const
{
    using enum Type::Role;
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const QFontMetrics caption(Type::font(Caption));
    const qreal countdown
        = Paint::tabularWidth(Type::font(CountdownList), text(CredentialModel::CountdownNumberRole))
        + caption.horizontalAdvance(text(CredentialModel::CountdownUnitRole)) + 4;
    const int date = caption.horizontalAdvance(text(CredentialModel::SeverityWordRole) + u" · "_s
                                               + text(CredentialModel::ShortDateRole));
    Layout layout;
    layout.left = Margin + Type::scaled(18) + Gap;
    layout.right = width - Margin;
    const int room = layout.right - layout.left - std::max(qCeil(countdown), date) - Gap;
    layout.name = lines(text(CredentialModel::NameRole), RowName, room);
    layout.name.role = ListName;
    layout.kind = lines(text(CredentialModel::KindLineRole), Caption, room);
    const int step = Type::scaled(20);
    const int beyond = std::max(0, layout.name.height() + layout.kind.height() - Type::scaled(44));
    layout.height = Type::scaled(52) + (beyond + step - 1) / step * step;
    return layout;
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, layout(index, fullWidth(option)).height};
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::current();
    const QRect &row = option.rect;
    Layout layout = this->layout(index, fullWidth(option));
    layout.right = row.width() - Margin;
    paintGround(*painter, option, theme);
    const int side = Type::scaled(18);
    paintMark(*painter, option, index, theme,
              {row.left() + Margin, row.center().y() - side / 2 + 1, side, side});

    using enum Type::Role;
    int y = row.top() + (row.height() - layout.name.height() - layout.kind.height()) / 2;
    Lines name = layout.name;
    if (option.state & QStyle::State_Selected)
        name.role = RowName; // the same size in a heavier weight
    y = paintLines(*painter, name, row.left() + layout.left, y, theme.text);
    paintLines(*painter, layout.kind, row.left() + layout.left, y, theme.text3);

    const int top = row.top() + (row.height() - Type::lineHeight(ListName) - Type::lineHeight(Caption)) / 2;
    const bool hasCountdown = !index.data(CredentialModel::CountdownNumberRole).toString().isEmpty();
    if (hasCountdown)
        paintCountdown(*painter, index, theme, CountdownList, row.left() + layout.right,
                       baselineIn(ListName, top), Qt::AlignRight);
    const int wordTop = hasCountdown ? top + Type::lineHeight(ListName)
                                     : row.top() + (row.height() - Type::lineHeight(Caption)) / 2;
    paintWordAndDate(*painter, index, theme, index.data(CredentialModel::ShortDateRole).toString(),
                     row.left() + layout.right, baselineIn(Caption, wordTop), Qt::AlignRight);
    paintFrame(*painter, option, theme);
    painter->restore();
}

} // namespace Credentials
