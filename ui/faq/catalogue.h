// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/desk.h"

#include <QHash>

namespace Faq {

/// Which article: one id in one pack, whatever the language. An empty pack is the built-in one.
struct ArticleRef
{
    QString pack {};
    QString id {};

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const ArticleRef &, const ArticleRef &) = default;
};

[[nodiscard]] size_t qHash(const ArticleRef &ref, size_t seed = 0);

/// "acc-2", or "our school/wifi-1" for one of a school's pack: how settings keep it. A pack's name holds no slash.
[[nodiscard]] QString toText(const ArticleRef &ref);
[[nodiscard]] ArticleRef refFrom(const QString &text);

/// An article in the languages that it is written in.
struct Work
{
    ArticleRef ref;
    const Article *english = nullptr;
    const Article *chinese = nullptr;

    [[nodiscard]] bool isInBoth() const { return english && chinese; }
    [[nodiscard]] const Article &in(Language language) const; ///< the other one where there is none
};

/// The contents of the desk as pages show them: articles paired over their languages, in order, and counted. A value
/// that shares what it shows.
class Catalogue final
{
public:
    Catalogue() = default;
    explicit Catalogue(SharedContents contents);

    [[nodiscard]] const QList<Work> &works() const { return m_works; }
    [[nodiscard]] const Work *find(const ArticleRef &ref) const;
    /// Follows a link that stands in an article of @p pack: there first, then in the built-in one, then anywhere.
    [[nodiscard]] const Work *follow(const QString &id, const QString &pack) const;

    [[nodiscard]] QList<Section> sections() const
    {
        return m_contents ? m_contents->sections : QList<Section>();
    }
    [[nodiscard]] Glossary glossary() const { return m_contents ? m_contents->glossary : Glossary(); }
    [[nodiscard]] QList<ShelvedPack> packs() const;
    /// The term of the glossary that somebody typed whole; null where it is none.
    [[nodiscard]] const Term *term(const QString &typed) const
    {
        return m_contents ? m_contents->term(typed) : nullptr;
    }
    /// The section's name in @p language; a school's own words as they are.
    [[nodiscard]] QString sectionName(const Article &article, Language language) const;
    [[nodiscard]] const Work *about(const QString &kind) const;

    [[nodiscard]] int ofSchool() const; ///< how many are in the school's own packs
    [[nodiscard]] QDate edition() const; ///< the latest month in which a built-in article was checked

private:
    SharedContents m_contents;
    QList<Work> m_works;
    QHash<ArticleRef, qsizetype> m_places;
};

/// What the window speaks.
[[nodiscard]] Language spokenLanguage();

} // namespace Faq
