// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};

template <typename Value>
Named(Value, QLatin1StringView) -> Named<Value>;

constexpr std::array Views {
    Named {View::All, "all"_L1},
    Named {View::InOrgNotInJamf, "in-org-not-in-jamf"_L1},
    Named {View::InJamfNotInOrg, "in-jamf-not-in-org"_L1},
    Named {View::Unassigned, "unassigned"_L1},
    Named {View::WrongServer, "wrong-server"_L1},
    Named {View::NotSeen, "not-seen"_L1},
    Named {View::CoverageEnding, "coverage-ending"_L1},
    Named {View::ManuallyAdded, "manually-added"_L1},
    Named {View::Released, "released"_L1},
};

constexpr std::array Columns {
    Named {Column::SerialNumber, "serial-number"_L1},
    Named {Column::Name, "name"_L1},
    Named {Column::User, "user"_L1},
    Named {Column::AssetTag, "asset-tag"_L1},
    Named {Column::Model, "model"_L1},
    Named {Column::Family, "family"_L1},
    Named {Column::OrderNumber, "order-number"_L1},
    Named {Column::Capacity, "capacity"_L1},
    Named {Column::Color, "color"_L1},
    Named {Column::OsVersion, "os-version"_L1},
    Named {Column::AssignedServer, "assigned-server"_L1},
    Named {Column::Ordered, "ordered"_L1},
    Named {Column::AddedToOrg, "added-to-org"_L1},
    Named {Column::Updated, "updated"_L1},
    Named {Column::LastInventory, "last-inventory"_L1},
    Named {Column::CoverageEnds, "coverage-ends"_L1},
    Named {Column::CoverageRead, "coverage-read"_L1},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    const auto found
        = std::ranges::find_if(table, [value](const auto &named) { return named.value == value; });
    return found == table.end() ? QString() : QString(found->name);
}

template <typename Table>
auto valueIn(const Table &table, const QString &name) -> std::optional<decltype(table[0].value)>
{
    const auto found = std::ranges::find_if(table, [&name](const auto &named) { return named.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QLatin1StringView wordOf(Column column)
{
    const auto found = std::ranges::find(Columns, column, &Named<Column>::value);
    return found == Columns.end() ? QLatin1StringView() : found->name;
}

std::optional<Column> columnOf(QStringView word)
{
    return valueIn(Columns, word.toString());
}

QString toText(const Query &query)
{
    const QJsonObject object {
        {u"text"_s, query.text},
        {u"view"_s, nameIn(Views, query.view)},
        {u"days"_s, query.days},
        {u"rightServer"_s, query.rightServer},
        {u"families"_s, QJsonArray::fromStringList(query.families)},
        {u"sort"_s, nameIn(Columns, query.sort.column)},
        {u"isDescending"_s, query.sort.isDescending},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Query> queryFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto view = valueIn(Views, object[u"view"].toString());
    const auto column = valueIn(Columns, object[u"sort"].toString());
    if (!view || !column)
        return {};
    Query query {.text = object[u"text"].toString(), .view = *view, .days = object[u"days"].toInt()};
    query.rightServer = object[u"rightServer"].toInteger();
    for (const QJsonValue &family : object[u"families"].toArray())
        query.families.append(family.toString());
    query.sort = {*column, object[u"isDescending"].toBool()};
    return query;
}

} // namespace Inventory
