// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/derivationcost.h"

#include "core/credentials/codes.h"
#include "core/credentials/der.h"

#include <limits>

namespace Credentials {

namespace {

// Object identifiers, content octets.
constexpr QByteArrayView Pbes2 {"\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d", 9};
constexpr QByteArrayView Pbmac1 {"\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0e", 9};
constexpr QByteArrayView Scrypt {"\x2b\x06\x01\x04\x01\xda\x47\x04\x0b", 9};
constexpr int MaxNesting = 8;

qint64 product(qint64 left, qint64 right)
{
    qint64 result = 0;
    return qMulOverflow(left, right, &result) ? std::numeric_limits<qint64>::max() : result;
}

/// A count that is absent, negative or no number at all is left to libcrypto to refuse.
qint64 take(Der::Cursor &fields)
{
    return Der::numberOf(fields.next()).value_or(0);
}

qint64 scryptCost(Der::Cursor fields)
{
    fields.next(); // salt
    const qint64 n = take(fields);
    const qint64 r = take(fields);
    return product(product(n, r), take(fields));
}

qint64 costOf(QByteArrayView algorithm, int depth)
{
    Der::Cursor fields(Der::elementAt(algorithm));
    const QByteArrayView oid = fields.next(Der::Oid).content;
    Der::Cursor parameters(fields.next(Der::Sequence));
    if (oid == Pbes2 || oid == Pbmac1)
        return depth < MaxNesting ? costOf(parameters.next().whole, depth + 1)
                                  : std::numeric_limits<qint64>::max();
    if (oid == Scrypt)
        return scryptCost(parameters);
    // PBKDF2-params and PBEParameter alike: salt, iterationCount.
    parameters.next();
    return parameters.peek().is(Der::Integer) ? take(parameters) : 0;
}

} // namespace

qint64 derivationCost(QByteArrayView algorithm)
{
    return costOf(algorithm, 0);
}

Result<> checkCost(qint64 cost)
{
    if (cost <= MaxIterations)
        return {};
    return failure(ErrorKind::Refused, Codes::TooManyIterations,
                   {QString::number(cost), QString::number(MaxIterations)});
}

} // namespace Credentials
