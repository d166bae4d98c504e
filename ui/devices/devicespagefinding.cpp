// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicemodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/toolrow.h"
#include "ui/devices/viewlist.h"
#include "ui/shell/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// What is asked of the index, and what stays chosen when an answer comes.

namespace Inventory {

namespace {

const auto ChoicesState = u"devices.choices"_s;
constexpr qsizetype MostKept = 5000; ///< selected devices that are looked for in another list

} // namespace

void DevicesPage::readChoices()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_preferences.state(ChoicesState)).object();
    for (auto &days : m_days)
        days = std::clamp(days, 1, 3650);
    m_days[View::NotSeen] = std::clamp(kept[u"notSeen"].toInt(30), 1, 3650);
    m_days[View::CoverageEnding] = std::clamp(kept[u"coverage"].toInt(90), 1, 3650);
    m_rightServer = kept[u"rightServer"].toInteger();
    m_families = kept[u"families"].toVariant().toStringList();
}

void DevicesPage::keepChoices()
{
    const QJsonObject kept {{u"notSeen"_s, m_days.value(View::NotSeen)},
                            {u"coverage"_s, m_days.value(View::CoverageEnding)},
                            {u"rightServer"_s, m_rightServer},
                            {u"families"_s, QJsonArray::fromStringList(m_families)}};
    m_preferences.putState(ChoicesState, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Query DevicesPage::queryOf(View view) const
{
    Query query {.view = view, .days = m_days.value(view, Query().days), .sort = m_query.sort};
    if (view == View::WrongServer) {
        query.rightServer = m_rightServer;
        query.families = m_families;
    }
    return query;
}

QList<Query> DevicesPage::allQueries() const
{
    QList<Query> queries;
    for (const View view : ViewList::views())
        queries.append(queryOf(view));
    for (const SavedFilter &filter : m_register.filters())
        queries.append(filter.query);
    return queries;
}

void DevicesPage::ask(const Query &query)
{
    m_isOtherQuestion = m_isOtherQuestion || query != m_query;
    m_query = query;
    m_tools->show(query);
    m_table->showSort(query.sort);
    askAgain();
}

void DevicesPage::askAgain()
{
    if (!m_register.index())
        return;
    m_isFirstAnswer = true;
    m_finder.ask(m_register.index(), m_query, m_register.now());
}

void DevicesPage::count()
{
    if (m_register.index())
        m_counter.count(m_register.index(), allQueries(), m_register.now());
}

void DevicesPage::takeCounts(const QList<qsizetype> &counts)
{
    QList<qsizetype> known = counts;
    const qsizetype wrong = ViewList::views().indexOf(View::WrongServer);
    if (m_rightServer == 0 && wrong < known.size())
        known[wrong] = -1; // nobody has said yet which one is right
    m_views->setCounts(known);
}

void DevicesPage::take(const Selection &selection, const Query &query)
{
    if (query != m_query)
        return;
    const bool isSame = !m_isOtherQuestion;
    if (std::exchange(m_isFirstAnswer, false)) {
        keepPlace();
        {
            const QScopedValueRollback restoring(m_isRestoring, true);
            m_model->show(selection);
        }
        restorePlace(isSame);
    } else {
        m_model->complete(selection);
        if (m_place.isChosen && m_table->currentId() != m_place.current)
            restorePlace(isSame);
    }
    if (selection.isWhole())
        m_isOtherQuestion = false;
    if (!m_wanted.isEmpty() && selection.isWhole()) {
        m_wanted.clear();
        openDetail();
    }
    showState();
}

void DevicesPage::keepPlace()
{
    const qsizetype count = m_table->selectedCount();
    m_place.isEverything = count > 1 && count == m_model->rowCount();
    m_place.selected = count > 1 && count <= MostKept ? m_table->selectedIds() : QList<qint64>();
    if (m_table->currentId() != 0)
        m_place.current = m_table->currentId();
    m_place.scrolled = m_table->verticalScrollBar()->value();
}

void DevicesPage::restorePlace(bool isSameQuery)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const qsizetype place
        = m_place.isChosen && m_place.current != 0 ? m_model->selection().placeOf(m_place.current) : -1;
    if (place >= 0)
        m_table->setCurrent(static_cast<int>(place));
    else if (m_model->rowCount() > 0)
        m_table->setCurrent(0);
    if (isSameQuery && m_place.isEverything)
        m_table->selectAll();
    else if (!m_place.selected.isEmpty())
        m_table->selectIds(m_place.selected);
    if (isSameQuery)
        m_table->verticalScrollBar()->setValue(m_place.scrolled);
}

void DevicesPage::chooseView(View view)
{
    m_filter = 0;
    Query query = queryOf(view);
    if (view != View::All)
        query.text = m_query.text;
    m_views->setCurrent(view);
    ask(query);
}

void DevicesPage::chooseFilter(qint64 filter)
{
    const auto found = std::ranges::find(m_register.filters(), filter, &SavedFilter::id);
    if (found == m_register.filters().end())
        return;
    m_filter = filter;
    m_views->setCurrent(found->query.view, filter);
    ask(found->query);
}

void DevicesPage::saveFilter(const QString &name)
{
    deliver(m_register.saveFilter(name, m_query), this, [this, name](const Result<> &saved) {
        m_result = saved ? tr("Saved as “%1”", "a filter").arg(name) : Words::sentence(saved.error());
        m_register.refresh();
        emit headerChanged();
    });
}

void DevicesPage::removeFilter(qint64 filter)
{
    deliver(m_register.removeFilter(filter), this, [this, filter](const Result<> &removed) {
        if (!removed)
            m_result = Words::sentence(removed.error());
        else if (filter == m_filter)
            chooseView(View::All);
        m_register.refresh();
        emit headerChanged();
    });
}

} // namespace Inventory
