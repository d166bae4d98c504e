// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/termfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

bool isLatin(const QString &name)
{
    return name.front().unicode() < 0x2e80;
}

bool isAbbreviation(const QString &name)
{
    return isLatin(name) && name.size() <= 5 && name == name.toUpper();
}

/// Words of one script do not end within a word: "token" is not in "tokens", but a Han word ends anywhere.
QString patternOf(const QString &name)
{
    const QString escaped = QRegularExpression::escape(name);
    if (!isLatin(name))
        return escaped;
    return u"(?<![A-Za-z0-9])"_s + (isAbbreviation(name) ? escaped : u"(?i:%1s?)"_s.arg(escaped))
        + u"(?![A-Za-z0-9])"_s;
}

} // namespace

TermFinder::TermFinder(const Glossary &glossary)
{
    for (qsizetype term = 0; term < glossary.size(); ++term) {
        add(glossary.at(term).english, term);
        add(glossary.at(term).chinese, term);
        for (const QString &name : glossary.at(term).also)
            add(name, term);
    }
    QStringList names = m_terms.keys() + m_abbreviations.keys();
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return left.size() != right.size() ? left.size() > right.size() : left < right;
    });
    QStringList patterns;
    for (const QString &name : names)
        patterns.append(patternOf(name));
    if (!patterns.isEmpty())
        m_names.setPattern(patterns.join(u'|'));
}

void TermFinder::add(const QString &name, qsizetype term)
{
    if (name.size() < 2)
        return;
    if (isAbbreviation(name)) {
        if (!m_abbreviations.contains(name))
            m_abbreviations.insert(name, term);
    } else if (const QString folded = name.toCaseFolded(); !m_terms.contains(folded)) {
        m_terms.insert(folded, term);
    }
}

QList<TermFinder::Place> TermFinder::in(const QString &text, QSet<qsizetype> &told) const
{
    QList<Place> places;
    if (m_names.pattern().isEmpty())
        return places;
    for (const auto &match : m_names.globalMatch(text)) {
        const QString found = match.captured();
        qsizetype term = m_abbreviations.value(found, -1);
        if (term < 0)
            term = m_terms.value(found.toCaseFolded(), -1);
        if (term < 0)
            term = m_terms.value(found.toCaseFolded().chopped(1), -1); // the plural
        if (term < 0 || told.contains(term))
            continue;
        told.insert(term);
        places.append({match.capturedStart(), match.capturedLength(), term});
    }
    return places;
}

} // namespace Faq
