// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applearguments.h"

#include "core/sync/appleaccount.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

const QString KeyId = u"key-id"_s;
const QString KeyFile = u"key-file"_s;
const QString ApiUrl = u"api-url"_s;
const QString TokenUrl = u"token-url"_s;
const QString ReadsPerMinute = u"reads-per-minute"_s;
const QString WritesPerHour = u"writes-per-hour"_s;

/// A number of calls, or nothing where there is none to read.
std::optional<int> callsIn(const QString &text)
{
    bool isNumber = false;
    const int calls = text.trimmed().toInt(&isNumber);
    return isNumber && calls >= 1 && calls <= Connections::MostCalls ? std::optional(calls) : std::nullopt;
}

} // namespace

QStringList appleOptions()
{
    return {KeyId, KeyFile, ApiUrl, TokenUrl, ReadsPerMinute, WritesPerHour};
}

QStringList neededAppleOptions()
{
    return {KeyId, KeyFile};
}

tl::expected<ConnectionArguments, QString> appleArgumentsFrom(const QCommandLineParser &parser,
                                                              const QString &name, const QString &clientId)
{
    if (parser.isSet(ApiUrl) != parser.isSet(TokenUrl))
        return tl::make_unexpected(
            QCoreApplication::translate("Cli", "“%1” is missing.")
                .arg(u"--"_s + (parser.isSet(ApiUrl) ? TokenUrl : ApiUrl)));
    const auto connection = Sync::appleConnection(name, clientId, parser.value(KeyId), parser.value(ApiUrl),
                                                  parser.value(TokenUrl));
    if (!connection)
        return tl::make_unexpected(Words::sentence(connection.error()));
    ConnectionArguments arguments {.act = ConnectionArguments::Act::Add,
                                   .name = connection->name,
                                   .connection = *connection,
                                   .secretFile = parser.value(KeyFile)};
    for (const auto &[option, calls] : {std::pair {ReadsPerMinute, &arguments.connection.readsPerMinute},
                                        std::pair {WritesPerHour, &arguments.connection.writesPerHour}}) {
        if (!parser.isSet(option))
            continue;
        const std::optional<int> typed = callsIn(parser.value(option));
        if (!typed)
            return tl::make_unexpected(
                QCoreApplication::translate("Cli", "“%1” takes a whole number from 1 to %2.")
                    .arg(u"--"_s + option, QString::number(Connections::MostCalls)));
        *calls = *typed;
    }
    return arguments;
}

} // namespace Cli
