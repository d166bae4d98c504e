// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/article.h"

#include <algorithm>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isNumber(QStringView part)
{
    return isDigit(part.front());
}

/// The digits, or what is none, at the start.
QStringView firstPart(QStringView id)
{
    const auto end = std::ranges::find_if(
        id, [isFirst = isNumber(id)](QChar character) { return isDigit(character) != isFirst; });
    return id.first(end - id.begin());
}

/// However long they are; leading zeros count for nothing.
int compareNumbers(QStringView left, QStringView right)
{
    const auto significant = [](QStringView digits) {
        while (digits.size() > 1 && digits.front() == u'0')
            digits = digits.sliced(1);
        return digits;
    };
    const QStringView first = significant(left);
    const QStringView second = significant(right);
    return first.size() != second.size() ? (first.size() < second.size() ? -1 : 1) : first.compare(second);
}

} // namespace

QString code(Language language)
{
    return language == Language::English ? u"en"_s : u"zh_TW"_s;
}

bool idComesBefore(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        const QStringView leftPart = firstPart(left);
        const QStringView rightPart = firstPart(right);
        const int order = isNumber(leftPart) && isNumber(rightPart) ? compareNumbers(leftPart, rightPart)
                                                                    : leftPart.compare(rightPart);
        if (order != 0)
            return order < 0;
        left = left.sliced(leftPart.size());
        right = right.sliced(rightPart.size());
    }
    return left.size() < right.size();
}

bool isOld(const Article &article, const QDate &today)
{
    return article.checked.isValid() && article.checked.addMonths(monthsUntilOld) < today;
}

} // namespace Faq
