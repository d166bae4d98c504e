// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"

#include "core/net/codes.h"
#include "core/net/place.h"
#include "core/net/secretbody.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace Net {

namespace {

/// What Qt may hold ready beyond what has been read, so that an endless answer never fills the memory.
constexpr qint64 ReadAhead = 256 * 1024;

QNetworkReply *start(QNetworkAccessManager &manager, Sending &sending)
{
    if (sending.verb == "GET" && !sending.body)
        return manager.get(sending.request);
    if (!sending.body)
        return manager.sendCustomRequest(sending.request, sending.verb, static_cast<QIODevice *>(nullptr));
    QNetworkReply *reply = manager.sendCustomRequest(sending.request, sending.verb, sending.body.get());
    sending.body.release()->setParent(reply);
    return reply;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// How many bytes the answer says that it brings (RFC 9110, 8.6), where it brings any.
std::optional<qint64> announcedBy(const QNetworkReply &reply)
{
    constexpr int NotModified = 304; // has the length of what it does not bring
    if (reply.hasRawHeader("Transfer-Encoding"))
        return {};
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 && statusOf(reply) != NotModified ? std::optional(length) : std::nullopt;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, Sending sending, Clock clock)
    : m_clock(std::move(clock))
    , m_url(sending.request.url())
    , m_proxy(sending.proxy)
    , m_mostBytes(sending.mostBytes)
    , m_stall(sending.stall)
    , m_reply(start(manager, sending))
{
    m_reply->setReadBufferSize(ReadAhead);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_stall);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_stall).count();
        end({.answer = failure(ErrorKind::TimedOut, Codes::ServerTimedOut,
                               {placeOf(m_url), QString::number(seconds)})});
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_sendings; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        m_chain = m_reply->sslConfiguration().peerCertificateChain();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    hangUp();
}

void Exchange::hangUp()
{
    m_reply->disconnect(this);
    // Its end ends the request as well. abort() would be an error of its own, and Qt complains of a second one that
    // its own thread may have sent off already.
    m_reply->deleteLater();
}

void Exchange::readHeaders()
{
    if (!m_reply)
        return;
    m_answeredAt = m_clock();
    m_idle.start();
    m_announced = announcedBy(*m_reply);
    if (m_announced > m_mostBytes)
        return endTooLarge();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        m_inflater.emplace();
}

void Exchange::read()
{
    while (m_reply) {
        const QByteArray piece = m_reply->read(ReadAhead);
        if (piece.isEmpty())
            return;
        m_idle.start();
        m_received += piece.size();
        if (!keep(piece))
            return;
    }
}

bool Exchange::keep(const QByteArray &piece)
{
    if (m_inflater) {
        m_inflater->feed(piece, m_body, m_mostBytes);
        if (m_inflater->state() != Inflater::State::TooLarge)
            return true;
    } else if (m_body.size() + piece.size() <= m_mostBytes) {
        m_body += piece;
        return true;
    }
    endTooLarge();
    return false;
}

void Exchange::finish()
{
    read();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError || isMerelyAStatus(error, statusOf(*m_reply)))
        return end(whole());
    end({.answer = failure(failureOf(error, m_reply->errorString(), circumstances())),
         .isBroken = isBreak(error, m_proxy)});
}

/// Qt takes a connection that was closed while it looked for more, now and then, for the end of an answer whose length
/// it knows.
bool Exchange::isCut() const
{
    if (m_received < m_announced.value_or(0) && statusOf(*m_reply) < 400)
        return true;
    // An answer without a body may name a packing all the same.
    return m_inflater && !m_inflater->isUntouched() && m_inflater->state() != Inflater::State::Whole;
}

Outcome Exchange::whole() const
{
    if (!isCut())
        return {.answer = response()};
    return {.answer = failure(ErrorKind::Malformed, Codes::BodyCut, {placeOf(m_url)}), .isBroken = true};
}

void Exchange::endTooLarge()
{
    end({.answer = failure(ErrorKind::Refused, Codes::BodyTooLarge,
                           {placeOf(m_url), QString::number(m_mostBytes)})});
}

void Exchange::end(Outcome outcome)
{
    m_idle.stop();
    outcome.sendings = qMax(1, m_sendings);
    outcome.answeredAt = m_answeredAt;
    hangUp();
    m_reply = nullptr;
    emit ended(outcome);
}

Response Exchange::response() const
{
    Response response;
    response.status = statusOf(*m_reply);
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    response.body = m_body;
    return response;
}

Circumstances Exchange::circumstances() const
{
    return {m_url, m_proxy, m_tlsErrors, m_chain, statusOf(*m_reply) > 0, m_sendings > 0};
}

} // namespace Net
