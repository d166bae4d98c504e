// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Apple {

/// One page of a list.
template <typename Row>
struct Page
{
    QList<Row> rows {};
    QString next {}; ///< where the next one is, to keep as it stands; empty on the last
    std::optional<int> total {}; ///< Apple seldom tells
    int unreadable = 0; ///< rows without so much as an id
};

struct Listing
{
    QJsonArray data {};
    QString next {};
    std::optional<int> total {};
};

/// The list in @p body, which answers a request for @p path. Error apple-answer-unreadable.
[[nodiscard]] Result<Listing> listingIn(const QByteArray &body, const QString &path);
/// The resource in @p body; empty where Apple says there is none.
[[nodiscard]] Result<QJsonObject> resourceIn(const QByteArray &body, const QString &path);

template <typename Row>
using RowReader = std::optional<Row> (*)(const QJsonObject &);

template <typename Row>
[[nodiscard]] Result<Page<Row>> pageIn(const QByteArray &body, const QString &path, RowReader<Row> read)
{
    const Result<Listing> listing = listingIn(body, path);
    if (!listing)
        return failure(listing.error());
    Page<Row> page {.next = listing->next, .total = listing->total};
    page.rows.reserve(listing->data.size());
    for (const QJsonValue &item : listing->data) {
        if (std::optional<Row> row = read(item.toObject()))
            page.rows.append(*std::move(row));
        else
            ++page.unreadable;
    }
    return page;
}

} // namespace Apple
