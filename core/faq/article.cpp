// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/article.h"

#include <QCollator>

namespace Faq {

using namespace Qt::StringLiterals;

QString code(Language language)
{
    return language == Language::English ? u"en"_s : u"zh_TW"_s;
}

bool idComesBefore(QStringView left, QStringView right)
{
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    return collator.compare(left, right) < 0;
}

bool isOld(const Article &article, const QDate &today)
{
    return article.checked.isValid() && article.checked.addMonths(monthsUntilOld) < today;
}

} // namespace Faq
