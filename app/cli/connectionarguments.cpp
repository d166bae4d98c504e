// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionarguments.h"

#include "app/cli/applearguments.h"
#include "core/base/text.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Act = ConnectionArguments::Act;
using Fault = std::optional<QString>; ///< one sentence

const QString Name = u"name"_s;
const QString Url = u"url"_s;
const QString ClientId = u"client-id"_s;
const QString ClientSecretFile = u"client-secret-file"_s;
const QString User = u"user"_s;
const QString PasswordFile = u"password-file"_s;
const QString KeyFile = u"key-file"_s; ///< of Apple
const QString CaFile = u"ca-file"_s;
const QString Proxy = u"proxy"_s;
const QString ProxyUser = u"proxy-user"_s;
const QString ProxyPasswordFile = u"proxy-password-file"_s;

struct ActWord
{
    Act act;
    QLatin1StringView word;
};

constexpr std::array ActWords {
    ActWord {Act::Add, "add"_L1},       ActWord {Act::List, "list"_L1},   ActWord {Act::Test, "test"_L1},
    ActWord {Act::Remove, "remove"_L1}, ActWord {Act::Pause, "pause"_L1}, ActWord {Act::Resume, "resume"_L1},
};

QString dashed(const QString &option)
{
    return u"--"_s + option;
}

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

tl::unexpected<QString> excess(const QString &word)
{
    return wrong(QCoreApplication::translate("Cli", "“%1” is one word too many.").arg(visible(word, 200)));
}

QString missing(const QString &option)
{
    return QCoreApplication::translate("Cli", "“%1” is missing.").arg(dashed(option));
}

QString notBoth(const QString &first, const QString &second)
{
    return QCoreApplication::translate("Cli", "“%1” does not go with “%2”.")
        .arg(dashed(first), dashed(second));
}

/// Either an API client or a user, with the file of its secret.
Fault signInFault(const QCommandLineParser &parser)
{
    for (const QString &ofClient : {ClientId, ClientSecretFile}) {
        for (const QString &ofUser : {User, PasswordFile}) {
            if (parser.isSet(ofClient) && parser.isSet(ofUser))
                return notBoth(ofClient, ofUser);
        }
    }
    const bool isUser = parser.isSet(User) || parser.isSet(PasswordFile);
    for (const QString &option :
         isUser ? QStringList {User, PasswordFile} : QStringList {ClientId, ClientSecretFile}) {
        if (!parser.isSet(option))
            return missing(option);
    }
    return {};
}

Fault proxyFault(const QCommandLineParser &parser)
{
    for (const QString &option : {ProxyUser, ProxyPasswordFile}) {
        if (parser.isSet(option) && !parser.isSet(Proxy))
            return missing(Proxy);
    }
    if (parser.isSet(ProxyUser) != parser.isSet(ProxyPasswordFile))
        return missing(parser.isSet(ProxyUser) ? ProxyPasswordFile : ProxyUser);
    return {};
}

QString notWith(const QString &option, const QString &service)
{
    return QCoreApplication::translate("Cli", "“%1” does not go with “%2”.")
        .arg(dashed(option), u"connections add "_s + service);
}

/// What is wrong with any service's options.
Fault commonFault(const QCommandLineParser &parser)
{
    for (const QString &option : connectionOptions()) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return QCoreApplication::translate("Cli", "The value of “%1” is empty.").arg(dashed(option));
    }
    if (const Fault fault = proxyFault(parser))
        return fault;
    QStringList fromInput;
    for (const QString &option : {ClientSecretFile, PasswordFile, KeyFile, ProxyPasswordFile}) {
        if (parser.value(option) == u'-')
            fromInput.append(option);
    }
    if (fromInput.size() > 1)
        return QCoreApplication::translate("Cli",
                                           "Only one secret can come from standard input, not both “%1” and "
                                           "“%2”.")
            .arg(dashed(fromInput.at(0)), dashed(fromInput.at(1)));
    return {};
}

Fault additionFault(const QCommandLineParser &parser)
{
    for (const QString &option : {Name, Url}) {
        if (!parser.isSet(option))
            return missing(option);
    }
    for (const QString &option : connectionOptions()) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return commonFault(parser);
    }
    if (const Fault fault = signInFault(parser))
        return fault;
    return commonFault(parser);
}

tl::expected<ConnectionArguments, QString> jamfFrom(const QCommandLineParser &parser)
{
    for (const QString &option : appleOptions()) {
        if (parser.isSet(option))
            return wrong(notWith(option, u"jamf-pro"_s));
    }
    if (const Fault fault = additionFault(parser))
        return wrong(*fault);
    const auto address = Connections::serverAddress(parser.value(Url));
    if (!address)
        return wrong(Words::sentence(address.error()));
    const bool isUser = parser.isSet(User);
    ConnectionArguments arguments {
        .act = Act::Add,
        .name = parser.value(Name).trimmed(),
        .secretFile = parser.value(isUser ? PasswordFile : ClientSecretFile),
    };
    arguments.connection = {
        .name = arguments.name,
        .address = *address,
        .signIn = isUser ? Connections::SignIn::User : Connections::SignIn::Client,
        .account = parser.value(isUser ? User : ClientId).trimmed(),
    };
    return arguments;
}

tl::expected<ConnectionArguments, QString> appleFrom(const QCommandLineParser &parser)
{
    for (const QString &option : {Url, ClientSecretFile, User, PasswordFile}) {
        if (parser.isSet(option))
            return wrong(notWith(option, u"asm"_s));
    }
    for (const QString &option : QStringList {Name, ClientId} + neededAppleOptions()) {
        if (!parser.isSet(option))
            return wrong(missing(option));
    }
    if (const Fault fault = commonFault(parser))
        return wrong(*fault);
    return appleArgumentsFrom(parser, parser.value(Name), parser.value(ClientId));
}

tl::expected<ConnectionArguments, QString> additionFrom(const QCommandLineParser &parser, QStringList words)
{
    const QString known = u"asm, jamf-pro"_s;
    if (words.isEmpty())
        return wrong(
            QCoreApplication::translate("Cli", "A word is missing behind “connections add”: %1.").arg(known));
    const QString service = words.takeFirst();
    if (service != u"asm" && service != u"jamf-pro")
        return wrong(QCoreApplication::translate("Cli", "There is no service “%1” to add. Write %2.")
                         .arg(visible(service, 200), known));
    if (!words.isEmpty())
        return excess(words.first());
    auto arguments = service == u"asm" ? appleFrom(parser) : jamfFrom(parser);
    if (!arguments)
        return arguments;
    arguments->authorityFile = parser.value(CaFile);
    arguments->proxyPasswordFile = parser.value(ProxyPasswordFile);
    arguments->connection.proxyUser = parser.value(ProxyUser).trimmed();
    if (parser.isSet(Proxy)) {
        const auto proxy = Connections::proxyAddress(parser.value(Proxy));
        if (!proxy)
            return wrong(Words::sentence(proxy.error()));
        arguments->connection.proxy = *proxy;
    }
    return arguments;
}

} // namespace

QStringList connectionOptions()
{
    return QStringList {Name,         Url,    ClientId, ClientSecretFile, User,
                        PasswordFile, CaFile, Proxy,    ProxyUser,        ProxyPasswordFile}
        + appleOptions();
}

tl::expected<ConnectionArguments, QString> connectionArgumentsFrom(const QCommandLineParser &parser,
                                                                   QStringList words)
{
    if (words.isEmpty())
        return wrong(QCoreApplication::translate(
            "Cli", "A word is missing behind “connections”: add, list, test, remove, pause or resume."));
    const QString typed = words.takeFirst();
    const auto *const known
        = std::ranges::find_if(ActWords, [&typed](const ActWord &word) { return typed == word.word; });
    if (known == ActWords.end())
        return wrong(QCoreApplication::translate("Cli", "There is no command “%1”.")
                         .arg(u"connections "_s + visible(typed, 200)));
    if (known->act == Act::Add)
        return additionFrom(parser, words);
    for (const QString &option : connectionOptions()) {
        if (parser.isSet(option))
            return wrong(QCoreApplication::translate("Cli", "“%1” does not go with “%2”.")
                             .arg(dashed(option), u"connections "_s + typed));
    }
    ConnectionArguments arguments {.act = known->act};
    if (known->act != Act::List) {
        arguments.name = words.isEmpty() ? QString() : words.takeFirst().trimmed();
        if (arguments.name.isEmpty())
            return wrong(
                QCoreApplication::translate("Cli", "The name of a connection is missing behind “%1”.")
                    .arg(u"connections "_s + typed));
    }
    if (!words.isEmpty())
        return excess(words.first());
    return arguments;
}

} // namespace Cli
