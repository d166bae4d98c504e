// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/glossarymodel.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

bool speaksEnglish()
{
    return spokenLanguage() == Language::English;
}

QString nameOf(const Term &term)
{
    return speaksEnglish() ? term.english : term.chinese;
}

/// Every word of @p filter stands somewhere in @p term, whatever its case and width.
bool holds(const Term &term, const QStringList &words)
{
    const QString all = (term.english + u'\n' + term.chinese + u'\n' + (term.also + term.typed).join(u'\n')
                         + u'\n' + term.explainedInEnglish + u'\n' + term.explainedInChinese)
                            .normalized(QString::NormalizationForm_KC);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void GlossaryModel::show(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    m_sorted = catalogue.glossary();
    retranslate();
}

void GlossaryModel::setFilter(const QString &words)
{
    const QString filter = words.simplified().normalized(QString::NormalizationForm_KC);
    if (filter == m_filter)
        return;
    m_filter = filter;
    sift();
}

void GlossaryModel::retranslate()
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [&order](const Term &left, const Term &right) {
        return order.compare(nameOf(left), nameOf(right)) < 0;
    });
    sift();
}

void GlossaryModel::sift()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (qsizetype place = 0; place < m_sorted.size(); ++place) {
        if (holds(m_sorted.at(place), words))
            m_shown.append(place);
    }
    // Names that begin with the words come before explanations that mention them.
    if (!words.isEmpty())
        std::stable_partition(m_shown.begin(), m_shown.end(), [this, &words](qsizetype place) {
            const Term &term = m_sorted.at(place);
            const QStringList names = QStringList {term.english, term.chinese} + term.also + term.typed;
            return std::any_of(names.begin(), names.end(), [&words](const QString &name) {
                return name.contains(words.first(), Qt::CaseInsensitive);
            });
        });
    endResetModel();
}

ArticleRef GlossaryModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Term &term = m_sorted.at(m_shown.at(index.row()));
    const Work *work = term.article.isEmpty() ? nullptr : m_catalogue.follow(term.article, {});
    return work ? work->ref : ArticleRef();
}

int GlossaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant GlossaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Term &term = m_sorted.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return nameOf(term);
    case OtherNameRole: return speaksEnglish() ? term.chinese : term.english;
    case AlsoRole: return term.also.join(tr(", ", "between further names of a term"));
    case Qt::AccessibleDescriptionRole:
    case ExplanationRole: return speaksEnglish() ? term.explainedInEnglish : term.explainedInChinese;
    case ArticleRole:
        if (const Work *work = m_catalogue.find(articleAt(index)))
            return work->in(spokenLanguage()).title;
        return QString();
    default: return {};
    }
}

} // namespace Faq
