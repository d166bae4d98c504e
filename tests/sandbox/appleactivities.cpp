// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleactivities.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr std::array Steps {"SUBMITTED"_L1, "PROCESSING"_L1, "POST_PROCESSING"_L1};
constexpr int MostDeadlineDays = 90;

struct Sort
{
    QLatin1StringView type;
    bool hasServer;
    bool hasDeadline;
};
constexpr std::array Sorts {
    Sort {"ASSIGN_DEVICES"_L1, true, false},
    Sort {"UNASSIGN_DEVICES"_L1, true, false},
    Sort {"ASSIGN_DEVICES_WITH_MDM_MIGRATION_DEADLINE"_L1, true, true},
    Sort {"UPDATE_MDM_MIGRATION_DEADLINE"_L1, false, true},
    Sort {"CANCEL_MDM_MIGRATION"_L1, false, false},
};

JamfReply entityError(const QString &pointer)
{
    return appleError(422, u"ENTITY_ERROR.ATTRIBUTE.INVALID"_s, u"The request entity is not as documented"_s,
                      u"pointer=/"_s + pointer);
}

JamfReply conflict(const QString &what)
{
    return appleError(409, u"STATE_ERROR.INVALID"_s, what);
}

/// Whether @p value is `{"type": type, "id": …}` and nothing else.
bool isLink(const QJsonValue &value, QLatin1StringView type)
{
    const QJsonObject link = value.toObject();
    return link.keys() == QStringList {u"id"_s, u"type"_s} && link.value("type"_L1).toString() == type
        && !link.value("id"_L1).toString().isEmpty();
}

QString dateOf(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace

QStringList AppleActivities::fields()
{
    return {u"status"_s, u"subStatus"_s, u"createdDateTime"_s, u"completedDateTime"_s, u"downloadUrl"_s};
}

JamfReply AppleActivities::begin(const QJsonObject &body, const AppleSchool &school, AppleFleet &fleet,
                                 const QList<AppleFault> &faults, const QDateTime &now,
                                 const QString &address)
{
    const QJsonObject data = body.value("data"_L1).toObject();
    const QJsonObject attributes = data.value("attributes"_L1).toObject();
    const QJsonObject relationships = data.value("relationships"_L1).toObject();
    const QString type = attributes.value("activityType"_L1).toString();
    const auto *const sort
        = std::find_if(Sorts.begin(), Sorts.end(), [&type](const Sort &known) { return known.type == type; });
    if (body.keys() != QStringList(u"data"_s)
        || data.keys() != QStringList {u"attributes"_s, u"relationships"_s, u"type"_s}
        || data.value("type"_L1).toString() != "orgDeviceActivities"_L1)
        return entityError(u"data"_s);
    if (sort == Sorts.end())
        return entityError(u"data/attributes/activityType"_s);

    Entry entry {.type = type, .begunAt = now};
    const QJsonObject metadata = attributes.value("activityTypeMetadata"_L1).toObject();
    const QStringList attributeNames = sort->hasDeadline
        ? QStringList {u"activityType"_s, u"activityTypeMetadata"_s}
        : QStringList(u"activityType"_s);
    entry.deadline = QDateTime::fromString(metadata.value("mdmMigrationDeadlineDateTime"_L1).toString(),
                                           Qt::ISODateWithMs);
    if (attributes.keys() != attributeNames || (sort->hasDeadline && !entry.deadline.isValid()))
        return entityError(u"data/attributes"_s);

    const QStringList relationNames
        = sort->hasServer ? QStringList {u"devices"_s, u"mdmServer"_s} : QStringList(u"devices"_s);
    const QJsonValue server = relationships.value("mdmServer"_L1).toObject().value("data"_L1);
    if (relationships.keys() != relationNames || (sort->hasServer && !isLink(server, "mdmServers"_L1)))
        return entityError(u"data/relationships"_s);
    const QJsonArray devices = relationships.value("devices"_L1).toObject().value("data"_L1).toArray();
    if (devices.isEmpty())
        return entityError(u"data/relationships/devices"_s);

    for (const QJsonValue &device : devices) {
        if (!isLink(device, "orgDevices"_L1))
            return entityError(u"data/relationships/devices"_s);
        const auto index = fleet.indexOf(device.toObject().value("id"_L1).toString().toLatin1());
        if (!index)
            return conflict(u"A device is not in this organization"_s);
        entry.devices.append(*index);
    }
    const QString wanted = server.toObject().value("id"_L1).toString();
    for (int i = 0; sort->hasServer && i < school.servers.size(); ++i) {
        if (school.servers.at(i).id == wanted)
            entry.server = i;
    }
    if (sort->hasServer && entry.server == AppleFleet::NoServer)
        return conflict(u"The device management service is not in this organization"_s);
    if (sort->hasDeadline && entry.deadline > now.addDays(MostDeadlineDays))
        return conflict(u"The deadline is too far ahead"_s);

    entry.failing = std::min<int>(numberOf(faults, AppleFault::Kind::PartialFailure, 0),
                                  static_cast<int>(entry.devices.size()));
    entry.endStatus = u"COMPLETED"_s;
    entry.endSubStatus = entry.failing > 0 ? u"COMPLETED_WITH_FAILURE"_s : u"COMPLETED_WITH_SUCCESS"_s;
    if (const AppleFault *end = find(faults, AppleFault::Kind::ActivityEnd)) {
        entry.endStatus = end->text.section(u'/', 0, 0);
        entry.endSubStatus = end->text.section(u'/', 1);
        entry.failing = static_cast<int>(entry.devices.size());
    }
    if (const AppleFault *foreign = find(faults, AppleFault::Kind::ForeignLog))
        entry.foreignStore = foreign->text;
    entry.signature = QUuid::createUuid().toString(QUuid::Id128);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject made = resource(id, *m_entries.insert(id, entry), fields(), address, {});
    return jsonReply(QJsonObject {{u"data"_s, made}}, 201);
}

void AppleActivities::finish(Entry &entry, AppleFleet &fleet, const QDateTime &now)
{
    entry.endedAt = now;
    for (qsizetype i = entry.failing; i < entry.devices.size(); ++i) {
        const quint32 device = entry.devices.at(i);
        if (entry.type.startsWith("ASSIGN"_L1))
            fleet.assign(device, entry.server);
        if (entry.type == "UNASSIGN_DEVICES"_L1)
            fleet.assign(device, AppleFleet::NoServer);
        if (entry.deadline.isValid())
            fleet.setDeadline(device, entry.deadline);
        if (entry.type == "CANCEL_MDM_MIGRATION"_L1)
            fleet.cancelMigration(device);
    }
}

JamfReply AppleActivities::look(const QString &id, AppleFleet &fleet, const QStringList &fields,
                                const QDateTime &now, const QString &address, const QString &store)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return appleError(404, u"NOT_FOUND"_s, u"There is no resource of this id"_s);
    if (found->step < static_cast<int>(Steps.size()) && ++found->step == static_cast<int>(Steps.size()))
        finish(*found, fleet, now);
    return jsonReply(QJsonObject {{u"data"_s, resource(id, *found, fields, address, store)}});
}

QJsonObject AppleActivities::resource(const QString &id, const Entry &entry, const QStringList &fields,
                                      const QString &address, const QString &store)
{
    const bool hasEnded = entry.endedAt.isValid();
    const int step = std::min(entry.step, static_cast<int>(Steps.size()) - 1);
    QJsonObject all {
        {u"status"_s, hasEnded ? entry.endStatus : u"IN_PROGRESS"_s},
        {u"subStatus"_s, hasEnded ? entry.endSubStatus : QString(Steps.at(static_cast<std::size_t>(step)))},
        {u"createdDateTime"_s, dateOf(entry.begunAt)}};
    if (hasEnded && entry.endStatus == "COMPLETED"_L1) {
        const QString place = entry.foreignStore.isEmpty() ? store : entry.foreignStore;
        all[u"completedDateTime"_s] = dateOf(entry.endedAt);
        all[u"downloadUrl"_s] = place + u"/logs/"_s + id + u".csv?signature="_s + entry.signature;
    }
    const QStringList names = all.keys();
    for (const QString &name : names) {
        if (!fields.contains(name))
            all.remove(name);
    }
    return {{u"type"_s, u"orgDeviceActivities"_s},
            {u"id"_s, id},
            {u"attributes"_s, all},
            {u"links"_s, QJsonObject {{u"self"_s, address + u"/v1/orgDeviceActivities/"_s + id}}}};
}

JamfReply AppleActivities::log(const JamfRequest &request, const AppleFleet &fleet) const
{
    static constexpr auto Folder = "/logs/"_L1;
    const QString id = request.path.mid(Folder.size()).section(u'.', 0, 0);
    const auto found = m_entries.constFind(id);
    if (!request.header("Authorization").isEmpty())
        return xmlReply("<Error><Code>InvalidArgument</Code></Error>", 400);
    if (request.method != "GET" || !request.path.startsWith(Folder) || found == m_entries.cend()
        || request.query != u"signature="_s + found->signature)
        return xmlReply("<Error><Code>AccessDenied</Code></Error>", 403);
    JamfReply reply {.contentType = "text/csv", .body = "Serial Number,Result,Reason\r\n"};
    for (qsizetype i = 0; i < found->devices.size(); ++i) {
        reply.body += fleet.serialOf(found->devices.at(i));
        reply.body += i < found->failing ? ",FAILED,The device could not be processed\r\n" : ",SUCCESS,\r\n";
    }
    return reply;
}

} // namespace Sandbox
