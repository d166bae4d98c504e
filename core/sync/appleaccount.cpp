// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/appleaccount.h"

#include "core/apple/codes.h"
#include "core/apple/signingkey.h"

namespace Sync {

namespace {

constexpr qsizetype LongestKey = 64 * 1024;

Net::Proxy proxyOf(const Connections::Account &account)
{
    const Connections::Connection &connection = account.connection;
    if (connection.proxy.isEmpty())
        return {};
    return {Net::Proxy::Mode::Typed, connection.proxy, connection.proxyUser, account.proxyPassword};
}

} // namespace

Apple::Site siteOf(const Connections::Account &account)
{
    return {.api = account.connection.address,
            .token = account.connection.tokenAddress,
            .authority = account.connection.authority,
            .proxy = proxyOf(account)};
}

Apple::Login loginOf(const Connections::Account &account)
{
    return {account.connection.account, account.connection.keyId, account.secret};
}

Rates ratesOf(const Connections::Connection &connection, Rates usual)
{
    if (connection.readsPerMinute > 0)
        usual.reads = {connection.readsPerMinute, std::chrono::minutes(1)};
    if (connection.writesPerHour > 0)
        usual.writes = {connection.writesPerHour, std::chrono::hours(1)};
    return usual;
}

Result<Connections::Connection> appleConnection(const QString &name, const QString &clientId,
                                                const QString &keyId, const QString &api,
                                                const QString &token)
{
    const Result<Apple::Surface> surface = Apple::surfaceOf(clientId);
    if (!surface)
        return failure(surface.error());
    const Apple::Site usual = Apple::siteOf(*surface);
    const Result<QUrl> address = api.isEmpty() ? usual.api : Connections::serverAddress(api);
    if (!address)
        return failure(address.error());
    const Result<QUrl> signIn = token.isEmpty() ? usual.token : Connections::tokenAddress(token);
    if (!signIn)
        return failure(signIn.error());
    Connections::Connection connection {.service = Connections::Service::AppleSchoolManager,
                                        .name = name.trimmed()};
    connection.address = *address;
    connection.tokenAddress = *signIn;
    connection.account = clientId.trimmed();
    connection.keyId = keyId.trimmed();
    return connection;
}

Result<Secret> apiKeyIn(const Secret &content)
{
    if (content.size() > LongestKey)
        return failure(ErrorKind::Malformed, Apple::Codes::ApiKeyUnreadable);
    return Apple::SigningKey::read(content).map([&content](const Apple::SigningKey &) { return content; });
}

} // namespace Sync
