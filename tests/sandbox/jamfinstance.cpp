// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfinstance.h"

#include "tests/sandbox/jamfwirefaults.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr QByteArrayView Node {"a1f0c2d4"};

/// What @p pattern's placeholders stand for in @p path, or nothing where it does not fit.
std::optional<QStringList> match(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{}"_L1 && !given.at(i).isEmpty())
            values.append(QUrl::fromPercentEncoding(given.at(i).toLatin1()));
        else if (wanted.at(i) != given.at(i))
            return {};
    }
    return values;
}

QByteArray nodeOf(const JamfRequest &request)
{
    static const QRegularExpression Cookie(u"(^|;\\s*)jpro-ingress=(?<node>[^;]*)"_s);
    return Cookie.match(QString::fromLatin1(request.header("Cookie"))).captured(u"node"_s).toLatin1();
}

/// Why @p call's query is refused, or nothing.
QString badQuery(const JamfRoute &route, const JamfCall &call)
{
    QStringList seen;
    const auto items = call.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!route.query.contains(name) || (seen.contains(name) && name != "section"_L1))
            return name;
        seen.append(name);
    }
    return {};
}

/// Refuses a body of another type than the route takes; fills in JamfCall::json.
std::optional<JamfReply> badBody(const JamfRoute &route, JamfCall &call)
{
    if (route.takes == JamfRoute::Takes::Anything)
        return {};
    const QByteArray wanted
        = route.takes == JamfRoute::Takes::Json ? "application/json" : "application/merge-patch+json";
    if (call.request.mediaType() != wanted) {
        return apiError(
            415, u"UNSUPPORTED_MEDIA_TYPE"_s,
            u"Content type '%1' not supported"_s.arg(QString::fromLatin1(call.request.mediaType())));
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return apiError(400, u"INVALID_JSON"_s, u"The body is not a JSON object"_s);
    call.json = document.object();
    return {};
}

} // namespace

JamfInstance::JamfInstance(JamfSchool school, Clock clock)
    : m_school(std::move(school))
    , m_clock(std::move(clock))
    , m_routes(jamfRoutes(m_school))
{
}

JamfReply JamfInstance::answer(const JamfRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock();
    const Faults faults = taken(request.path);
    if (find(faults, JamfFault::Kind::InvalidateTokens) != nullptr)
        m_tokens.endAll();

    const std::optional<JamfReply> early = replyInPlace(faults, request.path, now);
    JamfReply reply = early ? *early : routed(request, faults, now);
    if (nodeOf(request).isEmpty())
        reply.headers.append(
            JamfHeader {"Set-Cookie", "jpro-ingress=" + Node.toByteArray() + "; Path=/; HttpOnly"});
    spoil(reply, faults, request, now);
    return reply;
}

void JamfInstance::setAddress(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    m_address = address;
}

void JamfInstance::add(const JamfFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
}

void JamfInstance::heal()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
    m_lagsUntil = {};
}

void JamfInstance::change(const std::function<void(JamfSchool &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    edit(m_school);
    m_routes = jamfRoutes(m_school);
}

JamfSchool JamfInstance::school() const
{
    const std::lock_guard lock(m_mutex);
    return m_school;
}

QString JamfInstance::redacted(QString text) const
{
    const std::lock_guard lock(m_mutex);
    text = m_tokens.redacted(text);
    const auto hide = [&text](const QByteArray &secret) {
        if (!secret.isEmpty())
            text.replace(QString::fromUtf8(secret), u"•••"_s);
    };
    for (const JamfClient &client : m_school.clients)
        hide(client.secret);
    for (const JamfUser &user : m_school.users)
        hide(user.password);
    return text;
}

JamfInstance::Faults JamfInstance::taken(const QString &path)
{
    Faults found;
    for (JamfFault &fault : m_faults) {
        if (fault.times == 0 || !fitsPattern(fault.paths, path))
            continue;
        if (fault.times > 0)
            --fault.times;
        found.append(fault);
    }
    return found;
}

JamfReply JamfInstance::routed(const JamfRequest &request, const Faults &faults, const QDateTime &now)
{
    QByteArrayList methods;
    for (const JamfRoute &route : std::as_const(m_routes)) {
        const std::optional<QStringList> values = match(route.path, request.path);
        if (!values)
            continue;
        methods.append(route.method);
        if (route.method != request.method)
            continue;
        const JamfSchool before = m_school;
        JamfCall call {.request = request,
                       .school = seenBy(request, now),
                       .written = m_school,
                       .tokens = m_tokens,
                       .address = m_address,
                       .now = now};
        call.values = *values;
        call.query = QUrlQuery(request.query);
        adjust(call, faults);
        const JamfReply reply = admitted(route, call, faults);
        if (request.method != "GET" && route.access == JamfRoute::Access::Bearer && reply.status < 300)
            noteWrite(request, faults, before, now);
        return reply;
    }
    if (methods.isEmpty())
        return unknown(request);
    JamfReply reply = request.path.startsWith("/JSSResource/"_L1) ? classicError(405, u"Method Not Allowed"_s)
                                                                  : apiError(405);
    reply.headers.append(JamfHeader {"Allow", methods.join(", ")});
    return reply;
}

JamfReply JamfInstance::admitted(const JamfRoute &route, JamfCall &call, const Faults &faults)
{
    const bool isClassic = call.request.path.startsWith("/JSSResource/"_L1);
    if (route.access == JamfRoute::Access::Bearer) {
        const std::optional<JamfCaller> caller = callerOf(call.request, call.now);
        if (!caller) {
            const bool isNamed = !call.request.header("Authorization").isEmpty();
            if (isClassic)
                return classicError(
                    401, isNamed ? u"INVALID_TOKEN"_s : u"The request requires user authentication"_s);
            return isNamed ? apiError(401, u"INVALID_TOKEN"_s, u"Unauthorized"_s) : apiError(401);
        }
        call.caller = *caller;
        QStringList missing = missingFrom(call.caller.privileges, route.privileges);
        if (const JamfFault *fault = find(faults, JamfFault::Kind::MissingPrivilege))
            missing.append(fault->text);
        if (!missing.isEmpty() && isClassic)
            return classicError(403, u"Forbidden"_s);
        if (!missing.isEmpty())
            return notPrivileged(call.caller, missing);
    }
    if (const QString name = badQuery(route, call); !name.isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"Unknown or repeated parameter"_s, name);
    if (const std::optional<JamfReply> refused = badBody(route, call))
        return *refused;
    return route.answer(call);
}

/// The API answers in its own words, everything else is Tomcat's.
JamfReply JamfInstance::unknown(const JamfRequest &request) const
{
    if (request.path == "/api/v1/oauth/token"_L1 || request.path == "/api/oauth/token"_L1)
        return apiError(m_school.missingTokenPathStatus);
    if (request.path.startsWith("/api/"_L1))
        return apiError(404);
    return htmlReply(404, u"HTTP Status 404 – Not Found"_s,
                     u"The origin server did not find a current representation for the target resource."_s);
}

std::optional<JamfCaller> JamfInstance::callerOf(const JamfRequest &request, const QDateTime &now) const
{
    static constexpr QByteArrayView Scheme {"Bearer "};
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith(Scheme))
        return {};
    const QByteArray token = header.sliced(Scheme.size());
    const std::optional<JamfTokens::Holder> holder = m_tokens.holderOf(token, now);
    if (!holder)
        return {};
    // Looked up each time: a role that is changed counts at once, and tokens outlive a client that is switched off.
    for (const JamfClient &client : m_school.clients) {
        if (!holder->isUser && client.id == holder->name)
            return JamfCaller {client.id, false, client.privileges, token};
    }
    for (const JamfUser &user : m_school.users) {
        if (holder->isUser && user.name == holder->name)
            return JamfCaller {user.name, true, user.privileges, token};
    }
    return {};
}

void JamfInstance::noteWrite(const JamfRequest &request, const Faults &faults, const JamfSchool &before,
                             const QDateTime &now)
{
    const JamfFault *lag = find(faults, JamfFault::Kind::ClusterLag);
    if (lag == nullptr)
        return;
    if (!m_lagsUntil.isValid() || m_lagsUntil <= now)
        m_former = before;
    m_lagsUntil = now.addSecs(lag->number);
    m_writer = nodeOf(request).isEmpty() ? Node.toByteArray() : nodeOf(request);
}

const JamfSchool &JamfInstance::seenBy(const JamfRequest &request, const QDateTime &now) const
{
    const bool lags = m_lagsUntil.isValid() && now < m_lagsUntil;
    return lags && nodeOf(request) != m_writer ? m_former : m_school;
}

} // namespace Sandbox
