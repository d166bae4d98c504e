// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/text.h"

#include "core/faq/hanvariants.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Faq {

namespace {

constexpr char16_t FirstHan = 0x4E00;
constexpr char16_t LastHan = 0x9FFF;

consteval auto hanTable()
{
    std::array<char16_t, LastHan - FirstHan + 1> table {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char16_t>(FirstHan + i);
    for (std::size_t i = 0; i + 1 < HanVariants.size(); i += 2)
        table[HanVariants[i] - FirstHan] = HanVariants[i + 1];
    // A variant of a variant: 尽 is 儘, and that is 盡.
    for (char16_t &character : table)
        for (int step = 0; step < 4 && character >= FirstHan && character <= LastHan; ++step)
            character = table[character - FirstHan];
    return table;
}

constexpr auto HanTable = hanTable();

/// What stands between two units and yet leaves them one word: "Wi-Fi", "802.1X", "mobile_config".
bool joins(char32_t c)
{
    return c == U'-' || c == U'.' || c == U'_' || c == U'\'' || c == U'‐' || c == U'‑' || c == U'’';
}

bool isWordLike(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
    return QChar::isLetterOrNumber(c);
}

/// Folds a text and takes it apart in one pass.
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        m_result.folded.reserve(text.size());
    }

    Text read();

private:
    struct Sign
    {
        char32_t code = 0;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    [[nodiscard]] Sign signAt(qsizetype position) const;
    void take(const Sign &sign);
    void takeFolded(char32_t c, const Sign &sign);
    void takeUncommon(const Sign &sign);
    void addHan(char16_t c, const Sign &sign);
    void addLetter(char32_t c, const Sign &sign);
    void separate(char32_t c, const Sign &sign);
    [[nodiscard]] bool isBetweenLetters(const Sign &sign) const;
    [[nodiscard]] bool endsPossessive(const Sign &sign) const;
    Unit &begin(const Sign &sign, bool isHan);

    QStringView m_text;
    Text m_result;
    bool m_isInWord = false;
    bool m_isGlued = false; ///< nothing that parts words came since the last unit
    qsizetype m_skipUntil = 0;
};

Text Reader::read()
{
    for (qsizetype i = 0; i < m_text.size();) {
        const Sign sign = signAt(i);
        i += sign.length;
        if (sign.start >= m_skipUntil)
            take(sign);
    }
    return std::move(m_result);
}

Reader::Sign Reader::signAt(qsizetype position) const
{
    const char16_t c = m_text[position].unicode();
    if (QChar::isHighSurrogate(c) && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, m_text[position + 1].unicode()), position, 2};
    return {c, position, 1};
}

void Reader::take(const Sign &sign)
{
    const char32_t c = sign.code;
    if (c < 0x80 || (c >= FirstHan && c <= LastHan))
        takeFolded(c, sign);
    else
        takeUncommon(sign);
}

void Reader::takeFolded(char32_t c, const Sign &sign)
{
    if (c >= U'A' && c <= U'Z')
        addLetter(c + 0x20, sign);
    else if (c >= FirstHan && c <= LastHan)
        addHan(HanTable[c - FirstHan], sign);
    else if (isWordLike(c))
        addLetter(c, sign);
    else
        separate(c, sign);
}

// Full width, ligatures, accents, compatibility characters: each decomposed by itself, its accents dropped, so that
// every piece knows which character it came from.
void Reader::takeUncommon(const Sign &sign)
{
    if (QChar::isSurrogate(sign.code) || sign.code == U'’' || sign.code == U'‘')
        return separate(sign.code, sign);
    const QString pieces
        = m_text.mid(sign.start, sign.length).toString().normalized(QString::NormalizationForm_KD);
    for (const uint piece : pieces.toUcs4()) {
        if (QChar::category(piece) == QChar::Mark_NonSpacing)
            continue;
        const char32_t c = QChar::toCaseFolded(static_cast<char32_t>(piece));
        if (c < 0x80 || (c >= FirstHan && c <= LastHan))
            takeFolded(c, sign);
        else if (isHanLike(c) && c <= 0xFFFF)
            addHan(static_cast<char16_t>(c), sign);
        else if (isWordLike(c))
            addLetter(c, sign);
        else
            separate(c, sign);
    }
}

Unit &Reader::begin(const Sign &sign, bool isHan)
{
    Unit unit;
    unit.start = static_cast<quint32>(sign.start);
    unit.at = static_cast<quint32>(m_result.folded.size());
    unit.isHan = isHan;
    unit.isGlued = m_isGlued && !m_result.units.empty();
    m_isGlued = true;
    return m_result.units.emplace_back(unit);
}

void Reader::addHan(char16_t c, const Sign &sign)
{
    Unit &unit = begin(sign, true);
    unit.length = static_cast<quint32>(sign.length);
    unit.size = 1;
    m_result.folded.append(QChar(c));
    m_isInWord = false;
}

void Reader::addLetter(char32_t c, const Sign &sign)
{
    if (!m_isInWord)
        begin(sign, false);
    m_isInWord = true;
    Unit &unit = m_result.units.back();
    m_result.folded.append(QChar::fromUcs4(c));
    unit.size = static_cast<quint32>(m_result.folded.size()) - unit.at;
    unit.length = static_cast<quint32>(sign.start + sign.length) - unit.start;
}

void Reader::separate(char32_t c, const Sign &sign)
{
    if (m_isInWord && c == U'&' && isBetweenLetters(sign))
        return addLetter(c, sign); // T&C
    if (m_isInWord && (c == U'\'' || c == U'’') && isBetweenLetters(sign)) {
        if (endsPossessive(sign))
            m_skipUntil = sign.start + 2; // a pupil's
        return; // can't is cant
    }
    if (m_isInWord && c == U'+' && !isBetweenLetters(sign)) {
        m_isInWord = false; // iCloud+ is iCloud, and more than that
        addLetter(c, sign);
    }
    const bool isJoint = m_isInWord && joins(c) && isBetweenLetters(sign);
    m_isInWord = false;
    m_isGlued = isJoint;
}

bool Reader::isBetweenLetters(const Sign &sign) const
{
    const qsizetype next = sign.start + sign.length;
    return next < m_text.size() && isWordLike(signAt(next).code);
}

bool Reader::endsPossessive(const Sign &sign) const
{
    const qsizetype next = sign.start + sign.length;
    const bool isS = m_text[next] == u's' || m_text[next] == u'S';
    return isS && (next + 1 >= m_text.size() || !isWordLike(signAt(next + 1).code));
}

} // namespace

Text readText(QStringView text)
{
    return Reader(text).read();
}

char16_t foldedHan(char16_t character)
{
    return character >= FirstHan && character <= LastHan ? HanTable[character - FirstHan] : character;
}

bool isHanLike(char32_t codePoint)
{
    switch (QChar::script(codePoint)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai: return QChar::isLetterOrNumber(codePoint);
    default: return false;
    }
}

bool hasHan(QStringView text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.begin(), codes.end(),
                       [](uint code) { return QChar::script(code) == QChar::Script_Han; });
}

} // namespace Faq
