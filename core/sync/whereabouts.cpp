// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/whereabouts.h"

#include "core/net/codes.h"

namespace Sync {

namespace {

constexpr qint64 RowsAPage = 1000;

} // namespace

Whereabout::Whereabout(Apple::Service &service, Question question, QObject *parent)
    : QObject(parent)
    , m_service(&service)
    , m_question(std::move(question))
{
}

Answer<Whereabouts> Whereabout::start()
{
    const qint64 pages = m_question.onServer / RowsAPage + 1;
    const Answer<Whereabouts> answer = m_question.serials.size() <= pages ? oneByOne() : wholeServer();
    auto *watcher = new QFutureWatcher<Result<Whereabouts>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &QObject::deleteLater);
    watcher->setFuture(answer);
    return answer;
}

Answer<Whereabouts> Whereabout::oneByOne()
{
    if (m_next >= m_question.serials.size())
        return ready(Result<Whereabouts>(m_found));
    if (!m_service)
        return ready<Whereabouts>(failure(ErrorKind::Unreachable, Net::Codes::ConnectionBroken));
    const QString serial = m_question.serials.at(m_next++);
    return follow(this, m_service->serverOf(serial, Apple::Urgency::Background),
                  [this, serial](const Result<QString> &server) -> Answer<Whereabouts> {
                      if (!server && server.error().kind != ErrorKind::NotFound)
                          return ready<Whereabouts>(failure(server.error()));
                      if (server)
                          m_found.servers.insert(serial, *server);
                      return oneByOne();
                  });
}

Answer<Whereabouts> Whereabout::wholeServer()
{
    auto there = std::make_shared<QSet<QString>>();
    const auto take = [there](const Apple::Page<QString> &page) {
        for (const QString &id : page.rows)
            there->insert(id.toUpper());
        return ready(Result<>());
    };
    const Answer<> walked
        = m_service->eachPageOf(m_question.serverId, take, {}, Apple::Urgency::Background);
    return chain(this, follow(this, walked, [](const Result<> &done) {
                     return ready(done ? Result<bool>(true) : failure(done.error()));
                 }),
                 [this, there](const bool &) {
                     for (const QString &serial : std::as_const(m_question.serials)) {
                         if (there->contains(serial))
                             m_found.servers.insert(serial, m_question.serverId);
                         else if (m_question.isLeaving)
                             m_found.servers.insert(serial, QString());
                         else
                             m_found.elsewhere.insert(serial);
                     }
                     return ready(Result<Whereabouts>(m_found));
                 });
}

} // namespace Sync
