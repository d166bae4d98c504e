// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicetable.h"

#include "ui/devices/devicedelegate.h"
#include "ui/devices/devicehead.h"
#include "ui/shell/preferences.h"
#include "ui/shell/tabularline.h"
#include "ui/shell/type.h"
#include "ui/words/words.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

const auto ColumnsState = u"devices.columns"_s;
constexpr int LeastColumn = 64;
constexpr double LeastShare = 0.92; ///< of the widths at first; below that the table scrolls

/// What is cut of the only column with a mark before it would be the day, the one part that matters.
bool isNeverCut(Column column)
{
    return column == Column::CoverageEnds;
}

} // namespace

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
            m_head->resizeSection(column, widthAtFirst(nthColumn(column)));
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
    int whole = 0;
    int elastic = 0;
    for (const Column column : columns)
        (isNeverCut(column) ? whole : elastic) += widthAtFirst(column);
    const double all = static_cast<double>(viewport()->width()) / std::max(1, whole + elastic);
    const double some = static_cast<double>(viewport()->width() - whole) / std::max(1, elastic);
    if (columns.isEmpty() || std::min(all, some) < LeastShare)
        return;
    for (const Column column : columns) {
        const double share = all > 1 ? all : isNeverCut(column) ? 1 : some;
        setColumnWidth(static_cast<int>(column), static_cast<int>(widthAtFirst(column) * share));
    }
}

int DeviceTable::widthAtFirst(Column column) const
{
    const int usual = Type::scaled(widthOf(column));
    if (!isNeverCut(column))
        return usual;
    const QDateTime longest(QDate(2028, 12, 28), QTime(12, 0));
    const qreal words
        = TabularFont(Type::font(Type::Role::Cell)).line(Words::date(longest, m_preferences.years())).width();
    const int room = Type::scaled(DeviceDelegate::MarkRoom) + 2 * DeviceHead::Padding;
    return std::max(usual, room + static_cast<int>(std::ceil(words)));
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

} // namespace Inventory
