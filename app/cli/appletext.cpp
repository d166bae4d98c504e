// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/appleprinting.h"
#include "app/cli/columns.h"
#include "app/cli/textflow.h"
#include "core/base/text.h"
#include "ui/words/apple.h"

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

struct Mark
{
    QString text;
    QString colour; ///< SGR parameters
};

Mark markOf(const Sync::AppleRow &row)
{
    switch (row.state) {
    case Sync::AppleRow::State::Read: return {u"✓"_s, u"32"_s};
    case Sync::AppleRow::State::Failed: return {u"✖"_s, u"31"_s};
    case Sync::AppleRow::State::NotTried: return {u"-"_s, u"2"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

void printText(const Connections::Connection &connection, const Sync::AppleReport &report, const Page &page,
               Output &output)
{
    output.say(visible(connection.name, 100) + u"  "_s
               + visible(connection.address.toString(QUrl::RemoveUserInfo), 200) + u"\n\n"_s);
    int widest = 0;
    for (const Sync::AppleRow &row : report.rows)
        widest = std::max(widest, cellsOf(QStringView(Words::rowName(row.part))));
    for (const Sync::AppleRow &row : report.rows) {
        const Mark mark = markOf(row);
        TextFlow flow(page.isColourful);
        flow.add(Words::rowResult(row));
        QStringList lines = flow.lines(std::max(20, page.width - widest - 4));
        output.say((page.isColourful ? u"\u001B["_s + mark.colour + u'm' + mark.text + u"\u001B[0m"_s : mark.text)
                   + u' ' + padded(Words::rowName(row.part), widest) + u"  "_s + lines.takeFirst() + u'\n');
        for (const QString &line : std::as_const(lines))
            output.say(QString(widest + 4, u' ') + line + u'\n');
    }
}

} // namespace Cli
