// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfroute.h"
#include "tests/sandbox/jamfrsql.h"

namespace Sandbox {

/// Rows that a resource lists, wherever they come from.
struct JamfListing
{
    qsizetype size = 0;
    std::function<QJsonValue(qsizetype, const QString &field)> value;
    std::function<QJsonObject(qsizetype)> row;
    QStringList sortable {};
    RsqlRules rules {};
    QString id {QStringLiteral("id")}; ///< the field that keeps pages apart
    bool isById = false; ///< the rows stand in its order already
};

/// `{totalCount, results}` after `filter`, `sort`, `page` and `page-size`; 400 for what cannot be read.
[[nodiscard]] JamfReply listed(const JamfCall &call, const JamfListing &listing);

/// Rows that stand as JSON; fields may be paths with dots.
[[nodiscard]] JamfListing listingOf(const QJsonArray &rows, const QStringList &sortable,
                                    const RsqlRules &rules = {});
[[nodiscard]] QJsonValue valueIn(const QJsonObject &object, const QString &path);
/// The row whose id is @p id, be it a string or a number.
[[nodiscard]] QJsonObject rowOf(const QJsonArray &rows, const QString &id);
[[nodiscard]] QString idText(const QJsonValue &id);

/// 200 with @p object, 404 where it is empty.
[[nodiscard]] JamfReply objectOrNotFound(const QJsonObject &object);

/// `page`, `page-size`, `sort` and @p more.
[[nodiscard]] QStringList pagingNames(const QStringList &more = {});

} // namespace Sandbox
