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
    m_result.clear();
    m_heldAct = {};
    m_isOtherQuestion = m_isOtherQuestion || query != m_query;
    m_query = query;
    leaveFilter();
    m_tools->show(query);
    m_table->showSort(query.sort);
    askAgain();
}

void DevicesPage::askAgain()
{
    if (!m_register.index())
        return;
    m_isAwaited = true;
    m_finder.ask(m_register.index(), m_query, m_register.now(), chosenDevices());
}

void DevicesPage::count()
{
    if (m_register.isWhole())
        m_counter.count(m_register.index(), allQueries(), m_register.now());
}

void DevicesPage::takeCounts(const QList<qsizetype> &counts)
{
    if (!m_register.isWhole())
        return m_views->setCounts({}); // of a part they would pass for final
    QList<qsizetype> known = counts;
    const qsizetype wrong = ViewList::views().indexOf(View::WrongServer);
    if (m_rightServer == 0 && wrong < known.size())
        known[wrong] = -1; // nobody has said yet which one is right
    m_views->setCounts(known);
}

QList<qint64> DevicesPage::chosenDevices() const
{
    const qsizetype count = m_table->selectedCount();
    QList<qint64> devices = count > 1 && count <= MostKept ? m_table->selectedIds() : QList<qint64>();
    // One that is wanted is about to be the current one.
    devices.append(m_table->currentId() != 0 && m_wanted.isEmpty() ? m_table->currentId() : m_place.current);
    return devices;
}

void DevicesPage::take(const Finding &finding, const Query &query)
{
    if (query != m_query)
        return;
    m_answer = {query, finding.chosen, finding.places, !m_isOtherQuestion};
    if (std::exchange(m_isAwaited, false)) {
        const auto [first, last] = m_answer.isSameQuestion ? m_table->rowsInSight() : m_table->firstRows();
        const auto place = m_place.isChosen ? finding.places.value(m_place.current, first) : first;
        return m_model->show(finding.selection, first, last, static_cast<int>(place));
    }
    m_model->complete(finding.selection);
    if (m_model->isChanging())
        return; // the list before it still stands there, with what is chosen in it
    restoreRest();
    endAnswer();
}

/// What was chosen beyond the first screen has its place only now.
void DevicesPage::restoreRest()
{
    if (!m_isRestored)
        return;
    const bool isOther = m_place.isChosen && m_table->currentId() != m_place.current;
    const bool isPart = m_place.chosen.size() > 1 && m_table->selectedCount() < placesOfChosen().size();
    if (isOther || isPart)
        restorePlace(m_answer.isSameQuestion);
}

QHash<qint64, qsizetype> DevicesPage::placesOfChosen() const
{
    // Whoever chose another one since it was asked for waits for its place here.
    return m_place.chosen == m_answer.chosen ? m_answer.places
                                             : m_model->selection().placesOf(m_place.chosen);
}

void DevicesPage::keepPlace()
{
    const qsizetype count = m_table->selectedCount();
    m_place.isEverything = count > 1 && count == m_model->rowCount();
    m_place.chosen = chosenDevices();
    m_place.current = m_place.chosen.constLast();
    m_place.scrolled = m_table->verticalScrollBar()->value();
    m_isRestoring = true;
}

void DevicesPage::showAnswer()
{
    restorePlace(m_answer.isSameQuestion);
    endAnswer();
}

void DevicesPage::endAnswer()
{
    if (m_model->selection().isWhole() && m_answer.query == m_query) {
        m_isOtherQuestion = false;
        if (const SerialsAct act = std::exchange(m_heldAct, {}))
            withSelected(act);
        if (m_isWantedKnown && !std::exchange(m_wanted, {}).isEmpty())
            openDetail();
    }
    showState();
}

void DevicesPage::restorePlace(bool isSameQuery)
{
    m_isRestoring = true;
    const QHash<qint64, qsizetype> places = placesOfChosen();
    const auto place = m_place.isChosen ? places.constFind(m_place.current) : places.cend();
    if (place != places.cend())
        m_table->setCurrent(static_cast<int>(*place));
    else if (m_model->rowCount() > 0)
        m_table->setCurrent(0);
    if (isSameQuery && m_place.isEverything)
        m_table->selectAll();
    else if (m_place.chosen.size() > 1)
        m_table->selectRows(m_place.chosen, places);
    if (isSameQuery)
        m_table->verticalScrollBar()->setValue(m_place.scrolled);
    m_isRestoring = false;
    m_isRestored = true;
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

/// Where what is asked is no longer what was saved under that name, but for the order.
void DevicesPage::leaveFilter()
{
    const auto found = std::ranges::find(m_register.filters(), m_filter, &SavedFilter::id);
    if (m_filter == 0 || found == m_register.filters().end())
        return;
    Query saved = found->query;
    saved.sort = m_query.sort;
    if (saved == m_query)
        return;
    m_filter = 0;
    m_views->setCurrent(m_query.view);
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
