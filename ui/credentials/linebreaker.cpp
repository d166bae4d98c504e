// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/linebreaker.h"

#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

QStringList brokenAt(const QString &text, const QFont &font, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
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

QStringList LineBreaker::broken(const QString &text, const QFont &font, int width, int limit)
{
    if (text.isEmpty() || width <= 0)
        return {};
    const QString key
        = u"%1\n%2\n%3\n%4"_s.arg(font.key(), QString::number(width), QString::number(limit), text);
    if (const QStringList *known = m_known.object(key))
        return *known;
    QStringList lines = brokenAt(text, font, width);
    // Narrower lines move words down to a lonely last one, as long as that takes no further line.
    for (qreal share = 0.95; lines.size() > 1 && isWidow(lines.last()) && share > 0.6; share -= 0.05) {
        const QStringList narrower = brokenAt(text, font, width * share);
        if (narrower.size() > lines.size())
            break;
        if (!isWidow(narrower.last()))
            lines = narrower;
    }
    if (lines.size() > limit) {
        lines = lines.first(limit);
        lines.last() += u'…';
    }
    m_known.insert(key, new QStringList(lines));
    return lines;
}

} // namespace Credentials
