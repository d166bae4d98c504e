// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/sheetview.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace SchoolManager {

namespace {

constexpr int Margin = 24; ///< before the first column and behind the last
constexpr int Padding = 8;
constexpr int MarkSide = 14;
constexpr int MarkRoom = 22;
constexpr int RowHeight = 32;
constexpr int HeadHeight = 28;
constexpr int LeastLast = 96;

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(const SheetModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const SheetRow &row = m_model.rows().at(index.row());
        if (row.isHead)
            return paintHead(*painter, option, row, theme);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool hasFocus = option.widget && option.widget->hasFocus();
        const QColor ground = isSelected ? (hasFocus ? theme.select : theme.selectIdle) : theme.base;
        painter->fillRect(option.rect, ground);
        if (const SheetCell *cell = m_model.cellAt(index))
            paintCell(*painter, option, index, *cell, ground);
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0), theme.line);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const SheetCell *cell = m_model.cellAt(index);
        if (!cell || m_model.rows().at(index.row()).isHead)
            return {0, Type::scaled(HeadHeight)};
        const int before = (index.column() == 0 ? Margin : Padding) + (cell->mark ? Type::scaled(MarkRoom) : 0);
        return {before + QFontMetrics(Type::font(Type::Role::Cell)).horizontalAdvance(cell->text) + Padding + 4,
                Type::scaled(RowHeight)};
    }

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const SheetCell &cell, const QColor &ground) const
    {
        const Theme theme = Theme::current();
        QRect box = option.rect.adjusted(index.column() == 0 ? Margin : Padding, 0, -Padding, 0);
        if (cell.mark) {
            const int side = Type::scaled(MarkSide);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            Paint::severityMark(painter, QRect(box.left(), box.center().y() - side / 2 + 1, side, side), *cell.mark,
                                theme, ground);
            painter.restore();
            box.setLeft(box.left() + Type::scaled(MarkRoom));
        }
        const QFont font = Type::font(Type::Role::Cell);
        painter.setFont(font);
        painter.setPen(Label::color(cell.ink, theme));
        const QString words = QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, box.width());
        const auto side = m_model.isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(box, side | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }

    static void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const SheetRow &row,
                          const Theme &theme)
    {
        painter.fillRect(option.rect, theme.raised);
        const QRect box = option.rect.adjusted(Margin, 0, -Padding, 0);
        const QFont strong = Type::font(Type::Role::CaptionStrong);
        const QString words = row.cells.value(0).text;
        painter.setFont(strong);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.setFont(Type::font(Type::Role::Caption));
        painter.setPen(theme.text3);
        painter.drawText(box.adjusted(QFontMetrics(strong).horizontalAdvance(words) + 10, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, row.count);
        Paint::hairline(painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0), theme.line);
    }

    const SheetModel &m_model;
};

/// The first head stands where its column's words do.
class Heads final : public QHeaderView
{
public:
    explicit Heads(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != 0)
            return QHeaderView::paintSection(painter, rect, section);
        painter->fillRect(rect, Theme::current().raised);
        painter->save();
        QHeaderView::paintSection(painter, rect.adjusted(Margin - Padding, 0, 0, 0), section);
        painter->restore();
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::current().line);
    }
};

} // namespace

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
    , m_model(new SheetModel(this))
{
    setHorizontalHeader(new Heads(this));
    setModel(m_model);
    setItemDelegate(new CellDelegate(*m_model, this));
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void SheetView::show(const QList<SheetHead> &heads, const QList<SheetRow> &rows)
{
    const QVariant key = m_model->rows().value(currentIndex().row()).key;
    const int scrolled = verticalScrollBar()->value();
    clearSpans();
    m_model->show(heads, rows);
    fit();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).isHead)
            setSpan(row, 0, 1, static_cast<int>(heads.size()));
        else if (key.isValid() && rows.at(row).key == key)
            setCurrentIndex(m_model->index(row, 0));
    }
    verticalScrollBar()->setValue(scrolled);
}

int SheetView::wholeHeight() const
{
    return horizontalHeader()->height() + verticalHeader()->length() + 1
        + (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0);
}

void SheetView::fit()
{
    horizontalHeader()->setFixedHeight(Type::scaled(RowHeight));
    verticalHeader()->setDefaultSectionSize(Type::scaled(RowHeight));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).isHead)
            setRowHeight(row, Type::scaled(HeadHeight));
    }
    const int last = m_model->columnCount() - 1;
    if (last < 0)
        return;
    int room = viewport()->width();
    for (int column = 0; column < last; ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column) + (column == 0 ? Margin - Padding : 0);
        const int width = std::max(sizeHintForColumn(column), head) + 8;
        setColumnWidth(column, width);
        room -= width;
    }
    setColumnWidth(last, std::max({room, sizeHintForColumn(last), Type::scaled(LeastLast)}));
}

void SheetView::copy() const
{
    QStringList words;
    for (const SheetCell &cell : m_model->rows().value(currentIndex().row()).cells)
        words.append(cell.text);
    QGuiApplication::clipboard()->setText(words.join(u'\t'));
}

void SheetView::openCurrent()
{
    const SheetRow row = m_model->rows().value(currentIndex().row());
    if (!row.isHead && row.key.isValid())
        emit opened(row.key);
}

QModelIndex SheetView::nearest(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_model->rowCount(); at += step) {
        if (!m_model->rows().at(at).isHead)
            return m_model->index(at, 0);
    }
    return currentIndex();
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QTableView::moveCursor(action, modifiers);
    if (!wanted.isValid() || !m_model->rows().at(wanted.row()).isHead)
        return wanted;
    const bool isUp = action == MoveUp || action == MovePageUp;
    return nearest(wanted.row(), isUp ? -1 : 1);
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(nearest(0, 1));
    viewport()->update();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openCurrent();
    QTableView::keyPressEvent(event);
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    openCurrent();
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace SchoolManager
