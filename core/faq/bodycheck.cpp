// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/bodycheck.h"

#include "core/faq/codes.h"
#include "core/faq/findings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestNamed = 200;

/// Remarks of one file, each thing once and not more than a few of a sort.
class Remarks final
{
public:
    Remarks(QString file, QList<Finding> &findings)
        : m_file(std::move(file))
        , m_findings(findings)
    {
    }

    void look(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (block.kind != Block::Kind::Code)
                look(block.spans);
            for (const QList<Spans> &row : block.rows)
                for (const Spans &cell : row)
                    look(cell);
            look(block.children);
        }
    }

private:
    void look(const Spans &spans)
    {
        for (const Span &span : spans) {
            if (span.isPicture)
                add(Codes::RemotePicture, span.link);
            else if (!span.link.isEmpty() && linkOf(span.link).kind == Link::Kind::Refused)
                add(namesUser(span.link) ? Codes::UserInLink : Codes::RefusedLink, span.link);
            if (!span.isCode)
                lookForTags(span.text);
        }
    }

    void lookForTags(const QString &text)
    {
        static const QRegularExpression tag(u"</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*+)?/?>|<!--"_s);
        if (const auto match = tag.match(text); text.contains(u'<') && match.hasMatch())
            add(Codes::HtmlAsText, match.captured());
    }

    void add(QLatin1StringView code, const QString &what)
    {
        const QString named = what.left(LongestNamed);
        QSet<QString> &told = m_told[code];
        if (told.size() >= MostFindingsOfOneSort || told.contains(named))
            return;
        told.insert(named);
        note(m_findings, code, {m_file, named});
    }

    QString m_file;
    QList<Finding> &m_findings;
    QHash<QLatin1StringView, QSet<QString>> m_told;
};

} // namespace

void checkBody(const QString &file, const Blocks &blocks, QList<Finding> &findings)
{
    Remarks(file, findings).look(blocks);
}

QStringList linkedArticles(const Blocks &blocks)
{
    QStringList ids;
    const auto look = [&ids](const Spans &spans) {
        for (const Span &span : spans)
            if (const Link link = linkOf(span.link); !span.isPicture && link.kind == Link::Kind::Article)
                ids.append(link.target);
    };
    for (const Block &block : blocks) {
        look(block.spans);
        for (const QList<Spans> &row : block.rows)
            std::ranges::for_each(row, look);
        ids += linkedArticles(block.children);
    }
    ids.removeDuplicates();
    return ids;
}

QString firstHeading(const Blocks &blocks)
{
    for (const Block &block : blocks)
        if (block.kind == Block::Kind::Heading)
            return plainText(block.spans).simplified();
    return {};
}

} // namespace Faq
