// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/articletext.h"

#include "core/faq/markdown.h"

namespace Faq {

namespace {

QString &field(ArticleText &text, Field which)
{
    return text[static_cast<std::size_t>(which)];
}

} // namespace

ArticleText textOf(const Article &article)
{
    ArticleText text;
    field(text, Field::Title) = article.title;
    field(text, Field::Tags) = article.tags.join(u'\n');
    field(text, Field::Asked) = article.asked.join(u'\n');
    field(text, Field::Summary) = article.summary;
    Blocks rest;
    for (const Block &block : parseMarkdown(article.body)) {
        if (block.kind == Block::Kind::Heading)
            field(text, Field::Headings) += plainText(block.spans) + u'\n';
        else
            rest.append(block);
    }
    field(text, Field::Body) = plainText(rest);
    return text;
}

} // namespace Faq
