// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/findings.h"

#include "core/credentials/chain.h"
#include "core/credentials/codes.h"
#include "core/credentials/keyalgorithm.h"
#include "core/credentials/objects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// At most so many keys are compared with at most so many certificates by more than their fingerprints.
constexpr std::size_t MaxComparisons = 64;

Problem problem(QLatin1StringView code, QStringList about = {})
{
    return {QString(code), std::move(about)};
}

/// The certificate itself was read without its key.
KeyHandle publicKeyOf(X509 *certificate)
{
    const QByteArray spki = encoded(X509_get_X509_PUBKEY(certificate), i2d_X509_PUBKEY);
    const unsigned char *cursor = bytesOf(spki);
    return KeyHandle(
        d2i_PUBKEY_ex(nullptr, &cursor, static_cast<long>(spki.size()), cryptoLibrary(), nullptr));
}

bool isSound(EVP_PKEY *key)
{
    clearCryptoErrors();
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(cryptoLibrary(), key, nullptr));
    const bool sound = context && EVP_PKEY_check(context.get()) == 1;
    clearCryptoErrors();
    return sound;
}

} // namespace

Findings::Findings(const Unlock &unlock, const Deadline &deadline)
    : m_unlock(unlock)
    , m_deadline(deadline)
{
}

bool Findings::mayReadAnother()
{
    if (m_isStopped)
        return false;
    if (++m_objects > MaxObjects) {
        m_isStopped = true;
        add(Error {ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxObjects)}});
    } else if (m_deadline.hasPassed()) {
        m_isStopped = true;
        add(Error {ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())}});
    }
    return !m_isStopped;
}

Result<> Findings::addCertificate(QByteArrayView der, const QString &friendlyName)
{
    Result<X509Handle> certificate = parseCertificate(der);
    if (!certificate)
        return failure(certificate.error());
    CertificateReading reading = readingOf(certificate->get(), der, bounded(friendlyName));
    if (m_seen.contains('c' + reading.observation.sighting.sha256.toLatin1()))
        return {};
    m_seen.insert('c' + reading.observation.sighting.sha256.toLatin1());
    m_holdersByKey.insert(reading.observation.facts.value(Fact::KeySha256), std::ssize(m_holders));
    m_holders.push_back({.observation = m_reading.observations.size(), .link = std::move(reading.link)});
    if (m_holders.size() <= MaxComparisons)
        m_holders.back().certificate = std::move(*certificate);
    add(std::move(reading.observation));
    return {};
}

Result<> Findings::addRequest(QByteArrayView der)
{
    Result<Observation> request = readRequest(der);
    if (!request)
        return failure(request.error());
    if (m_seen.contains('r' + request->sighting.sha256.toLatin1()))
        return {};
    m_seen.insert('r' + request->sighting.sha256.toLatin1());
    m_holdersByKey.insert(request->facts.value(Fact::KeySha256), std::ssize(m_holders));
    m_holders.push_back({.observation = m_reading.observations.size(), .isRequest = true});
    add(std::move(*request));
    return {};
}

Result<> Findings::addPublicKey(QByteArrayView spki)
{
    Result<Observation> key = readPublicKey(spki);
    if (!key)
        return failure(key.error());
    if (!m_seen.contains('u' + key->identity.toLatin1())) {
        m_seen.insert('u' + key->identity.toLatin1());
        add(std::move(*key));
    }
    return {};
}

Result<> Findings::addPrivateKey(KeyHandle key)
{
    clearCryptoErrors();
    QByteArray spki = encoded(key.get(), i2d_PUBKEY);
    if (spki.isEmpty())
        return failure(ErrorKind::Malformed, Codes::Damaged, {u"private-key"_s}, takeCryptoErrors());
    const QString sha256 = QString::fromLatin1(sha256Hex(spki));
    if (!m_seen.contains('k' + sha256.toLatin1())) {
        m_seen.insert('k' + sha256.toLatin1());
        m_keys.push_back({std::move(key), std::move(spki), sha256});
    }
    return {};
}

void Findings::add(Observation observation)
{
    m_reading.observations.append(std::move(observation));
}

void Findings::add(Error error)
{
    if (m_reading.errors.size() < MaxErrors - 1 || m_isStopped)
        m_reading.errors.append(std::move(error));
    else
        ++m_errorsLeftOut;
}

void Findings::add(Reading reading)
{
    for (Observation &observation : reading.observations)
        add(std::move(observation));
    for (Error &error : reading.errors)
        add(std::move(error));
}

/// Indexes into m_holders.
QList<qsizetype> Findings::holdersOf(const PrivateKey &key)
{
    QList<qsizetype> found = m_holdersByKey.values(key.sha256);
    if (!found.isEmpty() || m_keys.size() > MaxComparisons)
        return found;
    // The same key can be written in two ways: a compressed point, parameters spelt out.
    clearCryptoErrors();
    for (qsizetype i = 0; i < std::ssize(m_holders); ++i) {
        Holder &holder = m_holders[static_cast<std::size_t>(i)];
        if (const X509Handle certificate = std::exchange(holder.certificate, {}))
            holder.key = publicKeyOf(certificate.get());
        if (holder.key && EVP_PKEY_eq(holder.key.get(), key.key.get()) == 1)
            found.append(i);
    }
    clearCryptoErrors();
    return found;
}

Observation &Findings::observationOf(const Holder &holder)
{
    return m_reading.observations[holder.observation];
}

/// A key on its own. Only the one of a lone P-256 key is asked for by Apple's API; others are just named.
Observation Findings::observationOf(const PrivateKey &key) const
{
    Observation seen;
    const QString curve = curveText(key.spki);
    const bool isAlone = m_holders.empty();
    const bool isApiKey = isAlone && curve == "prime256v1"_L1;
    seen.kind = isApiKey ? Kind::AsmApiKey : Kind::PrivateKey;
    seen.identity = key.sha256;
    seen.sighting.sha256 = key.sha256;
    seen.facts.set(Fact::KeySha256, key.sha256);
    seen.facts.set(Fact::KeyAlgorithm, keyAlgorithmText(key.spki));
    seen.facts.set(Fact::Curve, curve);
    seen.sighting.problems.append(problem(Codes::NoDate));
    // libcrypto loads an EC key whose number is zero, or whose point is somebody else's.
    if (!curve.isEmpty() && !isSound(key.key.get()))
        seen.sighting.problems.append(problem(Codes::InvalidKey));
    if (isAlone && !isApiKey && !curve.isEmpty())
        seen.sighting.problems.append(problem(Codes::UnexpectedCurve, {curve}));
    return seen;
}

void Findings::matchKeys()
{
    bool hasStranger = false;
    for (const PrivateKey &key : m_keys) {
        const QList<qsizetype> holders = holdersOf(key);
        for (const qsizetype index : holders)
            observationOf(m_holders[static_cast<std::size_t>(index)]).facts.set(Fact::PrivateKey, u"fits"_s);
        if (holders.isEmpty()) {
            hasStranger = true;
            add(observationOf(key));
        }
    }
    if (hasStranger && m_keys.size() == 1)
        markOnlyLeaf();
}

/// One leaf and one key that is not its own: most likely the wrong key was put into the file.
void Findings::markOnlyLeaf()
{
    const auto isLeaf = [](const Holder &holder) { return !holder.isRequest && !holder.link.isAuthority; };
    if (std::ranges::count_if(m_holders, isLeaf) == 1)
        observationOf(*std::ranges::find_if(m_holders, isLeaf))
            .sighting.problems.append(problem(Codes::KeyDoesNotFit));
}

void Findings::markChains()
{
    if (m_holders.size() < 2)
        return;
    std::vector<std::pair<Observation *, const ChainLink *>> certificates;
    for (const Holder &holder : m_holders) {
        if (!holder.isRequest)
            certificates.emplace_back(&observationOf(holder), &holder.link);
    }
    markChainsThatEndEarlier(certificates);
}

Reading Findings::conclude(const Error &nothing)
{
    matchKeys();
    markChains();
    if (m_errorsLeftOut > 0 && !m_isStopped) // else it was said already that the file was not read to its end
        m_reading.errors.append(Error {ErrorKind::Refused,
                                       Codes::TooManyObjects,
                                       {QString::number(MaxErrors)},
                                       u"%1 more errors"_s.arg(m_errorsLeftOut)});
    if (m_reading.observations.isEmpty() && m_reading.errors.isEmpty())
        m_reading.errors.append(nothing);
    return std::move(m_reading);
}

} // namespace Credentials
