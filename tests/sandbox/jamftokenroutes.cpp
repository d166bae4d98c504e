// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamflisting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

JamfReply serverTokens(JamfCall &call)
{
    return listed(call, listingOf(call.school.serverTokens, {u"id"_s, u"name"_s, u"tokenExpirationDate"_s}));
}

JamfReply serverToken(JamfCall &call)
{
    return objectOrNotFound(rowOf(call.school.serverTokens, call.values.constFirst()));
}

QJsonArray syncsOf(const JamfCall &call)
{
    QJsonArray syncs;
    for (const QJsonValue &sync : call.school.serverTokenSyncs) {
        if (idText(sync.toObject().value(u"instanceId"_s)) == call.values.constFirst())
            syncs.append(sync);
    }
    return syncs;
}

JamfReply allSyncs(JamfCall &call)
{
    return jsonReply(call.school.serverTokenSyncs);
}

JamfReply someSyncs(JamfCall &call)
{
    return jsonReply(syncsOf(call));
}

JamfReply latestSync(JamfCall &call)
{
    return objectOrNotFound(syncsOf(call).last().toObject());
}

/// Puts @p row in the place of the one with its id.
void replaceRow(QJsonArray &rows, const QJsonObject &row)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).toObject().value(u"id"_s) == row.value(u"id"_s))
            rows.replace(i, row);
    }
}

/// Nobody but Jamf Pro can open the token, so its new end is a year from now.
JamfReply uploadServerToken(JamfCall &call)
{
    QJsonObject row = rowOf(call.school.serverTokens, call.values.constFirst());
    if (row.isEmpty())
        return apiError(404);
    const QByteArray bytes = QByteArray::fromBase64(call.json.value(u"encodedToken"_s).toString().toLatin1());
    if (bytes.isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"Not a token"_s, u"encodedToken"_s);
    row[u"tokenExpirationDate"_s] = call.now.toUTC().date().addDays(365).toString(Qt::ISODate);
    replaceRow(call.written.serverTokens, row);
    return jsonReply(row);
}

JamfReply contentTokens(JamfCall &call)
{
    const QStringList fields {u"id"_s,
                              u"name"_s,
                              u"appleId"_s,
                              u"email"_s,
                              u"siteId"_s,
                              u"organizationName"_s,
                              u"siteName"_s,
                              u"countryCode"_s,
                              u"tokenExpiration"_s,
                              u"locationName"_s,
                              u"automaticallyPopulatePurchasedContent"_s,
                              u"sendNotificationWhenNoLongerAssigned"_s};
    return listed(call, listingOf(call.school.contentTokens, fields, {.fields = fields}));
}

JamfReply contentToken(JamfCall &call)
{
    QJsonObject row = rowOf(call.school.contentTokens, call.values.constFirst());
    if (!row.isEmpty())
        row[u"content"_s] = QJsonArray();
    return objectOrNotFound(row);
}

JamfReply renewContentToken(JamfCall &call)
{
    QJsonObject row = rowOf(call.school.contentTokens, call.values.constFirst());
    if (row.isEmpty())
        return apiError(404);
    const QByteArray bytes = QByteArray::fromBase64(call.json.value(u"serviceToken"_s).toString().toLatin1());
    const QJsonObject token = QJsonDocument::fromJson(bytes).object();
    if (token.value(u"token"_s).toString().isEmpty())
        return apiError(422, u"INVALID_FIELD"_s, u"Not a service token"_s, u"serviceToken"_s);
    const Moment end = parseIsoUtc(token.value(u"expDate"_s).toString());
    if (!end)
        return apiError(400, u"INVALID_FIELD"_s, u"No expDate"_s, u"serviceToken"_s);
    row[u"tokenExpiration"_s] = end->toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    row[u"organizationName"_s] = token.value(u"orgName"_s);
    row[u"clientContextMismatch"_s] = false;
    replaceRow(call.written.contentTokens, row);
    return jsonReply(row);
}

} // namespace

QList<JamfRoute> jamfTokenRoutes()
{
    const QStringList readServer {u"Read Device Enrollment Program Instances"_s};
    const QStringList readContent {u"Read Volume Purchasing Locations"_s};
    const QString server = u"/api/v1/device-enrollments"_s;
    const QString content = u"/api/v1/volume-purchasing-locations"_s;
    return {
        {.method = "GET",
         .path = server,
         .answer = serverTokens,
         .privileges = readServer,
         .query = pagingNames()},
        {.method = "GET",
         .path = server + u"/syncs"_s,
         .answer = allSyncs,
         .privileges = readServer,
         .query = pagingNames()},
        {.method = "GET", .path = server + u"/{}"_s, .answer = serverToken, .privileges = readServer},
        {.method = "GET", .path = server + u"/{}/syncs"_s, .answer = someSyncs, .privileges = readServer},
        {.method = "GET",
         .path = server + u"/{}/syncs/latest"_s,
         .answer = latestSync,
         .privileges = readServer},
        {.method = "PUT",
         .path = server + u"/{}/upload-token"_s,
         .answer = uploadServerToken,
         .privileges = {u"Update Device Enrollment Program Instances"_s},
         .takes = JamfRoute::Takes::Json},
        {.method = "GET",
         .path = content,
         .answer = contentTokens,
         .privileges = readContent,
         .query = pagingNames({u"filter"_s})},
        {.method = "GET", .path = content + u"/{}"_s, .answer = contentToken, .privileges = readContent},
        {.method = "PATCH",
         .path = content + u"/{}"_s,
         .answer = renewContentToken,
         .privileges = {u"Update Volume Purchasing Locations"_s},
         .takes = JamfRoute::Takes::MergePatch},
    };
}

} // namespace Sandbox
