// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfaccount.h"

namespace Check {

namespace {

Net::Proxy proxyOf(const Connections::Account &account)
{
    const Connections::Connection &connection = account.connection;
    if (connection.proxy.isEmpty())
        return {};
    return {Net::Proxy::Mode::Typed, connection.proxy, connection.proxyUser, account.proxyPassword};
}

} // namespace

Net::Endpoint endpointOf(const Connections::Account &account)
{
    return {account.connection.address, account.connection.authority, proxyOf(account)};
}

Jamf::Login loginOf(const Connections::Account &account)
{
    const bool isUser = account.connection.signIn == Connections::SignIn::User;
    return {isUser ? Jamf::Login::Way::User : Jamf::Login::Way::Client, account.connection.account,
            account.secret};
}

} // namespace Check
