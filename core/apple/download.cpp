// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/download.h"

#include "core/apple/answers.h"
#include "core/apple/codes.h"
#include "core/net/place.h"

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr qint64 LargestLog = 16 * 1024 * 1024;

Result<QByteArray> logIn(const Net::Response &response, const QString &host)
{
    const bool isThere = response.status >= 200 && response.status < 300;
    if (!isThere)
        return failure(response.status >= 500 ? ErrorKind::ServerFault : ErrorKind::NotFound,
                       Codes::ActivityLogGone, {host, QString::number(response.status)});
    if (isWebPage(response))
        return failure(webPage(response, host));
    return response.body;
}

} // namespace

Download::Download(Site site, Clock clock, const Net::Pace &pace, QObject *parent)
    : QObject(parent)
    , m_site(std::move(site))
    , m_clock(std::move(clock))
    , m_pace(pace)
{
}

Answer<QByteArray> Download::start(const Secret &address)
{
    QUrl url = QUrl::fromEncoded(address.reveal().toByteArray(), QUrl::StrictMode);
    const QString host = Net::placeOf(url);
    if (!Net::checkAddress(url)) {
        deleteLater();
        return ready<QByteArray>(failure(ErrorKind::Refused, Codes::ActivityLogUnsafe, {host}));
    }
    Net::Request request {.path = url.path(QUrl::FullyEncoded)};
    if (url.hasQuery())
        request.path += u'?' + url.query(QUrl::FullyEncoded);
    request.mostBytes = LargestLog;
    request.isWithoutBearer = true;
    url.setPath({});
    url.setQuery(QString());
    m_client = std::make_unique<Net::Client>(
        Net::Endpoint {.base = url, .authority = m_site.authority, .proxy = m_site.proxy}, 1, m_clock,
        nullptr, m_pace);
    const Answer<QByteArray> log
        = follow(this, m_client->send(request), [host](const Result<Net::Response> &answer) {
              return ready(answer ? logIn(*answer, host) : Result<QByteArray>(failure(answer.error())));
          });
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &QObject::deleteLater);
    watcher->setFuture(log);
    return log;
}

} // namespace Apple
