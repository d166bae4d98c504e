// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/objectreading.h"

#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/formats.h"
#include "core/credentials/looks.h"
#include "core/credentials/objects.h"
#include "core/credentials/pem.h"
#include "core/credentials/privatekey.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

Result<> addKey(Findings &findings, Result<KeyHandle> key)
{
    return key ? findings.addPrivateKey(std::move(*key)) : Result<>(failure(key.error()));
}

Result<> addObservation(Findings &findings, Result<Observation> observation)
{
    if (!observation)
        return failure(observation.error());
    findings.add(std::move(*observation));
    return {};
}

Result<> addReading(Findings &findings, Reading reading)
{
    findings.add(std::move(reading));
    return {};
}

Error damagedAs(Shape shape, const QString &detail = {})
{
    return {ErrorKind::Malformed, Codes::Damaged, {QString(wordOf(shape))}, detail};
}

} // namespace

Result<> readObject(Findings &findings, QByteArrayView der)
{
    const Shape shape = shapeOf(der);
    const auto owned = [der] { return der.toByteArray(); };
    const Unlock &unlock = findings.unlock();
    const Deadline &deadline = findings.deadline();
    switch (shape) {
    case Shape::Certificate: return findings.addCertificate(der);
    case Shape::Request: return findings.addRequest(der);
    case Shape::RevocationList: return addObservation(findings, readRevocationList(der));
    case Shape::PublicKey: return findings.addPublicKey(der);
    case Shape::Pkcs8Key:
    case Shape::RsaKey:
    case Shape::DsaKey:
    case Shape::EcKey: return addKey(findings, parsePrivateKey(der));
    case Shape::ShroudedKey: return addKey(findings, openShroudedKey(der, unlock, deadline));
    case Shape::Pkcs12: return readStore(findings, der);
    case Shape::CertificateBag: return readBag(findings, der);
    case Shape::SignedContent: return addReading(findings, readSignedContent(owned(), unlock, deadline));
    case Shape::Enveloped: return addReading(findings, readServerToken(owned(), unlock, deadline));
    case Shape::OtherCms: return failure(ErrorKind::Unsupported, Codes::NotACredential, {u"cms"_s});
    case Shape::Unknown: return failure(notACredential(der));
    }
    Q_UNREACHABLE();
}

void readObjects(Findings &findings, QByteArrayView bytes)
{
    Shape before = Shape::Unknown;
    for (QByteArrayView rest = bytes; !rest.trimmed().isEmpty();) {
        if (!findings.mayReadAnother())
            return;
        const Der::Element object = Der::elementAt(rest);
        const bool isFirst = rest.size() == bytes.size();
        if (!object.is(Der::Sequence)) {
            const Shape shape = shapeOf(rest);
            if (!isFirst && shape == Shape::Unknown && hasPemBlock(rest))
                return readBlocks(findings, rest);
            findings.add(
                damagedAs(isFirst ? shape : before,
                          isFirst ? u"cut off"_s : u"%1 bytes behind the object"_s.arg(rest.size())));
            return;
        }
        before = shapeOf(object.whole);
        if (const Result<> read = readObject(findings, object.whole); !read)
            findings.add(read.error());
        rest = rest.sliced(object.whole.size());
    }
}

Reading readDer(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    Findings findings(unlock, deadline);
    readObjects(findings, bytes);
    return findings.conclude(notACredential(bytes));
}

} // namespace Credentials
