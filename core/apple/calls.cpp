// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/calls.h"

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr int MostRests = 5;
constexpr std::chrono::seconds UsualRest {60}; // where Apple does not say how long

Secret bearerOf(const Secret &token)
{
    QByteArray header;
    header.reserve(token.size() + 8);
    header += "Bearer ";
    header += token.reveal();
    return Secret::taking(header);
}

Call callOf(const Net::Request &request)
{
    return request.verb == "GET" ? Call::Read : Call::Write;
}

} // namespace

Calls::Calls(Net::Client &client, Session &session, Turnstile &turnstile, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_turnstile(turnstile)
{
}

Answer<Net::Response> Calls::make(const Net::Request &request, Urgency urgency)
{
    return attempt(request, urgency, {});
}

Answer<Net::Response> Calls::attempt(const Net::Request &request, Urgency urgency, Tried tried)
{
    const auto used = std::make_shared<Secret>();
    Net::Request carried = request;
    carried.authorize = [this, used, urgency, call = callOf(request)] { return pass(call, urgency, used); };
    return follow(this, m_client.send(carried),
                  [this, used, request, urgency, tried](const Result<Net::Response> &answer) {
                      return judge(answer, *used, request, urgency, tried);
                  });
}

Answer<Secret> Calls::pass(Call call, Urgency urgency, const std::shared_ptr<Secret> &used)
{
    *used = Secret();
    const auto carry = [used](const Secret &token) {
        *used = token;
        return ready<Secret>(bearerOf(token));
    };
    // The token first: a sign-in that fails costs no call.
    return chain(this, m_session.token(), [this, call, urgency, carry](const Secret &) {
        return chain(this, m_turnstile.enter(call, urgency), [this, carry](const Turnstile::Pass &) {
            return chain(this, m_session.token(), carry); // which may have lapsed in the line
        });
    });
}

Answer<Net::Response> Calls::judge(const Result<Net::Response> &answer, const Secret &token,
                                   const Net::Request &request, Urgency urgency, Tried tried)
{
    if (answer && answer->status == 401 && !tried.hasRenewed) {
        m_session.refuse(token);
        tried.hasRenewed = true;
        return attempt(request, urgency, tried);
    }
    if (answer || answer.error().kind != ErrorKind::RateLimited || token.isEmpty())
        return ready(answer); // without a token it was never sent: that is our own word, not Apple's
    const auto asked = answer.error().retryAfter;
    const auto rest = asked.count() > 0 ? asked : UsualRest;
    m_turnstile.rest(callOf(request), rest);
    // What changes something is offered again by whoever asked for it.
    if (request.verb != "GET" || ++tried.rests > MostRests)
        return ready(answer);
    return attempt(request, urgency, tried); // the turnstile says where that is beyond patience
}

} // namespace Apple
