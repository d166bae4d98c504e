// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/values.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr qsizetype LongestText = 1000;

QString textIn(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return bounded(value.toString());
    case QJsonValue::Double:
    case QJsonValue::Bool: return value.toVariant().toString();
    default: return {};
    }
}

/// Digits of @p text from @p at, or −1.
int numberAt(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

/// The one form that Apple uses, "2025-04-30T22:05:14(.192)Z", read without a pattern: a fleet has millions
/// of them.
Moment plainMoment(QStringView text)
{
    const bool hasFraction = text.size() > 20 && text.size() <= 30 && text[19] == u'.'
        && numberAt(text, 20, text.size() - 21) >= 0;
    if (text.size() < 20 || (text.size() > 20 && !hasFraction) || text.back() != u'Z' || text[4] != u'-'
        || text[7] != u'-' || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return {};
    const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2));
    if (!date.isValid() || !time.isValid() || date.year() < 1)
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

QString bounded(const QString &text)
{
    const bool isPlain = text.size() <= LongestText
        && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
    return isPlain ? text : text.left(LongestText).trimmed();
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isArray() ? textIn(value.toArray().first()) : textIn(value);
}

QStringList textsOf(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    QStringList texts;
    if (!value.isArray()) {
        if (const QString text = textIn(value); !text.isEmpty())
            texts.append(text);
        return texts;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (const QString text = textIn(item); !text.isEmpty() && texts.size() < MostTexts)
            texts.append(text);
    }
    return texts;
}

std::optional<bool> truthOf(const QJsonObject &object, QLatin1StringView name)
{
    const QString text = textOf(object, name);
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

std::optional<int> countOf(const QJsonObject &object, QLatin1StringView name)
{
    bool isNumber = false;
    const double number = textOf(object, name).toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(number);
}

Moment momentOf(const QJsonObject &object, QLatin1StringView name)
{
    return momentIn(textOf(object, name));
}

Moment momentIn(const QString &text)
{
    if (text.isEmpty())
        return {};
    const Moment plain = plainMoment(text);
    return plain ? plain : parseIsoDateOrMoment(text);
}

} // namespace Apple
