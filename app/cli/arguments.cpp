// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

const QStringList Languages {u"en"_s, u"zh_TW"_s};

/// Knows the options alone; what they mean to a person is in helpText().
class Parser final : public QCommandLineParser
{
public:
    Parser()
    {
        addOptions({{{u"h"_s, u"help"_s}, {}},
                    {{u"v"_s, u"version"_s}, {}},
                    {u"json"_s, {}},
                    {u"stored"_s, {}},
                    {u"password-stdin"_s, {}},
                    {u"batch"_s, {}},
                    {u"limit"_s, {}, u"N"_s},
                    {u"pack"_s, {}, u"PATH"_s},
                    {u"host"_s, {}, u"HOST"_s},
                    {u"key"_s, {}, u"FILE"_s},
                    {u"database"_s, {}, u"URL"_s},
                    {u"language"_s, {}, u"LANGUAGE"_s},
                    {u"now"_s, {}, u"ISO8601"_s}});
        for (const QString &option : connectionOptions() + deviceValueOptions())
            addOption({option, {}, u"VALUE"_s});
        for (const QString &option : deviceFlags())
            addOption({option, {}});
    }

    /// QCommandLineParser takes the first word for the program's name.
    bool read(const QStringList &words) { return parse(QStringList(QString()) + words); }
};

QString shown(const QString &word)
{
    return visible(word, 200);
}

tl::unexpected<UsageError> wrong(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

QString optionFault(const Parser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return visible(parser.errorText(), 300);
    const QString name = unknown.first();
    if (const QString file = name + u"-file"_s; connectionOptions().contains(file))
        return QCoreApplication::translate(
                   "Cli",
                   "There is no option “%1”, for a secret on the command line is seen by "
                   "others. Use “%2”.")
            .arg(u"--"_s + name, u"--"_s + file);
    return QCoreApplication::translate("Cli", "There is no option “%1”.")
        .arg(shown((name.size() == 1 ? u"-"_s : u"--"_s) + name));
}

/// What is wrong with a value; empty where nothing is.
QString valueFault(const Parser &parser)
{
    const auto isEmpty = [](const QString &word) { return word.trimmed().isEmpty(); };
    if (parser.isSet(u"language"_s) && !Languages.contains(parser.value(u"language"_s)))
        return QCoreApplication::translate("Cli", "“%1” is not a language of this program. Use en or zh_TW.")
            .arg(shown(parser.value(u"language"_s)));
    if (parser.isSet(u"now"_s) && !parseIsoDateOrMoment(parser.value(u"now"_s)))
        return QCoreApplication::translate(
                   "Cli", "“%1” is not a moment. Write it like 2026-11-20 or 2026-11-20T01:02:03Z.")
            .arg(shown(parser.value(u"now"_s)));
    for (const QString &option : {u"host"_s, u"key"_s, u"database"_s}) {
        const QStringList values = parser.values(option);
        if (std::any_of(values.begin(), values.end(), isEmpty))
            return QCoreApplication::translate("Cli", "The value of “%1” is empty.").arg(u"--"_s + option);
    }
    return {};
}

/// An option of another command changes nothing, and whoever wrote it expects that it does.
QString strayOption(const Parser &parser, const QStringList &names, const QString &command)
{
    for (const QString &name : names) {
        if (parser.isSet(name))
            return QCoreApplication::translate("Cli", "“%1” does not go with “%2”.")
                .arg(u"--"_s + name, command);
    }
    return {};
}

const QStringList CheckOptions {u"host"_s, u"stored"_s, u"key"_s, u"password-stdin"_s};
const QStringList FaqOptions {u"batch"_s, u"limit"_s, u"pack"_s};

QStringList deviceOptions()
{
    return deviceValueOptions() + deviceFlags();
}

tl::expected<Arguments, UsageError> faqArguments(const Parser &parser, const QStringList &words)
{
    if (const QString stray = strayOption(parser, CheckOptions + connectionOptions() + deviceOptions(), u"faq"_s);
        !stray.isEmpty())
        return wrong(stray);
    auto faq = faqArgumentsFrom(parser, words);
    if (!faq)
        return wrong(faq.error());
    return Arguments {
        .wish = Arguments::Wish::Faq, .isJson = parser.isSet(u"json"_s), .faq = std::move(*faq)};
}

tl::expected<Arguments, UsageError> connectionArguments(const Parser &parser, const QStringList &words)
{
    if (const QString stray = strayOption(parser, CheckOptions + FaqOptions + deviceOptions(), u"connections"_s);
        !stray.isEmpty())
        return wrong(stray);
    auto connections = connectionArgumentsFrom(parser, words);
    if (!connections)
        return wrong(connections.error());
    Arguments arguments {.wish = Arguments::Wish::Connections,
                         .database = parser.value(u"database"_s),
                         .isJson = parser.isSet(u"json"_s),
                         .connections = std::move(*connections)};
    if (parser.isSet(u"now"_s))
        arguments.now = parseIsoDateOrMoment(parser.value(u"now"_s));
    return arguments;
}

tl::expected<Arguments, UsageError> deviceArguments(const Parser &parser, const QStringList &words)
{
    if (const QString stray
        = strayOption(parser, CheckOptions + FaqOptions + connectionOptions(), u"devices"_s);
        !stray.isEmpty())
        return wrong(stray);
    auto devices = deviceArgumentsFrom(parser, words);
    if (!devices)
        return wrong(devices.error());
    Arguments arguments {.wish = Arguments::Wish::Devices,
                         .database = parser.value(u"database"_s),
                         .isJson = parser.isSet(u"json"_s),
                         .devices = std::move(*devices)};
    if (parser.isSet(u"now"_s))
        arguments.now = parseIsoDateOrMoment(parser.value(u"now"_s));
    return arguments;
}

tl::expected<Arguments, UsageError> checkArguments(const Parser &parser, const QStringList &paths)
{
    if (const QString stray = strayOption(parser, FaqOptions + connectionOptions() + deviceOptions(), u"check"_s);
        !stray.isEmpty())
        return wrong(stray);
    // An unset variable of a script must not become the current folder.
    if (paths.contains(QString()))
        return wrong(QCoreApplication::translate("Cli", "A path is empty: “”."));
    Arguments arguments;
    arguments.paths = paths;
    arguments.hosts = parser.values(u"host"_s);
    arguments.keyFiles = parser.values(u"key"_s);
    arguments.isStored = parser.isSet(u"stored"_s) || (paths.isEmpty() && arguments.hosts.isEmpty());
    arguments.readsPassword = parser.isSet(u"password-stdin"_s);
    arguments.database = parser.value(u"database"_s);
    if (parser.isSet(u"now"_s))
        arguments.now = parseIsoDateOrMoment(parser.value(u"now"_s));
    arguments.isJson = parser.isSet(u"json"_s);
    return arguments;
}

} // namespace

tl::expected<Arguments, UsageError> parseArguments(const QStringList &words)
{
    Parser parser;
    if (!parser.read(words))
        return wrong(optionFault(parser));
    if (parser.isSet(u"help"_s))
        return Arguments {.wish = Arguments::Wish::Help};
    if (parser.isSet(u"version"_s))
        return Arguments {.wish = Arguments::Wish::Version};
    if (const QString fault = valueFault(parser); !fault.isEmpty())
        return wrong(fault);

    QStringList rest = parser.positionalArguments();
    if (rest.isEmpty())
        return wrong(
            QCoreApplication::translate("Cli", "A command is missing, such as “%1”.").arg(u"check"_s));
    const QString command = rest.takeFirst();
    if (command == u"faq")
        return faqArguments(parser, rest);
    if (command == u"connections")
        return connectionArguments(parser, rest);
    if (command == u"devices")
        return deviceArguments(parser, rest);
    if (command == u"check")
        return checkArguments(parser, rest);
    return wrong(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(shown(command)));
}

QString languageIn(const QStringList &words)
{
    Parser parser;
    parser.read(words);
    if (parser.isSet(u"language"_s)) {
        const QString language = parser.value(u"language"_s);
        return Languages.contains(language) ? language : Languages.first();
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_TW"_s : u"en"_s;
}

} // namespace Cli
