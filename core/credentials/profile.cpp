// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/profile.h"

#include "core/base/text.h"
#include "core/credentials/certificate.h"
#include "core/credentials/codes.h"
#include "core/credentials/tokendate.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr auto EncryptedContent = "EncryptedPayloadContent"_L1;

QString wordOf(Verdict verdict, const QString &unknown)
{
    switch (verdict) {
    case Verdict::No: return u"no"_s;
    case Verdict::Yes: return u"yes"_s;
    case Verdict::Unknown: return unknown;
    }
    Q_UNREACHABLE();
}

/// The texts of all payloads' types in their order; one that occurs twice stands twice.
QString payloadTypesOf(const Property &profile)
{
    QString types;
    for (const Property &payload : profile.array("PayloadContent"_L1)) {
        const QString type = payload.text("PayloadType"_L1);
        if (type.isEmpty() || types.size() > MaxNameCharacters)
            continue;
        types += types.isEmpty() ? type : u", "_s + type;
    }
    return bounded(types);
}

QString topicOf(const Property &profile)
{
    for (const Property &payload : profile.array("PayloadContent"_L1)) {
        if (payload.text("PayloadType"_L1) == "com.apple.mdm"_L1)
            return bounded(payload.text("Topic"_L1));
    }
    return {};
}

/// Payload UUIDs are required, and stable from one version of a profile to the next.
QString identityOf(const Property &profile, const Seal &seal)
{
    for (const QLatin1StringView key : {"PayloadUUID"_L1, "PayloadIdentifier"_L1}) {
        if (const QString text = profile.text(key); !text.isEmpty())
            return bounded(text);
    }
    return QString::fromLatin1(seal.fingerprint);
}

void addEnd(Observation &observation, const Property &profile, const Seal &seal)
{
    if (const auto *removal = profile.find<PropertyDate>("RemovalDate"_L1)) {
        setEnd(observation, removal->text);
        observation.facts.set(Fact::RemovalDate, removal->text.left(100));
    }
    Moment &end = observation.sighting.notAfter;
    if (seal.isSigned)
        end = earlier(end, seal.signerNotAfter);
    if (!end && observation.sighting.problems.isEmpty())
        observation.sighting.problems.append({Codes::NoDate});
}

Observation profileObservation(const Property &profile, const Seal &seal)
{
    Observation observation {
        .kind = Kind::ConfigurationProfile,
        .identity = identityOf(profile, seal),
        .name = bounded(profile.text("PayloadDisplayName"_L1)),
        .sighting = {.where = {}, .sha256 = QString::fromLatin1(seal.fingerprint)},
    };
    Facts &facts = observation.facts;
    facts.set(Fact::DisplayName, observation.name);
    facts.set(Fact::Identifier, bounded(profile.text("PayloadIdentifier"_L1)));
    facts.set(Fact::Organisation, bounded(profile.text("PayloadOrganization"_L1)));
    facts.set(Fact::Uuid, bounded(profile.text("PayloadUUID"_L1)));
    facts.set(Fact::PayloadTypes, payloadTypesOf(profile));
    facts.set(Fact::Topic, topicOf(profile));
    facts.set(Fact::Sha256, observation.sighting.sha256);
    addEnd(observation, profile, seal);
    addSeal(observation, seal);
    if (profile.has(EncryptedContent))
        observation.sighting.problems.append({Codes::EncryptedPayload});
    return observation;
}

void append(Reading &reading, Reading more, const QString &payloadName)
{
    for (Observation &observation : more.observations) {
        if (observation.facts.value(QString(Fact::FriendlyName)).isEmpty())
            observation.facts.set(Fact::FriendlyName, payloadName);
        reading.observations.append(std::move(observation));
    }
    for (Error &error : more.errors) {
        error.detail = u"in the payload “%1”. %2"_s.arg(visible(payloadName, 200), error.detail).trimmed();
        reading.errors.append(std::move(error));
    }
}

/// The password of an identity stands beside it in the profile. It is tried, and nothing else is done with it.
Unlock unlockFor(const Property &payload, const Unlock &unlock)
{
    Unlock own {.passwords = unlock.passwords};
    QByteArray password = payload.text("Password"_L1).toUtf8();
    if (!password.isEmpty())
        own.passwords.prepend(Secret::taking(password));
    return own;
}

void addPayload(Reading &reading, const Property &payload, const Unlock &unlock, const Deadline &deadline)
{
    const QString type = payload.text("PayloadType"_L1);
    const auto *content = payload.find<QByteArray>("PayloadContent"_L1);
    if (!content || !type.startsWith(u"com.apple.security."))
        return;
    const QString fileName = payload.text("PayloadCertificateFileName"_L1);
    const QString name = bounded(fileName.isEmpty() ? payload.text("PayloadDisplayName"_L1) : fileName);
    const bool isCertificate
        = type.endsWith(".root"_L1) || type.endsWith(".pkcs1"_L1) || type.endsWith(".pem"_L1);
    if (type.endsWith(".pkcs12"_L1))
        append(reading, readPkcs12(*content, unlockFor(payload, unlock), deadline), name);
    else if (isCertificate && content->contains("-----BEGIN "))
        append(reading, readPem(*content, unlock, deadline), name);
    else if (isCertificate)
        addCertificate(reading, *content, name);
}

} // namespace

void addSeal(Observation &observation, const Seal &seal)
{
    const bool hasSignature = seal.isSigned || seal.isBroken;
    observation.facts.set(Fact::Signed, seal.isSigned ? u"yes"_s : u"no"_s);
    if (!hasSignature)
        return;
    observation.facts.set(Fact::SignatureVerifies, wordOf(seal.verifies, u"unchecked"_s));
    observation.facts.set(Fact::SignerTrusted, wordOf(seal.isTrusted, u"unknown"_s));
    observation.facts.set(Fact::Signer, seal.signer);
    if (seal.signerNotAfter)
        observation.facts.set(Fact::SignerNotAfter, isoUtc(*seal.signerNotAfter));
    if (seal.hasImpossibleDate)
        observation.sighting.problems.append({Codes::ImpossibleDate});
    if (seal.isBroken)
        observation.sighting.problems.append({Codes::SignatureBroken});
    if (seal.isTrusted == Verdict::No)
        observation.sighting.problems.append({Codes::SignerUntrusted, {seal.signer}});
}

bool mayGoOn(Reading &reading, const Deadline &deadline)
{
    const bool isTooMany = reading.observations.size() + reading.errors.size() >= MaxObjects;
    if (isTooMany)
        reading.errors.append({ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxObjects)}});
    else if (deadline.hasPassed())
        reading.errors.append({ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())}});
    else
        return true;
    return false;
}

void addCertificate(Reading &reading, QByteArrayView der, const QString &name)
{
    clearCryptoErrors();
    Reading more;
    if (const auto certificate = decoded<X509Handle>(der, d2i_X509))
        more.observations.append(observationOf(certificate.get()));
    else
        more.errors.append({ErrorKind::Malformed, Codes::Damaged, {u"certificate"_s}, takeCryptoErrors()});
    append(reading, std::move(more), name);
}

Reading readProfile(const Property &profile, const Seal &seal, const Unlock &unlock, const Deadline &deadline)
{
    Reading reading {.observations = {profileObservation(profile, seal)}};
    for (const Property &payload : profile.array("PayloadContent"_L1)) {
        if (!mayGoOn(reading, deadline))
            break;
        addPayload(reading, payload, unlock, deadline);
    }
    return reading;
}

} // namespace Credentials
