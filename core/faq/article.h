// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace Faq {

enum class Language { English, TraditionalChinese };

/// "en", "zh_TW": the folder's name, and the value of `language` in JSON.
[[nodiscard]] QString code(Language language);

/// One article in one language. Two articles with one id in one pack are each other's translation.
struct Article
{
    QString id; ///< "acc-2", as its author gave it
    Language language = Language::English;
    QString pack {}; ///< empty for the built-in one, else the name of the school's pack
    QString title {};
    QString summary {}; ///< one or two sentences; may be empty in a school's own pack
    QString section {}; ///< "accounts" in the built-in pack; any words in a school's own
    bool important = false;
    QStringList tags {};
    QStringList asked {}; ///< how people put it: for the search only, never shown
    QStringList kinds {}; ///< names of the credential kinds it belongs to: "apns-push-certificate"
    QDate checked {}; ///< the first of the month; invalid where the author gave none
    QString against {}; ///< what it was checked against
    QString corrected {}; ///< which fact was changed, and why
    QStringList sources {};
    QString body {}; ///< CommonMark with tables, without the front matter
};

using Articles = QList<Article>;

/// acc-2 before acc-10; ids without a number by their letters.
[[nodiscard]] bool idComesBefore(QStringView left, QStringView right);

/// Months since an article was checked make it old from here on.
inline constexpr int monthsUntilOld = 12;
[[nodiscard]] bool isOld(const Article &article, const QDate &today);

} // namespace Faq
