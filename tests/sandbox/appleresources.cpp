// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleapi.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

JamfReply notFound()
{
    return appleError(404, u"NOT_FOUND"_s, u"There is no resource of this id"_s);
}

quint32 bitsOf(const QStringList &wanted, const QStringList &all)
{
    quint32 bits = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (wanted.contains(all.at(i)))
            bits |= 1U << i;
    }
    return bits;
}

quint32 withoutRelease(quint32 bits)
{
    return bits & ~(1U << AppleFleet::deviceFields().indexOf(u"releasedFromOrgDateTime"_s));
}

AppleFleet::Shape shapeOf(const QList<AppleFault> &faults)
{
    return find(faults, AppleFault::Kind::OddMembers) == nullptr ? AppleFleet::Shape::Usual
                                                                 : AppleFleet::Shape::Odd;
}

QJsonValue dateOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s)
                            : QJsonValue(QJsonValue::Null);
}

JamfReply rawReply(const QByteArray &data)
{
    return {.contentType = "application/json", .body = R"({"data":)" + data + '}'};
}

} // namespace

JamfReply AppleApi::devices(Asked &asked)
{
    const quint32 fields = withoutRelease(bitsOf(asked.fields, AppleFleet::deviceFields()));
    const quint32 end = std::min(asked.from + asked.limit, m_fleet.count());
    const QByteArray address = m_address.toLatin1();
    QByteArray data = "[";
    data.reserve(qsizetype(end - std::min(asked.from, end)) * 1200 + 2);
    for (quint32 i = asked.from; i < end; ++i) {
        if (i > asked.from)
            data += ',';
        m_fleet.writeDevice(data, i, fields, shapeOf(asked.faults), address);
    }
    data += ']';
    return listReply(std::move(data), asked, end < m_fleet.count() ? std::optional(end) : std::nullopt);
}

JamfReply AppleApi::device(Asked &asked)
{
    auto index = deviceIn(asked);
    if (!index)
        index = m_fleet.indexOfReleased(asked.ids.constFirst().toLatin1());
    if (!index)
        return notFound();
    QByteArray data;
    m_fleet.writeDevice(data, *index, bitsOf(asked.fields, AppleFleet::deviceFields()), shapeOf(asked.faults),
                        m_address.toLatin1());
    return rawReply(data);
}

JamfReply AppleApi::coverage(Asked &asked)
{
    const auto index = deviceIn(asked);
    if (!index)
        return notFound();
    QByteArray data;
    m_fleet.writeCoverage(data, *index, bitsOf(asked.fields, AppleFleet::coverageFields()));
    return listReply(std::move(data), asked, {});
}

JamfReply AppleApi::activationLock(Asked &asked)
{
    const auto index = deviceIn(asked);
    if (!index)
        return notFound();
    const QByteArray type = m_fleet.lockTypeOf(*index);
    QJsonObject attributes {{u"isLocked"_s, type != "NONE"}, {u"lockType"_s, QString::fromLatin1(type)}};
    const QStringList names = attributes.keys();
    for (const QString &name : names) {
        if (!asked.fields.contains(name))
            attributes.remove(name);
    }
    return jsonReply(QJsonObject {{u"data"_s,
                                   QJsonObject {{u"type"_s, u"activationLockStatus"_s},
                                                {u"id"_s, asked.ids.constFirst()},
                                                {u"attributes"_s, attributes}}}});
}

JamfReply AppleApi::linkToServer(Asked &asked)
{
    const auto index = deviceIn(asked);
    if (!index)
        return notFound();
    const int server = m_fleet.serverOf(*index);
    if (server == AppleFleet::NoServer)
        return rawReply("null");
    return jsonReply(QJsonObject {
        {u"data"_s, QJsonObject {{u"type"_s, u"mdmServers"_s}, {u"id"_s, m_school.servers.at(server).id}}}});
}

JamfReply AppleApi::serverOfDevice(Asked &asked)
{
    const auto index = deviceIn(asked);
    const int server = index ? m_fleet.serverOf(*index) : AppleFleet::NoServer;
    if (server == AppleFleet::NoServer)
        return notFound();
    return jsonReply(QJsonObject {{u"data"_s, serverResource(server, asked.fields)}});
}

QJsonObject AppleApi::serverResource(int server, const QStringList &fields) const
{
    const AppleMdmServer &mine = m_school.servers.at(server);
    QJsonObject attributes {{u"serverName"_s, mine.name},
                            {u"serverType"_s, mine.type},
                            {u"status"_s, u"ACTIVE"_s},
                            {u"lastConnectedDateTime"_s, dateOf(mine.connectedAt)},
                            {u"lastConnectedIp"_s, u"192.0.2.10"_s},
                            {u"enableMdmDisownFlag"_s, false},
                            {u"defaultProductFamilies"_s, QJsonArray::fromStringList(mine.families)},
                            {u"createdDateTime"_s, dateOf(mine.createdAt)},
                            {u"updatedDateTime"_s, dateOf(mine.createdAt)}};
    if (fields.contains(u"deviceCount"_s)) {
        int count = 0;
        for (quint32 i = 0; i < m_fleet.count(); ++i)
            count += m_fleet.serverOf(i) == server ? 1 : 0;
        attributes[u"deviceCount"_s] = count;
    }
    // Nobody asked for names of their own: then the last contact is left out, as has been seen.
    const bool isUsual = fields.contains(u"devices"_s);
    const QStringList names = attributes.keys();
    for (const QString &name : names) {
        if (!fields.contains(name) || (isUsual && name.startsWith("lastConnected"_L1)))
            attributes.remove(name);
    }
    return {{u"type"_s, u"mdmServers"_s},
            {u"id"_s, mine.id},
            {u"attributes"_s, attributes},
            {u"links"_s, QJsonObject {{u"self"_s, m_address + u"/v1/mdmServers/"_s + mine.id}}}};
}

JamfReply AppleApi::servers(Asked &asked)
{
    QJsonArray data;
    const auto count = static_cast<quint32>(m_school.servers.size());
    const quint32 end = std::min(asked.from + asked.limit, count);
    for (quint32 i = asked.from; i < end; ++i)
        data.append(serverResource(static_cast<int>(i), asked.fields));
    return listReply(QJsonDocument(data).toJson(QJsonDocument::Compact), asked,
                     end < count ? std::optional(end) : std::nullopt);
}

JamfReply AppleApi::server(Asked &asked)
{
    const int server = serverIn(asked);
    return server == AppleFleet::NoServer
        ? notFound()
        : jsonReply(QJsonObject {{u"data"_s, serverResource(server, asked.fields)}});
}

JamfReply AppleApi::linkages(Asked &asked)
{
    const int server = serverIn(asked);
    if (server == AppleFleet::NoServer)
        return notFound();
    QByteArray data = "[";
    quint32 found = 0;
    std::optional<quint32> next;
    for (quint32 i = asked.from; i < m_fleet.count(); ++i) {
        if (m_fleet.serverOf(i) != server)
            continue;
        if (found == asked.limit) {
            next = i;
            break;
        }
        data += found++ == 0 ? "" : ",";
        data += R"({"type":"orgDevices","id":")" + m_fleet.serialOf(i) + "\"}";
    }
    data += ']';
    return listReply(std::move(data), asked, next);
}

JamfReply AppleApi::relatedDevices(Asked &)
{
    return appleError(403, u"FORBIDDEN_ERROR"_s,
                      u"The resource 'mdmServers' does not allow 'GET_RELATED'. Allowed: GET_RELATIONSHIP"_s);
}

JamfReply AppleApi::beginActivity(Asked &asked)
{
    if (asked.request.mediaType() != "application/json")
        return appleError(415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"The body must be JSON"_s);
    const QJsonDocument body = QJsonDocument::fromJson(asked.request.body);
    if (!body.isObject())
        return appleError(400, u"ENTITY_ERROR.INVALID"_s, u"The body is not a JSON object"_s);
    return m_activities.begin(body.object(), m_school, m_fleet, asked.faults, asked.now, m_address);
}

JamfReply AppleApi::activity(Asked &asked)
{
    return m_activities.look(asked.ids.constFirst(), m_fleet, asked.fields, asked.now, m_address, m_store);
}

} // namespace Sandbox
