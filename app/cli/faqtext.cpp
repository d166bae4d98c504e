// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/faqblocks.h"
#include "app/cli/terminal.h"
#include "app/cli/textflow.h"
#include "core/base/text.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr int LeastPage = 40;
constexpr int MostPage = 100; ///< longer lines are hard to read
const QString Indent = u"    "_s;

void sayLines(const QStringList &lines, const QString &indent, Output &output)
{
    for (const QString &line : lines)
        output.say((line.isEmpty() ? QString() : indent + line) + u'\n');
}

QStringList flowed(const QString &text, int width, const Page &page, bool isStrong = false)
{
    TextFlow flow(page.isColourful);
    flow.add(text, isStrong);
    return flow.lines(width);
}

QString nameOf(const Faq::Contents &contents, const QString &section, Faq::Language language)
{
    for (const Faq::Section &known : contents.sections) {
        if (known.id == section)
            return language == Faq::Language::English ? known.english : known.chinese;
    }
    return section;
}

/// @p text with its marked parts in bold.
TextFlow marked(const QString &text, const QList<Faq::Range> &marks, const Page &page)
{
    TextFlow flow(page.isColourful);
    qsizetype at = 0;
    for (const Faq::Range &mark : marks) {
        flow.add(text.sliced(at, mark.start - at));
        flow.add(text.sliced(mark.start, mark.length), true);
        at = mark.start + mark.length;
    }
    flow.add(text.sliced(at));
    return flow;
}

QString understood(const Faq::Found &found)
{
    QStringList words;
    for (const Faq::Understood &each : found.understood) {
        for (const QString &word : each.as) {
            if (word.compare(each.typed, Qt::CaseInsensitive) != 0 && !words.contains(word)
                && words.size() < 6)
                words.append(word);
        }
    }
    if (words.isEmpty())
        return {};
    const QString comma = QCoreApplication::translate("Cli", ", ", "between words in a list");
    return QCoreApplication::translate("Cli", "Understood as %1.").arg(words.join(comma));
}

} // namespace

int widthOf(const Streams &streams)
{
    const int columns = streams.outIsTerminal ? terminalWidth() : 0;
    return columns <= 0 ? 80 : std::clamp(columns - 1, LeastPage, MostPage);
}

void printText(const FaqResults &results, const Page &page, Output &output)
{
    if (const QString words = understood(results.found); !words.isEmpty())
        sayLines(flowed(words, page.width, page), {}, output);
    if (results.hits.isEmpty())
        return output.say(QCoreApplication::translate("Cli", "Nothing was found.") + u'\n');
    if (!results.found.isClose)
        output.say(QCoreApplication::translate("Cli", "Nothing fits well. The nearest:") + u'\n');
    const qsizetype others = results.hits.size() - results.inOtherLanguage;
    int idWidth = 0;
    for (const Faq::Hit &hit : results.hits)
        idWidth = std::max(idWidth, cellsOf(QStringView(visible(hit.id, 40))));
    for (qsizetype at = 0; at < results.hits.size(); ++at) {
        const Faq::Hit &hit = results.hits.at(at);
        if (at == others)
            output.say(u'\n'
                       + (hit.language == Faq::Language::English
                              ? QCoreApplication::translate("Cli", "In English:")
                              : QCoreApplication::translate("Cli", "In Chinese:"))
                       + u'\n');
        const QString rest(idWidth + 2, u' ');
        const int room = std::max(20, page.width - idWidth - 2);
        QStringList title = marked(hit.title, hit.titleMarks, page).lines(room);
        output.say(u'\n' + padded(visible(hit.id, 40), idWidth + 2) + title.takeFirst() + u'\n');
        sayLines(title, rest, output);
        sayLines(marked(hit.snippet, hit.snippetMarks, page).lines(room), rest, output);
    }
}

void printText(const Faq::Term &term, Faq::Language language, const Page &page, Output &output)
{
    const bool isEnglish = language == Faq::Language::English;
    TextFlow flow(page.isColourful);
    flow.add(isEnglish ? term.english + u": "_s : term.chinese + u'：', true);
    flow.add(isEnglish ? term.explainedInEnglish : term.explainedInChinese);
    sayLines(flow.lines(page.width), {}, output);
    output.say(u"\n"_s);
}

void printText(const Faq::Article &article, const Faq::Contents &contents, const QDate &today,
               const Page &page, Output &output)
{
    sayLines(flowed(article.title, page.width, page, true), {}, output);
    QStringList facts {visible(nameOf(contents, article.section, article.language), 120),
                       visible(article.id, 80)};
    if (article.important)
        facts.append(QCoreApplication::translate("Cli", "important", "article"));
    if (article.checked.isValid())
        facts.append((isOld(article, today)
                          ? QCoreApplication::translate("Cli", "checked %1, over a year ago", "month")
                          : QCoreApplication::translate("Cli", "checked %1", "month"))
                         .arg(Words::month(article.checked, Words::Years::Common)));
    facts.removeAll(QString());
    sayLines(flowed(facts.join(u" · "_s), page.width, page), {}, output);
    output.say(u"\n"_s);
    sayLines(linesOf(Faq::parseMarkdown(article.body), page), {}, output);
}

void printText(const Faq::Contents &contents, Faq::Language language, const Page &page, Output &output)
{
    QString before;
    bool isFirst = true;
    for (const Faq::Article &article : contents.articles) {
        if (contents.find(article.id, language, article.pack) != &article && article.language != language)
            continue;
        const QString pack = visible(article.pack, 80);
        const QString section = visible(nameOf(contents, article.section, language), 120);
        const QString head = pack.isEmpty() ? section : section.isEmpty() ? pack : pack + u" · "_s + section;
        if (isFirst || head != before) {
            if (!isFirst)
                output.say(u"\n"_s);
            sayLines(flowed(head, page.width, page, true), {}, output);
        }
        before = head;
        isFirst = false;
        const QString id
            = padded(visible(article.id, 40) + (article.important ? u" *"_s : QString()), 10) + u"  "_s;
        QStringList title
            = flowed(article.title, std::max(20, page.width - cellsOf(QStringView(id)) - 2), page);
        output.say(u"  "_s + id + title.takeFirst() + u'\n');
        sayLines(title, QString(cellsOf(QStringView(id)) + 2, u' '), output);
    }
}

} // namespace Cli
