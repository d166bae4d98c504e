// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/codes.h"
#include "core/secrets/codes.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace Words {

namespace {

constexpr std::array Accounts {
    Sentence {
        Secrets::Codes::Locked,
        QT_TRANSLATE_NOOP("Words",
                          "Secrets cannot be read or saved: the keychain is locked. Everything else works.")},
    Sentence {
        Secrets::Codes::Missing,
        QT_TRANSLATE_NOOP("Words",
                          "Secrets cannot be read or saved: no keychain answers on this computer. Everything "
                          "else works.")},
    Sentence {
        Secrets::Codes::Denied,
        QT_TRANSLATE_NOOP(
            "Words", "Secrets cannot be read or saved: the keychain refused. Allow Caretaker to use it.")},
    Sentence {Secrets::Codes::NotFound,
              QT_TRANSLATE_NOOP(
                  "Words", "The secret of this connection is not on this computer. Enter it here once.")},
    Sentence {Secrets::Codes::Damaged,
              QT_TRANSLATE_NOOP(
                  "Words", "The secret of this connection is damaged in the keychain. Enter it once more.")},
    Sentence {
        Secrets::Codes::Failed,
        QT_TRANSLATE_NOOP("Words",
                          "Secrets cannot be read or saved: the keychain reports a fault. Try again later.")},
    Sentence {Connections::Codes::InvalidServerAddress,
              QT_TRANSLATE_NOOP("Words", "This is not a server address. Write it like jamf.example.edu."),
              QT_TRANSLATE_NOOP("Words", "“%1” is not a server address. Write it like jamf.example.edu."),
              {As::Text}},
    Sentence {
        Connections::Codes::InvalidProxyAddress,
        QT_TRANSLATE_NOOP("Words", "This is not a proxy address. Write it like proxy.example.edu:3128."),
        QT_TRANSLATE_NOOP("Words", "“%1” is not a proxy address. Write it like proxy.example.edu:3128."),
        {As::Text}},
    Sentence {
        Connections::Codes::InvalidAuthority,
        QT_TRANSLATE_NOOP("Words", "There is no CA certificate in this file. Choose a PEM or DER file.")},
    Sentence {Connections::Codes::InvalidSecret,
              QT_TRANSLATE_NOOP("Words", "This is no secret: it must be one line of text and nothing else.")},
    Sentence {
        Connections::Codes::NameTaken,
        QT_TRANSLATE_NOOP("Words", "Nothing was saved: another connection has this name. Choose another."),
        QT_TRANSLATE_NOOP("Words",
                          "Nothing was saved: another connection is called “%1”. Choose another name."),
        {As::Text}},
    Sentence {Connections::Codes::Incomplete,
              QT_TRANSLATE_NOOP("Words", "Nothing was saved: this connection is not complete."),
              QT_TRANSLATE_NOOP("Words", "Nothing was saved: this connection is not complete (%1)."),
              {As::Thing}},
    Sentence {Connections::Codes::AddressChanged,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Nothing was sent: the address of this connection was changed since its secret was "
                  "entered here. If that is right, enter the secret again in Settings > Connections."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Nothing was sent: the address of this connection was changed from %1 to %2. If that "
                  "is right, enter the secret again in Settings > Connections."),
              {As::Text, As::Text}},
    Sentence {Connections::Codes::AccountChanged,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Nothing was sent: the account of this connection was changed since its secret was "
                  "entered here. If that is right, enter the secret again in Settings > Connections."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Nothing was sent: the account of this connection was changed from “%1” to “%2”. If "
                  "that is right, enter the secret again in Settings > Connections."),
              {As::Text, As::Text}},
    Sentence {Connections::Codes::AuthorityChanged,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Nothing was sent: the own CA of this connection was changed since its secret was "
                  "entered here. If that is right, enter the secret again in Settings > Connections.")},
    Sentence {
        Connections::Codes::ProxyChanged,
        QT_TRANSLATE_NOOP("Words",
                          "Nothing was sent: the proxy of this connection was changed since its password was "
                          "entered here. If that is right, enter it again in Settings > Connections."),
        QT_TRANSLATE_NOOP("Words",
                          "Nothing was sent: the proxy of this connection was changed from “%1” to “%2”. If "
                          "that is right, enter its password again in Settings > Connections."),
        {As::Text, As::Text}},
    Sentence {Connections::Codes::NotFound,
              QT_TRANSLATE_NOOP("Words", "There is no such connection. It may have been removed.")},
};

} // namespace

std::span<const Sentence> accountSentences()
{
    return Accounts;
}

} // namespace Words
