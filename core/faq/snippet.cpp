// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/snippet.h"

#include "core/faq/text.h"

#include <QSet>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 160;
constexpr qsizetype LeadIn = 40; ///< of the text before the first mark
constexpr qsizetype Searched = 20'000; ///< characters; what lies beyond is for the article's own search

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
qsizetype densest(QStringView text, const QList<Range> &marks)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0; first < marks.size(); ++first) {
        QSet<QString> words;
        for (qsizetype i = first;
             i < marks.size() && marks[i].start + marks[i].length <= marks[first].start + Longest - LeadIn;
             ++i)
            words.insert(readText(text.mid(marks[i].start, marks[i].length)).folded);
        if (words.size() > most) {
            most = words.size();
            best = first;
        }
    }
    return best;
}

} // namespace

Snippet snippetOf(const QString &text, const Highlight &highlight)
{
    const QStringView searched = QStringView(text).first(std::min(text.size(), Searched));
    const QList<Range> marks = highlight.in(searched);
    qsizetype start = 0;
    if (!marks.isEmpty() && marks.last().start + marks.last().length > Longest) {
        start = std::max<qsizetype>(0, marks[densest(searched, marks)].start - LeadIn);
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
    if (end < text.size())
        snippet.text += u'…';
    for (const Range &mark : marks)
        if (mark.start >= start && mark.start + mark.length <= end)
            snippet.marks.append({mark.start - start + before.size(), mark.length});
    return snippet;
}

} // namespace Faq
