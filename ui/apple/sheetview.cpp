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
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace SchoolManager {

namespace {

constexpr int Margin = 24; ///< before the first column and behind the last
constexpr int Padding = 8;
constexpr int MarkSide = 14;
constexpr int MarkRoom = 22;
constexpr int RowHeight = 32;
constexpr int HeadHeight = 28;
constexpr int LeastLast = 96;
constexpr int LeastCut = 72; ///< of a column that gives to others
constexpr int StackedHeight = 48;

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
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0),
                        theme.line);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const SheetCell *cell = m_model.cellAt(index);
        if (!cell || m_model.rows().at(index.row()).isHead)
            return {0, Type::scaled(HeadHeight)};
        const int before
            = (index.column() == 0 ? Margin : Padding) + (cell->mark ? Type::scaled(MarkRoom) : 0);
        const int words = QFontMetrics(Type::font(Type::Role::Cell)).horizontalAdvance(cell->text);
        return {before + words + Padding + 4, Type::scaled(m_model.isStacked() ? StackedHeight : RowHeight)};
    }

    /// The whole of what was cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const SheetCell *cell = m_model.cellAt(index);
        const bool isCut = event->type() == QEvent::ToolTip && cell
            && sizeHint(option, index).width() > option.rect.width();
        QToolTip::showText(event->globalPos(), isCut ? cell->text.toHtmlEscaped() : QString(), view);
        return true;
    }

private:
    /// Each cell paints its piece of the line that goes through below all of them.
    void paintBelow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto *view = static_cast<const QTableView *>(option.widget);
        const SheetCell *below = m_model.cellAt(index.siblingAtColumn(m_model.columnCount() - 1));
        if (!view || !below)
            return;
        QRect line(option.rect);
        line.setLeft(view->columnViewportPosition(0) + Margin + Type::scaled(MarkRoom));
        line.setRight(view->horizontalHeader()->length() - view->horizontalHeader()->offset() - Padding);
        line.setTop(option.rect.center().y());
        line.setBottom(option.rect.bottom() - Padding / 2);
        const QFont small = Type::font(Type::Role::Caption);
        painter.save();
        painter.setClipRect(option.rect);
        painter.setFont(small);
        painter.setPen(Theme::current().text2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(below->text, Qt::ElideRight, line.width()));
        painter.restore();
    }

    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const SheetCell &cell, const QColor &ground) const
    {
        const Theme theme = Theme::current();
        QRect box = option.rect.adjusted(index.column() == 0 ? Margin : Padding, 0, -Padding, 0);
        if (m_model.isStacked()) {
            paintBelow(painter, option, index);
            box.setBottom(box.center().y());
            box.translate(0, Padding / 2);
        }
        if (cell.mark) {
            const int side = Type::scaled(MarkSide);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            Paint::severityMark(painter, QRect(box.left(), box.center().y() - side / 2 + 1, side, side),
                                *cell.mark, theme, ground);
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
        Paint::hairline(painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0),
                        theme.line);
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
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
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
    const int last = m_model->columnCount() - 1;
    m_model->setStacked(false);
    if (m_stacks && last > 0) {
        const QList<int> wishes = widthsOf(last + 1);
        m_model->setStacked(std::accumulate(wishes.begin(), wishes.end(), 0) > viewport()->width());
        setColumnHidden(last, m_model->isStacked());
    }
    verticalHeader()->setDefaultSectionSize(Type::scaled(m_model->isStacked() ? StackedHeight : RowHeight));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).isHead)
            setRowHeight(row, Type::scaled(HeadHeight));
    }
    if (last < 0)
        return;
    const int filling = m_model->isStacked() ? last - 1 : last; // takes what is left over
    QList<int> widths = widthsOf(filling + 1);
    int room = viewport()->width();
    if (m_model->isStacked())
        squeeze(widths, room);
    for (int column = 0; column < filling; ++column) {
        setColumnWidth(column, widths.at(column));
        room -= widths.at(column);
    }
    const int least = m_model->isStacked() ? widths.at(filling)
                                           : std::max(sizeHintForColumn(filling), Type::scaled(LeastLast));
    setColumnWidth(filling, std::max(room, least));
}

/// As they would be with all the room that they wish for.
QList<int> SheetView::widthsOf(int columns) const
{
    QList<int> widths;
    for (int column = 0; column < columns; ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column) + (column == 0 ? Margin - Padding : 0);
        widths.append(std::max(sizeHintForColumn(column), head) + 8);
    }
    return widths;
}

/// Until they fit into @p room: the widest gives first. The first column gives nothing, for it says what will happen; where
/// there is still too little room the sheet is moved sideways.
void SheetView::squeeze(QList<int> &widths, int room) const
{
    const int least = Type::scaled(LeastCut);
    for (int surplus = std::accumulate(widths.begin(), widths.end(), 0) - room; surplus > 0; --surplus) {
        int widest = 0;
        for (int column = 1; column < widths.size(); ++column) {
            const bool mayGive
                = !m_model->isNumber(column) && !m_model->isWhole(column) && widths.at(column) > least;
            if (mayGive && (widest == 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        }
        if (widest == 0)
            return;
        --widths[widest];
    }
}

void SheetView::setStacks(bool stacks)
{
    m_stacks = stacks;
    fit();
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
