// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/session.h"

#include "core/jamf/answers.h"
#include "core/jamf/codes.h"
#include "core/jamf/values.h"
#include "core/net/codes.h"
#include "core/net/place.h"

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr auto NewTokenPath = "/api/v1/oauth/token"_L1;
constexpr auto OldTokenPath = "/api/oauth/token"_L1; // the only one before 11.23
// A server that refuses every token is not asked for ever: so many are got for one request, and so many in a row for all.
constexpr int MostRenewals = 2;
constexpr int MostInARow = 5;
constexpr std::chrono::seconds Farewell {2};

/// Both as they must be in a form; nothing of the secret is left behind.
Secret formOf(const Login &login)
{
    QByteArray plain(login.secret.reveal().data(), login.secret.size());
    QByteArray encoded = plain.toPercentEncoding();
    wipe(plain);
    QByteArray form = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(login.name);
    form.reserve(form.size() + 32 + encoded.size()); // growing would leave a copy
    form += "&client_secret=";
    form += encoded;
    wipe(encoded);
    return Secret::taking(form);
}

/// RFC 7617, in UTF-8.
Secret basicOf(const Login &login)
{
    QByteArray plain;
    const QByteArray name = login.name.toUtf8();
    plain.reserve(name.size() + 1 + login.secret.size());
    plain += name + ':';
    plain += login.secret.reveal();
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    QByteArray header;
    header.reserve(encoded.size() + 8);
    header += "Basic ";
    header += encoded;
    wipe(encoded);
    return Secret::taking(header);
}

Secret bearerOf(const Secret &token)
{
    QByteArray header;
    header.reserve(token.size() + 8);
    header += "Bearer ";
    header += token.reveal();
    return Secret::taking(header);
}

/// A request about tokens goes first, for all others wait for it.
Net::Request postTo(const QString &path)
{
    Net::Request request {.verb = "POST", .path = path, .turn = Net::Turn::First};
    request.headers.append(Net::Header {"Accept", "application/json"});
    return request;
}

/// Other commands are never repeated. Asked twice for a token, a server gives two, of which one lapses unused: nothing
/// else has changed, and one fault of a moment does not fail everything that waits for the token.
Net::Request signInAt(const QString &path)
{
    Net::Request request = postTo(path);
    request.mayArriveTwice = true;
    return request;
}

Secret secretOf(const QJsonObject &object, QLatin1StringView name)
{
    QByteArray bytes = object.value(name).toString().toUtf8();
    return Secret::taking(bytes);
}

} // namespace

Session::Session(Net::Client &client, Login login, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_login(std::move(login))
    , m_clock(std::move(clock))
    , m_keeper([this] { return fetch(); }, m_clock)
{
}

Answer<> Session::signIn()
{
    m_refusedInARow = 0;
    return chain(this, m_keeper.token(), [](const Secret &) { return ready(Result<>()); });
}

Answer<Net::Response> Session::send(const Net::Request &request, Net::CookieJar *cookies)
{
    return send(request, cookies, MostRenewals);
}

Answer<Net::Response> Session::send(const Net::Request &request, Net::CookieJar *cookies, int renewals)
{
    const auto used = std::make_shared<Secret>();
    Net::Request signedRequest = request;
    signedRequest.authorize = [this, used] { return authorization(used); };
    const auto judge = [this, request, cookies, renewals, used](const Net::Response &response) {
        if (response.status != 401)
            m_refusedInARow = 0;
        if (response.status != 401 || renewals == 0)
            return ready<Net::Response>(response);
        if (m_held && m_held->value == *used)
            m_held.reset();
        // A token that another request has complained of says nothing about this one.
        const bool isFirst = m_keeper.refuse(*used);
        m_refusedInARow += isFirst ? 1 : 0;
        if (m_refusedInARow > MostInARow)
            return ready<Net::Response>(response);
        return send(request, cookies, isFirst ? renewals - 1 : renewals);
    };
    return chain(this, m_client.send(signedRequest, cookies), judge);
}

/// The header's value, and in @p used the token.
Answer<Secret> Session::authorization(const std::shared_ptr<Secret> &used)
{
    const auto header = [used](const Secret &token) {
        *used = token;
        return ready<Secret>(bearerOf(token));
    };
    const Answer<Secret> token = m_keeper.token();
    const bool isThere = token.isFinished() && token.resultCount() > 0 && token.result();
    return isThere ? header(*token.result()) : chain(this, token, header);
}

Answer<Net::Token> Session::fetch()
{
    if (m_login.way == Login::Way::User)
        return m_held && m_held->lapsesAt > m_clock() ? keepAlive() : fetchForUser();
    return m_usesOldPath ? fetchByOldPath({}) : fetchByNewPath();
}

Answer<Net::Response> Session::askForClient(QLatin1StringView path)
{
    Net::Request request = signInAt(path);
    request.contentType = "application/x-www-form-urlencoded";
    request.body = formOf(m_login);
    return m_client.send(request);
}

Answer<Net::Token> Session::fetchByNewPath()
{
    return chain(this, askForClient(NewTokenPath), [this](const Net::Response &response) {
        // Some servers call an unknown path unauthorized.
        const bool isUnknown
            = response.status == 404 || (response.status == 401 && !complaintOf(response).isOauth);
        return isUnknown ? fetchByOldPath(response) : ready(tokenOfClient(response));
    });
}

Answer<Net::Token> Session::fetchByOldPath(const std::optional<Net::Response> &ofNewPath)
{
    return chain(this, askForClient(OldTokenPath), [this, ofNewPath](const Net::Response &response) {
        const bool isUnknown = response.status == 404 && ofNewPath;
        Result<Net::Token> token = tokenOfClient(isUnknown ? *ofNewPath : response);
        m_usesOldPath = token.has_value();
        return ready(std::move(token));
    });
}

Answer<Net::Token> Session::fetchForUser()
{
    m_held.reset();
    Net::Request request = signInAt(u"/api/v1/auth/token"_s);
    request.authorization = basicOf(m_login);
    return chain(this, m_client.send(request),
                 [this](const Net::Response &response) { return ready(tokenOfUser(response)); });
}

Answer<Net::Token> Session::keepAlive()
{
    Net::Request request = postTo(u"/api/v1/auth/keep-alive"_s);
    request.authorization = bearerOf(m_held->value);
    // It ends the old token, so it is not sent twice; where it fails, there is still the password.
    return follow(this, m_client.send(request), [this](const Result<Net::Response> &response) {
        return response && response->status == 200 ? ready(tokenOfUser(*response)) : fetchForUser();
    });
}

Result<Net::Token> Session::tokenOfClient(const Net::Response &response)
{
    if (response.status != 200)
        return failure(refusal(response));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const Secret token = secretOf(answer, "access_token"_L1);
    const auto life = countOf(answer.value("expires_in"_L1));
    if (token.isEmpty() || !life)
        return failure(ErrorKind::Malformed, Codes::NotJamfPro, {host()});
    m_life = std::chrono::seconds(*life);
    m_held = Net::Token {token, m_clock().addSecs(*life)};
    return *m_held;
}

Result<Net::Token> Session::tokenOfUser(const Net::Response &response)
{
    if (response.status != 200)
        return failure(refusal(response));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const Secret token = secretOf(answer, "token"_L1);
    const Moment lapses = parseDate(answer.value("expires"_L1));
    if (token.isEmpty() || !lapses)
        return failure(ErrorKind::Malformed, Codes::NotJamfPro, {host()});
    // The server's clock says when; this program asks its own.
    const auto offset = m_client.clockOffset().value_or(std::chrono::seconds(0));
    const QDateTime ours = lapses->addSecs(offset.count());
    m_life = std::chrono::seconds(m_clock().secsTo(ours));
    m_held = Net::Token {token, ours};
    return *m_held;
}

Error Session::refusal(const Net::Response &response) const
{
    const Complaint complaint = complaintOf(response);
    const QString said = complaint.code + u' ' + complaint.description;
    const bool isRefused = response.status == 401 || (response.status == 400 && complaint.isOauth);
    if (isRefused) {
        if (complaint.code == "USER_EXPIRED_PASSWORD"_L1)
            return {ErrorKind::Unauthorized, Codes::PasswordExpired, {host(), m_login.name}, said};
        const auto offset = m_client.clockOffset();
        if (offset && std::chrono::abs(*offset) > Net::clockTolerance)
            return {ErrorKind::Unauthorized,
                    Net::Codes::ClockWrong,
                    {host(), QString::number(offset->count())},
                    said};
        return {ErrorKind::Unauthorized, Codes::SignInRefused, {host(), m_login.name}, said};
    }
    const auto fault = faultOf(response, host(), host());
    if (!fault || fault->kind == ErrorKind::NotFound || fault->code == Codes::RequestRefused)
        return {ErrorKind::Malformed, Codes::NotJamfPro, {host()}, said};
    return *fault;
}

Answer<> Session::signOut()
{
    const std::optional<Net::Token> held = std::exchange(m_held, std::nullopt);
    if (held)
        m_keeper.refuse(held->value);
    if (!held || held->lapsesAt <= m_clock())
        return ready(Result<>());
    Net::Request request = postTo(u"/api/v1/auth/invalidate-token"_s);
    request.timeout = Farewell;
    request.authorization = bearerOf(held->value);
    return chain(this, m_client.send(request), [this](const Net::Response &response) {
        // A token that is no longer good has ended already.
        const auto fault = response.status == 401 ? std::nullopt : faultOf(response, host(), host());
        return ready(fault ? Result<>(failure(*fault)) : Result<>());
    });
}

QString Session::host() const
{
    return Net::placeOf(m_client.endpoint().base);
}

} // namespace Jamf
