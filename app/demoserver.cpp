// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoserver.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

using Running = std::shared_ptr<Sandbox::JamfServer>;

Result<Running> start(const Clock &clock, const QDateTime &madeAt, const QLocale &language)
{
    auto server = std::make_shared<Sandbox::JamfServer>(Sandbox::demoJamfSchool(madeAt, language), clock);
    if (const Result<> started = server->start(); !started)
        return failure(started.error());
    return server;
}

Connections::Account accountAt(const Sandbox::JamfServer &server)
{
    const Sandbox::JamfClient client = server.school().clients.constFirst();
    return {.connection = {.name = u"Jamf Pro"_s, .address = server.url(), .account = client.id},
            .secret = Secret(client.secret)};
}

} // namespace

Answer<Connections::Connection> DemoServer::open(Connections::Accounts &accounts, const Clock &clock,
                                                 const QDateTime &madeAt)
{
    const Answer<Running> started
        = QtConcurrent::run([clock, madeAt, language = QLocale()] { return start(clock, madeAt, language); });
    return chain(this, started, [this, &accounts](const Running &server) {
        m_server = server;
        return accounts.save(accountAt(*server));
    });
}
