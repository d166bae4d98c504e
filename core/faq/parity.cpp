// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/parity.h"

#include "core/faq/codes.h"
#include "core/faq/findings.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

using FilesById = QHash<QString, const FiledArticle *>;

FilesById filesOf(const QList<FiledArticle> &articles, Language language)
{
    FilesById files;
    for (const FiledArticle &filed : articles)
        if (filed.article.language == language)
            files.insert(filed.article.id, &filed);
    return files;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What must be equal in both languages, where the two say something else.
QStringList differences(const Article &left, const Article &right)
{
    QStringList names;
    if (left.important != right.important)
        names.append(u"important"_s);
    if (sorted(left.kinds) != sorted(right.kinds))
        names.append(u"kinds"_s);
    if (left.checked != right.checked)
        names.append(u"checked"_s);
    return names;
}

} // namespace

QList<FiledArticle> withoutDuplicates(const QList<FiledArticle> &articles, QList<Finding> &findings)
{
    QHash<QString, QString> fileOfFirst;
    QList<FiledArticle> kept;
    for (const FiledArticle &filed : articles) {
        const QString key = code(filed.article.language) + u' ' + filed.article.id;
        if (const auto first = fileOfFirst.constFind(key); first != fileOfFirst.cend()) {
            fault(findings, Codes::DuplicateId, {filed.file, filed.article.id, *first});
            continue;
        }
        fileOfFirst.insert(key, filed.file);
        kept.append(filed);
    }
    return kept;
}

void checkParity(const QList<FiledArticle> &articles, QList<Finding> &findings)
{
    const FilesById english = filesOf(articles, Language::English);
    const FilesById chinese = filesOf(articles, Language::TraditionalChinese);
    if (english.isEmpty() || chinese.isEmpty())
        return; // a pack in one language is nothing to remark on
    for (const FiledArticle &filed : articles) {
        const Article &article = filed.article;
        const FilesById &others = article.language == Language::English ? chinese : english;
        const FiledArticle *const other = others.value(article.id);
        if (!other)
            note(findings, Codes::OnlyOneLanguage, {filed.file, article.id});
        else if (const QStringList names = differences(article, other->article);
                 article.language == Language::TraditionalChinese && !names.isEmpty())
            note(findings, Codes::TranslationsDiffer, {filed.file, article.id, names.join(u", "_s)});
    }
}

} // namespace Faq
