// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/articletext.h"

#include <QRegularExpression>

namespace Faq {

using namespace Qt::StringLiterals;

ArticleText textOf(const Article &article)
{
    ArticleText text;
    text[static_cast<std::size_t>(Field::Title)] = article.title;
    text[static_cast<std::size_t>(Field::Tags)] = article.tags.join(u'\n');
    text[static_cast<std::size_t>(Field::Asked)] = article.asked.join(u'\n');
    text[static_cast<std::size_t>(Field::Summary)] = article.summary;
    static const QRegularExpression link(u"\\]\\([^)\n]*\\)"_s);
    static const QRegularExpression marks(u"\\[!\\w+\\]|[*`>\\[|]|^\\|[-| ]+$"_s, QRegularExpression::MultilineOption);
    QString plain = article.body;
    plain.remove(link);
    plain.remove(marks);
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isHeading = line.startsWith(u'#');
        QString &field = text[static_cast<std::size_t>(isHeading ? Field::Headings : Field::Body)];
        field += (isHeading ? line.mid(line.indexOf(u' ') + 1) : line.trimmed()) + u'\n';
    }
    return text;
}

} // namespace Faq
