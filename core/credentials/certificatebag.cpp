// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/formats.h"
#include "core/credentials/objectreading.h"
#include "core/credentials/objects.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

Error damagedBag()
{
    return {ErrorKind::Malformed, Codes::Damaged, {u"cms"_s}};
}

template <typename ReadOne>
void readEach(Findings &findings, const Der::Element &set, ReadOne readOne)
{
    for (Der::Cursor elements(set); !elements.atEnd();) {
        if (!findings.mayReadAnother())
            return;
        const Der::Element element = elements.next();
        const Result<> read = element ? readOne(element) : Result<>(failure(damagedBag()));
        if (!read)
            findings.add(read.error());
    }
}

} // namespace

// Walked by hand, one certificate at a time: libcrypto would decode all of them at once, hundreds of megabytes where
// a file is made of the smallest ones.
Result<> readBag(Findings &findings, QByteArrayView der)
{
    Der::Cursor info(Der::elementAt(der));
    info.next(Der::Oid);
    Der::Cursor outer(info.next(Der::Context0));
    Der::Cursor fields(outer.next(Der::Sequence));
    const bool isWhole = fields.next(Der::Integer) && fields.next(Der::Set) && fields.next(Der::Sequence);
    if (!isWhole)
        return failure(damagedBag());
    readEach(findings, fields.next(Der::Context0), [&findings](const Der::Element &element) -> Result<> {
        // Other choices of a CertificateSet (attribute certificates) carry context tags: RFC 5652, 10.2.2.
        if (!element.is(Der::Sequence))
            return failure(ErrorKind::Unsupported, Codes::NotACredential, {u"attribute-certificate"_s});
        return findings.addCertificate(element.whole);
    });
    readEach(findings, fields.next(Der::Context1), [&findings](const Der::Element &element) -> Result<> {
        Result<Observation> list = readRevocationList(element.whole);
        if (!list)
            return failure(list.error());
        findings.add(std::move(*list));
        return {};
    });
    return {};
}

Reading readCertificateBag(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    Findings findings(unlock, deadline);
    if (const Result<> read = readBag(findings, bytes); !read)
        findings.add(read.error());
    // A signature alone, or nothing at all: no certificate came with it.
    return findings.conclude({ErrorKind::Unsupported, Codes::NotACredential, {u"cms"_s}});
}

} // namespace Credentials
