// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/connectionprinting.h"
#include "app/cli/textflow.h"
#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "ui/words/jamf.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Connections::Connection;
using Connections::SignIn;
using State = Jamf::RowResult::State;

const QString Gap = u"  "_s;

QString placeOf(const Connection &connection)
{
    return visible(connection.address.toString(QUrl::RemoveUserInfo), 200);
}

QString accountOf(const Connection &connection)
{
    const QString account = visible(connection.account, 100);
    return (connection.signIn == SignIn::Client ? QCoreApplication::translate("Cli", "API client %1")
                                                : QCoreApplication::translate("Cli", "user %1"))
        .arg(account);
}

QString stateOf(const Connection &connection)
{
    if (connection.isPaused)
        return QCoreApplication::translate("Cli", "paused");
    if (!connection.testedAt)
        return QCoreApplication::translate("Cli", "not tested");
    return QCoreApplication::translate("Cli", "tested %1")
        .arg(Words::date(*connection.testedAt, Words::Years::Common));
}

QString versionOf(const Jamf::ServerFacts &facts)
{
    return facts.version
        ? u"Jamf Pro %1.%2.%3"_s.arg(facts.version->major).arg(facts.version->minor).arg(facts.version->patch)
        : u"Jamf Pro"_s;
}

/// "Jamf Pro 11.30.1 · 1,138 mobile devices · 86 computers · 0.6 s"
QString summaryOf(const Check::SweepReport &report)
{
    const QLocale locale;
    QStringList parts {versionOf(report.facts)};
    if (const Jamf::RowResult *row = report.row(Jamf::Row::Inventory); row && row->state == State::Read) {
        parts.append(QCoreApplication::translate("Cli", "%1 mobile devices")
                         .arg(locale.toString(report.facts.mobileDevices)));
        parts.append(
            QCoreApplication::translate("Cli", "%1 computers").arg(locale.toString(report.facts.computers)));
    }
    parts.append(QCoreApplication::translate("Cli", "%1 s", "seconds")
                     .arg(locale.toString(static_cast<double>(report.took.count()) / 1000, 'f', 1)));
    return parts.join(u" · "_s);
}

/// "2 found, the next ends 17 Dec 2026", "Ends 30 Sept 2031"
QString foundIn(const Jamf::RowResult &row, const QDateTime &now)
{
    const QString count = QCoreApplication::translate("Cli", "%1 found").arg(QLocale().toString(row.count));
    const Moment end = firstEnd(row);
    if (!end)
        return count;
    const QString date = Words::date(*end, Words::Years::Common);
    if (row.count == 1)
        return (*end < now ? QCoreApplication::translate("Cli", "Ended %1", "date")
                           : QCoreApplication::translate("Cli", "Ends %1", "date"))
            .arg(date);
    return (*end < now ? QCoreApplication::translate("Cli", "%1, one ended %2", "2 found; date")
                       : QCoreApplication::translate("Cli", "%1, the next ends %2", "2 found; date"))
        .arg(count, date);
}

QString resultOf(const Jamf::RowResult &row, const TestResult &result)
{
    switch (row.row) {
    case Jamf::Row::SignIn: return accountOf(result.connection);
    case Jamf::Row::ServerAndVersion: return versionOf(result.report.facts);
    case Jamf::Row::ServerAddress: return visible(result.report.facts.publicAddress, 200);
    default: return foundIn(row, result.now);
    }
}

bool isPrivilegeMissing(const Jamf::RowResult &row)
{
    return row.error && row.error->code == Jamf::Codes::NoPrivilege;
}

QString sentenceOn(const Jamf::RowResult &row, const TestResult &result)
{
    if (isPrivilegeMissing(row)) {
        const QString names = missingPrivileges(row).join(u", "_s);
        return (row.state == State::Failed
                    ? QCoreApplication::translate("Cli", "May not be read. Missing: %1")
                    : QCoreApplication::translate("Cli", "Read in part. Missing: %1"))
            .arg(names);
    }
    if (row.error)
        return Words::sentence(*row.error);
    if (row.state == State::NotSetUp)
        return QCoreApplication::translate("Cli", "Not set up on this server");
    return resultOf(row, result);
}

struct Look
{
    QString mark; ///< one cell on every terminal
    QString colour; ///< SGR parameters
};

Look lookOf(const Jamf::RowResult &row)
{
    if (isPrivilegeMissing(row))
        return {u"?"_s, u"33"_s};
    if (row.error)
        return {u"✖"_s, u"31"_s};
    return row.state == State::NotSetUp ? Look {u"-"_s, u"2"_s} : Look {u"✓"_s, u"32"_s};
}

QString coloured(const Look &look, const Page &page)
{
    return page.isColourful ? u"\u001B["_s + look.colour + u'm' + look.mark + u"\u001B[0m"_s : look.mark;
}

/// @p said is what the row before said: a reason that holds for all of them is told once.
void printRow(const Jamf::RowResult &row, const TestResult &result, int widest, const Page &page,
              QString &said, Output &output)
{
    const QString sentence = sentenceOn(row, result);
    TextFlow flow(page.isColourful);
    flow.add(row.error && sentence == said
                 ? QCoreApplication::translate("Cli", "The same.", "reason as above")
                 : sentence);
    said = sentence;
    const QString rest(widest + 4, u' ');
    QStringList lines = flow.lines(std::max(20, page.width - widest - 4));
    output.say(coloured(lookOf(row), page) + u' ' + padded(Words::rowName(row.row), widest) + Gap
               + lines.takeFirst() + u'\n');
    for (const QString &line : std::as_const(lines))
        output.say(rest + line + u'\n');
}

void printNotifications(const Check::SweepReport &report, const Page &page, Output &output)
{
    if (report.notifications.isEmpty())
        return;
    output.say(u'\n' + QCoreApplication::translate("Cli", "The server says:") + u'\n');
    for (const Jamf::Notification &notification : report.notifications) {
        TextFlow flow(page.isColourful);
        flow.add(Words::notification(notification));
        QString mark = u"! "_s;
        for (const QString &line : flow.lines(page.width - 2)) {
            output.say(mark + line + u'\n');
            mark = u"  "_s;
        }
    }
}

void printMissing(const TestResult &result, Output &output)
{
    const QStringList names = result.report.missingPrivileges();
    if (names.isEmpty())
        return;
    output.say(u'\n'
               + (result.connection.signIn == SignIn::Client
                      ? QCoreApplication::translate(
                          "Cli", "Add these privileges to the client's API role in Jamf Pro:")
                      : QCoreApplication::translate("Cli", "Give this user these privileges in Jamf Pro:"))
               + u'\n');
    for (const QString &name : names)
        output.say(visible(name, 200) + u'\n');
}

} // namespace

Moment firstEnd(const Jamf::RowResult &row)
{
    Moment first;
    for (const Jamf::Lapsing &lapsing : row.lapsing) {
        if (lapsing.notAfter && (!first || *lapsing.notAfter < *first))
            first = lapsing.notAfter;
    }
    return first;
}

QStringList missingPrivileges(const Jamf::RowResult &row)
{
    return isPrivilegeMissing(row) ? row.error->about.value(0).split(u", "_s, Qt::SkipEmptyParts)
                                   : QStringList();
}

void printText(const QList<Connection> &connections, const Page &, Output &output)
{
    if (connections.isEmpty())
        return output.say(
            QCoreApplication::translate("Cli", "There is no connection yet. “connections add” makes one.")
            + u'\n');
    int name = 0;
    int place = 0;
    for (const Connection &connection : connections) {
        name = std::max(name, cellsOf(QStringView(visible(connection.name, 100))));
        place = std::max(place, cellsOf(QStringView(placeOf(connection))));
    }
    for (const Connection &connection : connections)
        output.say(padded(visible(connection.name, 100), name) + Gap + padded(placeOf(connection), place)
                   + Gap + accountOf(connection) + Gap + stateOf(connection) + u'\n');
}

void printText(const TestResult &result, const Page &page, Output &output)
{
    output.say(visible(result.connection.name, 100) + Gap + placeOf(result.connection) + u'\n'
               + summaryOf(result.report) + u"\n\n"_s);
    int widest = 0;
    for (const Jamf::RowResult &row : result.report.rows)
        widest = std::max(widest, cellsOf(QStringView(Words::rowName(row.row))));
    QString said;
    for (const Jamf::RowResult &row : result.report.rows)
        printRow(row, result, widest, page, said, output);
    printNotifications(result.report, page, output);
    printMissing(result, output);
}

} // namespace Cli
