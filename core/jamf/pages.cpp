// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/pages.h"

#include "core/jamf/codes.h"
#include "core/jamf/values.h"

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr int AtOnce = 4; // of the five connections, so that no long list keeps others waiting
constexpr int MostIdlePages = 3;

QString keyOf(const QJsonObject &row)
{
    const QString id = parseId(row.value("id"_L1));
    return id.isEmpty() ? parseId(row.value("mobileDeviceId"_L1)) : id;
}

} // namespace

Pages::Pages(Server &server, ListRequest request, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_request(std::move(request))
{
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end({}); });
}

Answer<QJsonArray> Pages::start()
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    ask();
    return m_promise.future();
}

void Pages::ask()
{
    while (m_underWay.size() < AtOnce && m_next < m_planned) {
        const int page = m_next++;
        QUrlQuery query = m_request.query;
        query.addQueryItem(u"page"_s, QString::number(page));
        query.addQueryItem(u"page-size"_s, QString::number(m_request.pageSize));
        if (!m_request.sort.isEmpty())
            query.addQueryItem(u"sort"_s, m_request.sort);
        // Once the first page is there the others wait for nothing, unless each says whether there is a next one.
        const bool isChain = page == 0 || m_request.isPast;
        const Answer<QJsonDocument> answer
            = m_server.getNewest(m_request.paths, query, isChain ? m_request.turn : Net::Turn::Usual);
        m_underWay.insert(page, answer);
        deliver(answer, this, [this, page](const Result<QJsonDocument> &read) { take(page, read); });
    }
}

void Pages::take(int page, const Result<QJsonDocument> &answer)
{
    m_underWay.remove(page);
    if (m_promise.future().isFinished())
        return;
    if (!answer)
        return end(failure(answer.error()));
    if (answer->isArray()) {
        m_hasEnded = true;
        addRows(page, answer->array());
        return goOn();
    }
    const QJsonObject object = answer->object();
    if (!object.value("results"_L1).isArray())
        return end(failure(ErrorKind::Malformed, Codes::MalformedAnswer, {m_request.paths.first()},
                           u"no results"_s));
    addRows(page, object.value("results"_L1).toArray());
    if (page == 0)
        takeFirst(object);
    goOn();
}

void Pages::takeFirst(const QJsonObject &first)
{
    m_total = countOf(first.value("totalCount"_L1));
    const qsizetype size = first.value("results"_L1).toArray().size();
    if (!m_total || size == 0 || m_request.isPast)
        return;
    const int wanted = std::min(*m_total, m_request.most);
    m_planned = static_cast<int>((wanted + size - 1) / size);
}

void Pages::addRows(int page, const QJsonArray &rows)
{
    const qsizetype before = m_count;
    m_hasEnded = m_hasEnded || rows.isEmpty();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (m_request.isPast && m_request.isPast(row)) {
            m_hasEnded = true;
            break;
        }
        const QString key = keyOf(row);
        if (m_count >= m_request.most || (!key.isEmpty() && m_seen.contains(key)))
            continue;
        if (!key.isEmpty())
            m_seen.insert(key);
        m_rows[page].append(row);
        ++m_count;
    }
    m_idle = m_count == before ? m_idle + 1 : 0;
}

void Pages::goOn()
{
    ask();
    if (!m_underWay.isEmpty())
        return;
    if (isComplete())
        return end(allRows());
    // The same page again and again: to stop here in silence would hide rows.
    if (m_idle >= MostIdlePages)
        return end(failure(ErrorKind::Malformed, Codes::MalformedAnswer, {m_request.paths.first()},
                           u"pages repeat"_s));
    ++m_planned;
    ask();
}

bool Pages::isComplete() const
{
    return m_hasEnded || m_count >= m_request.most || (m_total && m_count >= *m_total);
}

QJsonArray Pages::allRows() const
{
    QJsonArray all;
    for (const QJsonArray &rows : m_rows) {
        for (const QJsonValue &row : rows)
            all.append(row);
    }
    return all;
}

void Pages::end(const Result<QJsonArray> &outcome)
{
    m_watcher.disconnect(this);
    for (Answer<QJsonDocument> &answer : m_underWay)
        answer.cancel();
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace Jamf
