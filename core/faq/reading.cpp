// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/reading.h"

#include <algorithm>

namespace Faq {

namespace {

constexpr qsizetype LongestQuery = 600;
constexpr std::size_t MostUnits = 60;
constexpr float Continued = 0.85F; ///< a word that goes on, beside the same one whole
constexpr float ContinuedKnown = 0.4F; ///< where what was typed is a word already
constexpr float UnknownShare = 0.6F; ///< of a word that no article holds

} // namespace

Reading::Reading(const QueryReader &reader, const QString &text)
    : m_lexicon(reader.m_lexicon)
    , m_dictionary(reader.m_dictionary)
    , m_spelling(reader.m_spelling)
    , m_reader(reader)
    , m_tuning(reader.m_tuning)
    , m_query(text.first(std::min(text.size(), LongestQuery)))
    , m_text(readText(m_query))
    , m_remarks(m_lexicon, m_dictionary)
{
    if (m_text.units.size() > MostUnits)
        m_text.units.resize(MostUnits);
    m_numbers = m_lexicon.wordNumbers(m_text);
    m_words.resize(m_numbers.size());
}

Meaning Reading::meaning()
{
    m_meaning.hasHan = hasHan(m_query);
    for (qsizetype unit = 0; unit < m_words.size(); ++unit)
        if (!unitAt(unit).isHan)
            resolve(unit);
    if (m_tuning.typing)
        mendPhrases();
    QList<Piece> pieces = m_lexicon.segment(m_text, m_numbers);
    if (m_tuning.prefix)
        continuePhrase(pieces);
    for (qsizetype i = 0; i < pieces.size();)
        i = take(pieces, i);
    if (m_meaning.concepts.isEmpty())
        takeAllPairs();
    m_remarks.tell(m_meaning);
    m_meaning.known = knownShare();
    return std::move(m_meaning);
}

std::optional<quint32> Reading::termOfWord(QStringView folded) const
{
    return m_dictionary.terms.find(m_tuning.stems ? m_lexicon.stem(folded) : folded.toString());
}

bool Reading::isOpenEnd(qsizetype unit) const
{
    const Unit &last = unitAt(unit);
    return m_tuning.prefix && unit == m_words.size() - 1
        && last.start + last.length == static_cast<quint32>(m_query.size());
}

void Reading::resolve(qsizetype unit)
{
    Word &word = m_words[unit];
    const QStringView folded = wordAt(unit);
    word.isKnown = m_dictionary.words.find(folded) || termOfWord(folded) || m_lexicon.isStopWord(folded);
    if (isOpenEnd(unit) && folded.size() > 1)
        word.guesses = m_spelling.continuations(folded);
    if (!word.isKnown && word.guesses.isEmpty() && m_tuning.typing)
        word.guesses = m_spelling.corrections(folded);
    if (!word.isKnown && !word.guesses.isEmpty())
        resolveUnknown(unit);
}

/// The likeliest word takes part in phrases: "push certifcate" is one.
void Reading::resolveUnknown(qsizetype unit)
{
    const QString best = m_dictionary.words.at(m_words[unit].guesses.first().word).toString();
    m_numbers[unit] = m_lexicon.wordNumber(m_lexicon.stem(best));
}

/// "push cer" is "push certificate" to be.
void Reading::continuePhrase(QList<Piece> &pieces)
{
    const qsizetype last = m_words.size() - 1;
    if (last < 1 || !isOpenEnd(last) || pieces.last().count > 1 || pieces.last().first != last)
        return;
    for (qsizetype i = std::max<qsizetype>(0, pieces.size() - 4); i < pieces.size() - 1; ++i) {
        const qsizetype first = pieces[i].first;
        const QList<int> groups = m_lexicon.groupsContinuing(m_text, m_numbers, first);
        if (groups.isEmpty())
            continue;
        pieces.resize(i);
        pieces.append({Piece::Kind::Phrase, first, last - first + 1, groups, true});
        return;
    }
}

/// Takes the piece at @p index, or the whole run of free characters that begins there; gives the next one's.
qsizetype Reading::take(const QList<Piece> &pieces, qsizetype index)
{
    const Piece &piece = pieces[index];
    if (piece.kind == Piece::Kind::Stop && m_tuning.stopWords)
        return index + 1;
    if (piece.kind == Piece::Kind::Phrase && m_tuning.synonyms) {
        takePhrase(piece);
        return index + 1;
    }
    qsizetype end = index + 1;
    qsizetype count = piece.count;
    while (unitAt(piece.first).isHan && end < pieces.size() && isHanPair(pieces[end].first)
           && isFree(pieces[end]))
        count += pieces[end++].count;
    if (unitAt(piece.first).isHan) {
        takeHanRun(piece.first, count);
    } else {
        for (qsizetype unit = piece.first; unit < piece.first + count; ++unit)
            takeWord(unit);
    }
    return end;
}

bool Reading::isFree(const Piece &piece) const
{
    return !(piece.kind == Piece::Kind::Stop && m_tuning.stopWords)
        && !(piece.kind == Piece::Kind::Phrase && m_tuning.synonyms);
}

bool Reading::isHanPair(qsizetype unit) const
{
    return unit > 0 && unitAt(unit).isHan && unitAt(unit).isGlued && unitAt(unit - 1).isHan;
}

QString Reading::typed(qsizetype first, qsizetype count) const
{
    const Unit &last = unitAt(first + count - 1);
    return m_query.mid(unitAt(first).start, last.start + last.length - unitAt(first).start);
}

QList<quint32> Reading::termsOf(const Piece &piece) const
{
    QList<quint32> terms;
    for (qsizetype unit = piece.first; unit < piece.first + piece.count; ++unit) {
        std::optional<quint32> term;
        if (!unitAt(unit).isHan)
            term = m_lexicon.isStopWord(wordAt(unit)) ? std::nullopt : termOfWord(wordAt(unit));
        else if (unit > piece.first && isHanPair(unit))
            term = m_dictionary.terms.find(pairEnding(unit));
        if (term)
            terms.append(*term);
    }
    return terms;
}

void Reading::takePhrase(const Piece &piece)
{
    Concept meant;
    for (const int group : piece.groups)
        if (const auto term = m_dictionary.terms.find(groupTerm(group)))
            meant.terms.append({*term, 1});
    const QList<quint32> words = termsOf(piece);
    if (piece.isBeginning && words.size() == 1 && m_dictionary.counts[words.first()] > 0) {
        // Perhaps all has been typed.
        for (Concept::Term &term : meant.terms)
            term.weight = Continued;
        meant.terms.prepend({words.first(), 1});
        m_remarks.mark(m_dictionary.terms.at(words.first()).toString());
    } else if (words.size() == 1)
        meant.typedTerm = words.first();
    else
        meant.parts = words;
    for (const int group : piece.groups)
        m_remarks.markGroup(group);
    for (qsizetype unit = piece.first; unit < piece.first + piece.count; ++unit)
        if (const Word &word = m_words[unit]; !word.isKnown && !word.guesses.isEmpty())
            m_remarks.noteGuesses(typed(unit, 1), word.guesses.first(1));
    m_remarks.noteGroups(typed(piece.first, piece.count), piece.groups);
    add(std::move(meant));
}

void Reading::takeWord(qsizetype unit)
{
    const QStringView folded = wordAt(unit);
    const Word &word = m_words[unit];
    Concept meant;
    meant.share = m_tuning.plain;
    if (const auto term = termOfWord(folded); word.isKnown && term) {
        meant.terms.append({*term, 1});
        m_remarks.mark(m_lexicon.stem(folded));
    }
    const bool isEnd = isOpenEnd(unit);
    for (const Guess &guess : word.guesses) {
        const quint32 term = m_dictionary.stems[guess.word];
        const float factor = !isEnd ? 1 : word.isKnown ? ContinuedKnown : Continued;
        if (term == Dictionary::NoTerm
            || std::any_of(meant.terms.begin(), meant.terms.end(),
                           [term](const Concept::Term &known) { return known.term == term; }))
            continue;
        meant.terms.append({term, guess.weight * factor});
        m_remarks.mark(m_dictionary.terms.at(term).toString());
    }
    if (!word.isKnown && !isEnd)
        m_remarks.noteGuesses(typed(unit, 1), word.guesses);
    if (meant.terms.isEmpty() && m_tuning.typing) {
        if (const auto parts = m_spelling.split(folded)) {
            for (const quint32 part : {parts->first, parts->second}) {
                add({{{m_dictionary.stems[part], 0.9F}}});
                m_remarks.mark(m_dictionary.terms.at(m_dictionary.stems[part]).toString());
            }
            return;
        }
    }
    add(std::move(meant));
}

/// Nothing but stop words: then they are what is asked for.
void Reading::takeAllPairs()
{
    for (qsizetype unit = 0; unit < m_words.size(); ++unit) {
        if (isHanPair(unit))
            takePair(QStringView(m_text.folded).mid(unitAt(unit - 1).at, 2), 1);
        else if (!unitAt(unit).isHan && isOpenEnd(unit))
            takeWord(unit);
    }
}

void Reading::add(Concept meant)
{
    float rarity = 0;
    bool isFound = false;
    for (const Concept::Term &term : std::as_const(meant.terms)) {
        if (m_dictionary.counts[term.term] == 0)
            continue;
        const float own = m_reader.rarityOf(term.term);
        rarity = isFound ? std::min(rarity, own) : own;
        isFound = true;
    }
    if (!isFound) {
        rarity = 0;
        for (const quint32 part : std::as_const(meant.parts))
            rarity = std::max(rarity, m_reader.rarityOf(part));
    }
    if (!isFound && meant.parts.isEmpty()) {
        rarity = m_reader.rarityIn(0);
        meant.share = std::min(meant.share, UnknownShare);
    }
    meant.rarity = rarity;
    const bool isRepeated
        = isFound
        && std::any_of(m_meaning.concepts.begin(), m_meaning.concepts.end(), [&](const Concept &other) {
               return !other.terms.isEmpty() && other.terms.first().term == meant.terms.first().term;
           });
    if (!isRepeated)
        m_meaning.concepts.append(std::move(meant));
}

float Reading::knownShare() const
{
    const auto isHeld = [this](quint32 term) { return m_dictionary.counts[term] > 0; };
    float known = 0;
    float asked = 0;
    for (const Concept &meant : m_meaning.concepts) {
        const bool isKnown = std::any_of(meant.parts.begin(), meant.parts.end(), isHeld)
            || std::any_of(meant.terms.begin(), meant.terms.end(),
                           [&](const Concept::Term &term) { return isHeld(term.term); });
        asked += meant.rarity;
        known += isKnown ? meant.rarity : 0;
    }
    return asked > 0 ? known / asked : 0;
}

} // namespace Faq
