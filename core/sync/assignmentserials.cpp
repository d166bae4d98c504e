// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignmentserials.h"

#include "core/sync/assignmentcodes.h"
#include "core/sync/delimitedtext.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

constexpr qsizetype ShortestSerial = 8;
constexpr qsizetype LongestSerial = 17;
constexpr qsizetype LongestStranger = 60; // of what is shown

/// As heads are compared: without case, blanks and signs.
QString plain(const QString &head)
{
    QString letters;
    for (const QChar letter : head.toCaseFolded()) {
        if (letter.isLetterOrNumber() || letter.unicode() > 0x7f)
            letters += letter;
    }
    return letters;
}

bool isHead(const QString &cell)
{
    // The last is 「序號」 in Big5, as Excel in Taiwan saves it, read byte by byte.
    static const QStringList heads {
        u"serialnumber"_s,     u"serial"_s, u"serialno"_s, u"serialnum"_s,  u"sn"_s,       u"deviceserialnumber"_s,
        u"deviceserial"_s,     u"序號"_s,   u"裝置序號"_s, u"電腦序號"_s,   u"裝置序列號"_s, u"硬體序號"_s,
        u"hardwareserial"_s,   u"序列號"_s, u"機器序號"_s, u"產品序號"_s,   u"シリアル番号"_s,
        u"\u00a7\u00c7\u00b8\u00b9"_s.toCaseFolded()};
    return heads.contains(plain(cell));
}

/// Spreadsheets and those who fear them put ="…" or an apostrophe around what must stay text.
QString bare(const QString &cell)
{
    static const QString signs = u"='\"\u2018\u2019\u201c\u201d"_s;
    QString text = cell.normalized(QString::NormalizationForm_KC).toUpper();
    while (!text.isEmpty() && (signs.contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    while (!text.isEmpty() && (signs.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text;
}

/// Where nothing says that it is one, what has no digit may be a word; but nobody writes words so, Apple its serials.
bool isSerialAlone(const QString &cell, const QString &text)
{
    return isSerial(text) || (couldBeSerial(text) && cell.contains(text));
}

void take(SerialList &list, const QString &cell, int line)
{
    const QString text = bare(cell);
    if (text.isEmpty())
        return;
    if (list.column.isEmpty() ? isSerialAlone(cell, text) : couldBeSerial(text))
        list.serials.append({text, line});
    else
        list.strangers.append({cell.left(LongestStranger), line});
}

/// Pasted from a message: separated by whatever, perhaps several a line.
SerialList withoutHead(const QList<TextRecord> &records)
{
    SerialList list;
    for (const TextRecord &record : records) {
        for (const QString &cell : record.cells) {
            const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
            const bool areSerials = std::ranges::all_of(words, [](const QString &word) { return isSerialAlone(word, bare(word)); });
            if (!areSerials) {
                take(list, cell, record.line);
                continue;
            }
            for (const QString &word : words)
                take(list, word, record.line);
        }
    }
    return list;
}

Result<SerialList> listOf(const QList<TextRecord> &records)
{
    if (records.isEmpty())
        return failure(ErrorKind::Malformed, AssignmentCodes::ListEmpty);
    const TextRecord &first = records.first();
    const auto head = std::ranges::find_if(first.cells, isHead);
    if (head != first.cells.end()) {
        const auto column = head - first.cells.begin();
        SerialList list {.column = *head};
        for (const TextRecord &record : records.sliced(1))
            take(list, record.cells.value(column), record.line);
        if (list.serials.isEmpty() && list.strangers.isEmpty())
            return failure(ErrorKind::Malformed, AssignmentCodes::ListEmpty);
        return list;
    }
    // Serial numbers side by side are a list; a row of a table has one at most among other words.
    const auto serials
        = std::ranges::count_if(first.cells, [](const QString &cell) { return isSerial(bare(cell)); });
    const bool isTable = first.cells.size() > 1 && 2 * serials < first.cells.size();
    if (isTable)
        return failure(ErrorKind::Malformed, AssignmentCodes::ListWithoutColumn,
                       {first.cells.join(u", "_s).left(LongestStranger)});
    return withoutHead(records);
}

} // namespace

bool couldBeSerial(QStringView text)
{
    const auto fits = [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'A' && letter <= u'Z');
    };
    return text.size() >= ShortestSerial && text.size() <= LongestSerial && std::ranges::all_of(text, fits);
}

bool isSerial(QStringView text)
{
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    return couldBeSerial(text) && std::ranges::any_of(text, isDigit);
}

Result<SerialList> serialsIn(const QString &text)
{
    if (text.size() > largestSerialList)
        return failure(ErrorKind::Refused, AssignmentCodes::ListTooLarge,
                       {QString::number(text.size()), QString::number(largestSerialList)});
    const auto records = recordsIn(text, mostListedSerials + 1); // and the head
    return records ? listOf(*records) : failure(records.error());
}

Result<SerialList> serialsIn(const QByteArray &content)
{
    if (content.size() > largestSerialList)
        return failure(ErrorKind::Refused, AssignmentCodes::ListTooLarge,
                       {QString::number(content.size()), QString::number(largestSerialList)});
    const auto text = decodedText(content);
    return text ? serialsIn(*text) : failure(text.error());
}

Result<SerialList> serialsInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::LocalFault, AssignmentCodes::ListUnreadable, {file.errorString()});
    if (file.size() > largestSerialList)
        return failure(ErrorKind::Refused, AssignmentCodes::ListTooLarge,
                       {QString::number(file.size()), QString::number(largestSerialList)});
    return serialsIn(file.read(largestSerialList + 1));
}

QStringList likeSerials(const QString &serial)
{
    struct Pair
    {
        char16_t one;
        char16_t other;
    };
    static constexpr std::array Pairs {Pair {u'I', u'1'}, Pair {u'O', u'0'}, Pair {u'L', u'1'}, Pair {u'Q', u'0'},
                                       Pair {u'D', u'0'}, Pair {u'S', u'5'}, Pair {u'B', u'8'}, Pair {u'Z', u'2'},
                                       Pair {u'G', u'6'}, Pair {u'U', u'V'}};
    QStringList like;
    QString usual = serial; // Apple's have neither I nor O
    usual.replace(u'I', u'1').replace(u'O', u'0');
    if (usual != serial)
        like.append(usual);
    if (serial.startsWith(u'S') && isSerial(QStringView(serial).sliced(1)))
        like.append(serial.sliced(1));
    for (qsizetype i = 0; i < serial.size(); ++i) {
        for (const Pair &pair : Pairs) {
            const QChar here = serial.at(i);
            if (here != pair.one && here != pair.other)
                continue;
            QString changed = serial;
            changed[i] = here == pair.one ? pair.other : pair.one;
            if (!like.contains(changed))
                like.append(changed);
        }
    }
    return like;
}

} // namespace Sync
