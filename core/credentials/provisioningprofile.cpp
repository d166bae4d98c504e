// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/distinguishedname.h"
#include "core/credentials/profile.h"
#include "core/credentials/tokendate.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

Observation provisioningObservation(const Property &profile, const Seal &seal)
{
    Observation observation {
        .kind = Kind::ProvisioningProfile,
        .identity = bounded(profile.text("UUID"_L1)),
        .name = bounded(profile.text("Name"_L1)),
        .sighting = {.where = {}, .sha256 = QString::fromLatin1(seal.fingerprint)},
    };
    Facts &facts = observation.facts;
    facts.set(Fact::DisplayName, observation.name);
    facts.set(Fact::Identifier, bounded(profile.text("AppIDName"_L1)));
    facts.set(Fact::Organisation, bounded(profile.text("TeamName"_L1)));
    facts.set(Fact::Uuid, observation.identity);
    facts.set(Fact::Sha256, observation.sighting.sha256);
    if (const auto *created = profile.find<PropertyDate>("CreationDate"_L1))
        observation.sighting.notBefore = created->moment;
    if (const auto *end = profile.find<PropertyDate>("ExpirationDate"_L1))
        setEnd(observation, end->text);
    else
        observation.sighting.problems.append({Codes::NoDate});
    addSeal(observation, seal);
    return observation;
}

} // namespace

Reading readProvisioningProfile(const Property &profile, const Seal &seal, const Deadline &deadline)
{
    Reading reading {.observations = {provisioningObservation(profile, seal)}};
    for (const Property &certificate : profile.array("DeveloperCertificates"_L1)) {
        if (!mayGoOn(reading, deadline))
            break;
        if (const auto *der = certificate.as<QByteArray>())
            addCertificate(reading, *der, {});
    }
    return reading;
}

} // namespace Credentials
