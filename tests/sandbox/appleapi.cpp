// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleapi.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr quint32 UsualLimit = 100;
constexpr quint32 MostLimit = 1000;

const QStringList &serverFields()
{
    static const QStringList names {u"serverName"_s,
                                    u"serverType"_s,
                                    u"status"_s,
                                    u"deviceCount"_s,
                                    u"lastConnectedDateTime"_s,
                                    u"lastConnectedIp"_s,
                                    u"enableMdmDisownFlag"_s,
                                    u"defaultProductFamilies"_s,
                                    u"createdDateTime"_s,
                                    u"updatedDateTime"_s,
                                    u"devices"_s};
    return names;
}

std::optional<QStringList> match(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{}"_L1 && !given.at(i).isEmpty())
            ids.append(QUrl::fromPercentEncoding(given.at(i).toLatin1()));
        else if (wanted.at(i) != given.at(i))
            return {};
    }
    return ids;
}

/// A place in a list that nobody else can make up by counting.
QByteArray cursorOf(quint32 index)
{
    const QByteArray number = QByteArray::number(index);
    return ("at:" + number + ':' + QByteArray::number(qChecksum(number), 16))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<quint32> indexOfCursor(const QString &cursor)
{
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const quint32 index = text.split(':').value(1).toUInt();
    return cursorOf(index) == cursor.toLatin1() ? std::optional(index) : std::nullopt;
}

JamfReply illegal(const QString &parameter, const QString &what)
{
    return appleError(400, u"PARAMETER_ERROR."_s + what, u"The parameter '%1' is not valid"_s.arg(parameter),
                      u"parameter="_s + parameter);
}

} // namespace

AppleApi::AppleApi(AppleSchool school, const QDateTime &now)
    : m_school(std::move(school))
    , m_fleet(m_school.devices, m_school.since.isValid() ? m_school.since : now, m_school.known)
{
}

void AppleApi::setAddresses(const QString &api, const QString &store)
{
    m_address = api;
    m_store = store;
}

QList<AppleApi::Route> AppleApi::routes()
{
    const QStringList device = AppleFleet::deviceFields();
    const QString devices = u"orgDevices"_s;
    const QString servers = u"mdmServers"_s;
    return {
        {"GET", u"/v1/orgDevices"_s, &AppleApi::devices, devices, device, true, true},
        {"GET", u"/v1/orgDevices/{}"_s, &AppleApi::device, devices, device},
        {"GET", u"/v1/orgDevices/{}/appleCareCoverage"_s, &AppleApi::coverage, u"appleCareCoverage"_s,
         AppleFleet::coverageFields(), true},
        {"GET",
         u"/v1/orgDevices/{}/activationLockStatus"_s,
         &AppleApi::activationLock,
         u"activationLockStatus"_s,
         {u"isLocked"_s, u"lockType"_s}},
        {"GET", u"/v1/orgDevices/{}/relationships/assignedServer"_s, &AppleApi::linkToServer},
        {"GET", u"/v1/orgDevices/{}/assignedServer"_s, &AppleApi::serverOfDevice, servers, serverFields()},
        {"GET", u"/v1/mdmServers"_s, &AppleApi::servers, servers, serverFields(), true, true},
        {"GET", u"/v1/mdmServers/{}"_s, &AppleApi::server, servers, serverFields()},
        {"GET", u"/v1/mdmServers/{}/relationships/devices"_s, &AppleApi::linkages, {}, {}, true, true},
        {"GET", u"/v1/mdmServers/{}/devices"_s, &AppleApi::relatedDevices},
        {"POST", u"/v1/orgDeviceActivities"_s, &AppleApi::beginActivity},
        {"GET", u"/v1/orgDeviceActivities/{}"_s, &AppleApi::activity, u"orgDeviceActivities"_s,
         AppleActivities::fields()},
    };
}

JamfReply AppleApi::answer(const JamfRequest &request, const QList<AppleFault> &faults, const QDateTime &now)
{
    static const QList<Route> All = routes();
    QByteArrayList methods;
    for (const Route &route : All) {
        const std::optional<QStringList> ids = match(route.path, request.path);
        if (!ids)
            continue;
        methods.append(route.method);
        if (route.method != request.method)
            continue;
        Asked asked {.request = request, .faults = faults, .now = now, .ids = *ids, .limit = UsualLimit};
        if (const std::optional<JamfReply> refused = misread(route, asked))
            return *refused;
        return (this->*route.answer)(asked);
    }
    if (methods.isEmpty())
        return appleError(404, u"PATH_ERROR"_s, u"The URL path is not valid"_s);
    JamfReply reply = appleError(405, u"METHOD_NOT_ALLOWED"_s, u"The method is not allowed here"_s);
    reply.headers.append(JamfHeader {"Allow", methods.join(", ")});
    return reply;
}

std::optional<JamfReply> AppleApi::misread(const Route &route, Asked &asked) const
{
    asked.fields = route.fields;
    QStringList seen;
    const auto items = QUrlQuery(asked.request.query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (seen.contains(name))
            return illegal(name, u"ILLEGAL"_s);
        seen.append(name);
        if (const std::optional<JamfReply> refused = misreadItem(route, name, value, asked))
            return refused;
    }
    return {};
}

std::optional<JamfReply> AppleApi::misreadItem(const Route &route, const QString &name, const QString &value,
                                               Asked &asked) const
{
    if (name == "limit"_L1 && route.hasLimit) {
        bool isNumber = false;
        asked.limit = value.toUInt(&isNumber);
        if (!isNumber || asked.limit < 1 || asked.limit > MostLimit)
            return illegal(name, u"INVALID"_s);
        return {};
    }
    if (name == "cursor"_L1 && route.hasCursor) {
        const std::optional<quint32> index = indexOfCursor(value);
        if (!index || find(asked.faults, AppleFault::Kind::LapsedCursor) != nullptr)
            return illegal(name, u"INVALID"_s);
        asked.from = *index;
        return {};
    }
    if (route.fieldsOf.isEmpty() || name != u"fields["_s + route.fieldsOf + u']')
        return illegal(name, u"ILLEGAL"_s);
    asked.fields = value.split(u',');
    const bool areKnown
        = std::all_of(asked.fields.cbegin(), asked.fields.cend(),
                      [&route](const QString &field) { return route.fields.contains(field); });
    return areKnown ? std::nullopt : std::optional(illegal(name, u"INVALID"_s));
}

std::optional<quint32> AppleApi::deviceIn(const Asked &asked) const
{
    return m_fleet.indexOf(asked.ids.constFirst().toLatin1());
}

int AppleApi::serverIn(const Asked &asked) const
{
    for (int i = 0; i < m_school.servers.size(); ++i) {
        if (m_school.servers.at(i).id == asked.ids.constFirst())
            return i;
    }
    return AppleFleet::NoServer;
}

JamfReply AppleApi::listReply(QByteArray data, const Asked &asked, std::optional<quint32> next) const
{
    const QByteArray path = asked.request.path.toLatin1();
    QUrlQuery query(asked.request.query);
    const auto placeOf = [&](const QByteArray &base) {
        const QByteArray text = query.toString(QUrl::FullyEncoded).toLatin1();
        return '"' + base + path + (text.isEmpty() ? QByteArray() : '?' + text) + '"';
    };
    const QByteArray address = m_address.toLatin1();
    QByteArray body = R"({"data":)" + std::move(data) + R"(,"links":{"self":)" + placeOf(address);
    QByteArray cursor;
    if (next) {
        const AppleFault *const foreign = find(asked.faults, AppleFault::Kind::ForeignNext);
        const bool isSame = find(asked.faults, AppleFault::Kind::SameNext) != nullptr;
        cursor = cursorOf(*next);
        if (!isSame) {
            query.removeAllQueryItems(u"cursor"_s);
            query.addQueryItem(u"cursor"_s, QString::fromLatin1(cursor));
        }
        if (find(asked.faults, AppleFault::Kind::NextAsCursor) == nullptr)
            body += R"(,"next":)" + placeOf(foreign == nullptr ? address : foreign->text.toLatin1());
        cursor = R"(,"nextCursor":")" + cursor + '"';
    }
    body += R"(},"meta":{"paging":{"limit":)" + QByteArray::number(asked.limit) + cursor + "}}}";
    return {.contentType = "application/json", .body = body};
}

} // namespace Sandbox
