// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/plainjson.h"

#include <cstring>
#include <tuple>

namespace Apple {

namespace {

bool isPlain(char byte)
{
    return byte >= ' ' && byte < 0x7f;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

PlainJson::PlainJson(QByteArrayView bytes)
    : m_at(bytes.data())
    , m_end(bytes.data() + bytes.size())
{
}

void PlainJson::blanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool PlainJson::isAtEnd()
{
    blanks();
    return m_at == m_end;
}

char PlainJson::next()
{
    blanks();
    return m_hasStopped || m_at == m_end ? '\0' : *m_at;
}

bool PlainJson::takes(char byte)
{
    if (next() != byte)
        return false;
    ++m_at;
    return true;
}

void PlainJson::expect(char byte)
{
    if (!takes(byte))
        stop();
}

QByteArrayView PlainJson::text()
{
    expect('"');
    const char *from = m_at;
    while (m_at != m_end && isPlain(*m_at) && *m_at != '"' && *m_at != '\\')
        ++m_at;
    if (!m_hasStopped && m_at != m_end && *m_at == '\\')
        return unescaped(from);
    return closed({from, m_at - from});
}

QByteArrayView PlainJson::unescaped(const char *from)
{
    m_text = QByteArray(from, m_at - from);
    while (!m_hasStopped && m_at != m_end && isPlain(*m_at) && *m_at != '"') {
        if (*m_at == '\\')
            unescape();
        else
            m_text += *m_at++;
    }
    return closed(m_text);
}

/// @p text, where its closing quote stands next, without a blank before it.
QByteArrayView PlainJson::closed(QByteArrayView text)
{
    if (m_hasStopped || m_at == m_end || *m_at != '"') {
        stop();
        return {};
    }
    ++m_at;
    return text;
}

/// `\"`, `\\`, `\/`, and `\u0026` for what could as well stand there by itself.
void PlainJson::unescape()
{
    const char sort = m_end - m_at > 1 ? m_at[1] : '\0';
    if (sort == '"' || sort == '\\' || sort == '/') {
        m_text += sort;
        m_at += 2;
        return;
    }
    bool isNumber = false;
    const int character
        = sort == 'u' && m_end - m_at > 5 ? QByteArray(m_at + 2, 4).toInt(&isNumber, 16) : 0;
    if (!isNumber || !isDigit(m_at[2]) || character < ' ' || character >= 0x7f)
        return stop();
    m_text += static_cast<char>(character);
    m_at += 6;
}

void PlainJson::word(QByteArrayView literal)
{
    if (next() == '\0' || m_end - m_at < literal.size()
        || std::memcmp(m_at, literal.data(), static_cast<std::size_t>(literal.size())) != 0)
        return stop();
    m_at += literal.size();
}

int PlainJson::count()
{
    constexpr std::ptrdiff_t mostDigits = 9;
    const bool isNumber = isDigit(next());
    const char *from = m_at;
    int number = 0;
    while (m_at != m_end && isDigit(*m_at) && m_at - from <= mostDigits)
        number = number * 10 + (*m_at++ - '0');
    const bool isPlainNumber = isNumber && m_at - from <= mostDigits && (*from != '0' || m_at - from == 1);
    if (!isPlainNumber || (next() != ',' && next() != '}' && next() != ']'))
        stop();
    return number;
}

bool PlainJson::skipDigits()
{
    const char *from = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != from;
}

void PlainJson::skipNumber()
{
    const auto takesEither = [this](char one, char other) {
        const bool isOne = m_at != m_end && (*m_at == one || *m_at == other);
        m_at += isOne ? 1 : 0;
        return isOne;
    };
    takesEither('-', '-');
    const bool isZero = takesEither('0', '0');
    const bool isWhole = isZero || skipDigits();
    const bool isFraction = !takesEither('.', '.') || skipDigits();
    bool isPower = true;
    if (takesEither('e', 'E')) {
        takesEither('+', '-');
        isPower = skipDigits();
    }
    if (!isWhole || !isFraction || !isPower)
        stop();
}

void PlainJson::skip()
{
    switch (next()) {
    case '{': return object([this](QByteArrayView) { skip(); });
    case '[': return array([this] { skip(); });
    case '"': std::ignore = text(); return;
    case 'n': return word("null");
    case 't': return word("true");
    case 'f': return word("false");
    case '\0': return stop();
    default: return skipNumber();
    }
}

} // namespace Apple
