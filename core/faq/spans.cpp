// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/spans.h"

#include "core/faq/emphasis.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

struct Alert
{
    QLatin1StringView word;
    Callout callout;
};

constexpr std::array Alerts {
    Alert {"[!NOTE]"_L1, Callout::Note},           Alert {"[!TIP]"_L1, Callout::Tip},
    Alert {"[!IMPORTANT]"_L1, Callout::Important}, Alert {"[!WARNING]"_L1, Callout::Warning},
    Alert {"[!CAUTION]"_L1, Callout::Caution},
};

/// The character beside a line's end; a sentinel is none.
QChar neighbour(const Spans &spans, qsizetype span, qsizetype position, int step)
{
    while (span >= 0 && span < spans.size()) {
        const QString &text = spans.at(span).text;
        if (position < 0 || position >= text.size()) {
            span += step;
            if (span < 0 || span >= spans.size())
                break;
            position = step > 0 ? 0 : spans.at(span).text.size() - 1;
            continue;
        }
        if (text.at(position) != Sentinel)
            return text.at(position);
        position += step;
    }
    return {};
}

QString settledText(const Spans &spans, qsizetype index)
{
    const QString &raw = spans.at(index).text;
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar character = raw.at(i);
        if (character == SoftBreak) {
            const bool isInChinese
                = isWide(neighbour(spans, index, i - 1, -1)) && isWide(neighbour(spans, index, i + 1, 1));
            if (!isInChinese)
                text.append(u' ');
        } else if (character != Sentinel) {
            text.append(character);
        }
    }
    return text;
}

/// Appends @p span, whose text is its own address where nobody wrote a link: there the address ends at the first wide
/// character.
void appendLinked(Spans &spans, const Span &span)
{
    const bool isBare = !span.link.isEmpty() && !span.isPicture && span.text == span.link;
    const auto wide = isBare ? std::ranges::find_if(span.text, isWide) : span.text.cend();
    if (wide == span.text.cend()) {
        spans.append(span);
        return;
    }
    const qsizetype length = wide - span.text.cbegin();
    Span address = span;
    address.text = address.link = span.text.first(length);
    Span rest = span;
    rest.text = span.text.sliced(length);
    rest.link.clear();
    spans << address << rest;
}

} // namespace

bool looksAlike(const Span &left, const Span &right)
{
    return left.isStrong == right.isStrong && left.isEmphasized == right.isEmphasized
        && left.isCode == right.isCode && left.isStruck == right.isStruck && left.isPicture == right.isPicture
        && left.link == right.link;
}

Spans settled(const Spans &spans)
{
    Spans done;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        Span span = spans.at(i);
        span.text = settledText(spans, i);
        if (!span.text.isEmpty())
            appendLinked(done, span);
    }
    return done;
}

Spans settledCode(const Spans &spans)
{
    Spans done = spans;
    for (Span &span : done)
        span.text.remove(QChar(Sentinel));
    if (!done.isEmpty() && done.last().text.endsWith(u'\n'))
        done.last().text.chop(1);
    return done;
}

Callout takeCallout(Spans &spans)
{
    if (spans.isEmpty() || !looksAlike(spans.first(), {}))
        return Callout::None;
    QString &text = spans.first().text;
    const qsizetype end = text.indexOf(QChar(SoftBreak));
    const QStringView line = QStringView(text).first(end < 0 ? text.size() : end).trimmed();
    const auto *const found = std::ranges::find_if(
        Alerts, [line](const Alert &alert) { return line.compare(alert.word, Qt::CaseInsensitive) == 0; });
    const bool isWholeLine = end >= 0 || spans.size() == 1;
    if (found == Alerts.end() || !isWholeLine)
        return Callout::None;
    const Callout callout = found->callout;
    text.remove(0, end < 0 ? text.size() : end + 1);
    return callout;
}

} // namespace Faq
