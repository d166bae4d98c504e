// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/client.h"

#include "core/net/codes.h"
#include "core/net/cookiejar.h"
#include "core/net/errand.h"
#include "core/net/place.h"
#include "core/net/trust.h"

namespace Net {

QByteArray Response::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

bool Response::isJson() const
{
    const QByteArray type = header("Content-Type").split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

struct Client::State
{
    Desk desk;
    bool hasReadableAuthority = true;
};

Client::Client(Endpoint endpoint, int connections, Clock clock, QObject *parent, Pace pace)
    : QObject(parent)
    , m_state(new State {.desk {.endpoint = endpoint,
                                .clock = std::move(clock),
                                .pace = std::move(pace),
                                .line = Line(connections),
                                .proxies = Proxies(endpoint.proxy)}})
{
    Desk &desk = m_state->desk;
    const auto tls = trusting(endpoint.authority);
    m_state->hasReadableAuthority = tls.has_value();
    desk.tls = tls.value_or(QSslConfiguration::defaultConfiguration());
    desk.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    desk.chosen = new ChosenProxies;
    desk.manager.setProxyFactory(desk.chosen); // takes it over
}

Client::~Client()
{
    m_state->desk.line.close();
    qDeleteAll(findChildren<Errand *>(QString(), Qt::FindDirectChildrenOnly));
}

Answer<Response> Client::send(const Request &request, CookieJar *cookies)
{
    Desk &desk = m_state->desk;
    const Result<QUrl> url = addressOf(desk.endpoint.base, request.path);
    if (!url)
        return ready<Response>(failure(url.error()));
    if (!m_state->hasReadableAuthority)
        return ready<Response>(failure(ErrorKind::Malformed, Codes::AuthorityUnreadable, {placeOf(*url)}));
    auto *errand = new Errand(desk, *url, request, cookies, this);
    return errand->start();
}

std::optional<std::chrono::seconds> Client::clockOffset() const
{
    return m_state->desk.clockOffset;
}

const Endpoint &Client::endpoint() const
{
    return m_state->desk.endpoint;
}

} // namespace Net
