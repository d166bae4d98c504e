// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/condition.h"

#include "core/inventory/codes.h"
#include "core/inventory/conditionfields.h"
#include "core/inventory/words.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Inventory {

struct Condition::Node
{
    enum class Sort { And, Or, Not, Field };
    enum class Test { IsThere, Equals, Differs, Contains, Less, AtMost, More, AtLeast };

    Sort sort = Sort::Field;
    std::vector<std::shared_ptr<const Node>> parts {};
    const ConditionField *field = nullptr;
    Test test = Test::IsThere;
    QByteArray text {}; ///< folded
    QString version {}; ///< as typed
    Moment moment {};
    std::optional<int> days {}; ///< from now
    bool isTrue = true;

    [[nodiscard]] bool holds(const Device &device, const QDateTime &now) const;

private:
    [[nodiscard]] bool fits(const QString &value) const;
    [[nodiscard]] bool fits(const QDateTime &value, const QDateTime &now) const;
    [[nodiscard]] bool orders(int comparison) const;
};

namespace {

using Node = Condition::Node;
using NodePtr = std::shared_ptr<const Node>;
using Test = Node::Test;

constexpr qsizetype LongestText = 4000;
constexpr int DeepestNest = 60;

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || QStringView(u"_.:+-/*@#").contains(letter);
}

/// Recursive descent over the text, with the place of each fault.
class Parser final
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Result<NodePtr> parse()
    {
        if (m_text.size() > LongestText)
            return fault(LongestText);
        Result<NodePtr> root = any();
        skipBlanks();
        if (root && m_at < m_text.size())
            return fault(m_at);
        return root;
    }

private:
    tl::unexpected<Error> fault(qsizetype at, QLatin1StringView code = Codes::InvalidCondition) const
    {
        const QString rest = m_text.mid(at, 40);
        return failure(ErrorKind::Malformed, code, {QString::number(at + 1), rest.isEmpty() ? u"…"_s : rest});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool takeWord(QStringView word)
    {
        skipBlanks();
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const bool isIt = rest.startsWith(word, Qt::CaseInsensitive)
            && (rest.size() == word.size() || !isWordLetter(rest.at(word.size())));
        if (isIt)
            m_at += word.size();
        return isIt;
    }

    bool takeSign(QStringView sign)
    {
        skipBlanks();
        if (!QStringView(m_text).sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    Result<NodePtr> joined(Node::Sort sort, QStringView word, Result<NodePtr> (Parser::*next)())
    {
        auto node = std::make_shared<Node>();
        node->sort = sort;
        do {
            Result<NodePtr> part = (this->*next)();
            if (!part)
                return part;
            node->parts.push_back(*part);
        } while (takeWord(word));
        return node->parts.size() == 1 ? node->parts.front() : NodePtr(node);
    }

    Result<NodePtr> any() { return joined(Node::Sort::Or, u"or", &Parser::all); }
    Result<NodePtr> all() { return joined(Node::Sort::And, u"and", &Parser::one); }

    Result<NodePtr> one()
    {
        skipBlanks();
        if (++m_depth > DeepestNest)
            return fault(m_at);
        Result<NodePtr> node = inner();
        --m_depth;
        return node;
    }

    Result<NodePtr> inner()
    {
        if (takeWord(u"not")) {
            Result<NodePtr> part = one();
            if (!part)
                return part;
            auto node = std::make_shared<Node>();
            node->sort = Node::Sort::Not;
            node->parts = {*part};
            return NodePtr(node);
        }
        if (!takeSign(u"("))
            return comparison();
        Result<NodePtr> node = any();
        if (node && !takeSign(u")"))
            return fault(m_at);
        return node;
    }

    Result<NodePtr> comparison()
    {
        const qsizetype at = m_at;
        const QString name = word();
        if (name.isEmpty())
            return fault(at);
        auto node = std::make_shared<Node>();
        node->field = conditionFieldOf(name);
        if (!node->field)
            return failure(ErrorKind::Malformed, Codes::UnknownField, {QString::number(at + 1), name.left(80)});
        const std::optional<Test> test = takeTest();
        if (!test)
            return NodePtr(node);
        node->test = *test;
        skipBlanks();
        const qsizetype valueAt = m_at;
        const std::optional<QString> typed = value();
        if (!typed || !accept(*node, *typed))
            return fault(valueAt);
        return NodePtr(node);
    }

    QString word()
    {
        skipBlanks();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordLetter(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    std::optional<Test> takeTest()
    {
        static constexpr std::array Signs {
            std::pair {u"!=", Test::Differs}, std::pair {u"<=", Test::AtMost}, std::pair {u">=", Test::AtLeast},
            std::pair {u"==", Test::Equals},  std::pair {u"=", Test::Equals},  std::pair {u"~", Test::Contains},
            std::pair {u"<", Test::Less},     std::pair {u">", Test::More},
        };
        for (const auto &[sign, test] : Signs) {
            if (takeSign(sign))
                return test;
        }
        return {};
    }

    /// A word, or anything between quotation marks, in which \" stands for one.
    std::optional<QString> value()
    {
        if (!takeSign(u"\"")) {
            const QString plain = word();
            return plain.isEmpty() ? std::nullopt : std::optional(plain);
        }
        QString text;
        for (; m_at < m_text.size(); ++m_at) {
            QChar letter = m_text.at(m_at);
            if (letter == u'"') {
                ++m_at;
                return text;
            }
            if (letter == u'\\' && m_at + 1 < m_text.size())
                letter = m_text.at(++m_at);
            text += letter;
        }
        return {};
    }

    static bool accept(Node &node, const QString &typed)
    {
        const bool isEquality = node.test == Test::Equals || node.test == Test::Differs;
        switch (node.field->sort) {
        case ConditionField::Sort::Text:
            node.text = folded(typed);
            node.version = typed;
            return true;
        case ConditionField::Sort::Date: return node.test != Test::Contains && acceptDate(node, typed);
        case ConditionField::Sort::Truth:
            node.isTrue = typed.compare(u"true"_s, Qt::CaseInsensitive) == 0
                || typed.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
            return isEquality
                && (node.isTrue || typed.compare(u"false"_s, Qt::CaseInsensitive) == 0
                    || typed.compare(u"no"_s, Qt::CaseInsensitive) == 0);
        }
        Q_UNREACHABLE();
    }

    static bool acceptDate(Node &node, const QString &typed)
    {
        if (typed.endsWith(u'd')) {
            bool isNumber = false;
            const int days = typed.chopped(1).toInt(&isNumber);
            node.days = days;
            return isNumber && std::abs(days) < 100'000;
        }
        node.moment = parseIsoDateOrMoment(typed);
        return node.moment.has_value();
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

bool Condition::Node::orders(int comparison) const
{
    switch (test) {
    case Test::Equals: return comparison == 0;
    case Test::Differs: return comparison != 0;
    case Test::Less: return comparison < 0;
    case Test::AtMost: return comparison <= 0;
    case Test::More: return comparison > 0;
    case Test::AtLeast: return comparison >= 0;
    case Test::Contains:
    case Test::IsThere: break;
    }
    return true;
}

bool Condition::Node::fits(const QString &value) const
{
    const QByteArray plain = folded(value);
    if (test == Test::Contains)
        return plain.contains(text);
    if (test == Test::Equals || test == Test::Differs)
        return orders(plain == text ? 0 : 1);
    // 9.3 comes before 18.1.
    const auto left = QVersionNumber::fromString(value);
    const auto right = QVersionNumber::fromString(version);
    if (!left.isNull() && !right.isNull())
        return orders(QVersionNumber::compare(left.normalized(), right.normalized()));
    return orders(plain.compare(text));
}

bool Condition::Node::fits(const QDateTime &value, const QDateTime &now) const
{
    const QDateTime wanted = days ? now.addDays(*days) : *moment;
    // A day is equal to all that is in it.
    const bool isEquality = test == Test::Equals || test == Test::Differs;
    if (isEquality && (days || wanted.time() == QTime(0, 0)))
        return orders(value.toUTC().date() == wanted.toUTC().date() ? 0 : 1);
    return orders(value < wanted ? -1 : value > wanted ? 1 : 0);
}

bool Condition::Node::holds(const Device &device, const QDateTime &now) const
{
    const auto isSo = [&](const NodePtr &part) { return part->holds(device, now); };
    switch (sort) {
    case Sort::And: return std::ranges::all_of(parts, isSo);
    case Sort::Or: return std::ranges::any_of(parts, isSo);
    case Sort::Not: return !isSo(parts.front());
    case Sort::Field: break;
    }
    const FieldValue value = field->valueOf(device);
    if (std::holds_alternative<std::monostate>(value))
        return test == Test::Differs;
    if (const bool *flag = std::get_if<bool>(&value))
        return test == Test::IsThere ? *flag : orders(*flag == isTrue ? 0 : 1);
    if (test == Test::IsThere)
        return true;
    if (const QDateTime *when = std::get_if<QDateTime>(&value))
        return fits(*when, now);
    const auto fit = [this](const QString &one) { return fits(one); };
    const QStringList &texts = std::get<QStringList>(value);
    return test == Test::Differs ? std::ranges::all_of(texts, fit) : std::ranges::any_of(texts, fit);
}

Result<Condition> Condition::parse(const QString &text)
{
    return Parser(text).parse().map([](const NodePtr &root) { return Condition(root); });
}

QStringList Condition::fields()
{
    return conditionFieldNames();
}

bool Condition::holds(const Device &device, const QDateTime &now) const
{
    return m_root->holds(device, now);
}

} // namespace Inventory
