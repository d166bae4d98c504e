// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/server.h"

#include "core/jamf/answers.h"
#include "core/jamf/pages.h"
#include "core/jamf/session.h"
#include "core/net/place.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr int Connections = 5; // what Jamf asks integrations to keep to

/// Blanks and plus signs as servers written in Java read them.
QString withQuery(const QString &path, const QUrlQuery &query)
{
    if (query.isEmpty())
        return path;
    QString text;
    const auto encoded
        = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        text += (text.isEmpty() ? u'?' : u'&') + encoded(name) + u'=' + encoded(value);
    return path + text;
}

Net::Request requestFor(const QString &path)
{
    Net::Request request {.path = path};
    request.headers.append(Net::Header {"Accept", "application/json"});
    return request;
}

} // namespace

struct Server::State
{
    State(Net::Endpoint endpoint, Login login, const Clock &clock, const Net::Pace &pace)
        : client(std::move(endpoint), Connections, clock, nullptr, pace)
        , session(client, std::move(login), clock)
    {
    }

    Net::Client client;
    Session session;
    QHash<QString, qsizetype> newest {}; ///< first path of a list → index of the one that the server knows
    QHash<QString, QStringList> ids {};
};

Server::Server(Net::Endpoint endpoint, Login login, Clock clock, QObject *parent, const Net::Pace &pace)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(endpoint), std::move(login), clock, pace))
{
}

Server::~Server() = default;

Answer<> Server::signIn()
{
    return m_state->session.signIn();
}

Answer<QJsonDocument> Server::get(const QString &path, const QUrlQuery &query, Net::CookieJar *cookies,
                                  Net::Turn turn)
{
    Net::Request request = requestFor(u"/api"_s + withQuery(path, query));
    request.turn = turn;
    return chain(this, m_state->session.send(request, cookies), [this, path](const Net::Response &response) {
        return documentOf(response, path, host(), false);
    });
}

Answer<QByteArray> Server::getBytes(const QString &path, Net::Turn turn)
{
    Net::Request request {.path = u"/api"_s + path, .turn = turn};
    request.headers.append(Net::Header {"Accept", "*/*"});
    return chain(this, m_state->session.send(request, nullptr), [this, path](const Net::Response &response) {
        const auto fault = faultOf(response, path, host());
        return ready(fault ? Result<QByteArray>(failure(*fault)) : Result<QByteArray>(response.body));
    });
}

Answer<QJsonDocument> Server::getNewest(const QStringList &paths, const QUrlQuery &query, Net::Turn turn)
{
    const QString key = paths.first();
    const qsizetype index = std::min(m_state->newest.value(key, 0), paths.size() - 1);
    return follow(this, get(paths[index], query, nullptr, turn),
                  [=, this](const Result<QJsonDocument> &answer) {
                      const bool isUnknown = !answer && answer.error().kind == ErrorKind::NotFound;
                      if (!isUnknown || index + 1 >= paths.size())
                          return ready(answer);
                      m_state->newest.insert(key, std::max(m_state->newest.value(key, 0), index + 1));
                      return getNewest(paths, query, turn);
                  });
}

Answer<QJsonArray> Server::list(const ListRequest &request)
{
    return (new Pages(*this, request, this))->start();
}

Answer<QJsonDocument> Server::send(QByteArrayView verb, const QString &path, const QJsonDocument &body)
{
    Net::Request request = requestFor(u"/api"_s + path);
    request.verb = verb.toByteArray();
    request.mayRepeat = false;
    if (!body.isNull()) {
        QByteArray bytes = body.toJson(QJsonDocument::Compact);
        request.body = Secret::taking(bytes);
        request.contentType = "application/json";
    }
    return chain(this, m_state->session.send(request, nullptr), [this, path](const Net::Response &response) {
        return documentOf(response, path, host(), true);
    });
}

Answer<QJsonDocument> Server::getClassic(const QString &path)
{
    const Net::Request request = requestFor(u"/JSSResource"_s + path);
    return chain(this, m_state->session.send(request, nullptr), [this, path](const Net::Response &response) {
        return documentOf(response, path, host(), false);
    });
}

Answer<> Server::sendClassic(QByteArrayView verb, const QString &path)
{
    Net::Request request {.path = u"/JSSResource"_s + path};
    request.verb = verb.toByteArray();
    request.mayRepeat = false;
    request.headers.append(Net::Header {"Accept", "application/xml"});
    return chain(this, m_state->session.send(request, nullptr), [this, path](const Net::Response &response) {
        const auto fault = faultOf(response, path, host());
        return ready(fault ? Result<>(failure(*fault)) : Result<>());
    });
}

Answer<> Server::signOut()
{
    return m_state->session.signOut();
}

std::optional<std::chrono::seconds> Server::clockOffset() const
{
    return m_state->client.clockOffset();
}

std::chrono::seconds Server::tokenLife() const
{
    return m_state->session.tokenLife();
}

QString Server::host() const
{
    return Net::placeOf(m_state->client.endpoint().base);
}

const Net::Endpoint &Server::endpoint() const
{
    return m_state->client.endpoint();
}

std::optional<QStringList> Server::knownIds(const QString &path) const
{
    const auto known = m_state->ids.constFind(path);
    return known == m_state->ids.cend() ? std::optional<QStringList>() : *known;
}

void Server::rememberIds(const QString &path, const QStringList &ids)
{
    m_state->ids.insert(path, ids);
}

} // namespace Jamf
