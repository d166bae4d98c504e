// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/snippet.h"

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 160;
constexpr qsizetype LeadIn = 40; ///< of the text before the first mark

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
qsizetype densest(const Text &text, const QList<Mark> &marks)
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
        const qsizetype limit = marks[first].range.start + Longest - LeadIn;
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

} // namespace

Snippet snippetOf(Readable &text, const Marker &marker)
{
    const QStringView searched = text.content;
    const QList<Mark> marks = marker.in(text);
    qsizetype start = 0;
    if (!marks.isEmpty() && marks.last().range.start + marks.last().range.length > Longest) {
        start = std::max<qsizetype>(0, marks[densest(text.text, marks)].range.start - LeadIn);
        const qsizetype line = searched.mid(start, LeadIn).lastIndexOf(u'\n');
        if (line >= 0)
            start += line + 1;
        while (!mayBreakBefore(searched, start))
            ++start;
    }
    const QString before = start > 0 ? u"…"_s : QString();
    const qsizetype room = Longest - before.size() - 1;
    qsizetype end = std::min(start + room, searched.size());
    const qsizetype furthest = end;
    while (end > start && end < searched.size() && !mayBreakBefore(searched, end))
        --end;
    if (end == start)
        end = furthest > 0 && furthest < searched.size() && searched[furthest].isLowSurrogate() ? furthest - 1
                                                                                                : furthest;
    Snippet snippet {before + searched.mid(start, end - start).toString()};
    snippet.text.replace(u'\n', u' ');
    if (end < searched.size())
        snippet.text += u'…';
    for (const auto &[range, unit, count] : marks)
        if (range.start >= start && range.start + range.length <= end)
            snippet.marks.append({range.start - start + before.size(), range.length});
    return snippet;
}

} // namespace Faq
