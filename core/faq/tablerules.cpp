// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/tablerules.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

bool isTableRule(QStringView line)
{
    return line.contains(u'-') && line.contains(u'|') && std::ranges::all_of(line, [](QChar character) {
               return QStringView(u"-|: \t>").contains(character);
           });
}

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u"```"_s) || text.startsWith(u"~~~"_s);
}

QString lengthened(QStringView rule)
{
    QString longer;
    for (qsizetype i = 0; i < rule.size();) {
        qsizetype end = i;
        while (end < rule.size() && rule.at(end) == u'-')
            ++end;
        if (end > i)
            longer += QString(std::max<qsizetype>(end - i, 3), u'-');
        else
            longer += rule.at(end++);
        i = end;
    }
    return longer;
}

} // namespace

QString lengthenTableRules(const QString &text)
{
    if (!text.contains(u'|'))
        return text;
    QStringList lines = text.split(u'\n');
    bool isInCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isFence(lines.at(i)))
            isInCode = !isInCode;
        else if (!isInCode && i > 0 && isTableRule(lines.at(i)) && lines.at(i - 1).contains(u'|'))
            lines[i] = lengthened(lines.at(i));
    }
    return lines.join(u'\n');
}

} // namespace Faq
