// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/pack.h"

#include "core/base/deadline.h"
#include "core/faq/bodycheck.h"
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/findings.h"
#include "core/faq/frontmatter.h"
#include "core/faq/packfiles.h"
#include "core/faq/parity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// Sorts the files of a pack into what they are.
class Reading final
{
public:
    Reading(const QString &name, const QList<Finding> &findings, const QDate &today)
        : m_today(today)
    {
        m_pack.name = name;
        m_pack.findings = findings;
    }

    void read(const PackFile &file)
    {
        if (fileOf(file.name) == "glossary.yaml"_L1)
            readGlossaryFile(file);
        else if (fileOf(file.name) == "vocabulary.yaml"_L1)
            readVocabularyFile(file);
        else
            readArticleFile(file);
    }

    void giveUpAt(const PackFile &file)
    {
        fault(m_pack.findings, Codes::PackTooSlow, {file.name, QString::number(PackLimits::Time.count())});
    }

    [[nodiscard]] Pack finish()
    {
        m_articles = withoutDuplicates(m_articles, m_pack.findings);
        checkParity(m_articles, m_pack.findings);
        if (m_today.isValid())
            lookAtWhole();
        foldMissing(m_pack.findings);
        std::ranges::stable_sort(m_articles, [](const FiledArticle &left, const FiledArticle &right) {
            return idComesBefore(left.article.id, right.article.id);
        });
        for (FiledArticle &filed : m_articles)
            m_pack.articles.append(std::move(filed.article));
        bound(m_pack.findings);
        return std::move(m_pack);
    }

private:
    void lookAtWhole()
    {
        QSet<QString> ids = builtInIds();
        for (const FiledArticle &filed : std::as_const(m_articles))
            ids.insert(filed.article.id);
        for (const auto &[file, article, links] : std::as_const(m_articles)) {
            if (article.checked > m_today)
                note(m_pack.findings, Codes::CheckedInFuture, {file, article.checked.toString(u"yyyy-MM"_s)});
            qsizetype told = 0;
            for (const QString &link : links)
                if (!ids.contains(link) && ++told <= MostFindingsOfOneSort)
                    note(m_pack.findings, Codes::LinkToNothing, {file, link});
        }
    }

    void readArticleFile(const PackFile &file)
    {
        if (isAboutPack(file.name) && !splitFrontMatter(QString::fromUtf8(file.content)).yaml)
            return note(m_pack.findings, Codes::NotAnArticle, {file.name});
        // A hostile pack has findings in every file; beyond the bound they need not be kept.
        QList<Finding> findings;
        auto article = readArticle(file.name, file.content, findings);
        if (m_pack.findings.size() < 2 * MostFindings)
            m_pack.findings += findings;
        if (!article)
            return;
        article->pack = m_pack.name;
        const QStringList links
            = m_today.isValid() ? linkedArticles(parseMarkdown(article->body)) : QStringList();
        m_articles.append({file.name, std::move(*article), links});
    }

    void readGlossaryFile(const PackFile &file)
    {
        const auto glossary = readGlossary(file.content);
        if (glossary)
            m_pack.glossary += *glossary;
        else
            report(m_pack.findings, file.name, glossary.error(), Finding::Weight::Fault);
    }

    void readVocabularyFile(const PackFile &file)
    {
        const auto vocabulary = readVocabulary(file.content);
        if (vocabulary)
            m_pack.vocabulary.add(*vocabulary);
        else
            report(m_pack.findings, file.name, vocabulary.error(), Finding::Weight::Fault);
    }

    const QDate m_today;
    Pack m_pack;
    QList<FiledArticle> m_articles;
};

bool isEmpty(const Pack &pack)
{
    return pack.articles.isEmpty() && pack.glossary.isEmpty() && pack.vocabulary.groups.isEmpty();
}

/// Why nothing came of it: its first fault, or that there was nothing.
Error reasonOf(const Pack &pack)
{
    const auto found = std::ranges::find(pack.findings, Finding::Weight::Fault, &Finding::weight);
    if (found == pack.findings.end())
        return {ErrorKind::NotFound, Codes::EmptyPack, {QString()}};
    return {ErrorKind::Refused, found->code, found->about};
}

} // namespace

Pack packOf(const QString &name, const PackFiles &files, const QDate &today)
{
    Reading reading(name, files.findings, today);
    const Deadline deadline(PackLimits::Time);
    for (const PackFile &file : files.files) {
        if (deadline.hasPassed()) {
            reading.giveUpAt(file);
            break;
        }
        reading.read(file);
    }
    return reading.finish();
}

Result<Pack> usablePackOf(const QString &name, const PackFiles &files, const QDate &today)
{
    Pack pack = packOf(name, files, today);
    return isEmpty(pack) ? failure(reasonOf(pack)) : Result<Pack>(std::move(pack));
}

Result<Pack> readPack(const QString &path)
{
    const auto files = filesOfPack(path);
    return files ? usablePackOf(packNameOf(path), *files) : failure(files.error());
}

} // namespace Faq
