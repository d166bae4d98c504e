// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/snippet.h"

#include <algorithm>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

const QString BlockBreak = u" … "_s;

bool isPause(QChar character)
{
    return character.isSpace() || character == u'…' || character == u'·';
}

/// In characters; a Han character is as wide as two letters, and says as much.
struct Extent
{
    qsizetype longest = 160;
    qsizetype leadIn = 40; ///< of the text before the first mark
};

Extent extentFor(QStringView text)
{
    constexpr qsizetype Sample = 200;
    const QStringView sample = text.first(std::min(text.size(), Sample));
    const auto han = std::ranges::count_if(sample, [](QChar c) { return isHanLike(c.unicode()); });
    return 3 * han > sample.size() ? Extent {90, 20} : Extent {};
}

bool mayBreakBefore(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return true;
    if (text[position].isLowSurrogate() || text[position].isMark())
        return false;
    const QChar before = text[position - 1];
    return before.isSpace() || text[position].isSpace() || isHanLike(before.unicode())
        || isHanLike(text[position].unicode());
}

/// Where the window of most different words begins: an index into @p marks.
qsizetype densest(const Text &text, const QList<Mark> &marks, const Extent &extent)
{
    const auto wordOf = [&text](const Mark &mark) {
        const Unit &last = text.units[mark.first + mark.count - 1];
        const auto at = text.units[mark.first].at;
        return QStringView(text.folded).mid(at, last.at + last.size - at);
    };
    qsizetype best = 0;
    qsizetype most = 0;
    qsizetype end = 0;
    QHash<QStringView, int> inside; // how often
    for (qsizetype first = 0; first < marks.size(); ++first) {
        const qsizetype limit = marks[first].range.start + extent.longest - extent.leadIn;
        for (; end < marks.size() && marks[end].range.start + marks[end].range.length <= limit; ++end)
            ++inside[wordOf(marks[end])];
        if (inside.size() > most) {
            most = inside.size();
            best = first;
        }
        if (end == first) // a mark longer than the window
            ++end;
        else if (int &times = inside[wordOf(marks[first])]; --times == 0)
            inside.remove(wordOf(marks[first]));
    }
    return best;
}

/// Where a snippet begins that leads to the mark at @p mark: with a block if one begins nearby, else with a word.
qsizetype beginning(QStringView text, qsizetype mark, const Extent &extent)
{
    qsizetype start = std::max<qsizetype>(0, mark - extent.leadIn);
    if (const qsizetype block = text.mid(start, mark - start).lastIndexOf(BlockBreak); block >= 0)
        start += block + BlockBreak.size();
    while (start < mark && (!mayBreakBefore(text, start) || (start > 0 && isPause(text[start]))))
        ++start;
    return start;
}

/// The last place up to @p furthest where a word ends.
qsizetype ending(QStringView text, qsizetype start, qsizetype furthest)
{
    qsizetype end = furthest;
    while (end > start && end < text.size() && !mayBreakBefore(text, end))
        --end;
    if (end > start)
        return end;
    return furthest > 0 && furthest < text.size() && text[furthest].isLowSurrogate() ? furthest - 1
                                                                                     : furthest;
}

} // namespace

QString withoutBreaks(QString lines)
{
    return lines.replace(u'\n', BlockBreak);
}

Snippet snippetOf(Readable &text, const Marker &marker)
{
    const QStringView searched = text.content;
    const QList<Mark> marks = marker.in(text);
    const Extent extent = extentFor(searched);
    const qsizetype start
        = marks.isEmpty() || marks.last().range.start + marks.last().range.length <= extent.longest
        ? 0
        : beginning(searched, marks[densest(text.text, marks, extent)].range.start, extent);
    const QString before = start > 0 ? u"…"_s : QString();
    const qsizetype room = extent.longest - before.size() - 1;
    const qsizetype end = ending(searched, start, std::min(start + room, searched.size()));
    Snippet snippet {before + searched.mid(start, end - start).toString()};
    if (end < searched.size()) {
        while (!snippet.text.isEmpty() && isPause(snippet.text.back()))
            snippet.text.chop(1);
        snippet.text += u'…';
    }
    for (const auto &[range, unit, count] : marks)
        if (range.start >= start && range.start + range.length <= end)
            snippet.marks.append({range.start - start + before.size(), range.length});
    return snippet;
}

} // namespace Faq
