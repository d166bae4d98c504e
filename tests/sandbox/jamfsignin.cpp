// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfroute.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

const QVersionNumber NewTokenPath {11, 23}; // absent in 11.7.1

QMap<QString, QString> formOf(const QByteArray &body)
{
    QMap<QString, QString> form;
    const QByteArrayList fields = body.split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        const auto decoded
            = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
        if (equals > 0)
            form.insert(decoded(field.left(equals)), decoded(field.sliced(equals + 1)));
    }
    return form;
}

const JamfClient *clientFor(const JamfSchool &school, const QMap<QString, QString> &form)
{
    const auto found
        = std::find_if(school.clients.begin(), school.clients.end(), [&form](const JamfClient &client) {
              return client.isEnabled && client.id == form.value(u"client_id"_s)
                  && client.secret == form.value(u"client_secret"_s).toUtf8();
          });
    return found == school.clients.end() ? nullptr : &*found;
}

JamfReply clientToken(JamfCall &call)
{
    if (call.request.mediaType() != "application/x-www-form-urlencoded")
        return oauthError(u"invalid_request"_s, u"The body must be a form"_s);
    const QMap<QString, QString> form = formOf(call.request.body);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"grant_type must be client_credentials"_s);
    const JamfClient *client = clientFor(call.school, form);
    if (client == nullptr)
        return oauthError(u"invalid_client"_s, u"Client authentication failed"_s,
                          call.school.wrongClientStatus);

    const QString wanted = form.value(u"scope"_s);
    const QStringList roles = wanted.isEmpty() ? client->roles : wanted.split(u' ', Qt::SkipEmptyParts);
    const bool isAssigned = std::all_of(
        roles.begin(), roles.end(), [client](const QString &role) { return client->roles.contains(role); });
    if (!isAssigned)
        return oauthError(u"invalid_scope"_s, u"A role is not assigned to this client"_s);

    // A second goes by between the making of a token and the answer: 599 for 600, as seen on live servers.
    const int life = call.tokenLife > 0 ? call.tokenLife : std::max(client->tokenLife - 1, 1);
    const QByteArray token
        = call.tokens.issue({client->id, false, call.now.addSecs(life)}, call.now, call.clockError, roles);
    return jsonReply(QJsonObject {{u"access_token"_s, QString::fromLatin1(token)},
                                  {u"scope"_s, roles.join(u' ')},
                                  {u"token_type"_s, u"Bearer"_s},
                                  {u"expires_in"_s, life}});
}

JamfReply issueTo(JamfCall &call, const JamfUser &user)
{
    const int life = call.tokenLife > 0 ? call.tokenLife : user.tokenLife;
    const QDateTime end = call.now.addSecs(life);
    const QByteArray token = call.tokens.issue({user.name, true, end}, call.now, call.clockError);
    const QString expires = end.addSecs(call.clockError).toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    return jsonReply(QJsonObject {{u"token"_s, QString::fromLatin1(token)}, {u"expires"_s, expires}});
}

const JamfUser *userNamed(const JamfSchool &school, const QString &name)
{
    const auto found = std::find_if(school.users.begin(), school.users.end(),
                                    [&name](const JamfUser &user) { return user.name == name; });
    return found == school.users.end() ? nullptr : &*found;
}

JamfReply userToken(JamfCall &call)
{
    static constexpr QByteArrayView Scheme {"Basic "};
    const QByteArray header = call.request.header("Authorization");
    if (!header.startsWith(Scheme))
        return apiError(401);
    const QByteArray pair = QByteArray::fromBase64(header.sliced(Scheme.size()));
    const qsizetype colon = pair.indexOf(':');
    const JamfUser *user = userNamed(call.school, QString::fromUtf8(pair.left(colon)));
    if (user == nullptr || colon < 0 || user->password != pair.sliced(colon + 1))
        return apiError(401);
    if (user->hasExpiredPassword)
        return apiError(401, u"USER_EXPIRED_PASSWORD"_s, u"The password has expired"_s);
    return issueTo(call, *user);
}

/// Only a user's token can be kept alive: nothing says that a client's can.
JamfReply keepAlive(JamfCall &call)
{
    const JamfUser *user = call.caller.isUser ? userNamed(call.school, call.caller.name) : nullptr;
    if (user == nullptr)
        return apiError(401, u"INVALID_TOKEN"_s, u"Unauthorized"_s);
    call.tokens.end(call.caller.token);
    return issueTo(call, *user);
}

JamfReply invalidate(JamfCall &call)
{
    call.tokens.end(call.caller.token);
    return emptyReply(204);
}

QJsonObject accountOf(const JamfCaller &caller)
{
    return {{u"id"_s, u"1"_s},
            {u"username"_s, caller.name},
            {u"realName"_s, caller.name},
            {u"email"_s, QString()},
            {u"preferences"_s,
             QJsonObject {{u"language"_s, u"en"_s},
                          {u"dateFormat"_s, u"yyyy/MM/dd"_s},
                          {u"region"_s, u"Asia"_s},
                          {u"timezone"_s, u"Asia/Taipei"_s},
                          {u"disableRelativeDates"_s, false}}},
            {u"multiSiteAdmin"_s, false},
            {u"accessLevel"_s, u"FullAccess"_s},
            {u"privilegeSet"_s, u"CUSTOM"_s},
            {u"privilegesBySite"_s, QJsonObject {{u"-1"_s, QJsonArray::fromStringList(caller.privileges)}}},
            {u"groupIds"_s, QJsonArray()},
            {u"currentSiteId"_s, u"-1"_s},
            {u"currentDivisionId"_s, QJsonValue::Null}};
}

JamfReply whoAmI(JamfCall &call)
{
    const bool tells = call.caller.isUser || call.school.tellsClientPrivileges;
    return jsonReply(QJsonObject {
        {u"account"_s, tells ? QJsonValue(accountOf(call.caller)) : QJsonValue(QJsonValue::Null)},
        {u"accountGroups"_s, QJsonArray()},
        {u"sites"_s, QJsonArray()},
        {u"authenticationType"_s, call.caller.isUser ? u"JSS"_s : u"CLIENT_CREDENTIALS"_s}});
}

} // namespace

QList<JamfRoute> jamfSignInRoutes(const JamfSchool &school)
{
    const auto open = JamfRoute::Access::Open;
    QList<JamfRoute> routes {
        {.method = "POST", .path = u"/api/v1/auth/token"_s, .answer = userToken, .access = open},
        {.method = "POST", .path = u"/api/v1/auth/keep-alive"_s, .answer = keepAlive},
        {.method = "POST", .path = u"/api/v1/auth/invalidate-token"_s, .answer = invalidate},
        {.method = "GET", .path = u"/api/v1/auth"_s, .answer = whoAmI},
    };
    if (school.hasNewTokenPath) {
        routes.append({.method = "POST",
                       .path = u"/api/v1/oauth/token"_s,
                       .answer = clientToken,
                       .access = open,
                       .since = NewTokenPath});
    }
    if (school.hasOldTokenPath)
        routes.append(
            {.method = "POST", .path = u"/api/oauth/token"_s, .answer = clientToken, .access = open});
    return routes;
}

} // namespace Sandbox
