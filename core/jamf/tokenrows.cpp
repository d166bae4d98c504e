// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

/// A token that Jamf could not use lately. Words for "under way" are no failure; which there are is not published.
bool isFailedSync(const QString &state)
{
    static const QStringList fine {u"SUCCESS"_s, u"PROGRESS"_s, u"PENDING"_s,
                                   u"RUNNING"_s, u"STARTED"_s,  u"QUEUED"_s};
    const QString word = state.toUpper();
    return !word.isEmpty()
        && std::ranges::none_of(fine, [&word](const QString &part) { return word.contains(part); });
}

QJsonObject newestSync(const QString &instance, const QJsonArray &syncs)
{
    QJsonObject newest;
    Moment newestAt;
    for (const QJsonValue &value : syncs) {
        const QJsonObject sync = value.toObject();
        if (parseId(sync.value("instanceId"_L1)) != instance)
            continue;
        const Moment at = parseDate(sync.value("timestamp"_L1));
        if (!newest.isEmpty() && (!at || (newestAt && *at <= *newestAt)))
            continue;
        newest = sync;
        newestAt = at;
    }
    return newest;
}

Answer<Reading> readList(const Asking &asking, const QString &path, int pageSize,
                         Lapsing (*entryOf)(const QJsonObject &))
{
    const ListRequest request {.paths = {path}, .sort = u"id:asc"_s, .pageSize = pageSize};
    return chain(&asking.server, asking.server.list(request), [entryOf](const QJsonArray &rows) {
        Reading reading {.count = static_cast<int>(rows.size())};
        for (const QJsonValue &row : rows)
            reading.lapsing.append(entryOf(row.toObject()));
        reading.isSetUp = !rows.isEmpty();
        return ready(Result<Reading>(reading));
    });
}

} // namespace

Lapsing serverTokenOf(const QJsonObject &instance)
{
    const QString uuid = textOf(instance, "serverUuid"_L1);
    const QString id = uuid.isEmpty() ? u"device-enrollment/"_s + parseId(instance.value("id"_L1)) : uuid;
    Lapsing token = lapsing(u"ade-server-token"_s, id, textOf(instance, "name"_L1),
                            instance.value("tokenExpirationDate"_L1));
    addFact(token, u"organisation"_s, textOf(instance, "orgName"_L1));
    addFact(token, u"appleAccount"_s, textOf(instance, "adminId"_L1));
    addFact(token, u"serverName"_s, textOf(instance, "serverName"_L1));
    addFact(token, u"uuid"_s, uuid);
    return token;
}

void addSync(Lapsing &token, const QString &instance, const QJsonArray &syncs)
{
    const QJsonObject sync = newestSync(instance, syncs);
    const QString state = textOf(sync, "syncState"_L1);
    addFact(token, u"syncState"_s, state);
    if (const Moment at = parseDate(sync.value("timestamp"_L1)))
        addFact(token, u"lastSync"_s, isoUtc(*at));
    if (isFailedSync(state))
        token.problems.append(Codes::SyncFailed);
}

Answer<Reading> readServerTokens(const Asking &asking)
{
    Server &server = asking.server;
    const ListRequest request {.paths = {u"/v1/device-enrollments"_s}, .sort = u"id:asc"_s};
    const Answer<QJsonArray> instances = server.list(request);
    const Answer<QJsonDocument> syncs = server.get(u"/v1/device-enrollments/syncs"_s);
    return chain(&server, instances, [&server, syncs](const QJsonArray &rows) {
        // What was synchronised is a nicety: without it the dates are still there.
        return follow(&server, syncs, [rows](const Result<QJsonDocument> &synced) {
            Reading reading {.count = static_cast<int>(rows.size()), .isSetUp = !rows.isEmpty()};
            for (const QJsonValue &row : rows) {
                Lapsing token = serverTokenOf(row.toObject());
                if (synced)
                    addSync(token, parseId(row.toObject().value("id"_L1)), synced->array());
                reading.lapsing.append(token);
            }
            return ready(Result<Reading>(reading));
        });
    });
}

Lapsing contentTokenOf(const QJsonObject &location)
{
    const QString ownName = textOf(location, "name"_L1);
    const QString place = textOf(location, "locationName"_L1);
    Lapsing token = lapsing(u"content-token"_s, u"content-token/"_s + parseId(location.value("id"_L1)),
                            ownName.isEmpty() ? place : ownName, location.value("tokenExpiration"_L1));
    addFact(token, u"organisation"_s, textOf(location, "organizationName"_L1));
    addFact(token, u"location"_s, place);
    addFact(token, u"appleAccount"_s, textOf(location, "appleId"_L1));
    addFact(token, u"country"_s, textOf(location, "countryCode"_L1));
    addFact(token, u"licencesTotal"_s, textOf(location, "totalPurchasedLicenses"_L1));
    addFact(token, u"licencesUsed"_s, textOf(location, "totalUsedLicenses"_L1));
    if (const Moment at = parseDate(location.value("lastSyncTime"_L1)))
        addFact(token, u"lastSync"_s, isoUtc(*at));
    if (truthOf(location.value("clientContextMismatch"_L1)).value_or(false))
        token.problems.append(Codes::ClientContextMismatch);
    return token;
}

Answer<Reading> readContentTokens(const Asking &asking)
{
    return readList(asking, u"/v1/volume-purchasing-locations"_s, 100, contentTokenOf);
}

Lapsing supervisionIdentityOf(const QJsonObject &identity)
{
    const QString name = textOf(identity, "displayName"_L1);
    Lapsing entry = lapsing(
        u"supervision-identity"_s, u"supervision-identity/"_s + parseId(identity.value("id"_L1)),
        name.isEmpty() ? textOf(identity, "commonName"_L1) : name, identity.value("expirationDate"_L1));
    addFact(entry, u"subject"_s, textOf(identity, "commonName"_L1));
    return entry;
}

Answer<Reading> readSupervisionIdentities(const Asking &asking)
{
    return readList(asking, u"/v1/supervision-identities"_s, 100, supervisionIdentityOf);
}

Answer<Reading> readCloudServicesToken(const Asking &asking)
{
    return chain(&asking.server, asking.server.get(u"/v1/csa/token"_s), [](const QJsonDocument &answer) {
        const QJsonObject token = answer.object();
        Reading reading {.count = 1};
        Lapsing entry = lapsing(u"cloud-services-token"_s, u"cloud-services"_s, {},
                                token.value("refreshExpiration"_L1));
        addFact(entry, u"subject"_s, textOf(token, "subject"_L1));
        reading.lapsing.append(entry);
        return ready(Result<Reading>(reading));
    });
}

} // namespace Jamf
