// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicearguments.h"

#include "core/base/text.h"
#include "core/inventory/condition.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Act = DeviceArguments::Act;

const QString Connection = u"connection"_s;
const QString Where = u"where"_s;
const QString Csv = u"csv"_s;
const QString Coverage = u"coverage"_s;
const QString Ask = u"ask"_s;

struct ActWord
{
    Act act;
    QLatin1StringView word;
    QStringList (*options)();
};

const std::array ActWords {
    ActWord {Act::Sync, "sync"_L1, [] { return QStringList {Connection, Coverage}; }},
    ActWord {Act::List, "list"_L1, [] { return QStringList {Where, Csv}; }},
    ActWord {Act::Show, "show"_L1, [] { return QStringList {Ask}; }},
};

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

} // namespace

QStringList deviceValueOptions()
{
    return {Connection, Where};
}

QStringList deviceFlags()
{
    return {Csv, Coverage, Ask};
}

tl::expected<DeviceArguments, QString> deviceArgumentsFrom(const QCommandLineParser &parser, QStringList words)
{
    if (words.isEmpty())
        return wrong(
            QCoreApplication::translate("Cli", "A word is missing behind “devices”: sync, list or show."));
    const QString typed = words.takeFirst();
    const auto *const known = std::ranges::find(ActWords, typed, &ActWord::word);
    if (known == ActWords.end())
        return wrong(QCoreApplication::translate("Cli", "There is no command “%1”.")
                         .arg(u"devices "_s + visible(typed, 200)));
    for (const QString &option : deviceValueOptions() + deviceFlags()) {
        if (parser.isSet(option) && !known->options().contains(option))
            return wrong(QCoreApplication::translate("Cli", "“%1” does not go with “%2”.")
                             .arg(u"--"_s + option, u"devices "_s + typed));
    }
    DeviceArguments arguments {.act = known->act,
                               .connection = parser.value(Connection).trimmed(),
                               .withCoverage = parser.isSet(Coverage),
                               .where = parser.value(Where),
                               .isCsv = parser.isSet(Csv),
                               .isAsking = parser.isSet(Ask)};
    if (parser.isSet(Where)) {
        if (const auto condition = Inventory::Condition::parse(arguments.where); !condition)
            return wrong(Words::sentence(condition.error()));
    }
    if (parser.isSet(Connection) && arguments.connection.isEmpty())
        return wrong(QCoreApplication::translate("Cli", "The value of “%1” is empty.").arg(u"--connection"_s));
    if (arguments.isCsv && parser.isSet(u"json"_s))
        return wrong(QCoreApplication::translate("Cli", "“%1” does not go with “%2”.").arg(u"--csv"_s, u"--json"_s));
    if (known->act == Act::Show) {
        arguments.serial = words.isEmpty() ? QString() : words.takeFirst().trimmed();
        if (arguments.serial.isEmpty())
            return wrong(QCoreApplication::translate("Cli", "A serial number is missing behind “%1”.")
                             .arg(u"devices show"_s));
    }
    if (!words.isEmpty())
        return wrong(
            QCoreApplication::translate("Cli", "“%1” is one word too many.").arg(visible(words.first(), 200)));
    return arguments;
}

} // namespace Cli
