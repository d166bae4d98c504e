// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/distinguishedname.h"
#include "core/credentials/envelope.h"
#include "core/credentials/formats.h"
#include "core/credentials/json.h"
#include "core/credentials/smime.h"
#include "core/credentials/tokendate.h"
#include "core/credentials/unlocking.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr auto ConsumerKey = "consumer_key"_L1;
constexpr auto Expiry = "access_token_expiry"_L1;
constexpr std::array Members {ConsumerKey, "consumer_secret"_L1, "access_token"_L1, "access_secret"_L1,
                              Expiry};
constexpr QByteArrayView MessageBegin {"-----BEGIN MESSAGE-----"};
constexpr QByteArrayView MessageEnd {"-----END MESSAGE-----"};

/// What stands between the markers, with its line ends taken out: Apple writes one line, others wrap it.
Secret messageOf(QByteArrayView plaintext)
{
    const std::optional<MimeEntity> entity = mimeEntityOf(plaintext);
    const QByteArrayView text = entity ? entity->body.trimmed() : QByteArrayView();
    if (!text.startsWith(MessageBegin) || !text.endsWith(MessageEnd)
        || text.size() < MessageBegin.size() + MessageEnd.size())
        return {};
    const QByteArrayView wrapped = text.sliced(MessageBegin.size()).chopped(MessageEnd.size());
    QByteArray joined;
    joined.reserve(wrapped.size());
    std::ranges::copy_if(wrapped, std::back_inserter(joined), [](char c) { return c != '\r' && c != '\n'; });
    return Secret::taking(joined);
}

/// The token's members, if @p plaintext is a server token.
std::optional<JsonObject> tokenOf(QByteArrayView plaintext)
{
    const Secret message = messageOf(plaintext);
    if (message.isEmpty())
        return {};
    Result<JsonObject> object = JsonObject::from(message.reveal());
    const bool isComplete = object && std::ranges::all_of(Members, [&object](QLatin1StringView name) {
                                return object->text(name) != nullptr;
                            });
    return isComplete ? std::optional(*std::move(object)) : std::nullopt;
}

/// Text of some length is no accident: 32 bytes of noise are all printable once in 10^13 times.
bool looksMeant(const Plaintext &plaintext)
{
    constexpr qsizetype EnoughToTell = 32;
    const QByteArrayView bytes = plaintext.bytes.reveal();
    return plaintext.isCertain || (bytes.size() >= EnoughToTell && std::ranges::all_of(bytes, [](char c) {
                                       return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
                                   }));
}

QString joined(const QList<Recipient> &recipients, QString Recipient::*part)
{
    QStringList texts;
    for (const Recipient &recipient : recipients) {
        if (!(recipient.*part).isEmpty())
            texts += recipient.*part;
    }
    return bounded(texts.join(u"; "_s));
}

/// What everybody can see: for whom the token was made.
Observation lockedObservation(const Envelope &envelope)
{
    const QString fingerprint = QString::fromLatin1(sha256Hex(envelope.bytes()));
    const Recipient first = envelope.recipients().value(0);
    const bool isKnown = !first.issuer.isEmpty() || !first.keyIdentifier.isEmpty();
    Observation observation {
        .kind = Kind::AdeServerToken,
        .identity = isKnown ? first.identity() : fingerprint,
        .sighting = {.where = {}, .sha256 = fingerprint},
    };
    observation.facts.set(Fact::RecipientIssuer, joined(envelope.recipients(), &Recipient::issuer));
    observation.facts.set(Fact::RecipientSerial, joined(envelope.recipients(), &Recipient::serial));
    observation.facts.set(Fact::RecipientKeyIdentifier,
                          joined(envelope.recipients(), &Recipient::keyIdentifier));
    observation.facts.set(Fact::Sha256, fingerprint);
    return observation;
}

Problem keyNeeded(const Envelope &envelope)
{
    const Recipient first = envelope.recipients().value(0);
    const bool isByIdentifier = !first.keyIdentifier.isEmpty();
    return {Codes::KeyNeeded, {first.issuer, isByIdentifier ? first.keyIdentifier : first.serial}};
}

void addToken(Observation &observation, const JsonObject &token)
{
    constexpr qsizetype ShownOfKey = 6;
    const QByteArrayView key = token.text(ConsumerKey)->reveal();
    observation.facts.set(Fact::ConsumerKey,
                          QString::fromUtf8(key.first(qMin(key.size(), ShownOfKey))) + u'…');
    setEnd(observation, QString::fromUtf8(token.text(Expiry)->reveal()));
}

/// The keys as they are to be tried: those that belong to a recipient's certificate first.
std::vector<EnvelopeKey> keysInOrder(UnlockedKeys &&unlocked, const Envelope &envelope)
{
    std::vector<X509 *> recipients;
    for (const X509Handle &certificate : unlocked.certificates) {
        if (envelope.isFor(certificate.get()))
            recipients.push_back(certificate.get());
    }
    std::vector<EnvelopeKey> keys;
    for (KeyHandle &key : unlocked.keys) {
        const auto own = std::ranges::find_if(recipients, [&key](X509 *certificate) {
            return EVP_PKEY_eq(X509_get0_pubkey(certificate), key.get()) == 1;
        });
        const bool isRecipient = own != recipients.end() && X509_up_ref(*own) == 1;
        keys.push_back({std::move(key), X509Handle(isRecipient ? *own : nullptr)});
    }
    std::ranges::stable_partition(keys, [](const EnvelopeKey &key) { return key.certificate != nullptr; });
    clearCryptoErrors();
    return keys;
}

Reading readEnvelope(const Envelope &envelope, const Unlock &unlock, const Deadline &deadline)
{
    Reading reading;
    UnlockedKeys unlocked = unlockedKeys(unlock, deadline);
    const QList<Error> keyErrors = unlocked.errors;
    const bool hasKeys = !unlocked.keys.empty();
    bool isSomethingElse = false;
    for (const EnvelopeKey &key : keysInOrder(std::move(unlocked), envelope)) {
        for (const Plaintext &plaintext : envelope.openedBy(key, deadline)) {
            if (const std::optional<JsonObject> token = tokenOf(plaintext.bytes.reveal())) {
                reading.observations.append(lockedObservation(envelope));
                addToken(reading.observations.last(), *token);
                return reading;
            }
            isSomethingElse = isSomethingElse || looksMeant(plaintext);
        }
        if (deadline.hasPassed())
            break;
    }
    if (isSomethingElse)
        return {.errors = {{ErrorKind::Unsupported, Codes::NotAServerToken}}};

    reading.observations.append(lockedObservation(envelope));
    reading.observations.last().sighting.problems.append(keyNeeded(envelope));
    reading.errors = keyErrors;
    if (deadline.hasPassed())
        reading.errors.append({ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())}});
    else if (hasKeys)
        reading.errors.append({ErrorKind::Unauthorized, Codes::WrongKey});
    return reading;
}

} // namespace

Reading readServerToken(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    const QByteArray cms = cmsBytesOf(bytes);
    if (const std::optional<Envelope> envelope = Envelope::from(cms))
        return readEnvelope(*envelope, unlock, deadline);
    // S/MIME carries other things too. What is no S/MIME came from readDer(), and must not go back there.
    const bool isOther = !bytes.startsWith('\x30') && cmsOf(cms);
    return isOther ? readDer(cms, unlock, deadline)
                   : Reading {.errors = {{ErrorKind::Malformed, Codes::Damaged, {u"cms"_s}}}};
}

} // namespace Credentials
