// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/values.h"

#include "core/jamf/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype LongestText = 1000;
constexpr qsizetype DigitsOfADouble = 15;
constexpr qsizetype LongestNumber = 400;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Past the end of the string that begins at @p start.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

qsizetype endOfNumber(const QByteArray &json, qsizetype start)
{
    qsizetype end = start;
    while (end < json.size() && (isDigit(json[end]) || QByteArrayView("+-.eE").contains(json[end])))
        ++end;
    return end;
}

bool isLongWholeNumber(QByteArrayView number)
{
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    return digits.size() > DigitsOfADouble && digits.size() <= LongestNumber
        && std::ranges::all_of(digits, isDigit);
}

/// Serial numbers of certificates come as numbers of 160 bits, which Qt's JSON would round.
QByteArray withLongNumbersQuoted(const QByteArray &json)
{
    QByteArray quoted;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < json.size();) {
        if (json[i] == '"') {
            i = endOfString(json, i);
        } else if (isDigit(json[i]) || json[i] == '-') {
            const qsizetype end = endOfNumber(json, i);
            const QByteArrayView number = QByteArrayView(json).sliced(i, std::max<qsizetype>(end - i, 1));
            if (isLongWholeNumber(number)) {
                quoted += QByteArrayView(json).sliced(taken, i - taken);
                quoted += '"' + number.toByteArray() + '"';
                taken = end;
            }
            i = std::max(end, i + 1);
        } else {
            ++i;
        }
    }
    return taken == 0 ? json : quoted + json.mid(taken);
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray &body, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withLongNumbersQuoted(body), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Malformed, Codes::MalformedAnswer, {path}, error.errorString());
    return document;
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isString())
        return value.toString().left(LongestText).trimmed();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', DigitsOfADouble) : QString();
}

std::optional<int> countOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(number);
}

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().trimmed();
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

QString hexOfDecimal(const QString &digits)
{
    if (digits.isEmpty() || digits.size() > LongestNumber
        || !std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; }))
        return digits;
    QString hex;
    QList<int> number;
    for (const QChar digit : digits)
        number.append(digit.unicode() - u'0');
    while (!number.isEmpty()) {
        int rest = 0;
        QList<int> quotient;
        for (const int digit : std::as_const(number)) {
            rest = rest * 10 + digit;
            if (rest >= 16 || !quotient.isEmpty())
                quotient.append(rest / 16);
            rest %= 16;
        }
        hex.prepend(u"0123456789ABCDEF"[rest]);
        number = quotient;
    }
    // As core/credentials writes serial numbers: whole bytes.
    return hex.size() % 2 == 0 || hex == u"0"_s ? hex : u'0' + hex;
}

QString plainHex(const QString &text)
{
    const auto isPunctuation = [](QChar character) { return character == u':' || character.isSpace(); };
    QString hex = text.toUpper();
    hex.removeIf(isPunctuation);
    const auto isHex = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'F');
    };
    return std::ranges::all_of(hex, isHex) ? hex : text;
}

} // namespace Jamf
