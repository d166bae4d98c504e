// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/session.h"

#include "core/apple/answers.h"
#include "core/apple/assertion.h"
#include "core/apple/codes.h"
#include "core/net/codes.h"
#include "core/net/place.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr int Connections = 1;
constexpr qint64 LargestAnswer = 256 * 1024;
constexpr double LongestLife = 24 * 60 * 60;

/// The word of RFC 6749, section 5.2, and nothing that only looks like one.
QString oauthWord(const QByteArray &body)
{
    static const QRegularExpression word(u"^[a-z_]{1,40}$"_s);
    const QString said = QJsonDocument::fromJson(body).object().value("error"_L1).toString();
    return word.match(said).hasMatch() ? said : QString();
}

QUrl originOf(const QUrl &url)
{
    QUrl origin = url;
    origin.setPath({});
    origin.setQuery(QString());
    origin.setFragment({});
    return origin;
}

} // namespace

Session::Session(const Site &site, Login login, Clock clock, const Net::Pace &pace, QObject *parent)
    : QObject(parent)
    , m_client({.base = originOf(site.token), .authority = site.authority, .proxy = site.proxy}, Connections,
               clock, nullptr, pace)
    , m_path(site.token.path(QUrl::FullyEncoded))
    , m_login(std::move(login))
    , m_clock(std::move(clock))
    , m_keeper([this] { return fetch(); }, m_clock)
{
}

Answer<Secret> Session::token()
{
    return m_keeper.token();
}

void Session::refuse(const Secret &used)
{
    m_keeper.refuse(used);
}

std::optional<std::chrono::seconds> Session::clockOffset() const
{
    return m_client.clockOffset();
}

Answer<Net::Token> Session::fetch()
{
    const Result<Surface> surface = surfaceOf(m_login.clientId);
    if (!surface)
        return ready<Net::Token>(failure(surface.error()));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<Secret> assertion = clientAssertion(m_login, id, m_clock());
    if (!assertion)
        return ready<Net::Token>(failure(assertion.error()));
    Net::Request request {.verb = "POST", .path = m_path};
    request.headers.append(Net::Header {"Accept", "application/json"});
    request.contentType = "application/x-www-form-urlencoded";
    request.body = tokenForm(m_login.clientId, *surface, *assertion);
    request.mostBytes = LargestAnswer;
    return chain(this, m_client.send(request),
                 [this](const Net::Response &response) { return ready(tokenIn(response)); });
}

Result<Net::Token> Session::tokenIn(const Net::Response &response) const
{
    if (response.status != 200)
        return failure(refusal(response));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QByteArray token = answer.value("access_token"_L1).toString().toLatin1();
    const double life = answer.value("expires_in"_L1).toVariant().toDouble();
    wipeShared(response.body);
    if (token.isEmpty() || !(life > 0)) {
        const QString host = Net::placeOf(m_client.endpoint().base);
        return isWebPage(response) ? failure(webPage(response, host))
                                   : failure(ErrorKind::Malformed, Codes::AppleAnswerUnreadable, {m_path});
    }
    const auto seconds = static_cast<qint64>(std::min(life, LongestLife));
    return Net::Token {Secret::taking(token), m_clock().addSecs(seconds)};
}

Error Session::refusal(const Net::Response &response) const
{
    const QString host = Net::placeOf(m_client.endpoint().base);
    if (isWebPage(response))
        return webPage(response, host);
    const QString word = oauthWord(response.body);
    const QString status = QString::number(response.status);
    if (response.status >= 500)
        return {ErrorKind::ServerFault, Codes::AppleFault, {status, u"-"_s}, word};
    if (word == "invalid_scope"_L1 || word == "unauthorized_client"_L1) {
        const Result<Surface> surface = surfaceOf(m_login.clientId);
        return {ErrorKind::Forbidden,
                Codes::ApiScopeRefused,
                {host, surface ? scopeOf(*surface) : QString()},
                word};
    }
    const bool isRefused
        = response.status == 401 || word == "invalid_client"_L1 || word == "invalid_grant"_L1;
    if (!isRefused)
        return {ErrorKind::Refused, Codes::ApiSignInFailed, {host, word.isEmpty() ? status : word}};
    const auto offset = m_client.clockOffset();
    if (offset && std::chrono::abs(*offset) > Net::clockTolerance)
        return {
            ErrorKind::Unauthorized, Net::Codes::ClockWrong, {host, QString::number(offset->count())}, word};
    return {ErrorKind::Unauthorized, Codes::ApiKeyRefused, {host, m_login.clientId.trimmed()}, word};
}

} // namespace Apple
