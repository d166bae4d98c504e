// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/json.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr QByteArrayView ByteOrderMark {"\xEF\xBB\xBF"};
constexpr qsizetype LongestNameShown = 100;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int hexOf(char byte)
{
    if (isDigit(byte))
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    return byte >= 'A' && byte <= 'F' ? byte - 'A' + 10 : -1;
}

/// Length of the UTF-8 sequence that begins @p rest; 0 where it is none (RFC 3629: no overlong forms, no surrogates).
qsizetype sequenceLength(QByteArrayView rest)
{
    const auto at = [rest](qsizetype i) { return static_cast<uchar>(rest[i]); };
    const uchar first = at(0);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || rest.size() < length)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return 0;
    }
    const bool isWrong = (first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) > 0x9F)
        || (first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) > 0x8F);
    return isWrong ? 0 : length;
}

void appendUtf8(QByteArray &text, char32_t character)
{
    const auto put = [&text](char32_t byte) { text.append(static_cast<char>(byte)); };
    if (character < 0x80) {
        put(character);
        return;
    }
    if (character < 0x800) {
        put(0xC0 | (character >> 6));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
    }
    put(0x80 | (character & 0x3F));
}

/// A text under construction. Wiped where nobody takes it; never grows, so that no copy is left behind.
struct Text
{
    QByteArray bytes;

    Text() = default;
    Q_DISABLE_COPY_MOVE(Text)
    ~Text() { wipe(bytes); }
};

} // namespace

/// Walks once over the text. After a function has returned false, `error` says why.
class JsonScanner final
{
public:
    explicit JsonScanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool document(JsonObject &object)
    {
        if (m_bytes.startsWith(ByteOrderMark))
            m_at = ByteOrderMark.size();
        skipBlanks();
        if (peek() != '{')
            return fail("not-an-object"_L1);
        if (!objectAt(1, &object))
            return false;
        skipBlanks();
        return m_at == m_bytes.size() || fail("trailing-text"_L1);
    }

    [[nodiscard]] Error takeError() { return std::move(*m_error); }

private:
    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && isBlank(m_bytes[m_at]))
            ++m_at;
    }

    bool fail(QLatin1StringView why)
    {
        const QLatin1StringView reason = m_at >= m_bytes.size() ? "cut-off"_L1 : why;
        m_error = Error {ErrorKind::Malformed, Codes::InvalidJson, {QString(reason), QString::number(m_at)}};
        return false;
    }

    bool refuse(QLatin1StringView code, int limit)
    {
        m_error = Error {ErrorKind::Refused, code, {QString::number(limit)}};
        return false;
    }

    bool take(char expected)
    {
        skipBlanks();
        if (peek() != expected)
            return fail("unexpected-character"_L1);
        ++m_at;
        return true;
    }

    bool value(int depth, std::optional<Secret> *kept)
    {
        skipBlanks();
        switch (peek()) {
        case '{': return objectAt(depth + 1, nullptr);
        case '[': return arrayAt(depth + 1);
        case '"': {
            Text text;
            if (!string(text.bytes))
                return false;
            if (kept)
                *kept = Secret::taking(text.bytes);
            return true;
        }
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool objectAt(int depth, JsonObject *kept);
    bool memberOf(QSet<QByteArray> &names, int depth, JsonObject *kept);
    bool arrayAt(int depth);
    bool string(QByteArray &text);
    bool escape(QByteArray &text);
    bool unicodeEscape(QByteArray &text);
    std::optional<char32_t> fourDigits();
    bool number();
    bool digits();
    bool word(QByteArrayView expected);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_members = 0;
    std::optional<Error> m_error;
};

bool JsonScanner::objectAt(int depth, JsonObject *kept)
{
    if (depth > JsonObject::MaxDepth)
        return refuse(Codes::TooDeep, JsonObject::MaxDepth);
    ++m_at;
    skipBlanks();
    if (peek() == '}') {
        ++m_at;
        return true;
    }
    QSet<QByteArray> names;
    while (memberOf(names, depth, kept)) {
        skipBlanks();
        if (peek() != ',')
            return take('}');
        ++m_at;
    }
    return false;
}

bool JsonScanner::memberOf(QSet<QByteArray> &names, int depth, JsonObject *kept)
{
    if (++m_members > JsonObject::MaxMembers)
        return refuse(Codes::TooManyObjects, JsonObject::MaxMembers);
    skipBlanks();
    if (peek() != '"')
        return fail("unexpected-character"_L1);
    QByteArray name;
    if (!string(name))
        return false;
    if (names.contains(name)) {
        m_error = Error {
            ErrorKind::Malformed, Codes::DuplicateName, {visible(QString::fromUtf8(name), LongestNameShown)}};
        return false;
    }
    names.insert(name);
    std::optional<Secret> text;
    if (!take(':') || !value(depth, kept ? &text : nullptr))
        return false;
    if (kept)
        kept->m_members.push_back({std::move(name), std::move(text)});
    return true;
}

bool JsonScanner::arrayAt(int depth)
{
    if (depth > JsonObject::MaxDepth)
        return refuse(Codes::TooDeep, JsonObject::MaxDepth);
    ++m_at;
    skipBlanks();
    if (peek() == ']') {
        ++m_at;
        return true;
    }
    while (value(depth, nullptr)) {
        skipBlanks();
        if (peek() != ',')
            return take(']');
        ++m_at;
    }
    return false;
}

bool JsonScanner::string(QByteArray &text)
{
    // Decoded text is never longer than its written form: one reservation, and no copy stays behind unwiped.
    qsizetype end = m_at + 1;
    while (end < m_bytes.size() && m_bytes[end] != '"')
        end += m_bytes[end] == '\\' ? 2 : 1;
    text.reserve(std::min(end, m_bytes.size()) - m_at);

    ++m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] != '"') {
        if (static_cast<uchar>(m_bytes[m_at]) < 0x20)
            return fail("control-character"_L1);
        if (m_bytes[m_at] == '\\') {
            if (!escape(text))
                return false;
            continue;
        }
        const qsizetype length = sequenceLength(m_bytes.sliced(m_at));
        if (length == 0)
            return fail("invalid-utf-8"_L1);
        text.append(m_bytes.sliced(m_at, length));
        m_at += length;
    }
    return take('"');
}

bool JsonScanner::escape(QByteArray &text)
{
    ++m_at;
    static constexpr QByteArrayView Letters {"\"\\/bfnrt"};
    static constexpr QByteArrayView Meanings {"\"\\/\b\f\n\r\t"};
    if (peek() == 'u')
        return unicodeEscape(text);
    const qsizetype index = m_at < m_bytes.size() ? Letters.indexOf(m_bytes[m_at]) : -1;
    if (index < 0)
        return fail("unknown-escape"_L1);
    text.append(Meanings[index]);
    ++m_at;
    return true;
}

bool JsonScanner::unicodeEscape(QByteArray &text)
{
    const qsizetype start = m_at - 1;
    const auto lone = [this, start] {
        m_at = start;
        return fail("lone-surrogate"_L1);
    };
    const std::optional<char32_t> first = fourDigits();
    if (!first)
        return fail("unknown-escape"_L1);
    if (QChar::isLowSurrogate(*first))
        return lone();
    if (!QChar::isHighSurrogate(*first)) {
        appendUtf8(text, *first);
        return true;
    }
    if (!m_bytes.sliced(m_at).startsWith("\\u"))
        return lone();
    ++m_at;
    const std::optional<char32_t> second = fourDigits();
    if (!second || !QChar::isLowSurrogate(*second))
        return lone();
    appendUtf8(text, QChar::surrogateToUcs4(static_cast<char16_t>(*first), static_cast<char16_t>(*second)));
    return true;
}

std::optional<char32_t> JsonScanner::fourDigits()
{
    ++m_at;
    if (m_bytes.size() - m_at < 4)
        return {};
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const int digit = hexOf(m_bytes[m_at]);
        if (digit < 0)
            return {};
        unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
}

bool JsonScanner::digits()
{
    if (!isDigit(peek()))
        return fail("unexpected-character"_L1);
    while (isDigit(peek()))
        ++m_at;
    return true;
}

bool JsonScanner::number()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (peek() != 'e' && peek() != 'E')
        return true;
    ++m_at;
    if (peek() == '+' || peek() == '-')
        ++m_at;
    return digits();
}

bool JsonScanner::word(QByteArrayView expected)
{
    if (!m_bytes.sliced(m_at).startsWith(expected))
        return fail("unexpected-character"_L1);
    m_at += expected.size();
    return true;
}

Result<JsonObject> JsonObject::from(QByteArrayView bytes)
{
    JsonObject object;
    JsonScanner scanner(bytes);
    if (!scanner.document(object))
        return failure(scanner.takeError());
    return object;
}

const JsonObject::Member *JsonObject::member(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(
        m_members, [name](const Member &member) { return QLatin1StringView(member.name) == name; });
    return found == m_members.end() ? nullptr : &*found;
}

bool JsonObject::has(QLatin1StringView name) const
{
    return member(name) != nullptr;
}

const Secret *JsonObject::text(QLatin1StringView name) const
{
    const Member *found = member(name);
    return found && found->text ? &*found->text : nullptr;
}

} // namespace Credentials
