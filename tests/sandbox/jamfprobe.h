// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

#include <atomic>
#include <memory>

namespace Sandbox {

inline const QDateTime ProbeNow(QDate(2026, 11, 20), QTime(1, 41), Qt::UTC);

/// A clock that stands still until somebody turns it.
class ProbeClock final
{
public:
    [[nodiscard]] Clock clock() const
    {
        return [past = m_past] { return ProbeNow.addSecs(*past); };
    }
    void pass(int seconds) { *m_past += seconds; }

private:
    std::shared_ptr<std::atomic<int>> m_past = std::make_shared<std::atomic<int>>(0);
};

struct ProbeReply
{
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.toLower() == name.toLower())
                return value;
        }
        return {};
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonArray results() const { return object()[QStringLiteral("results")].toArray(); }
    /// Of the first error of an ApiError.
    [[nodiscard]] QString code() const { return firstError()[QStringLiteral("code")].toString(); }
    [[nodiscard]] QString description() const
    {
        return firstError()[QStringLiteral("description")].toString();
    }

private:
    [[nodiscard]] QJsonObject firstError() const
    {
        return object()[QStringLiteral("errors")].toArray().first().toObject();
    }
};

/// Plain HTTP to a make-believe server, one request after the other; nothing of Caretaker's own client.
class Probe final
{
public:
    explicit Probe(const JamfServer &server)
        : m_base(server.url())
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    void signIn(const JamfServer &server)
    {
        const JamfClient client = server.school().clients.constFirst();
        const QByteArray path = server.school().hasNewTokenPath ? "/api/v1/oauth/token" : "/api/oauth/token";
        m_token = form(path,
                       "grant_type=client_credentials&client_id=" + client.id.toUtf8()
                           + "&client_secret=" + client.secret)
                      .object()[QStringLiteral("access_token")]
                      .toString()
                      .toLatin1();
    }

    [[nodiscard]] QNetworkRequest request(const QByteArray &target) const
    {
        QNetworkRequest request(QUrl::fromEncoded(m_base.toEncoded() + target));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        return request;
    }

    ProbeReply get(const QByteArray &target) { return sent("GET", request(target)); }
    ProbeReply form(const QByteArray &target, const QByteArray &body)
    {
        return sent("POST", request(target), body, "application/x-www-form-urlencoded");
    }
    ProbeReply post(const QByteArray &target, const QJsonObject &object)
    {
        return sent("POST", request(target), QJsonDocument(object).toJson(), "application/json");
    }
    ProbeReply sent(const QByteArray &verb, QNetworkRequest request, const QByteArray &body = {},
                    const QByteArray &type = {})
    {
        if (!type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        return finished(*reply);
    }
    [[nodiscard]] std::unique_ptr<QNetworkReply> begin(const QByteArray &target)
    {
        return std::unique_ptr<QNetworkReply>(m_network.get(request(target)));
    }
    static ProbeReply finished(QNetworkReply &reply)
    {
        QSignalSpy finished(&reply, &QNetworkReply::finished);
        if (!reply.isFinished())
            finished.wait(30'000);
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(),
                reply.rawHeaderPairs(), reply.error()};
    }

    [[nodiscard]] const QByteArray &token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }

private:
    QUrl m_base;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace Sandbox
