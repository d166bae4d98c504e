// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/chain.h"

#include "core/credentials/codes.h"

#include <QHash>

namespace Credentials {

namespace {

constexpr int MaxChainLength = 16;

using Certificates = std::vector<std::pair<Observation *, const ChainLink *>>;

/// RFC 5280, 7.1, as far as the texts allow: letter case and runs of blanks do not matter.
QString comparable(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Certificates by subject and key identifier; under an empty identifier the latest one of that subject.
class Issuers final
{
public:
    explicit Issuers(const Certificates &certificates)
        : m_certificates(certificates)
    {
        for (qsizetype i = 0; i < std::ssize(certificates); ++i) {
            const auto &[observation, link] = certificates[static_cast<std::size_t>(i)];
            const QString subject = comparable(observation->facts.value(Fact::Subject));
            keep(m_all, {subject, {}}, i);
            keep(link->subjectKeyId.isEmpty() ? m_unnamed : m_all, {subject, link->subjectKeyId}, i);
        }
    }

    /// The issuer of certificate @p index, or -1.
    [[nodiscard]] qsizetype of(qsizetype index) const
    {
        const auto &[observation, link] = m_certificates[static_cast<std::size_t>(index)];
        const QString issuer = comparable(observation->facts.value(Fact::Issuer));
        const qsizetype exact = m_all.value({issuer, link->authorityKeyId}, -1);
        return exact >= 0 || link->authorityKeyId.isEmpty() ? exact : m_unnamed.value({issuer, {}}, -1);
    }

private:
    using Key = std::pair<QString, QByteArray>;

    void keep(QHash<Key, qsizetype> &index, const Key &key, qsizetype certificate)
    {
        const auto known = index.constFind(key);
        if (known == index.cend() || endOf(*known) < endOf(certificate))
            index.insert(key, certificate);
    }
    [[nodiscard]] Moment endOf(qsizetype index) const
    {
        return m_certificates[static_cast<std::size_t>(index)].first->sighting.notAfter;
    }

    const Certificates &m_certificates;
    QHash<Key, qsizetype> m_all;
    QHash<Key, qsizetype> m_unnamed; ///< those without a key identifier of their own
};

const Observation *firstToEnd(const Certificates &certificates, const Issuers &issuers, qsizetype leaf)
{
    const Observation *first = certificates[static_cast<std::size_t>(leaf)].first;
    QList<qsizetype> visited {leaf};
    while (visited.size() < MaxChainLength) {
        const qsizetype issuer = issuers.of(visited.last());
        if (issuer < 0 || visited.contains(issuer))
            break;
        visited.append(issuer);
        const Observation *const candidate = certificates[static_cast<std::size_t>(issuer)].first;
        if (candidate->sighting.notAfter && candidate->sighting.notAfter < first->sighting.notAfter)
            first = candidate;
    }
    return first;
}

} // namespace

void markChainsThatEndEarlier(const Certificates &certificates)
{
    const Issuers issuers(certificates);
    for (qsizetype i = 0; i < std::ssize(certificates); ++i) {
        const auto &[observation, link] = certificates[static_cast<std::size_t>(i)];
        if (link->isAuthority || !observation->sighting.notAfter)
            continue;
        const Observation *const first = firstToEnd(certificates, issuers, i);
        if (first != observation)
            observation->sighting.problems.append(
                {QString(Codes::ChainEndsEarlier),
                 {first->facts.value(Fact::Subject), isoUtc(*first->sighting.notAfter)}});
    }
}

} // namespace Credentials
