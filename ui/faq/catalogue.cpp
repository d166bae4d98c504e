// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/catalogue.h"

#include <QLocale>

#include <algorithm>

namespace Faq {

size_t qHash(const ArticleRef &ref, size_t seed)
{
    return qHashMulti(seed, ref.pack, ref.id);
}

QString toText(const ArticleRef &ref)
{
    return ref.pack.isEmpty() ? ref.id : ref.pack + u'/' + ref.id;
}

ArticleRef refFrom(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? ArticleRef {{}, text} : ArticleRef {text.first(slash), text.sliced(slash + 1)};
}

const Article &Work::in(Language language) const
{
    const Article *const wanted = language == Language::English ? english : chinese;
    const Article *const other = language == Language::English ? chinese : english;
    return wanted ? *wanted : *other;
}

Catalogue::Catalogue(SharedContents contents)
    : m_contents(std::move(contents))
{
    for (const Article &article : m_contents->articles) {
        const ArticleRef ref {article.pack, article.id};
        auto place = m_places.find(ref);
        if (place == m_places.end()) {
            place = m_places.insert(ref, m_works.size());
            m_works.append({.ref = ref});
        }
        Work &work = m_works[*place];
        (article.language == Language::English ? work.english : work.chinese) = &article;
    }
}

const Work *Catalogue::find(const ArticleRef &ref) const
{
    const auto place = m_places.constFind(ref);
    return place == m_places.constEnd() ? nullptr : &m_works.at(*place);
}

const Work *Catalogue::follow(const QString &id, const QString &pack) const
{
    if (const Work *beside = find({pack, id}))
        return beside;
    if (const Work *builtIn = find({{}, id}))
        return builtIn;
    const auto any
        = std::find_if(m_works.begin(), m_works.end(), [&id](const Work &work) { return work.ref.id == id; });
    return any == m_works.end() ? nullptr : &*any;
}

QList<ShelvedPack> Catalogue::packs() const
{
    return m_contents ? m_contents->packs : QList<ShelvedPack>();
}

QString Catalogue::sectionName(const Article &article, Language language) const
{
    if (m_contents) {
        for (const Section &section : m_contents->sections) {
            if (section.id == article.section)
                return language == Language::English ? section.english : section.chinese;
        }
    }
    return article.section;
}

const Work *Catalogue::about(const QString &kind) const
{
    const Article *const article = m_contents ? m_contents->about(kind, Language::English) : nullptr;
    return article ? find({article->pack, article->id}) : nullptr;
}

int Catalogue::ofSchool() const
{
    return static_cast<int>(std::count_if(m_works.begin(), m_works.end(),
                                          [](const Work &work) { return !work.ref.pack.isEmpty(); }));
}

QDate Catalogue::edition() const
{
    QDate latest;
    for (const Work &work : m_works) {
        const QDate checked = work.in(Language::English).checked;
        if (work.ref.pack.isEmpty() && checked.isValid() && (!latest.isValid() || checked > latest))
            latest = checked;
    }
    return latest;
}

Language spokenLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::TraditionalChinese : Language::English;
}

} // namespace Faq
