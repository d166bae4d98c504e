// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/previewtable.h"

#include "ui/jamf/previewmodel.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

using Credentials::Severity;

namespace Jamf {

namespace {

constexpr int Margin = 24; ///< before the first column
constexpr int Padding = 8;
constexpr int MarkRoom = 26;
constexpr int RowHeight = 36;

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool hasFocus = option.widget && option.widget->hasFocus();
        const QColor ground = isSelected ? (hasFocus ? theme.select : theme.selectIdle) : theme.base;
        painter->fillRect(option.rect, ground);
        QRect box = option.rect.adjusted(Padding, 0, -Padding, 0);
        const QVariant severity = index.data(PreviewModel::SeverityRole);
        if (index.column() == 0)
            box.setLeft(option.rect.left() + Margin);
        if (severity.isValid()) {
            const int side = Type::scaled(16);
            const QRect mark(box.left(), box.center().y() - side / 2 + 1, side, side);
            painter->setRenderHint(QPainter::Antialiasing);
            Paint::severityMark(*painter, mark, severity.value<Severity>(), theme, ground);
            box.setLeft(box.left() + Type::scaled(MarkRoom));
        }
        const QFont font = Type::font(Type::Role::Cell);
        painter->setFont(font);
        painter->setPen(index.column() < 3 ? theme.text : theme.text2);
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, box.width()));
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0),
                        theme.line);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Type::font(Type::Role::Cell));
        const int before = index.column() == 0 ? Margin + Type::scaled(MarkRoom) : Padding;
        return {before + metrics.horizontalAdvance(index.data().toString()) + Padding + 4,
                Type::scaled(RowHeight)};
    }
};

} // namespace

PreviewTable::PreviewTable(PreviewModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("previewTable"));
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &PreviewTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PreviewTable::fit);
    fit();
}

void PreviewTable::fit()
{
    verticalHeader()->setDefaultSectionSize(Type::scaled(RowHeight));
    horizontalHeader()->setFixedHeight(Type::scaled(32));
    setColumnHidden(m_model.columnCount() - 1, m_model.leftOut().isEmpty()); // nobody asks why
    const int last = m_model.columnCount() - (m_model.leftOut().isEmpty() ? 2 : 1);
    int room = viewport()->width();
    for (int column = 0; column < last; ++column) {
        const int width
            = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
        setColumnWidth(column, width);
        room -= width;
    }
    setColumnWidth(last, std::max({room, sizeHintForColumn(last), Type::scaled(120)}));
}

void PreviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::StyleChange)
        fit();
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace Jamf
