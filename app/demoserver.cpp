// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoserver.h"

#include "core/sync/appleaccount.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

Connections::Account accountAt(const Sandbox::JamfServer &server)
{
    const Sandbox::JamfClient client = server.school().clients.constFirst();
    return {.connection = {.name = u"Jamf Pro"_s, .address = server.url(), .account = client.id},
            .secret = Secret(client.secret)};
}

Connections::Account accountAt(const Sandbox::AppleServer &server)
{
    const Sandbox::AppleApiAccount account = server.school().accounts.constFirst();
    const auto connection
        = Sync::appleConnection(u"Apple School Manager"_s, account.clientId, account.keyId,
                                server.api().toString(), server.token().toString());
    return {.connection = connection.value_or(Connections::Connection()),
            .secret = Secret(Sandbox::applePrivateKeyFile(account))};
}

} // namespace

Result<DemoServer::Running> DemoServer::start(const Clock &clock, const QDateTime &madeAt,
                                              const QLocale &language)
{
    const Sandbox::JamfSchool school = Sandbox::demoJamfSchool(madeAt, language);
    Running running {std::make_shared<Sandbox::JamfServer>(school, clock),
                     std::make_shared<Sandbox::AppleServer>(Sandbox::demoAppleSchool(school, madeAt), clock)};
    if (const Result<> started = running.jamf->start(); !started)
        return failure(started.error());
    if (const Result<> started = running.apple->start(); !started)
        return failure(started.error());
    return running;
}

Answer<Connections::Connection> DemoServer::open(Connections::Accounts &accounts, const Clock &clock,
                                                 const QDateTime &madeAt)
{
    const Answer<Running> started
        = QtConcurrent::run([clock, madeAt, language = QLocale()] { return start(clock, madeAt, language); });
    return chain(this, started, [this, &accounts](const Running &running) {
        m_running = running;
        return chain(this, accounts.save(accountAt(*running.apple)),
                     [this, &accounts](const Connections::Connection &) {
                         return accounts.save(accountAt(*m_running.jamf));
                     });
    });
}

void DemoServer::releaseSome()
{
    if (m_running.apple)
        m_running.apple->release(Sandbox::ReleasedLater);
}
