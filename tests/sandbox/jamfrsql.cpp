// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfrsql.h"

#include "core/base/utc.h"
#include "tests/sandbox/jamffault.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

using Condition = std::function<bool(const JamfValueOf &)>;
constexpr QLatin1StringView BadFilter {"bad-filter"};

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

bool isEqual(const QJsonValue &value, const QString &wanted)
{
    return fitsPattern(wanted, textOf(value), Qt::CaseInsensitive);
}

bool holds(const QString &sign, const QJsonValue &value, const QStringList &wanted)
{
    const auto fits = [&value](const QString &text) { return isEqual(value, text); };
    if (sign == "=="_L1 || sign == "=in="_L1)
        return std::any_of(wanted.begin(), wanted.end(), fits);
    if (sign == "!="_L1 || sign == "=out="_L1)
        return std::none_of(wanted.begin(), wanted.end(), fits);
    if (value.isNull() || value.isUndefined())
        return false;
    const int order = compareValues(value, wanted.constFirst());
    if (sign == "<"_L1 || sign == "=lt="_L1)
        return order < 0;
    if (sign == "<="_L1 || sign == "=le="_L1)
        return order <= 0;
    if (sign == ">"_L1 || sign == "=gt="_L1)
        return order > 0;
    return order >= 0;
}

/// One left-to-right reading; the first thing that is wrong ends it.
class Reader final
{
public:
    Reader(const QString &text, const RsqlRules &rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    Result<RsqlFilter> read()
    {
        const Condition condition = readAny();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(u"unexpected '%1'"_s.arg(m_text.at(m_at)));
        if (!m_error.isEmpty())
            return failure(ErrorKind::Malformed, BadFilter, {}, m_error);
        return RsqlFilter {condition, m_fields};
    }

private:
    Condition readAny()
    {
        QList<Condition> parts {readAll()};
        while (m_error.isEmpty() && takeOne({u" or "_s, u","_s}))
            parts.append(readAll());
        return [parts](const JamfValueOf &valueOf) {
            return std::any_of(parts.begin(), parts.end(),
                               [&valueOf](const Condition &part) { return part(valueOf); });
        };
    }

    Condition readAll()
    {
        QList<Condition> parts {readOne()};
        while (m_error.isEmpty() && takeOne({u" and "_s, u";"_s}))
            parts.append(readOne());
        return [parts](const JamfValueOf &valueOf) {
            return std::all_of(parts.begin(), parts.end(),
                               [&valueOf](const Condition &part) { return part(valueOf); });
        };
    }

    Condition readOne()
    {
        if (takeOne({u"("_s})) {
            const Condition inner = readAny();
            if (m_error.isEmpty() && !takeOne({u")"_s}))
                fail(u"')' is missing"_s);
            return inner;
        }
        const QString field = take(u"[A-Za-z][A-Za-z0-9_.]*"_s);
        if (!m_rules.fields.contains(field))
            fail(u"unknown field '%1'"_s.arg(field));
        const QString sign = take(u"==|!=|<=|<|>=|>|=(lt|le|gt|ge|in|out)="_s);
        if (sign.isEmpty())
            fail(u"an operator is missing behind '%1'"_s.arg(field));
        const QStringList wanted
            = sign == "=in="_L1 || sign == "=out="_L1 ? readList() : QStringList(readValue());
        check(field, sign, wanted);
        m_fields.append(field);
        return
            [field, sign, wanted](const JamfValueOf &valueOf) { return holds(sign, valueOf(field), wanted); };
    }

    QStringList readList()
    {
        QStringList values;
        if (!takeOne({u"("_s}))
            fail(u"'(' is missing"_s);
        do
            values.append(readValue());
        while (m_error.isEmpty() && takeOne({u","_s}));
        if (m_error.isEmpty() && !takeOne({u")"_s}))
            fail(u"')' is missing"_s);
        return values;
    }

    QString readValue()
    {
        const QString quoted = take(u"\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'"_s);
        if (!quoted.isEmpty())
            return quoted.sliced(1, quoted.size() - 2).replace(QRegularExpression(u"\\\\(.)"_s), u"\\1"_s);
        const QString bare = take(u"[^\"'();,=<>!~ ]+"_s);
        if (bare.isEmpty())
            fail(u"a value is missing or needs quotes"_s);
        return bare;
    }

    void check(const QString &field, const QString &sign, const QStringList &wanted)
    {
        static const QStringList Letters {u"=gt="_s, u"=ge="_s, u"=lt="_s, u"=le="_s};
        if (m_rules.datesByLetters.contains(field) && !Letters.contains(sign))
            fail(u"'%1' takes =gt= =ge= =lt= =le= only"_s.arg(field));
        const bool isShouted = std::any_of(wanted.begin(), wanted.end(), [](const QString &value) {
            return value.size() > 1 && value == value.toUpper();
        });
        if (m_rules.titleCase.contains(field) && isShouted)
            fail(u"unknown value for '%1'"_s.arg(field));
    }

    bool takeOne(const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (!QStringView(m_text).sliced(m_at).startsWith(text))
                continue;
            m_at += text.size();
            return true;
        }
        return false;
    }

    QString take(const QString &pattern)
    {
        const QRegularExpression form(pattern);
        const QRegularExpressionMatch match = form.match(m_text, m_at, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += match.capturedLength();
        return match.captured();
    }

    void fail(const QString &reason)
    {
        if (m_error.isEmpty())
            m_error = reason;
    }

    const QString &m_text;
    const RsqlRules &m_rules;
    qsizetype m_at = 0;
    QString m_error;
    QStringList m_fields;
};

} // namespace

int compareValues(const QJsonValue &left, const QJsonValue &right)
{
    const QString one = textOf(left);
    const QString other = textOf(right);
    // Dates in one form: thousands of rows are sorted by them.
    if (one.size() == other.size() && one.endsWith(u'Z') && other.endsWith(u'Z'))
        return one.compare(other, Qt::CaseInsensitive);
    bool isNumber = false;
    bool isOther = false;
    const double number = one.toDouble(&isNumber);
    const double otherNumber = other.toDouble(&isOther);
    if (isNumber && isOther)
        return number < otherNumber ? -1 : number > otherNumber ? 1 : 0;
    // Most texts are names: they need not be tried as dates.
    if (one.isEmpty() || other.isEmpty() || !one.front().isDigit() || !other.front().isDigit())
        return one.compare(other, Qt::CaseInsensitive);
    const Moment moment = parseIsoDateOrMoment(one);
    const Moment otherMoment = parseIsoDateOrMoment(other);
    if (moment && otherMoment)
        return *moment < *otherMoment ? -1 : *moment > *otherMoment ? 1 : 0;
    return one.compare(other, Qt::CaseInsensitive);
}

Result<RsqlFilter> parseRsql(const QString &text, const RsqlRules &rules)
{
    return Reader(text, rules).read();
}

} // namespace Sandbox
