// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/page.h"

#include "core/apple/answers.h"
#include "core/apple/codes.h"
#include "core/apple/values.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

Result<QJsonObject> objectIn(const QByteArray &body, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError && document.isObject()
        && document.object().contains("data"_L1))
        return document.object();
    return failure(ErrorKind::Malformed, Codes::AppleAnswerUnreadable, {resourceOf(path)},
                   error.error == QJsonParseError::NoError ? u"no data"_s : error.errorString());
}

/// Links are text, or objects that hold it (JSON:API 1.1, "Links").
QString linkIn(const QJsonObject &links, QLatin1StringView name)
{
    const QJsonValue link = links.value(name);
    return link.isObject() ? link.toObject().value("href"_L1).toString() : link.toString();
}

/// @p path once more, from @p cursor on: for an answer that names the cursor and no link.
QString withCursor(const QString &path, const QString &cursor)
{
    const qsizetype mark = path.indexOf(u'?');
    QUrlQuery query(mark < 0 ? QString() : path.sliced(mark + 1));
    query.removeAllQueryItems(u"cursor"_s);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    const QString rest = query.toString(QUrl::FullyEncoded);
    return path.left(mark) + u'?' + (rest.isEmpty() ? QString() : rest + u'&') + u"cursor="_s + encoded;
}

} // namespace

Result<Listing> listingIn(const QByteArray &body, const QString &path)
{
    const Result<QJsonObject> object = objectIn(body, path);
    if (!object)
        return failure(object.error());
    const QJsonValue data = object->value("data"_L1);
    if (!data.isArray() && !data.isObject() && !data.isNull())
        return failure(ErrorKind::Malformed, Codes::AppleAnswerUnreadable, {resourceOf(path)},
                       u"data is no list"_s);
    const QJsonObject paging = object->value("meta"_L1).toObject().value("paging"_L1).toObject();
    Listing listing {.data = data.isObject() ? QJsonArray {data} : data.toArray(),
                     .next = linkIn(object->value("links"_L1).toObject(), "next"_L1),
                     .total = countOf(paging, "total"_L1)};
    const QString cursor = paging.value("nextCursor"_L1).toString();
    if (listing.next.isEmpty() && !cursor.isEmpty())
        listing.next = withCursor(path, cursor);
    return listing;
}

Result<QJsonObject> resourceIn(const QByteArray &body, const QString &path)
{
    const Result<QJsonObject> object = objectIn(body, path);
    if (!object)
        return failure(object.error());
    return object->value("data"_L1).toObject();
}

} // namespace Apple
