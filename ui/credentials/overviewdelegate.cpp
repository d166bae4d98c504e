// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/overviewdelegate.h"

#include "ui/credentials/credentialmodel.h"
#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int Margin = 24;
constexpr int Gap = 16;

/// Mark of 12 and its gap.
int problemIndent()
{
    return Type::scaled(18);
}

int fullWidth(const QStyleOptionViewItem &option)
{
    // Columns end where the header's buttons do, whether there is a scroll bar or not.
    return option.widget ? option.widget->width() : option.rect.width();
}

int buttonWidth(const QString &text)
{
    return QFontMetrics(Type::font(Type::Role::Button)).horizontalAdvance(text) + 24;
}

} // namespace

struct OverviewDelegate::Layout
{
    int countdownLeft = 0, nameLeft = 0, sentenceLeft = 0, custodianLeft = 0;
    Lines name, kind, problem, sentence, custodian;
    int sentenceTop = 0; ///< Narrow: below the countdown; otherwise centred
    int height = 0;

    [[nodiscard]] int nameHeight() const { return name.height() + kind.height(); }
    [[nodiscard]] int sentenceHeight() const { return problem.height() + sentence.height(); }
};

OverviewDelegate::Layout OverviewDelegate::layout(const QModelIndex &index, int width) const
{
    const auto text = [&index](int role) { return index.data(role).toString(); };
    using enum Type::Role;
    Layout layout;
    const int right = width - Margin;
    const int action = std::max(Type::scaled(96), buttonWidth(text(CredentialModel::ActionRole)) + Gap);
    layout.countdownLeft = Margin + Type::scaled(28);
    layout.nameLeft = layout.countdownLeft + Type::scaled(184);
    layout.sentenceLeft
        = m_shape == RowShape::Narrow ? layout.countdownLeft : layout.nameLeft + Type::scaled(272);
    if (m_shape == RowShape::Medium)
        layout.sentenceLeft = layout.nameLeft + Type::scaled(232);
    layout.custodianLeft = m_shape == RowShape::Wide ? right - Type::scaled(96 + 128) : right - action;

    const int nameRight = m_shape == RowShape::Narrow ? right : layout.sentenceLeft - Gap;
    const int sentenceRight = m_shape == RowShape::Narrow ? right : layout.custodianLeft - Gap;
    layout.name = lines(text(CredentialModel::NameRole), RowName, nameRight - layout.nameLeft);
    layout.kind = lines(text(CredentialModel::KindLineRole), Caption, nameRight - layout.nameLeft);
    layout.problem = lines(text(CredentialModel::ProblemRole), Cell,
                           sentenceRight - layout.sentenceLeft - problemIndent());
    layout.sentence = lines(text(CredentialModel::SentenceRole), Cell, sentenceRight - layout.sentenceLeft);
    const QString custodian = text(CredentialModel::CustodianRole);
    const bool isCredential = index.data(CredentialModel::IdRole).toLongLong() != 0;
    if (isCredential && m_shape == RowShape::Wide)
        layout.custodian = lines(custodian.isEmpty() ? tr("No custodian") : custodian, Cell,
                                 right - action - layout.custodianLeft - 4);
    else if (isCredential && m_shape == RowShape::Medium && !custodian.isEmpty())
        layout.custodian
            = lines(tr("Custodian: %1").arg(custodian), Caption, sentenceRight - layout.sentenceLeft);

    const int countdown = Type::lineHeight(CountdownRow) + Type::lineHeight(Caption);
    int content = std::max(layout.nameHeight(), countdown);
    if (m_shape == RowShape::Narrow) {
        layout.sentenceTop = Type::scaled(6) + content + 4;
        content += 4 + layout.sentenceHeight();
        layout.height = (content + Type::scaled(12) + 3) / 4 * 4;
        return layout;
    }
    if (m_shape == RowShape::Medium) {
        content = std::max(content, layout.sentenceHeight() + layout.custodian.height());
    } else {
        content = std::max({content, layout.sentenceHeight(), layout.custodian.height()});
    }
    const int step = Type::scaled(20);
    const int beyond = std::max(0, content - Type::scaled(48));
    layout.height = Type::scaled(56) + (beyond + step - 1) / step * step;
    return layout;
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(CredentialModel::RowKindRole).value<CredentialModel::RowKind>()
        == CredentialModel::RowKind::Head)
        return {0, Type::scaled(28)};
    return {0, layout(index, fullWidth(option)).height};
}

QRect OverviewDelegate::buttonOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(CredentialModel::ActionRole).toString();
    if (text.isEmpty() || m_shape == RowShape::Narrow)
        return {};
    const int width = buttonWidth(text);
    const int height = Type::scaled(28);
    return {option.rect.left() + fullWidth(option) - Margin - width,
            option.rect.center().y() - height / 2 + 1, width, height};
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    if (index.data(CredentialModel::RowKindRole).value<CredentialModel::RowKind>()
        == CredentialModel::RowKind::Head) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    const Theme theme = Theme::current();
    const QRect &row = option.rect;
    const Layout layout = this->layout(index, fullWidth(option));
    paintGround(*painter, option, theme);

    const int side = Type::scaled(18);
    const int number = Type::lineHeight(Type::Role::CountdownRow);
    const int block = number + Type::lineHeight(Type::Role::Caption);
    const int top
        = m_shape == RowShape::Narrow ? row.top() + Type::scaled(6) : row.top() + (row.height() - block) / 2;
    paintMark(*painter, option, index, theme, {row.left() + Margin, top + (block - side) / 2, side, side});
    const int left = row.left() + layout.countdownLeft;
    const QString date = index.data(CredentialModel::DateRole).toString();
    const bool hasCountdown = !index.data(CredentialModel::CountdownNumberRole).toString().isEmpty();
    if (hasCountdown)
        paintCountdown(*painter, index, theme, Type::Role::CountdownRow, left,
                       baselineIn(Type::Role::CountdownRow, top), Qt::AlignLeft);
    const int wordTop
        = hasCountdown ? top + number : top + (block - Type::lineHeight(Type::Role::Caption)) / 2;
    paintWordAndDate(*painter, index, theme, date, left, baselineIn(Type::Role::Caption, wordTop),
                     Qt::AlignLeft);

    QRect nameRow = row;
    if (m_shape == RowShape::Narrow)
        nameRow = QRect(row.left(), top, row.width(), std::max(block, layout.nameHeight()));
    paintNames(*painter, layout, nameRow, theme);
    paintSentence(*painter, layout, option, index, theme);
    if (const QRect button = buttonOf(option, index); !button.isEmpty())
        paintButton(*painter, button, index.data(CredentialModel::ActionRole).toString(), theme);
    paintFrame(*painter, option, theme);
    painter->restore();
}

void OverviewDelegate::paintNames(QPainter &painter, const Layout &layout, const QRect &row,
                                  const Theme &theme)
{
    const int top = row.top() + (row.height() - layout.nameHeight()) / 2;
    const int below = paintLines(painter, layout.name, row.left() + layout.nameLeft, top, theme.text);
    paintLines(painter, layout.kind, row.left() + layout.nameLeft, below, theme.text3);
}

void OverviewDelegate::paintSentence(QPainter &painter, const Layout &layout,
                                     const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const Theme &theme) const
{
    const QRect &row = option.rect;
    const bool isBelow = m_shape == RowShape::Medium;
    const int left = row.left() + layout.sentenceLeft;
    const int height = layout.sentenceHeight() + (isBelow ? layout.custodian.height() : 0);
    int y = m_shape == RowShape::Narrow ? row.top() + layout.sentenceTop
                                        : row.top() + (row.height() - height) / 2;
    if (!layout.problem.lines.isEmpty()) {
        const int side = Type::scaled(12);
        const QRect mark(left, y + (Type::lineHeight(Type::Role::Cell) - side) / 2, side, side);
        Paint::severityMark(painter, mark, index.data(CredentialModel::ProblemSeverityRole).value<Severity>(),
                            theme, ground(option, theme));
        y = paintLines(painter, layout.problem, left + problemIndent(), y, theme.text);
    }
    y = paintLines(painter, layout.sentence, left, y, theme.text2);
    const bool hasCustodian = !index.data(CredentialModel::CustodianRole).toString().isEmpty();
    if (isBelow)
        paintLines(painter, layout.custodian, left, y, theme.text2);
    else if (m_shape == RowShape::Wide)
        paintLines(painter, layout.custodian, row.left() + layout.custodianLeft,
                   row.top() + (row.height() - layout.custodian.height()) / 2,
                   hasCustodian ? theme.text : theme.text3);
}

void OverviewDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QRect &row = option.rect;
    painter.fillRect(row, theme.raised);
    const bool isClosed = index.data(CredentialModel::ClosedRole).toBool();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap arrow = Paint::icon(isClosed ? u"chevron_right_16_regular"_s : u"chevron_down_16_regular"_s,
                                      theme.text2, ratio);
    painter.drawPixmap(row.left() + Margin, row.top() + (row.height() - Type::scaled(16)) / 2, arrow);

    using enum Type::Role;
    const int baseline
        = baselineIn(CaptionStrong, row.top() + (row.height() - Type::lineHeight(CaptionStrong)) / 2);
    QFont titleFont = Type::font(CaptionStrong);
    titleFont.setWeight(QFont::DemiBold);
    int x = row.left() + Margin + Type::scaled(28);
    painter.setPen(theme.text2);
    painter.setFont(titleFont);
    const QString title = index.data(CredentialModel::NameRole).toString();
    painter.drawText(x, baseline, title);
    x += QFontMetrics(titleFont).horizontalAdvance(title) + 8;
    painter.setPen(theme.text3);
    painter.setFont(Type::font(Caption));
    const QString note = index.data(CredentialModel::NoteRole).toString();
    const QString count = QLocale().toString(index.data(CredentialModel::CountRole).toInt());
    painter.drawText(x, baseline, note.isEmpty() ? count : tr("%1, %2", "count, until").arg(count, note));
    paintFrame(painter, option, theme);
}

} // namespace Credentials
