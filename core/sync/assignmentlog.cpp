// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignmentlog.h"

#include "core/sync/assignmentserials.h"
#include "core/sync/delimitedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

constexpr int MostLines = 100'000;
constexpr qsizetype LongestWords = 500;

using Verdict = LogLine::Verdict;

QString plain(const QString &text)
{
    QString letters;
    for (const QChar letter : text.toCaseFolded()) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

/// "NOT_ACCESSIBLE", "notAccessible", "not accessible": not, accessible.
QStringList wordsOf(const QString &cell)
{
    QStringList words {QString()};
    QChar before;
    for (const QChar letter : cell) {
        const bool isHump = letter.isUpper() && before.isLower();
        if ((!letter.isLetterOrNumber() || isHump) && !words.last().isEmpty())
            words.append(QString());
        if (letter.isLetterOrNumber())
            words.last() += letter.toCaseFolded();
        before = letter;
    }
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

/// By whole words: a device on "Notebooks" has not failed for that.
Verdict verdictIn(const QString &cell)
{
    static const QStringList bad {u"fail"_s,    u"fails"_s,   u"failed"_s,       u"failure"_s,        u"failures"_s,
                                  u"error"_s,   u"errors"_s,  u"unsuccessful"_s, u"unsuccessfully"_s, u"not"_s,
                                  u"invalid"_s, u"reject"_s,  u"rejected"_s,     u"rejection"_s};
    static const QStringList good {u"success"_s, u"succeeded"_s, u"completed"_s, u"complete"_s, u"ok"_s, u"done"_s,
                                   u"assigned"_s, u"unassigned"_s};
    static const QStringList first {u"success"_s, u"successful"_s, u"successfully"_s};
    const QStringList words = wordsOf(cell);
    if (words.isEmpty())
        return Verdict::Unknown;
    if (std::ranges::any_of(words, [](const QString &word) { return bad.contains(word); }))
        return Verdict::Failed;
    const bool isAllOfIt = words.size() == 1 && good.contains(words.first());
    const bool isAtItsEnd = words.size() > 1 && words.last(2) == QStringList {u"with"_s, u"success"_s};
    return isAllOfIt || isAtItsEnd || first.contains(words.first()) ? Verdict::Done : Verdict::Unknown;
}

/// Which columns mean what; −1 where none does.
struct Columns
{
    qsizetype serial = -1;
    qsizetype result = -1;
    QList<qsizetype> reasons {};
    QList<qsizetype> names {}; ///< of servers, models and the like, which may hold any word
};

Columns columnsOf(const QStringList &heads)
{
    Columns columns;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString head = plain(heads.at(i));
        if (columns.serial < 0 && (head.contains("serial"_L1) || head == "deviceid"_L1 || head == "id"_L1))
            columns.serial = i;
        else if (head.contains("reason"_L1) || head.contains("message"_L1) || head.contains("detail"_L1)
                 || head.contains("error"_L1) || head.contains("description"_L1))
            columns.reasons.append(i);
        else if (columns.result < 0
                 && (head.contains("result"_L1) || head.contains("status"_L1) || head.contains("outcome"_L1)))
            columns.result = i;
        else if (head.contains("server"_L1) || head.contains("name"_L1) || head.contains("model"_L1))
            columns.names.append(i);
    }
    return columns;
}

/// What a log without a column for it says of a device, in whichever cell that is.
Verdict verdictAmong(const QStringList &cells, const Columns &columns, const QStringList &servers)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i == columns.serial || columns.names.contains(i)
            || servers.contains(cells.at(i).trimmed(), Qt::CaseInsensitive))
            continue;
        if (const Verdict verdict = verdictIn(cells.at(i)); verdict != Verdict::Unknown)
            return verdict;
    }
    return Verdict::Unknown;
}

LogLine lineOf(const QStringList &cells, const Columns &columns, const QStringList &servers)
{
    LogLine line;
    QStringList said;
    line.verdict = columns.result >= 0 ? verdictIn(cells.value(columns.result))
                                       : verdictAmong(cells, columns, servers);
    for (const qsizetype reason : columns.reasons) {
        if (!cells.value(reason).isEmpty())
            said.append(cells.value(reason));
    }
    // Without a reason, the words that were not understood.
    if (said.isEmpty() && line.verdict != Verdict::Done) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i != columns.serial && !cells.at(i).isEmpty())
                said.append(cells.at(i));
        }
    }
    line.said = said.join(u"; "_s).left(LongestWords);
    return line;
}

qsizetype serialIn(const QStringList &cells)
{
    const auto found
        = std::ranges::find_if(cells, [](const QString &cell) { return isSerial(cell.toUpper()); });
    return found == cells.end() ? -1 : found - cells.begin();
}

} // namespace

QHash<QString, LogLine> readLog(const QByteArray &csv, const QStringList &servers)
{
    const auto text = decodedText(csv);
    const auto records = text ? recordsIn(*text, MostLines) : failure(text.error());
    if (!records || records->isEmpty())
        return {};
    const QStringList &heads = records->first().cells;
    const Columns columns = serialIn(heads) < 0 ? columnsOf(heads) : Columns();
    QHash<QString, LogLine> lines;
    for (const TextRecord &record : *records) {
        const qsizetype serial = columns.serial < 0 ? serialIn(record.cells) : columns.serial;
        const QString device = record.cells.value(serial).toUpper();
        const bool isDevice = columns.serial < 0 ? isSerial(device) : couldBeSerial(device);
        if (serial < 0 || !isDevice)
            continue; // the head, or words about the whole
        Columns here = columns;
        here.serial = serial;
        const LogLine line = lineOf(record.cells, here, servers);
        // Of two lines of one device, the bad one must not be lost.
        if (!lines.contains(device) || line.verdict == Verdict::Failed)
            lines.insert(device, line);
    }
    return lines;
}

QLatin1StringView wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown: return "unknown"_L1;
    case Verdict::Done: return "done"_L1;
    case Verdict::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}

Verdict verdictOf(QStringView word)
{
    return word == wordOf(Verdict::Done) ? Verdict::Done
        : word == wordOf(Verdict::Failed) ? Verdict::Failed
                                          : Verdict::Unknown;
}

} // namespace Sync
