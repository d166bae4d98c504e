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

} // namespace

QStringList appleOptions()
{
    return {KeyId, KeyFile, ApiUrl, TokenUrl};
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
    return ConnectionArguments {.act = ConnectionArguments::Act::Add,
                                .name = connection->name,
                                .connection = *connection,
                                .secretFile = parser.value(KeyFile)};
}

} // namespace Cli
