// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "core/storage/address.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 64;

// Not named tr: lupdate does not look for marks inside a call of that name.
QString say(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

[[noreturn]] void refuse(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(WrongUsage);
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    const QCommandLineOption database(
        u"database"_s,
        say(QT_TRANSLATE_NOOP("Options", "The database, such as sqlite:PATH or postgresql://…")), u"URL"_s);
    const QCommandLineOption now(
        u"now"_s, say(QT_TRANSLATE_NOOP("Options", "The present, for drills, such as 2026-11-20T01:02:03Z.")),
        u"ISO8601"_s);
    const QCommandLineOption demo(
        u"demo"_s,
        say(QT_TRANSLATE_NOOP("Options", "Open a make-believe school; your own data stays untouched.")));
    const QCommandLineOption language(u"language"_s,
                                      say(QT_TRANSLATE_NOOP("Options", "Language from now on: en or zh_TW.")),
                                      u"LANGUAGE"_s);
    const QCommandLineOption close(
        u"close"_s,
        say(QT_TRANSLATE_NOOP("Options", "Close the window that is open, as an installer does.")));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Options", "Knows when a school's Apple certificates and tokens lapse.")));
    parser.addOptions({database, now, demo, language, close});
    parser.addPositionalArgument(u"paths"_s, say(QT_TRANSLATE_NOOP("Options", "Files and folders to add.")),
                                 u"[paths…]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);

    Options options {
        .database = parser.value(database), .isDemo = parser.isSet(demo), .isClosing = parser.isSet(close)};
    if (parser.isSet(database) && !Storage::parseAddress(options.database))
        refuse(say(QT_TRANSLATE_NOOP("Options", "The address of the database cannot be read.")));
    if (parser.isSet(now)) {
        options.now = parseIsoDateOrMoment(parser.value(now));
        if (!options.now)
            refuse(say(QT_TRANSLATE_NOOP("Options", "Write --now as 2026-11-20T01:02:03Z.")));
    }
    if (parser.isSet(language)) {
        options.language = parser.value(language);
        if (!languageCalled(options.language))
            refuse(say(QT_TRANSLATE_NOOP("Options", "The language is en or zh_TW.")));
    }
    for (const QString &path : parser.positionalArguments())
        options.paths.append(QFileInfo(path).absoluteFilePath());
    return options;
}

std::optional<Preferences::Language> languageCalled(const QString &name)
{
    if (name == "en"_L1)
        return Preferences::Language::English;
    if (name == "zh_TW"_L1)
        return Preferences::Language::TraditionalChinese;
    return std::nullopt;
}
