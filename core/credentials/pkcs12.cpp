// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/derivationcost.h"
#include "core/credentials/formats.h"
#include "core/credentials/looks.h"
#include "core/credentials/objectreading.h"
#include "core/credentials/objects.h"
#include "core/credentials/privatekey.h"

#include <QtEndian>

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int MaxNesting = 8;

// Object identifiers, content octets.
constexpr QByteArrayView Data {"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 9};
constexpr QByteArrayView EncryptedData {"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x06", 9};
constexpr QByteArrayView FriendlyName {"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x14", 9};
constexpr QByteArrayView X509Certificate {"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x16\x01", 10};
constexpr QByteArrayView X509List {"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x17\x01", 10};
constexpr QByteArrayView BagTypes {"\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x0a\x01", 10}; ///< and one octet more

enum BagType : char { KeyBag = 1, ShroudedKeyBag, CertBag, CrlBag, SecretBag, SafeContentsBag };

tl::unexpected<Error> damagedStore(const QString &detail = {})
{
    return failure(ErrorKind::Malformed, Codes::Damaged, {u"pkcs12"_s}, detail);
}

/// RFC 7292, 4: `PFX`, `AuthenticatedSafe`.
struct Store
{
    QByteArray safes; ///< content of the SEQUENCE OF ContentInfo
    QByteArrayView macAlgorithm; ///< null where there is no MAC
    qint64 macIterations = 0;
    bool hasMac = false;
};

Result<Store> parseStore(QByteArrayView der)
{
    Der::Cursor fields(Der::elementAt(der));
    fields.next(Der::Integer);
    Der::Cursor authSafe(fields.next(Der::Sequence));
    if (authSafe.next(Der::Oid).content != Data)
        return damagedStore(u"not protected by a password"_s);
    Der::Cursor content(authSafe.next(Der::Context0));
    const QByteArray octets = Der::octets(content.next());
    const Der::Element safes = Der::elementAt(octets);
    if (!safes.is(Der::Sequence))
        return damagedStore();
    Store store;
    store.safes = safes.content.toByteArray();
    if (const Der::Element mac = fields.next(Der::Sequence)) {
        Der::Cursor macFields(mac);
        Der::Cursor digestInfo(macFields.next(Der::Sequence));
        store.hasMac = true;
        store.macAlgorithm = digestInfo.next(Der::Sequence).whole;
        macFields.next(Der::OctetString);
        store.macIterations = Der::numberOf(macFields.next(Der::Integer)).value_or(1);
    }
    return store;
}

/// The encrypted part of a ContentInfo (RFC 5652, 8), or of none.
struct EncryptedSafe
{
    QByteArrayView algorithm;
    QByteArray octets;
};

EncryptedSafe encryptedSafeOf(Der::Cursor content)
{
    Der::Cursor data(content.next(Der::Sequence));
    data.next(Der::Integer);
    Der::Cursor info(data.next(Der::Sequence));
    info.next(Der::Oid);
    const QByteArrayView algorithm = info.next(Der::Sequence).whole;
    return {algorithm, Der::octets(info.next())};
}

QString friendlyNameOf(const Der::Element &attributes)
{
    for (Der::Cursor set(attributes); !set.atEnd();) {
        Der::Cursor attribute(set.next());
        if (attribute.next(Der::Oid).content != FriendlyName)
            continue;
        Der::Cursor values(attribute.next(Der::Set));
        const QByteArrayView bmp = values.next().content;
        QString name(bmp.size() / 2, Qt::Uninitialized);
        qFromBigEndian<char16_t>(bmp.data(), name.size(), name.data());
        return name;
    }
    return {};
}

/// Opens one store: finds the password, then walks every safe and every bag in it.
class StoreReader final
{
public:
    explicit StoreReader(Findings &findings)
        : m_findings(findings)
        , m_passwords {QByteArrayView(), QByteArrayView("", 0)}
    {
        for (const Secret &password : findings.unlock().passwords)
            m_passwords.append(password.isEmpty() ? QByteArrayView("", 0) : password.reveal());
    }

    Result<> read(QByteArrayView der);

private:
    Result<> charge(qint64 rounds);
    Result<> chargeVisible(const Store &store);
    Result<> verifyMac(QByteArrayView der);
    Result<> readSafe(const Der::Element &info);
    Result<> readEncrypted(Der::Cursor content);
    void readBags(QByteArrayView safe, int depth);
    Result<> readBag(const Der::Element &bag, int depth);
    Result<> readBagContent(char type, const Der::Element &value, const QString &name, int depth);
    Result<> readCertBag(const Der::Element &value, const QString &name);
    Result<> readShroudedKey(const Der::Element &value);

    Findings &m_findings;
    QList<QByteArrayView> m_passwords; ///< in the order in which they are tried
    qint64 m_cost = 0;
    bool m_isProven = false; ///< the first of m_passwords fits the MAC
    bool m_isLocked = false; ///< no password fits; that was said
};

Result<> StoreReader::charge(qint64 rounds)
{
    if (qAddOverflow(m_cost, rounds, &m_cost))
        m_cost = std::numeric_limits<qint64>::max();
    return checkCost(m_cost);
}

/// All work that can be seen before a password is tried, so that nobody is asked for one in vain.
Result<> StoreReader::chargeVisible(const Store &store)
{
    const qint64 mac = qMax(store.macIterations, derivationCost(store.macAlgorithm));
    if (Result<> cheap = charge(mac); !cheap)
        return cheap;
    for (Der::Cursor safes(store.safes); !safes.atEnd();) {
        Der::Cursor info(safes.next());
        if (info.next(Der::Oid).content != EncryptedData)
            continue;
        const EncryptedSafe safe = encryptedSafeOf(Der::Cursor(info.next(Der::Context0)));
        if (Result<> cheap = charge(derivationCost(safe.algorithm)); !cheap)
            return cheap;
    }
    return {};
}

Result<> StoreReader::verifyMac(QByteArrayView der)
{
    clearCryptoErrors();
    const auto store = decoded<Pkcs12Handle>(der, d2i_PKCS12);
    if (!store)
        return damagedStore(takeCryptoErrors());
    for (const QByteArrayView password : std::as_const(m_passwords)) {
        if (m_findings.deadline().hasPassed())
            return failure(ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())});
        clearCryptoErrors();
        if (PKCS12_verify_mac(store.get(), password.data(), static_cast<int>(password.size()))) {
            m_passwords.removeOne(password);
            m_passwords.prepend(password);
            m_isProven = true;
            return {};
        }
        // Not a mismatch, but a MAC of a newer or foreign sort: the safes will tell which password fits.
        if (ERR_peek_error() != 0)
            return {};
    }
    m_isLocked = true;
    return failure(lockedError("pkcs12"_L1, m_findings.unlock()));
}

Result<> StoreReader::read(QByteArrayView der)
{
    const Result<Store> store = parseStore(der);
    if (!store)
        return failure(store.error());
    if (Result<> cheap = chargeVisible(*store); !cheap)
        return cheap;
    if (store->hasMac) {
        const Result<> verified = verifyMac(der);
        if (!verified && !m_isLocked)
            return verified;
        // What is not encrypted can be read without the password.
        if (!verified)
            m_findings.add(verified.error());
    }
    for (Der::Cursor safes(store->safes); !safes.atEnd();) {
        if (!m_findings.mayReadAnother())
            break;
        if (const Result<> safe = readSafe(safes.next()); !safe)
            m_findings.add(safe.error());
    }
    return {};
}

Result<> StoreReader::readSafe(const Der::Element &info)
{
    Der::Cursor fields(info);
    const QByteArrayView type = fields.next(Der::Oid).content;
    Der::Cursor content(fields.next(Der::Context0));
    if (type == EncryptedData)
        return m_isLocked ? Result<>() : readEncrypted(content);
    if (type != Data)
        return damagedStore(u"a safe of an unknown type"_s);
    const QByteArray octets = Der::octets(content.next());
    const Der::Element safe = Der::elementAt(octets);
    if (!safe)
        return damagedStore();
    readBags(safe.content, 0);
    return {};
}

Result<> StoreReader::readEncrypted(Der::Cursor content)
{
    const EncryptedSafe safe = encryptedSafeOf(content);
    clearCryptoErrors();
    const auto algorithm = decoded<AlgorithmHandle>(safe.algorithm, d2i_X509_ALGOR);
    if (!algorithm)
        return damagedStore(takeCryptoErrors());
    for (const QByteArrayView password : std::as_const(m_passwords)) {
        if (m_findings.deadline().hasPassed())
            return failure(ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())});
        clearCryptoErrors();
        const Secret clear = decryptedBy(algorithm.get(), password, safe.octets);
        if (!clear.isEmpty()) {
            readBags(Der::elementAt(clear.reveal()).content, 0);
            return {};
        }
        if (lacksAlgorithm())
            return failure(ErrorKind::Unsupported, Codes::OldEncryption, {}, takeCryptoErrors());
        if (m_isProven)
            return damagedStore(takeCryptoErrors());
    }
    m_isLocked = true;
    return failure(lockedError("pkcs12"_L1, m_findings.unlock()));
}

void StoreReader::readBags(QByteArrayView safe, int depth)
{
    for (Der::Cursor bags(safe); !bags.atEnd();) {
        if (!m_findings.mayReadAnother())
            return;
        if (const Result<> bag = readBag(bags.next(), depth); !bag)
            m_findings.add(bag.error());
    }
}

Result<> StoreReader::readBag(const Der::Element &bag, int depth)
{
    Der::Cursor fields(bag);
    const QByteArrayView type = fields.next(Der::Oid).content;
    Der::Cursor value(fields.next(Der::Context0));
    if (!type.startsWith(BagTypes) || type.size() != BagTypes.size() + 1 || value.atEnd())
        return damagedStore(u"a bag of an unknown type"_s);
    return readBagContent(type.back(), value.next(), friendlyNameOf(fields.next(Der::Set)), depth);
}

Result<> StoreReader::readBagContent(char type, const Der::Element &value, const QString &name, int depth)
{
    switch (type) {
    case KeyBag: {
        Result<KeyHandle> key = parsePrivateKey(value.whole);
        return key ? m_findings.addPrivateKey(std::move(*key)) : Result<>(failure(key.error()));
    }
    case ShroudedKeyBag: return m_isLocked ? Result<>() : readShroudedKey(value);
    case CertBag:
    case CrlBag: return readCertBag(value, name);
    case SafeContentsBag:
        if (depth >= MaxNesting)
            return failure(ErrorKind::Refused, Codes::TooDeep, {QString::number(MaxNesting)});
        readBags(value.content, depth + 1);
        return {};
    default: return failure(ErrorKind::Unsupported, Codes::NotACredential, {u"secret-bag"_s});
    }
}

/// `CertBag` and `CRLBag` alike: a type, and octets in [0].
Result<> StoreReader::readCertBag(const Der::Element &value, const QString &name)
{
    Der::Cursor fields(value);
    const QByteArrayView type = fields.next(Der::Oid).content;
    Der::Cursor content(fields.next(Der::Context0));
    const QByteArray octets = Der::octets(content.next());
    if (type == X509Certificate)
        return m_findings.addCertificate(octets, name);
    if (type != X509List)
        return failure(ErrorKind::Unsupported, Codes::NotACredential, {u"sdsi-certificate"_s});
    Result<Observation> list = readRevocationList(octets);
    if (!list)
        return failure(list.error());
    m_findings.add(std::move(*list));
    return {};
}

Result<> StoreReader::readShroudedKey(const Der::Element &value)
{
    Der::Cursor fields(value);
    if (Result<> cheap = charge(derivationCost(fields.next(Der::Sequence).whole)); !cheap)
        return cheap;
    Result<KeyHandle> key = openShroudedKey(value.whole, m_passwords, m_findings.deadline());
    if (key)
        return m_findings.addPrivateKey(std::move(*key));
    const bool isLocked = key.error().code == Codes::WrongPassword;
    return failure(isLocked ? lockedError("private-key"_L1, m_findings.unlock()) : key.error());
}

} // namespace

Result<> readStore(Findings &findings, QByteArrayView der)
{
    return StoreReader(findings).read(der);
}

Reading readPkcs12(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    Findings findings(unlock, deadline);
    if (const Result<> read = readStore(findings, bytes); !read)
        findings.add(read.error());
    return findings.conclude({ErrorKind::Unsupported, Codes::NotACredential, {u"pkcs12"_s}});
}

} // namespace Credentials
