// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/paneldelegate.h"

#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

using Kind = PanelRow::Kind;

constexpr int Margin = 24;
constexpr int Gap = 16;
constexpr int StackedBelow = 620; ///< width at 100 % text size
constexpr int LeastName = 128; ///< no less for the name while there is a word beside it

int markSide()
{
    return Type::scaled(18);
}

int wordsLeft()
{
    return Margin + Type::scaled(30);
}

RowPaint::ButtonLook lookOf(const PanelRow &row)
{
    return {.text = row.buttonText,
            .icon = row.button == PanelRow::Button::Copy ? u"copy_16_regular"_s : QString(),
            .isEnabled = !row.isBusy};
}

int buttonSpace(const PanelRow &row)
{
    return row.button == PanelRow::Button::None ? 0 : RowPaint::buttonWidth(lookOf(row)) + Gap;
}

/// The mark says what the word says, which large letters leave no room for.
RowPaint::WordAndDate wordsOf(const PanelRow &row, bool isTerse)
{
    const bool hasWord = !isTerse || row.date.isEmpty();
    return {.severity = row.severity, .word = hasWord ? row.word : QString(), .date = row.date};
}

int fullWidth(const QStyleOptionViewItem &option)
{
    // Rows end where the card above ends, whether there is a scroll bar or not.
    return option.widget ? option.widget->width() : option.rect.width();
}

int problemIndent()
{
    return Type::scaled(18);
}

} // namespace

RowPaint::Lines PanelDelegate::lines(const QString &text, Type::Role role, int width) const
{
    if (text.isEmpty())
        return {{}, role};
    return {m_breaker.broken(text, Type::font(role), std::max(width, Type::scaled(80))), role};
}

PanelDelegate::Layout PanelDelegate::layout(const PanelRow &row, int width) const
{
    Layout layout;
    layout.isStacked = width < Type::scaled(StackedBelow);
    layout.right = width - Margin - buttonSpace(row);
    switch (row.kind) {
    case Kind::Head: layout.height = Type::scaled(52); return layout;
    case Kind::Credential: placeCredential(layout, row); break;
    case Kind::Unread: placeUnread(layout, row); break;
    case Kind::Notice: placeNotice(layout, row); break;
    case Kind::Command: placeCommand(layout, row); break;
    case Kind::Note:
        layout.nameLeft = Margin;
        layout.name = lines(row.name, Type::Role::Cell, width - 2 * Margin);
        break;
    }
    const int below = layout.problem.height();
    const int beside = std::max(layout.detail.height(), layout.sentence.height());
    const int content = layout.isStacked
        ? layout.name.height() + layout.detail.height() + layout.sentence.height() + below
        : std::max(layout.name.height() + (row.kind == Kind::Notice ? below : 0),
                   row.kind == Kind::Notice ? 0 : beside + below);
    layout.height = std::max(Type::scaled(44), (content + Type::scaled(20) + 3) / 4 * 4);
    return layout;
}

void PanelDelegate::placeCredential(Layout &layout, const PanelRow &row) const
{
    using enum Type::Role;
    layout.nameLeft = wordsLeft() + Type::scaled(104);
    const int whole = RowPaint::wordAndDateWidth(wordsOf(row, false), Cell) + Gap;
    layout.isTerse = layout.right - whole - layout.nameLeft < Type::scaled(LeastName);
    const int dates = RowPaint::wordAndDateWidth(wordsOf(row, layout.isTerse), Cell) + Gap;
    layout.detailLeft = layout.isStacked ? layout.nameLeft : layout.nameLeft + Type::scaled(212);
    const int end = layout.right - dates;
    const bool isAlone = layout.isStacked || (row.detail.isEmpty() && row.problem.isEmpty());
    layout.name = lines(row.name, RowName, (isAlone ? end : layout.detailLeft - Gap) - layout.nameLeft);
    layout.detail = lines(row.detail, Cell, end - layout.detailLeft);
    layout.problem = lines(row.problem, Caption, end - layout.detailLeft - problemIndent());
}

void PanelDelegate::placeUnread(Layout &layout, const PanelRow &row) const
{
    using enum Type::Role;
    layout.nameLeft = wordsLeft() + Type::scaled(104);
    layout.sentenceLeft = layout.isStacked ? layout.nameLeft : layout.nameLeft + Type::scaled(212);
    layout.name = lines(row.name, RowName,
                        (layout.isStacked ? layout.right : layout.sentenceLeft - Gap) - layout.nameLeft);
    layout.sentence = lines(row.sentence, Cell, layout.right - layout.sentenceLeft);
}

void PanelDelegate::placeNotice(Layout &layout, const PanelRow &row) const
{
    using enum Type::Role;
    layout.nameLeft = layout.detailLeft = wordsLeft();
    layout.name = lines(row.name, Interface, layout.right - layout.nameLeft);
    layout.problem = lines(row.problem, Caption, layout.right - layout.nameLeft - problemIndent());
}

void PanelDelegate::placeCommand(Layout &layout, const PanelRow &row) const
{
    using enum Type::Role;
    const int end = layout.right - QFontMetrics(Type::font(Cell)).horizontalAdvance(row.date) - Gap;
    layout.nameLeft = wordsLeft();
    layout.detailLeft = layout.isStacked ? layout.nameLeft : layout.nameLeft + Type::scaled(256);
    layout.sentenceLeft = layout.isStacked ? layout.nameLeft : layout.detailLeft + Type::scaled(144);
    layout.name
        = lines(row.name, Interface, (layout.isStacked ? end : layout.detailLeft - Gap) - layout.nameLeft);
    layout.detail
        = lines(row.detail, Cell, (layout.isStacked ? end : layout.sentenceLeft - Gap) - layout.detailLeft);
    layout.sentence = lines(row.sentence, Cell, end - layout.sentenceLeft);
}

QSize PanelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, layout(index.data(PanelModel::RowRole).value<PanelRow>(), fullWidth(option)).height};
}

QRect PanelDelegate::buttonOf(const QStyleOptionViewItem &option, const PanelRow &row) const
{
    if (row.button == PanelRow::Button::None)
        return {};
    const int width = RowPaint::buttonWidth(lookOf(row));
    const int height = Type::scaled(28);
    return {option.rect.left() + fullWidth(option) - Margin - width,
            option.rect.top() + (option.rect.height() - height) / 2, width, height};
}

void PanelDelegate::paintHead(QPainter &painter, const QRect &place, const PanelRow &row, const Theme &theme)
{
    using enum Type::Role;
    painter.fillRect(place, theme.base);
    const int baseline = RowPaint::baselineIn(Section, place.bottom() - Type::lineHeight(Section) - 7);
    painter.setFont(Type::font(Section));
    painter.setPen(theme.text);
    painter.drawText(place.left() + Margin, baseline, row.name);
    const int after = QFontMetrics(painter.font()).horizontalAdvance(row.name) + 12;
    painter.setFont(Type::font(Caption));
    painter.setPen(theme.text3);
    Paint::tabularText(painter, QPointF(place.left() + Margin + after, baseline), row.detail);
    Paint::hairline(painter, QPointF(place.left() + Margin, place.bottom()),
                    QPointF(place.right() - Margin + 1, place.bottom()), theme.line);
}

void PanelDelegate::paintEnds(QPainter &painter, const QStyleOptionViewItem &option, const PanelRow &row,
                              const Layout &layout, const Theme &theme)
{
    using enum Type::Role;
    const QRect &place = option.rect;
    const int side = markSide();
    const int middle = place.top() + place.height() / 2;
    Paint::severityMark(painter, QRect(place.left() + Margin, middle - side / 2, side, side), row.severity,
                        theme, RowPaint::ground(option, theme));
    const int line = Type::lineHeight(Cell);
    const int baseline = RowPaint::baselineIn(Cell, middle - line / 2);
    if (row.kind == Kind::Credential || row.kind == Kind::Unread)
        RowPaint::countdown(
            painter, {row.number, row.unit, row.severity}, theme, CountdownPanel, place.left() + wordsLeft(),
            row.number.isEmpty()
                ? baseline
                : RowPaint::baselineIn(CountdownPanel, middle - Type::lineHeight(CountdownPanel) / 2),
            Qt::AlignLeft);
    if (row.kind == Kind::Credential)
        RowPaint::wordAndDate(painter, wordsOf(row, layout.isTerse), theme, Cell, place.left() + layout.right,
                              baseline, Qt::AlignRight);
    if (row.kind == Kind::Command) {
        painter.setFont(Type::font(Cell));
        painter.setPen(theme.text2);
        const qreal width = Paint::tabularWidth(painter.font(), row.date);
        Paint::tabularText(painter, QPointF(place.left() + layout.right - width, baseline), row.date);
    }
}

void PanelDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const PanelRow &row,
                               const Layout &layout, const Theme &theme)
{
    const QRect &place = option.rect;
    const int problems = layout.problem.height();
    const bool isBelow = layout.isStacked || row.kind == Kind::Notice; // all under the name
    const auto middled = [&place](int height) { return place.top() + (place.height() - height) / 2; };
    const int whole
        = layout.name.height() + (isBelow ? layout.detail.height() + layout.sentence.height() + problems : 0);
    const QColor ink = row.kind == Kind::Note ? theme.text3 : theme.text;
    int y = RowPaint::lines(painter, layout.name, place.left() + layout.nameLeft, middled(whole), ink);
    const int beside = layout.detail.height() + (row.kind == Kind::Command ? 0 : problems);
    if (!isBelow)
        y = middled(beside);
    y = RowPaint::lines(painter, layout.detail, place.left() + layout.detailLeft, y, theme.text2);
    if (problems > 0) {
        const int left = place.left() + layout.detailLeft;
        const int side = Type::scaled(12);
        const QRect mark(left, y + (Type::lineHeight(layout.problem.role) - side) / 2, side, side);
        Paint::severityMark(painter, mark, row.problemSeverity, theme, RowPaint::ground(option, theme));
        y = RowPaint::lines(painter, layout.problem, left + problemIndent(), y,
                            row.kind == Kind::Notice ? theme.expired.text : theme.text);
    }
    RowPaint::lines(painter, layout.sentence, place.left() + layout.sentenceLeft,
                    isBelow ? y : middled(layout.sentence.height()), theme.text2);
}

void PanelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(PanelModel::RowRole).value<PanelRow>();
    const Theme theme = Theme::current();
    painter->save();
    if (row.kind == Kind::Head) {
        paintHead(*painter, QRect(option.rect.topLeft(), QSize(fullWidth(option), option.rect.height())), row,
                  theme);
        painter->restore();
        return;
    }
    const Layout layout = this->layout(row, fullWidth(option));
    if (row.canBeCurrent()) {
        RowPaint::fill(*painter, option, theme);
        paintEnds(*painter, option, row, layout, theme);
    }
    paintWords(*painter, option, row, layout, theme);
    if (const QRect place = buttonOf(option, row); !place.isEmpty())
        RowPaint::button(*painter, place, lookOf(row), theme);
    if (row.canBeCurrent()) {
        const int scrollBar = fullWidth(option) - option.rect.width();
        RowPaint::frame(*painter, option, theme, Margin, std::max(0, Margin - scrollBar));
    }
    painter->restore();
}

bool PanelDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect place = buttonOf(option, index.data(PanelModel::RowRole).value<PanelRow>());
        if (mouse->button() == Qt::LeftButton && place.contains(mouse->position().toPoint())) {
            emit buttonPressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Jamf
