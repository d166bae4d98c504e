// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicetable.h"

#include "ui/devices/devicedelegate.h"
#include "ui/devices/devicehead.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/type.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

const auto ColumnsState = u"devices.columns"_s;
constexpr int RowHeight = 32;
constexpr int HeadHeight = 28;
constexpr int LeastColumn = 64;
constexpr double LeastShare = 0.96; ///< of the natural widths; below that the table scrolls

} // namespace

DeviceTable::DeviceTable(DeviceModel &model, Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_head(new DeviceHead(this))
{
    setObjectName(u"deviceTable"_s);
    setHorizontalHeader(m_head);
    setModel(&model);
    setItemDelegate(new DeviceDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    // One height for all: a million rows are measured by none of them.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    restoreColumns();
    connect(m_head, &DeviceHead::settled, this, [this, before = m_head->saveState()]() mutable {
        const QByteArray after = m_head->saveState();
        if (std::exchange(before, after) != after)
            keepColumns();
    });
    connect(m_head, &QHeaderView::sortIndicatorChanged, &model, &DeviceModel::sort);
    connect(m_head, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu;
        const int column = m_head->logicalIndexAt(place);
        if (column >= 0)
            addColumnActs(menu, column);
        menu.addSeparator();
        fillColumnMenu(menu);
        menu.exec(m_head->mapToGlobal(place));
    });
    connect(this, &QTableView::doubleClicked, this, &DeviceTable::opened);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeviceTable::wantRows, Qt::QueuedConnection);
    fit();
}

void DeviceTable::restoreColumns()
{
    const QList<QByteArray> kept = m_preferences.state(ColumnsState).split(',');
    m_head->setMinimumSectionSize(Type::scaled(LeastColumn));
    QList<int> order;
    for (const QByteArray &entry : kept) {
        const QList<QByteArray> parts = entry.split(':');
        const auto column = columnOf(QString::fromLatin1(parts.constFirst()));
        if (!column || parts.size() != 2)
            continue;
        order.append(static_cast<int>(*column));
        const int width = std::clamp(parts[1].toInt(), LeastColumn, 4 * widthOf(*column) + 400);
        m_head->resizeSection(static_cast<int>(*column), Type::scaled(width));
    }
    for (int column = 0; column < ColumnCount; ++column) {
        const bool isKept = order.contains(column);
        setColumnHidden(column, order.isEmpty() ? !isShownAtFirst(nthColumn(column)) : !isKept);
        if (!isKept)
            m_head->resizeSection(column, Type::scaled(widthOf(nthColumn(column))));
    }
    for (int place = 0; place < order.size(); ++place)
        m_head->moveSection(m_head->visualIndex(order[place]), place);
    m_areWidthsKept = !order.isEmpty();
    fitColumns();
}

void DeviceTable::fitColumns()
{
    if (m_areWidthsKept)
        return;
    const QList<Column> columns = shownColumns();
    int natural = 0;
    for (const Column column : columns)
        natural += Type::scaled(widthOf(column));
    const double share = static_cast<double>(viewport()->width()) / std::max(1, natural);
    if (columns.isEmpty() || share < LeastShare)
        return;
    for (const Column column : columns)
        setColumnWidth(static_cast<int>(column), static_cast<int>(Type::scaled(widthOf(column)) * share));
}

void DeviceTable::keepColumns()
{
    m_areWidthsKept = true;
    QByteArrayList kept;
    for (const Column column : shownColumns()) {
        const int width = columnWidth(static_cast<int>(column)) * 100 / Type::textSize();
        kept.append(QByteArray(wordOf(column).data()) + ':' + QByteArray::number(width));
    }
    m_preferences.putState(ColumnsState, kept.join(','));
}

QList<Column> DeviceTable::shownColumns() const
{
    QList<Column> columns;
    for (int place = 0; place < ColumnCount; ++place) {
        const int column = m_head->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(nthColumn(column));
    }
    return columns;
}

int DeviceTable::firstShown() const
{
    const QList<Column> columns = shownColumns();
    return columns.isEmpty() ? 0 : static_cast<int>(columns.constFirst());
}

void DeviceTable::showColumn(int column, bool isShown)
{
    if (!isShown && shownColumns().size() == 1)
        return; // a table without a column would be lost
    setColumnHidden(column, !isShown);
    fitColumns();
    keepColumns();
}

void DeviceTable::moveColumn(int column, int by)
{
    int place = m_head->visualIndex(column) + by;
    while (place >= 0 && place < ColumnCount && isColumnHidden(m_head->logicalIndex(place)))
        place += by;
    if (place < 0 || place >= ColumnCount)
        return;
    m_head->moveSection(m_head->visualIndex(column), place);
    keepColumns();
}

void DeviceTable::fillColumnMenu(QMenu &menu)
{
    menu.setToolTipsVisible(false);
    for (int column = 0; column < ColumnCount; ++column) {
        QAction *action = menu.addAction(titleOf(nthColumn(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_preferences.putState(ColumnsState, {});
        for (int column = 0; column < ColumnCount; ++column)
            m_head->moveSection(m_head->visualIndex(column), column);
        restoreColumns();
    });
}

void DeviceTable::addColumnActs(QMenu &menu, int column)
{
    const QString title = titleOf(nthColumn(column));
    const auto add = [&menu, this](const QString &words, auto act) {
        connect(menu.addAction(words), &QAction::triggered, this, act);
    };
    add(tr("Sort by “%1”, ascending").arg(title),
        [this, column] { m_head->setSortIndicator(column, Qt::AscendingOrder); });
    add(tr("Sort by “%1”, descending").arg(title),
        [this, column] { m_head->setSortIndicator(column, Qt::DescendingOrder); });
    add(tr("Move “%1” to the left").arg(title), [this, column] { moveColumn(column, -1); });
    add(tr("Move “%1” to the right").arg(title), [this, column] { moveColumn(column, 1); });
    add(tr("Hide “%1”").arg(title), [this, column] { showColumn(column, false); });
}

void DeviceTable::showSort(const Sort &sort)
{
    const QSignalBlocker quiet(m_head);
    m_head->setSortIndicator(static_cast<int>(sort.column),
                             sort.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_head->viewport()->update();
}

qsizetype DeviceTable::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<qint64> DeviceTable::selectedIds() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.height()});
    std::ranges::sort(ranges);
    QList<qint64> ids;
    for (const auto &[top, height] : std::as_const(ranges))
        ids += m_model.selection().ids(top, height);
    return ids;
}

qint64 DeviceTable::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void DeviceTable::setCurrent(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    selectionModel()->setCurrentIndex(m_model.index(row, firstShown()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void DeviceTable::selectRows(const QList<qint64> &devices, const QHash<qint64, qsizetype> &places)
{
    QList<int> rows;
    for (const qint64 device : devices) {
        if (const auto place = places.constFind(device); place != places.cend())
            rows.append(static_cast<int>(*place));
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        selection.select(m_model.index(rows[first], 0), m_model.index(rows[last], ColumnCount - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

std::pair<int, int> DeviceTable::rowsInSight() const
{
    const int height = verticalHeader()->defaultSectionSize();
    const int first = verticalScrollBar()->value() / height;
    return {first, first + viewport()->height() / height + 1};
}

std::pair<int, int> DeviceTable::firstRows() const
{
    return {0, viewport()->height() / verticalHeader()->defaultSectionSize() + 1};
}

void DeviceTable::wantRows()
{
    const auto [first, last] = rowsInSight();
    m_model.want(first, last);
}

void DeviceTable::fit()
{
    verticalHeader()->setDefaultSectionSize(Type::scaled(RowHeight));
    m_head->setFixedHeight(Type::scaled(HeadHeight));
    verticalScrollBar()->setSingleStep(Type::scaled(RowHeight));
    wantRows();
}

void DeviceTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        wantRows();
}

void DeviceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    wantRows();
}

void DeviceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::StyleChange) {
        restoreColumns();
        fit();
    }
}

void DeviceTable::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    QTableView::selectionChanged(chosen, left);
    emit selected();
}

void DeviceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around a whole row
    emit selected();
}

QModelIndex DeviceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : firstShown();
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void DeviceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return emit copyAsked();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit opened();
        return;
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() == 0)
        return emit leftUpwards();
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        return event->ignore(); // the page's
    if (event->key() == Qt::Key_Escape && selectedCount() > 1) {
        setCurrent(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeviceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    QMenu menu;
    emit menuWanted(menu);
    menu.addSeparator();
    addColumnActs(menu, index.column());
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu.exec(place);
}

void DeviceTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int top = rowViewportPosition(currentIndex().row());
    const QRectF row(0, top, std::min(viewport()->width(), m_head->length()),
                     rowHeight(currentIndex().row()));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace Inventory
