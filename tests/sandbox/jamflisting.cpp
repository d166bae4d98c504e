// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamflisting.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

struct SortKey
{
    QString field;
    bool isDescending;
};

JamfReply refused(const QString &field, const QString &why)
{
    return apiError(400, u"INVALID_FIELD"_s, why, field);
}

/// `field:asc,other:desc`; nothing where it is anything else.
std::optional<QList<SortKey>> sortKeys(const QString &text, const QStringList &sortable)
{
    QList<SortKey> keys;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList halves = part.split(u':');
        const QString direction = halves.value(1).toLower();
        if (halves.size() != 2 || !sortable.contains(halves.constFirst())
            || (direction != "asc"_L1 && direction != "desc"_L1))
            return {};
        keys.append({halves.constFirst(), direction == "desc"_L1});
    }
    return keys;
}

std::vector<qsizetype> chosen(const JamfListing &listing, const std::optional<RsqlFilter> &filter)
{
    std::vector<qsizetype> places(static_cast<std::size_t>(listing.size));
    std::iota(places.begin(), places.end(), 0);
    if (!filter)
        return places;
    std::erase_if(places, [&](qsizetype place) {
        return !filter->accepts([&](const QString &field) { return listing.value(place, field); });
    });
    return places;
}

void sortPlaces(std::vector<qsizetype> &places, const JamfListing &listing, const QList<SortKey> &keys)
{
    if (listing.isById && keys.size() == 1 && keys.constFirst().field == listing.id
        && !keys.constFirst().isDescending)
        return;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        std::vector<std::pair<QJsonValue, qsizetype>> rows;
        rows.reserve(places.size());
        for (const qsizetype place : places)
            rows.emplace_back(listing.value(place, key->field), place);
        std::stable_sort(rows.begin(), rows.end(), [&](const auto &left, const auto &right) {
            const int order = compareValues(left.first, right.first);
            return key->isDescending ? order > 0 : order < 0;
        });
        std::transform(rows.begin(), rows.end(), places.begin(), [](const auto &row) { return row.second; });
    }
}

/// Where page @p page begins, with what faults make of it.
qsizetype beginOf(int page, qsizetype size, const JamfPaging &paging, bool isById)
{
    const int shown = paging.isDuplicated && page > 0 ? page - 1 : page;
    const qsizetype begin = shown * size;
    return paging.isMoving && !isById ? std::max<qsizetype>(0, begin - page) : begin;
}

} // namespace

JamfReply listed(const JamfCall &call, const JamfListing &listing)
{
    const auto number = [&call](const QString &name, int usual) {
        const QString text = call.query.queryItemValue(name, QUrl::FullyDecoded);
        bool isNumber = true;
        const int value = call.query.hasQueryItem(name) ? text.toInt(&isNumber) : usual;
        return isNumber ? value : -1;
    };
    const int page = number(u"page"_s, 0);
    const int asked = number(u"page-size"_s, 100);
    if (page < 0 || asked < 1)
        return refused(page < 0 ? u"page"_s : u"page-size"_s, u"Not a number of pages or rows"_s);

    const auto keys = sortKeys(call.query.queryItemValue(u"sort"_s, QUrl::FullyDecoded), listing.sortable);
    if (!keys)
        return refused(u"sort"_s, u"Unknown field or direction"_s);
    std::optional<RsqlFilter> filter;
    if (const QString text = call.query.queryItemValue(u"filter"_s, QUrl::FullyDecoded); !text.isEmpty()) {
        const Result<RsqlFilter> read = parseRsql(text, listing.rules);
        if (!read)
            return refused(u"filter"_s, read.error().detail);
        filter = *read;
    }

    std::vector<qsizetype> places = chosen(listing, filter);
    sortPlaces(places, listing, *keys);
    const auto count = static_cast<qsizetype>(places.size());
    const qsizetype size = std::min(asked, call.paging.most);
    const bool isById = std::any_of(keys->begin(), keys->end(),
                                    [&listing](const SortKey &key) { return key.field == listing.id; });
    const qsizetype begin = beginOf(page, size, call.paging, isById);
    QJsonArray results;
    for (qsizetype i = begin; i < std::min(begin + size, count); ++i)
        results.append(listing.row(places.at(static_cast<std::size_t>(i))));
    return jsonReply(QJsonObject {{u"totalCount"_s, static_cast<qint64>(count)}, {u"results"_s, results}});
}

JamfListing listingOf(const QJsonArray &rows, const QStringList &sortable, const RsqlRules &rules)
{
    return {.size = rows.size(),
            .value = [rows](qsizetype place,
                            const QString &field) { return valueIn(rows.at(place).toObject(), field); },
            .row = [rows](qsizetype place) { return rows.at(place).toObject(); },
            .sortable = sortable,
            .rules = rules};
}

QJsonValue valueIn(const QJsonObject &object, const QString &path)
{
    QJsonValue value(object);
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        value = value.toObject().value(name);
    return value;
}

QString idText(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

QJsonObject rowOf(const QJsonArray &rows, const QString &id)
{
    for (const QJsonValue &row : rows) {
        if (idText(row.toObject().value(u"id"_s)) == id)
            return row.toObject();
    }
    return {};
}

JamfReply objectOrNotFound(const QJsonObject &object)
{
    return object.isEmpty() ? apiError(404) : jsonReply(object);
}

QStringList pagingNames(const QStringList &more)
{
    return QStringList {u"page"_s, u"page-size"_s, u"sort"_s} + more;
}

} // namespace Sandbox
