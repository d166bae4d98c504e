// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testtable.h"

#include "ui/shell/linebreaker.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

using Column = TestModel::Column;
using Credentials::Severity;
using Type::Role;

constexpr int Margin = 8;
constexpr int Gap = 4; ///< before the next column
constexpr int MarkSide = 16;
constexpr int LeastHeight = 36;

QFont strong(Role role)
{
    QFont font = Type::font(role);
    font.setWeight(Type::font(Role::RowName).weight());
    return font;
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(TestTable &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_table.columnWidth(index.column());
        const auto count = static_cast<int>(linesOf(index, width).size());
        return {width, std::max(Type::scaled(LeastHeight), count * Type::lineHeight(Role::Cell) + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::current();
        const bool isCurrent = m_table.hasFocus() && m_table.currentIndex().row() == index.row();
        const QColor ground = isCurrent ? theme.select : theme.base;
        painter->fillRect(option.rect, ground);
        if (Column {index.column()} == Column::What)
            paintMark(*painter, option.rect, index, theme, ground);
        if (index.data(TestModel::WaitingRole).toBool() && Column {index.column()} == Column::Result)
            paintSkeleton(*painter, option.rect, theme);
        else
            paintLines(*painter, option.rect, index, theme);
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0),
                        theme.line);
        painter->restore();
    }

    [[nodiscard]] static int lineWidth(const QModelIndex &index)
    {
        const QFontMetrics metrics(isStrong(index) ? strong(Role::Cell) : Type::font(Role::Cell));
        int wide = 0;
        for (const QString &line : index.data().toString().split(u'\n'))
            wide = std::max(wide, metrics.horizontalAdvance(line));
        return leftOf(index) + wide + Gap + 1;
    }

private:
    static int leftOf(const QModelIndex &index)
    {
        return Column {index.column()} == Column::What ? Margin + Type::scaled(MarkSide) + 10 : 8;
    }

    static bool isStrong(const QModelIndex &index)
    {
        return !index.siblingAtColumn(0).data(TestModel::MissingRole).toStringList().isEmpty();
    }

    [[nodiscard]] QStringList linesOf(const QModelIndex &index, int width) const
    {
        const int room = width - leftOf(index) - Gap;
        const QFont font = isStrong(index) ? strong(Role::Cell) : Type::font(Role::Cell);
        QStringList lines;
        for (const QString &part : index.data().toString().split(u'\n'))
            lines += m_breaker.broken(part, font, room, 8);
        return lines;
    }

    static void paintMark(QPainter &painter, const QRect &cell, const QModelIndex &index, const Theme &theme,
                          const QColor &ground)
    {
        const int side = Type::scaled(MarkSide);
        const QRectF square(cell.left() + Margin, cell.center().y() - side / 2.0 + 0.5, side, side);
        if (!index.data(TestModel::WaitingRole).toBool())
            return Paint::severityMark(painter, square, index.data(TestModel::SeverityRole).value<Severity>(),
                                       theme, ground);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawEllipse(square);
    }

    static void paintSkeleton(QPainter &painter, const QRect &cell, const Theme &theme)
    {
        const int tall = Type::scaled(8);
        const QRectF bar(cell.left() + 8, cell.center().y() - tall / 2.0 + 0.5,
                         std::min(Type::scaled(120), cell.width() - 16), tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.sunken);
        painter.drawRoundedRect(bar, 2, 2);
    }

    void paintLines(QPainter &painter, const QRect &cell, const QModelIndex &index, const Theme &theme) const
    {
        const bool isHeavy = isStrong(index);
        const QColor calm = Column {index.column()} == Column::What ? theme.text
            : Column {index.column()} == Column::Result             ? theme.text2
                                                                    : theme.text3;
        const bool isWaiting = index.data(TestModel::WaitingRole).toBool();
        painter.setFont(isHeavy ? strong(Role::Cell) : Type::font(Role::Cell));
        painter.setPen(isHeavy ? theme.text : isWaiting ? theme.text3 : calm);
        const QStringList lines = linesOf(index, cell.width());
        const int line = Type::lineHeight(Role::Cell);
        const QFontMetrics metrics(painter.font());
        int top = cell.top() + (cell.height() - static_cast<int>(lines.size()) * line) / 2;
        for (const QString &words : lines) {
            painter.drawText(cell.left() + leftOf(index),
                             top + (line - metrics.height()) / 2 + metrics.ascent(), words);
            top += line;
        }
    }

    TestTable &m_table;
    mutable LineBreaker m_breaker;
};

} // namespace

TestTable::TestTable(TestModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"testTable"_s);
    setModel(&model);
    setItemDelegate(new CellDelegate(*this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &TestTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TestTable::fit);
    fit();
}

/// Columns by their share of the width, rows by their words, and all of it at once in sight.
void TestTable::fit()
{
    const QList<int> wanted {wantedWidth(Column::What), wantedWidth(Column::Result),
                             wantedWidth(Column::Privilege)};
    const int all = wanted[0] + wanted[1] + wanted[2];
    const int wide = viewport()->width();
    // What is too much is taken from all alike; what is left over keeps the last column at the right.
    const double share = std::min(1.0, static_cast<double>(wide) / all);
    const auto what = static_cast<int>(wanted[0] * share);
    const auto privilege = static_cast<int>(wanted[2] * share);
    setColumnWidth(static_cast<int>(Column::What), what);
    setColumnWidth(static_cast<int>(Column::Result), wide - what - privilege);
    setColumnWidth(static_cast<int>(Column::Privilege), privilege);
    const int head = Type::scaled(32);
    horizontalHeader()->setFixedHeight(head);
    resizeRowsToContents();
    setFixedHeight(head + verticalHeader()->length() + 1);
}

/// For its longest cell in one line, but for lists of privileges.
int TestTable::wantedWidth(Column column) const
{
    const int most = Type::scaled(column == Column::Privilege ? 288 : 248);
    int wide = Type::scaled(120);
    for (int row = 0; row < model()->rowCount(); ++row)
        wide = std::max(wide,
                        static_cast<const CellDelegate *>(itemDelegate())
                            ->lineWidth(model()->index(row, static_cast<int>(column))));
    return std::min(most, wide);
}

void TestTable::copy() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QStringList missing = index.data(TestModel::MissingRole).toStringList();
    QStringList words;
    for (int column = 0; column < model()->columnCount(); ++column)
        words.append(index.siblingAtColumn(column).data().toString());
    QGuiApplication::clipboard()->setText(missing.isEmpty() ? words.join(u'\t') : missing.join(u'\n'));
}

void TestTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

void TestTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && hasFocus())
        emit rowReached(visualRect(current).translated(viewport()->pos()));
}

void TestTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TestTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TestTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void TestTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &TestTable::fit, Qt::QueuedConnection);
}

} // namespace Connections
