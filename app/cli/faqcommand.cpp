// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faqcommand.h"

#include "app/cli/faqprinting.h"
#include "app/cli/status.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr qsizetype MostNamed = 10; ///< files that were left out
constexpr qsizetype MostOfName = 200;

Faq::Language spokenLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Faq::Language::TraditionalChinese
                                                    : Faq::Language::English;
}

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

QStringList absolute(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all.append(absolute(path));
    return all;
}

/// An index of packs that are read once is not worth a file.
Faq::DeskPlaces placesFor(const FaqArguments &arguments, Faq::DeskPlaces places)
{
    if (!arguments.packs.isEmpty())
        places = {.index = u":memory:"_s, .onlyThese = absolute(arguments.packs)};
    return places;
}

} // namespace

FaqCommand::FaqCommand(Arguments arguments, Faq::DeskPlaces places, const QDate &today, Streams &streams,
                       QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_today(today)
    , m_streams(streams)
    , m_language(spokenLanguage())
    , m_desk(placesFor(m_arguments.faq, std::move(places)))
{
}

FaqCommand::~FaqCommand() = default;

void FaqCommand::start()
{
    deliver(m_desk.open(), this, [this](const Result<Faq::SharedContents> &contents) {
        if (contents)
            return act(*contents);
        complain(Words::sentence(contents.error()));
        finish(NotAllRead);
    });
}

void FaqCommand::cancel()
{
    emit finished(Interrupted);
}

void FaqCommand::nameUnread(const Faq::Contents &contents)
{
    for (const Faq::UnreadPack &pack : contents.unread) {
        m_isPackMissing = true;
        complain(visible(asTyped(pack.path)) + u": "_s + Words::sentence(pack.error));
    }
}

/// What was left out of a pack that was read otherwise changes no status.
void FaqCommand::nameOmissions(const Faq::Contents &contents)
{
    for (const auto &[path, finding] :
         contents.omissions.first(std::min(MostNamed, contents.omissions.size()))) {
        QStringList parts {visible(asTyped(path)), visible(finding.about.value(0), MostOfName),
                           Words::sentence(finding)};
        parts.removeAll(QString());
        complain(parts.join(u": "_s));
    }
    if (const qsizetype more = contents.omissions.size() - MostNamed; more > 0)
        complain(QCoreApplication::translate("Cli", "and %1 more", "files that were left out").arg(more));
}

QString FaqCommand::asTyped(const QString &path) const
{
    const QStringList &typed = m_arguments.faq.packs;
    const auto found
        = std::ranges::find_if(typed, [&path](const QString &name) { return absolute(name) == path; });
    return found == typed.end() ? path : *found;
}

void FaqCommand::act(const Faq::SharedContents &contents)
{
    nameUnread(*contents);
    nameOmissions(*contents);
    if (contents->articles.isEmpty() && m_isPackMissing)
        return finish(NotAllRead);
    switch (m_arguments.faq.act) {
    case FaqArguments::Act::Search: return search(contents);
    case FaqArguments::Act::Batch: return answerNextLine();
    case FaqArguments::Act::Show: return show(*contents);
    case FaqArguments::Act::List: return list(*contents);
    }
}

Faq::Query FaqCommand::query(const QString &text) const
{
    return {.text = text, .reader = m_language, .limit = m_arguments.faq.limit};
}

void FaqCommand::search(const Faq::SharedContents &contents)
{
    const QString text = m_arguments.faq.query;
    deliver(m_desk.search(query(text)), this, [this, text, contents](const Result<Faq::Found> &found) {
        if (!found) {
            complain(Words::sentence(found.error()));
            return finish(NotAllRead);
        }
        Output output(m_streams.out);
        const FaqResults results = resultsOf(text, *found, m_arguments.faq.limit);
        const Page page {widthOf(m_streams), m_streams.isColourful};
        const Faq::Term *const term = m_arguments.isJson ? nullptr : contents->term(text);
        if (term)
            printText(*term, m_language, page, output);
        if (m_arguments.isJson)
            printJson(results, output);
        else
            printText(results, page, output);
        finish(results.hits.isEmpty() ? NothingFound : AllWell);
    });
}

void FaqCommand::answerNextLine()
{
    QByteArray line = m_streams.in.readLine();
    if (line.isEmpty())
        return finish(AllWell);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    const auto answer = m_desk.search(query(text));
    deliver(answer, this, [this, text](const Result<Faq::Found> &found) {
        Output output(m_streams.out);
        printJson(resultsOf(text, found.value_or(Faq::Found()), m_arguments.faq.limit), output);
        if (!output.finish())
            return finish(NotAllRead);
        answerNextLine();
    });
}

void FaqCommand::show(const Faq::Contents &contents)
{
    const Faq::Article *article = contents.named(m_arguments.faq.query, m_language);
    if (!article) {
        complain(QCoreApplication::translate("Cli", "There is no article “%1”.")
                     .arg(visible(m_arguments.faq.query, 200)));
        return finish(NothingFound);
    }
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(*article, output);
    else
        printText(*article, contents, m_today, {widthOf(m_streams), m_streams.isColourful}, output);
    finish(AllWell);
}

void FaqCommand::list(const Faq::Contents &contents)
{
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(contents, m_language, output);
    else
        printText(contents, m_language, {widthOf(m_streams), m_streams.isColourful}, output);
    finish(contents.articles.isEmpty() ? NothingFound : AllWell);
}

void FaqCommand::finish(int status)
{
    emit finished(m_isPackMissing ? static_cast<int>(NotAllRead) : status);
}

void FaqCommand::complain(const QString &sentence)
{
    m_streams.err.write(u"caretaker-cli: %1\n"_s.arg(sentence).toUtf8());
}

} // namespace Cli
