// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/base64.h"
#include "core/credentials/codes.h"
#include "core/credentials/distinguishedname.h"
#include "core/credentials/formats.h"
#include "core/credentials/json.h"
#include "core/credentials/openssl.h"
#include "core/credentials/tokendate.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr auto Token = "token"_L1;
constexpr auto ExpiryDate = "expDate"_L1;
constexpr auto OrganisationName = "orgName"_L1;

/// The JSON in @p bytes: as it stands, or after its base64 is taken off. Empty where it is neither.
Secret jsonOf(const QByteArray &bytes)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith('{'))
        return Secret(trimmed);
    Base64Text decoded = decodeBase64(trimmed);
    Secret json = Secret::taking(decoded.bytes);
    return decoded.isValid ? json : Secret();
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// The file names no location, so a renewed token cannot be known as the same credential: its identity is the
/// organisation and the token itself.
Observation observationOf(const JsonObject &object)
{
    const QString organisation = bounded(textOf(*object.text(OrganisationName)));
    const QString fingerprint = QString::fromLatin1(sha256Hex(object.text(Token)->reveal()));
    Observation observation {
        .kind = Kind::ContentToken,
        .identity = organisation + u':' + fingerprint.left(16),
        .name = organisation,
        .sighting = {.where = {}, .sha256 = fingerprint},
    };
    observation.facts.set(Fact::Organisation, organisation);
    observation.facts.set(Fact::Sha256, fingerprint);
    setEnd(observation, textOf(*object.text(ExpiryDate)));
    return observation;
}

} // namespace

Reading readContentToken(const QByteArray &bytes, const Unlock &, const Deadline &)
{
    const Secret json = jsonOf(bytes);
    if (json.isEmpty())
        return {.errors = {{ErrorKind::Malformed, Codes::Damaged, {u"content-token"_s}}}};
    const Result<JsonObject> object = JsonObject::from(json.reveal());
    if (!object)
        return {.errors = {object.error()}};

    Reading reading;
    for (const QLatin1StringView name : {Token, ExpiryDate, OrganisationName}) {
        const Secret *text = object->text(name);
        if (!text || (name == Token && text->isEmpty())) {
            reading.errors.append({ErrorKind::Malformed,
                                   Codes::MissingMember,
                                   {QString(name)},
                                   object->has(name) ? u"there, but not as a text"_s : QString()});
        }
    }
    if (reading.errors.isEmpty())
        reading.observations.append(observationOf(*object));
    return reading;
}

} // namespace Credentials
