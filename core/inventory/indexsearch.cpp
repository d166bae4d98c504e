// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an Index finds by words and by views.
#include "core/inventory/index.h"

#include <algorithm>
#include <tuple>

namespace Inventory {

namespace {

constexpr std::array SearchedTexts {Text::Serial, Text::Name, Text::Person, Text::AssetTag, Text::Radio};
constexpr std::array SearchedTerms {Term::Model, Term::Order};

bool hasFlag(const Segment &segment, std::size_t row, Flag flag)
{
    return (segment.flags(row) & flag) != 0;
}

quint32 secondsOf(const QDateTime &moment)
{
    return static_cast<quint32>(std::clamp<qint64>(moment.toSecsSinceEpoch(), 0, ~quint32(0)));
}

} // namespace

void Index::addTerms(const SearchWord &word, Term term, Bits &rows) const
{
    Bits matches(static_cast<std::size_t>(m_names.terms[std::size_t(term)].size()));
    for (const QByteArray &needle : word.texts)
        m_terms[std::size_t(term)].find(needle, matches.from(0));
    if (matches.count() == 0)
        return;
    std::size_t base = 0;
    for (const auto &segment : m_segments) {
        for (std::size_t row = 0; row < segment->size(); ++row) {
            if (matches.has(segment->term(term, row)))
                rows.set(base + row);
        }
        base += Segment::Size;
    }
}

Bits Index::holding(const SearchWord &word, const std::atomic_bool *isStopped) const
{
    Bits rows(m_count);
    std::size_t base = 0;
    for (const auto &segment : m_segments) {
        if (isStopped && isStopped->load(std::memory_order_relaxed))
            return rows;
        for (const Text text : SearchedTexts) {
            for (const QByteArray &needle : word.texts)
                segment->arena(text).find(needle, rows.from(base));
        }
        segment->arena(Text::Mac).find(word.mac, rows.from(base));
        base += Segment::Size;
    }
    for (const Term term : SearchedTerms)
        addTerms(word, term, rows);
    return rows;
}

bool Index::holds(std::size_t row, const SearchWord &word) const
{
    const Segment &segment = *m_segments[row / Segment::Size];
    const std::size_t at = row % Segment::Size;
    const auto isIn = [&word](const Arena &arena, std::size_t place) {
        return std::ranges::any_of(word.texts,
                                   [&](const QByteArray &needle) { return arena.holds(place, needle); });
    };
    return std::ranges::any_of(SearchedTexts, [&](Text text) { return isIn(segment.arena(text), at); })
        || (!word.mac.isEmpty() && segment.arena(Text::Mac).holds(at, word.mac))
        || std::ranges::any_of(SearchedTerms, [&](Term term) {
               return isIn(m_terms[std::size_t(term)], segment.term(term, at));
           });
}

int Index::closeness(std::size_t row, std::string_view text) const
{
    const Segment &segment = *m_segments[row / Segment::Size];
    const std::size_t at = row % Segment::Size;
    const std::string_view serial = segment.arena(Text::Serial).firstValue(at);
    const std::string_view name = segment.arena(Text::Name).firstValue(at);
    const std::array ways {serial == text, name == text, serial.starts_with(text), name.starts_with(text)};
    return static_cast<int>(std::ranges::find(ways, true) - ways.begin());
}

QList<qint64> Index::closest(const QString &text, const QDateTime &now, qsizetype most) const
{
    struct Candidate
    {
        int closeness;
        bool isNameless;
        std::string_view name;
        std::string_view serial;
        qint64 id;
    };
    const auto isCloser = [](const Candidate &a, const Candidate &b) {
        return std::tie(a.closeness, a.isNameless, a.name, a.serial)
            < std::tie(b.closeness, b.isNameless, b.name, b.serial);
    };
    const QByteArray wanted = folded(text.simplified());
    const std::string_view words(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    QList<Candidate> best;
    found({.text = text}, now, nullptr).rows.each([&](std::size_t row) {
        const Segment &segment = *m_segments[row / Segment::Size];
        const std::size_t at = row % Segment::Size;
        const std::string_view name = segment.arena(Text::Name).firstValue(at);
        const Candidate candidate {closeness(row, words), name.empty(), name,
                                   segment.arena(Text::Serial).firstValue(at), segment.id(at)};
        best.insert(std::ranges::upper_bound(best, candidate, isCloser), candidate);
        if (best.size() > most)
            best.removeLast();
    });
    QList<qint64> ids;
    for (const Candidate &candidate : std::as_const(best))
        ids.append(candidate.id);
    return ids;
}

Bits Index::inView(const Query &query, const QDateTime &now) const
{
    Bits rows(m_count);
    const auto keepIf = [this, &rows](auto isWanted) {
        std::size_t base = 0;
        for (const auto &segment : m_segments) {
            for (std::size_t row = 0; row < segment->size(); ++row) {
                if (isWanted(*segment, row))
                    rows.set(base + row);
            }
            base += Segment::Size;
        }
    };
    const quint32 present = secondsOf(now);
    switch (query.view) {
    case View::All: return Bits(m_count, true);
    case View::InOrgNotInJamf:
        keepIf([](const Segment &s, std::size_t row) { return (s.flags(row) & (InOrg | InJamf)) == InOrg; });
        break;
    case View::InJamfNotInOrg:
        keepIf([](const Segment &s, std::size_t row) { return (s.flags(row) & (InOrg | InJamf)) == InJamf; });
        break;
    case View::Unassigned:
        keepIf(
            [](const Segment &s, std::size_t row) { return hasFlag(s, row, InOrg) && s.server(row) == 0; });
        break;
    case View::WrongServer: {
        const QList<QByteArray> &families = m_names.terms[std::size_t(Term::Family)];
        QList<QByteArray> wanted;
        for (const QString &family : query.families)
            wanted.append(folded(family));
        keepIf([&](const Segment &s, std::size_t row) {
            return hasFlag(s, row, InOrg) && s.server(row) != 0 && s.server(row) != query.rightServer
                && (wanted.isEmpty() || wanted.contains(families[s.term(Term::Family, row)]));
        });
        break;
    }
    case View::NotSeen: {
        const quint32 since = secondsOf(now.addDays(-query.days));
        keepIf([since](const Segment &s, std::size_t row) {
            return hasFlag(s, row, InJamf) && s.date(Date::LastInventory, row) < since;
        });
        break;
    }
    case View::CoverageEnding: {
        const quint32 until = secondsOf(now.addDays(query.days));
        keepIf([present, until](const Segment &s, std::size_t row) {
            const quint32 end = s.date(Date::CoverageEnds, row);
            return hasFlag(s, row, InOrg) && end >= present && end <= until;
        });
        break;
    }
    case View::ManuallyAdded:
        keepIf([](const Segment &s, std::size_t row) {
            return hasFlag(s, row, InOrg) && hasFlag(s, row, AddedManually);
        });
        break;
    case View::Released:
        keepIf([](const Segment &s, std::size_t row) {
            return hasFlag(s, row, EverInOrg) && !hasFlag(s, row, InOrg);
        });
        break;
    }
    return rows;
}

} // namespace Inventory
