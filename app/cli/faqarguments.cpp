// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faqarguments.h"

#include "core/base/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr int MostResults = 1000;

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

tl::unexpected<QString> excess(const QString &word)
{
    return wrong(QCoreApplication::translate("Cli", "“%1” is one word too many.").arg(visible(word, 200)));
}

/// What is wrong with the options; empty where nothing is.
QString optionFault(const QCommandLineParser &parser, FaqArguments::Act act)
{
    const bool isSearch = act == FaqArguments::Act::Search || act == FaqArguments::Act::Batch;
    if (parser.isSet(u"limit"_s) && !isSearch)
        return QCoreApplication::translate("Cli", "“%1” goes with “%2” only.")
            .arg(u"--limit"_s, u"faq search"_s);
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        const int limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > MostResults)
            return QCoreApplication::translate("Cli", "“%1” is no number of results. Write 1 to 1000.")
                .arg(visible(parser.value(u"limit"_s), 200));
    }
    const QStringList packs = parser.values(u"pack"_s);
    if (packs.contains(QString()))
        return QCoreApplication::translate("Cli", "The value of “%1” is empty.").arg(u"--pack"_s);
    if (parser.isSet(u"batch"_s) && !isSearch)
        return QCoreApplication::translate("Cli", "“%1” goes with “%2” only.")
            .arg(u"--batch"_s, u"faq search"_s);
    return {};
}

} // namespace

tl::expected<FaqArguments, QString> faqArgumentsFrom(const QCommandLineParser &parser, QStringList words)
{
    using Act = FaqArguments::Act;
    if (words.isEmpty())
        return wrong(
            QCoreApplication::translate("Cli", "A word is missing behind “faq”: search, show or list."));
    const QString act = words.takeFirst();
    FaqArguments arguments;
    if (act == "search"_L1)
        arguments.act = parser.isSet(u"batch"_s) ? Act::Batch : Act::Search;
    else if (act == "show"_L1)
        arguments.act = Act::Show;
    else if (act == "list"_L1)
        arguments.act = Act::List;
    else
        return wrong(QCoreApplication::translate("Cli", "There is no command “%1”.")
                         .arg(u"faq "_s + visible(act, 200)));
    if (const QString fault = optionFault(parser, arguments.act); !fault.isEmpty())
        return wrong(fault);
    arguments.packs = parser.values(u"pack"_s);
    if (parser.isSet(u"limit"_s))
        arguments.limit = parser.value(u"limit"_s).toInt();
    arguments.query = words.join(u' ').simplified();
    switch (arguments.act) {
    case Act::Search:
        if (arguments.query.isEmpty())
            return wrong(QCoreApplication::translate("Cli", "There is nothing to search for."));
        break;
    case Act::Show:
        if (arguments.query.isEmpty())
            return wrong(
                QCoreApplication::translate("Cli", "The id of an article is missing, such as “acc-2”."));
        if (words.size() > 1)
            return excess(words.at(1));
        break;
    case Act::Batch:
    case Act::List:
        if (!words.isEmpty())
            return excess(words.first());
    }
    return arguments;
}

} // namespace Cli
