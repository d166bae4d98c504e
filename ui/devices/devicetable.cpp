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

constexpr int RowHeight = 32;
constexpr int HeadHeight = 28;

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
    connect(&preferences, &Preferences::changed, this, &DeviceTable::fitColumns); // by its years
    connect(&model, &QAbstractItemModel::modelReset, this, &DeviceTable::wantRows, Qt::QueuedConnection);
    fit();
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
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        fitColumns();
    }
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
