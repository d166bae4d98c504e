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

Verdict verdictIn(const QString &cell)
{
    const QString word = plain(cell);
    static const QStringList bad {u"fail"_s, u"error"_s, u"unsuccess"_s, u"not"_s, u"invalid"_s, u"reject"_s};
    static const QStringList good {u"success"_s, u"succeeded"_s, u"completed"_s, u"complete"_s, u"ok"_s, u"done"_s,
                                   u"assigned"_s, u"unassigned"_s};
    if (std::ranges::any_of(bad, [&word](const QString &each) { return word.contains(each); }))
        return Verdict::Failed;
    if (good.contains(word) || word.startsWith("success"_L1) || word.endsWith("withsuccess"_L1))
        return Verdict::Done;
    return Verdict::Unknown;
}

/// Which columns mean what; −1 where none does.
struct Columns
{
    qsizetype serial = -1;
    qsizetype result = -1;
    QList<qsizetype> reasons {};
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
    }
    return columns;
}

LogLine lineOf(const QStringList &cells, const Columns &columns)
{
    LogLine line;
    QStringList said;
    const QString result = cells.value(columns.result);
    if (columns.result >= 0)
        line.verdict = verdictIn(result);
    for (const qsizetype reason : columns.reasons) {
        if (!cells.value(reason).isEmpty())
            said.append(cells.value(reason));
    }
    if (columns.result < 0) {
        for (qsizetype i = 0; i < cells.size() && line.verdict == Verdict::Unknown; ++i) {
            if (i != columns.serial)
                line.verdict = verdictIn(cells.at(i));
        }
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

} // namespace

QHash<QString, LogLine> readLog(const QByteArray &csv)
{
    const auto text = decodedText(csv);
    const auto records = text ? recordsIn(*text, MostLines) : failure(text.error());
    if (!records || records->isEmpty())
        return {};
    Columns columns = columnsOf(records->first().cells);
    QHash<QString, LogLine> lines;
    for (const TextRecord &record : *records) {
        qsizetype serial = columns.serial;
        if (serial < 0) {
            const auto found = std::ranges::find_if(
                record.cells, [](const QString &cell) { return isSerial(cell.toUpper()); });
            serial = found == record.cells.end() ? -1 : found - record.cells.begin();
        }
        const QString device = record.cells.value(serial).toUpper();
        if (serial < 0 || !isSerial(device))
            continue; // the head, or words about the whole
        Columns here = columns;
        here.serial = serial;
        const LogLine line = lineOf(record.cells, here);
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
