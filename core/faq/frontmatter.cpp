// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/frontmatter.h"

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestFrontMatter = 32 * 1024;
constexpr qsizetype LongestSalvaged = 2000; ///< of one value
constexpr qsizetype MostSalvaged = 100;

qsizetype lineEnd(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return end < 0 ? text.size() : end;
}

QStringView lineAt(QStringView text, qsizetype start)
{
    return text.sliced(start, lineEnd(text, start) - start);
}

bool isFence(QStringView line)
{
    return line.trimmed() == u"---"_s && line.startsWith(u'-');
}

QString unquoted(QStringView value)
{
    const QStringView plain = value.trimmed();
    const bool isQuoted = plain.size() >= 2 && (plain.front() == u'"' || plain.front() == u'\'')
        && plain.back() == plain.front();
    return (isQuoted ? plain.sliced(1, plain.size() - 2) : plain).left(LongestSalvaged).toString();
}

} // namespace

FrontMatter splitFrontMatter(const QString &text)
{
    const QStringView all(text);
    qsizetype start = 0;
    while (start < all.size() && lineAt(all, start).trimmed().isEmpty())
        start = lineEnd(all, start) + 1;
    if (start >= all.size() || !isFence(lineAt(all, start)))
        return {.body = text};

    const qsizetype first = lineEnd(all, start) + 1;
    for (qsizetype line = first; line < all.size() && line - first <= LongestFrontMatter;
         line = lineEnd(all, line) + 1) {
        if (isFence(lineAt(all, line)))
            return {text.sliced(first, line - first),
                    text.sliced(std::min(lineEnd(all, line) + 1, all.size()))};
    }
    return {.body = text};
}

Yaml salvage(const QString &yaml)
{
    Yaml fields {.kind = Yaml::Kind::Map};
    for (const QStringView line : QStringView(yaml).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        const bool isField = colon > 0 && line.front().isLetter() && fields.members.size() < MostSalvaged;
        const QString value = isField ? unquoted(line.sliced(colon + 1)) : QString();
        if (!value.isEmpty() && value.front() != u'[' && value.front() != u'{' && value.front() != u'&')
            fields.members.append(
                {line.first(colon).trimmed().toString(), {.kind = Yaml::Kind::Text, .text = value}});
    }
    return fields;
}

} // namespace Faq
