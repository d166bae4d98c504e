// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlepane.h"
#include "ui/words/words.h"

namespace Faq {

/// One thing on the line below the title.
struct Fact
{
    enum class Look { Badge, Plain, Warning, Link };

    QString words;
    Look look = Look::Plain;
    QString icon {};
    QString target {}; ///< of a link
};

/// Important, checked when, how long to read, of which pack, the credential it is about.
[[nodiscard]] QList<Fact> factsOf(const OpenArticle &reading, const QDate &today, Words::Years years);
/// A line below an article: "Tags: APNs, renewal".
struct ImprintLine
{
    QString word;
    QList<Fact> entries;
};
/// What an article is filed under, what it was checked against, what was corrected, and where more stands.
[[nodiscard]] QList<ImprintLine> imprintOf(const Article &article);

/// "Checked November 2026"; empty where the author gave no month.
[[nodiscard]] QString checkedWords(const Article &article, const QDate &today, Words::Years years);
[[nodiscard]] int readingMinutes(const Article &article);

/// Where the links of the program's own lead, inside the document only.
inline constexpr QLatin1StringView CredentialTarget {"own:credential"};
inline constexpr QLatin1StringView ContentsTarget {"own:contents"};
inline constexpr QLatin1StringView HeadingTarget {"own:heading/"}; ///< number behind it
inline constexpr QLatin1StringView TagTarget {"own:tag/"}; ///< the tag behind it
inline constexpr QLatin1StringView TermTarget {"own:term/"}; ///< number behind it

/// "caretaker:faq/acc-2": what is copied, and where links to articles lead.
[[nodiscard]] QString addressOf(const QString &id);

} // namespace Faq
