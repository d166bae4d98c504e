// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/printing.h"
#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/words/jamf.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Cli {

namespace {

constexpr std::ptrdiff_t ShownReasons = 5; ///< of one place: a file can hold a hundred broken parts
constexpr int WidestColumn = 40; ///< of the name: one endless name must not push all dates away
const QString Indent = u"    "_s;

struct Look
{
    QString mark; ///< one cell on every terminal, so none of ambiguous width
    QLatin1StringView colour; ///< SGR parameters (ECMA-48, 8.3.117)
};

Look lookOf(Severity severity)
{
    using enum Severity;
    switch (severity) {
    case Expired: return {u"✖"_s, "1;31"_L1};
    case Urgent: return {u"♦"_s, "31"_L1};
    case Warning: return {u"▴"_s, "33"_L1};
    case Notice: return {u"◦"_s, "36"_L1};
    case Ok: return {u"✓"_s, "32"_L1};
    case Unknown: return {u"?"_s, "2"_L1};
    }
    Q_UNREACHABLE();
}

/// A key or a request: listed, yet there is no date to wait for.
bool isUndated(const Credentials::Credential &credential, const Credentials::Standing &standing)
{
    return standing.severity == Severity::Unknown && !carriesDate(credential.kind);
}

QString noDate()
{
    return QCoreApplication::translate("Cli", "No date", "in place of a severity");
}

QString coloured(const QString &text, QLatin1StringView colour, bool isColourful)
{
    return isColourful ? u"\u001B["_s + colour + u'm' + text + u"\u001B[0m"_s : text;
}

/// The first line of a credential: how bad, how long, until when, what.
struct Row
{
    enum Column { Word, Number, Unit, Date, Name, Kind, Count };
    std::array<QString, Count> cells;
};

using Widths = std::array<int, Row::Count>;

Row rowOf(const Credentials::Credential &credential, const Credentials::Standing &standing,
          const QDateTime &now)
{
    const QString kind = Words::kindLine(credential);
    if (isUndated(credential, standing))
        return {{u"- "_s + noDate(), {}, {}, {}, Words::name(credential), kind}};
    const Words::Countdown countdown = Words::countdown(standing, now);
    const QString date
        = standing.notAfter ? Words::date(*standing.notAfter, Words::Years::Common) : QString();
    return {{lookOf(standing.severity).mark + u' ' + Words::severity(standing.severity), countdown.number,
             countdown.unit, date, Words::name(credential), kind}};
}

Widths widthsOf(const Findings &findings)
{
    Widths widths {};
    for (const qsizetype index : findings.order) {
        const Row row = rowOf(findings.credentials[index], findings.standings[index], findings.checkedAt);
        for (std::size_t column = 0; column < Row::Count; ++column)
            widths.at(column) = std::max(widths.at(column), cellsOf(QStringView(row.cells.at(column))));
    }
    widths[Row::Name] = std::min(widths[Row::Name], WidestColumn);
    return widths;
}

void printRow(const Row &row, const Widths &widths, QLatin1StringView colour, bool isColourful,
              Output &output)
{
    const QString gap = u"  "_s;
    const QString days = paddedLeft(row.cells[Row::Number], widths[Row::Number])
        + (widths[Row::Number] > 0 ? u" "_s : QString());
    output.say(coloured(padded(row.cells[Row::Word], widths[Row::Word]), colour, isColourful) + gap + days
               + padded(row.cells[Row::Unit], widths[Row::Unit]) + gap
               + padded(row.cells[Row::Date], widths[Row::Date]) + gap
               + padded(row.cells[Row::Name], widths[Row::Name]) + gap + row.cells[Row::Kind] + u'\n');
}

/// "/school/push.pem and 2 more places"
QString placesOf(const Credentials::Credential &credential, qsizetype inService)
{
    const QString &where = credential.sightings[inService].where;
    QSet<QString> others;
    for (const Credentials::Sighting &sighting : credential.sightings)
        others.insert(sighting.where);
    others.remove(where);
    if (others.isEmpty())
        return visible(where);
    const auto more = static_cast<int>(others.size());
    return QCoreApplication::translate("Cli", "%1 and %n more places", "where a credential was seen", more)
        .arg(visible(where));
}

void printBelow(const Credentials::Credential &credential, const Credentials::Standing &standing,
                Output &output)
{
    QString sentence = Words::consequence(credential.kind, standing.severity == Severity::Expired);
    const bool needsAction = standing.severity == Severity::Expired || standing.severity == Severity::Urgent
        || standing.severity == Severity::Warning;
    if (const QString advice = Words::advice(credential.kind); needsAction && !advice.isEmpty())
        sentence = QCoreApplication::translate("Cli", "%1 %2", "what breaks, then what to do")
                       .arg(sentence, advice);
    output.say(Indent + sentence + u'\n');
    for (const Credentials::Problem &problem : standing.problems) {
        if (problem.code != Credentials::Codes::NoDate) // said by the first line already
            output.say(Indent + u"! "_s + Words::sentence(problem) + u'\n');
    }
    if (isInOrder(standing) && !carriesDate(credential.kind) && credential.recordedAt)
        output.say(Indent + Words::inUseSince(*credential.recordedAt, Words::Years::Common) + u'\n');
    if (standing.inService >= 0)
        output.say(Indent + placesOf(credential, standing.inService) + u'\n');
}

/// "Jamf Pro · GSX certificate"
QString placeOf(const Failure &failure)
{
    const auto row = std::ranges::find_if(
        Jamf::allRows(), [&failure](Jamf::Row known) { return code(known) == failure.part; });
    const QString where = visible(failure.where);
    return row == Jamf::allRows().end() ? where : where + u" · "_s + Words::rowName(*row);
}

using Failures = std::vector<Failure>::const_iterator;

/// What is wrong with one place. The last reason is said in any case: it may be that reading ended there.
void printReasons(Failures first, Failures last, Output &output)
{
    const auto say
        = [&output](const Failure &failure) { output.say(Indent + Words::sentence(failure.error) + u'\n'); };
    if (last - first <= ShownReasons)
        return static_cast<void>(std::for_each(first, last, say));
    std::for_each(first, first + ShownReasons - 2, say);
    const auto hidden = static_cast<int>(last - first - ShownReasons + 1);
    output.say(
        Indent
        + QCoreApplication::translate("Cli", "%n more of this kind", "reasons why it was not read", hidden)
        + u'\n');
    say(*(last - 1));
}

void printFailures(const Findings &findings, bool isColourful, Output &output)
{
    if (findings.failures.empty())
        return;
    output.say(QCoreApplication::translate("Cli", "Could not be read:") + u'\n');
    const Look look = lookOf(Severity::Unknown);
    const auto end = findings.failures.cend();
    for (auto first = findings.failures.cbegin(); first != end;) {
        const QString place = placeOf(*first);
        const auto last = std::find_if(
            first, end, [&place](const Failure &failure) { return placeOf(failure) != place; });
        output.say(coloured(look.mark, look.colour, isColourful) + u' ' + place + u'\n');
        printReasons(first, last, output);
        first = last;
    }
    output.say(u"\n"_s);
}

QString counted(const QString &word, qsizetype count)
{
    return QCoreApplication::translate("Cli", "%1 %2", "word and count").arg(word, QLocale().toString(count));
}

/// "All 14 · Expired 1 · OK 13 · Not read 2", as the filters of the window.
QString summaryOf(const Findings &findings)
{
    std::map<Severity, qsizetype> counts;
    qsizetype undated = 0;
    for (qsizetype i = 0; i < findings.standings.size(); ++i) {
        if (isUndated(findings.credentials[i], findings.standings[i]))
            ++undated;
        else
            ++counts[findings.standings[i].severity];
    }
    QStringList parts {
        counted(QCoreApplication::translate("Cli", "All", "credentials"), findings.standings.size())};
    for (const auto &[severity, count] : counts)
        parts.append(counted(Words::severity(severity), count));
    if (undated > 0)
        parts.append(counted(noDate(), undated));
    QSet<QString> unread;
    for (const Failure &failure : findings.failures)
        unread.insert(placeOf(failure));
    if (!unread.isEmpty())
        parts.append(
            counted(QCoreApplication::translate("Cli", "Not read", "files and hosts"), unread.size()));
    return parts.join(u" · "_s);
}

} // namespace

void printOverview(const Findings &findings, bool isColourful, Output &output)
{
    const Widths widths = widthsOf(findings);
    for (const qsizetype index : findings.order) {
        const auto &credential = findings.credentials[index];
        const auto &standing = findings.standings[index];
        printRow(rowOf(credential, standing, findings.checkedAt), widths, lookOf(standing.severity).colour,
                 isColourful, output);
        printBelow(credential, standing, output);
        output.say(u"\n"_s);
    }
    printFailures(findings, isColourful, output);
    if (findings.order.empty() && findings.failures.empty())
        output.say(QCoreApplication::translate(
                       "Cli",
                       "Nothing is watched yet. Name files, folders or hosts with --stored, or "
                       "add them in the window.")
                   + u'\n');
    else
        output.say(summaryOf(findings) + u'\n');
}

} // namespace Cli
