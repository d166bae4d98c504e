// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace Words {

namespace {

namespace Codes = Net::Codes;

// Where a look at a host and the network share a code, its sentence stands in errors.cpp.
constexpr std::array Network {
    Sentence {Codes::AddressUnusable,
              QT_TRANSLATE_NOOP("Words", "This address cannot be used. Begin it with https://."),
              QT_TRANSLATE_NOOP("Words", "“%1” cannot be used as an address. Begin it with https://."),
              {As::Text}},
    Sentence {Codes::AddressElsewhere,
              QT_TRANSLATE_NOOP("Words", "Reading stopped: the server named an address on another host."),
              QT_TRANSLATE_NOOP("Words", "Reading stopped: %1 named an address on another host (%2)."),
              {As::Text, As::Text}},
    Sentence {Codes::AuthorityUnreadable,
              QT_TRANSLATE_NOOP("Words", "The CA certificate of this connection cannot be read. Add it again."),
              QT_TRANSLATE_NOOP("Words", "The CA certificate added for %1 cannot be read. Add it again."),
              {As::Text}},
    Sentence {Codes::ProxyUnusable,
              QT_TRANSLATE_NOOP(
                  "Words", "This is not a proxy address. Write it like http://proxy.example.edu:3128."),
              QT_TRANSLATE_NOOP(
                  "Words", "“%1” is not a proxy address. Write it like http://proxy.example.edu:3128."),
              {As::Nothing, As::Text}},
    Sentence {Codes::ProxyNeedsSignIn,
              QT_TRANSLATE_NOOP("Words",
                                "The proxy asks for a user name and password. Enter them for this connection."),
              QT_TRANSLATE_NOOP(
                  "Words", "The proxy %1 asks for a user name and password. Enter them for this connection."),
              {As::Nothing, As::Text}},
    Sentence {
        Codes::ProxyRefusedSignIn,
        QT_TRANSLATE_NOOP("Words",
                          "The proxy refused the user name or password. Correct them for this connection."),
        QT_TRANSLATE_NOOP("Words",
                          "The proxy %1 refused the user name or password. Correct them for this connection."),
        {As::Nothing, As::Text}},
    Sentence {Codes::TlsFailed,
              QT_TRANSLATE_NOOP("Words", "No secure connection came about. Check the address and its port."),
              QT_TRANSLATE_NOOP("Words",
                                "No secure connection to %1 came about (%2). Check the address and its port."),
              {As::Text, As::Text}},
    Sentence {
        Codes::ServerUntrusted,
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was sent, for the server's certificate is not trusted. If it is the school's "
                     "own, or that of its web filter, add its CA to this connection."),
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was sent, for the certificate of %1 is not trusted. It was issued by %3 (%2). "
                     "If that is the school's own, or its web filter, add its CA to this connection."),
        {As::Text, As::Reason, As::Text}},
    Sentence {Codes::ServerTimedOut,
              QT_TRANSLATE_NOOP("Words", "The server did not answer in time. Try again later."),
              QT_TRANSLATE_NOOP("Words", "%1 did not answer within %2. Try again later."),
              {As::Text, As::Seconds}},
    Sentence {Codes::ConnectionBroken,
              QT_TRANSLATE_NOOP("Words", "The connection broke off before an answer came. Try again."),
              QT_TRANSLATE_NOOP("Words", "The connection to %1 broke off before an answer came. Try again."),
              {As::Text}},
    Sentence {Codes::BodyCut,
              QT_TRANSLATE_NOOP("Words", "The answer was cut off or damaged on its way. Try again."),
              QT_TRANSLATE_NOOP("Words", "The answer of %1 was cut off or damaged on its way. Try again."),
              {As::Text}},
    Sentence {Codes::BodyTooLarge,
              QT_TRANSLATE_NOOP("Words", "The answer was not read: it is too large."),
              QT_TRANSLATE_NOOP("Words", "The answer of %1 was not read: it is larger than %2."),
              {As::Text, As::Bytes}},
    Sentence {Codes::RedirectedElsewhere,
              QT_TRANSLATE_NOOP("Words",
                                "The server redirects to another host, and nothing was sent there. If that is "
                                "the right one, use its address."),
              QT_TRANSLATE_NOOP("Words",
                                "%1 redirects to %2, and nothing was sent there. If that is the right server, "
                                "use its address."),
              {As::Text, As::Text}},
    Sentence {Codes::TooManyRedirects,
              QT_TRANSLATE_NOOP("Words", "The server redirects without end. Check its address."),
              QT_TRANSLATE_NOOP("Words", "%1 redirects without end. Check its address."),
              {As::Text}},
    Sentence {Codes::RateLimited,
              QT_TRANSLATE_NOOP("Words", "The server asks to wait. Try again later."),
              QT_TRANSLATE_NOOP("Words", "%1 asks to wait for %2. Try again then."),
              {As::Text, As::Seconds}},
    Sentence {Codes::ClockWrong,
              QT_TRANSLATE_NOOP(
                  "Words", "This computer's clock is wrong, so the server refuses to sign in. Set the clock."),
              QT_TRANSLATE_NOOP("Words",
                                "This computer's clock is %2, so %1 refuses to sign in. Set the clock."),
              {As::Text, As::Clock}},
};

} // namespace

std::span<const Sentence> networkSentences()
{
    return Network;
}

} // namespace Words
