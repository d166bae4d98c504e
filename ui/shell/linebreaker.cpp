// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linebreaker.h"

#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

using Line = LineBreaker::Line;

Line trimmed(const QString &text, qsizetype start, qsizetype length)
{
    while (length > 0 && text.at(start).isSpace()) {
        ++start;
        --length;
    }
    return {start, text.sliced(start, length).trimmed()};
}

QList<Line> brokenAt(const QString &text, const QFont &font, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(trimmed(text, line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

/// One or two Han characters with their full stop, or one short word.
bool isWidow(const QString &line)
{
    return line.size() <= 3
        || (line.size() <= 8 && !line.contains(u' ') && line.at(0).script() == QChar::Script_Latin);
}

} // namespace

QList<Line> LineBreaker::lines(const QString &text, const QFont &font, int width, int limit)
{
    if (text.isEmpty() || width <= 0)
        return {};
    const QString key
        = u"%1\n%2\n%3\n%4"_s.arg(font.key(), QString::number(width), QString::number(limit), text);
    if (const QList<Line> *known = m_known.object(key))
        return *known;
    QList<Line> lines = brokenAt(text, font, width);
    // Narrower lines move words down to a lonely last one, as long as that takes no further line.
    for (qreal share = 0.95; lines.size() > 1 && isWidow(lines.last().text) && share > 0.6; share -= 0.05) {
        const QList<Line> narrower = brokenAt(text, font, width * share);
        if (narrower.size() > lines.size())
            break;
        if (!isWidow(narrower.last().text))
            lines = narrower;
    }
    if (lines.size() > limit) {
        lines = lines.first(limit);
        lines.last().text += u'…';
    }
    m_known.insert(key, new QList<Line>(lines));
    return lines;
}

QStringList LineBreaker::broken(const QString &text, const QFont &font, int width, int limit)
{
    QStringList texts;
    const QList<Line> all = lines(text, font, width, limit);
    texts.reserve(all.size());
    for (const Line &line : all)
        texts.append(line.text);
    return texts;
}
