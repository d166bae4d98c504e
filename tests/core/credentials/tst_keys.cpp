// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/der.h"
#include "tests/sandbox/forge.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

class TestKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsInvalidApiKey_data();
    void findsInvalidApiKey();
    void identifiesApiKeyByItsPublicHalf();
    void matchesKeysWithCertificates_data();
    void matchesKeysWithCertificates();
    void takesKeyOfRequest();
    void namesEachKeyOnce();
};

namespace {

/// A SEC 1 key (RFC 5915) with the private number and the point given.
QByteArray sec1(const QByteArray &number, const QByteArray &point)
{
    return Sandbox::Der::sequence({Sandbox::Der::number(1), Sandbox::Der::octets(number),
                                   Sandbox::Der::element(0xA0, Sandbox::Der::oid("1.2.840.10045.3.1.7")),
                                   Sandbox::Der::element(0xA1, Sandbox::Der::element(0x03, '\0' + point))});
}

/// The 65 octets of the point in a P-256 SubjectPublicKeyInfo.
QByteArray pointOf(const QByteArray &pkcs8)
{
    return publicKey(pkcs8).last(65);
}

const QByteArray Order
    = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

} // namespace

void TestKeys::findsInvalidApiKey_data()
{
    QTest::addColumn<QByteArray>("key");

    const QByteArray someone = pointOf(newKey());
    QTest::newRow("zero") << sec1(QByteArray(32, '\0'), someone);
    QTest::newRow("the order") << sec1(Order, someone);
    QTest::newRow("above the order") << sec1(QByteArray(32, '\xff'), someone);
    QTest::newRow("somebody else's point") << sec1(QByteArray(32, '\x11'), someone);
}

void TestKeys::findsInvalidApiKey()
{
    QFETCH(const QByteArray, key);
    const QStringList expected {u"asm-api-key !no-date !invalid-key"_s};
    QCOMPARE(linesOf(Credentials::read(key)), expected);
    QCOMPARE(linesOf(Credentials::read(pem("EC PRIVATE KEY", key))), expected);
}

void TestKeys::identifiesApiKeyByItsPublicHalf()
{
    const QByteArray key = newKey();
    const QString identity
        = QString::fromLatin1(QCryptographicHash::hash(publicKey(key), QCryptographicHash::Sha256).toHex());
    for (const QByteArray &form :
         {key, sec1Key(key), pem("PRIVATE KEY", key), pem("EC PRIVATE KEY", sec1Key(key)),
          pem("EC PRIVATE KEY", key), pem("PRIVATE KEY", sec1Key(key)),
          "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
              + pem("EC PRIVATE KEY", sec1Key(key))}) {
        const Credentials::Reading reading = Credentials::read(form);
        QCOMPARE(linesOf(reading), QStringList {u"asm-api-key !no-date"_s});
        QCOMPARE(reading.observations.first().identity, identity);
        QCOMPARE(reading.observations.first().facts.value(Credentials::Fact::Curve), u"prime256v1"_s);
    }
}

void TestKeys::matchesKeysWithCertificates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");

    const Identity ca = issue({.commonName = u"CA"_s, .isCa = true});
    const Identity a = issue({.commonName = u"a"_s});
    const Identity b = issue({.commonName = u"b"_s});
    const QByteArray other = newKey();
    const auto certificate
        = [](const Identity &identity) { return pem("CERTIFICATE", identity.certificate); };
    const auto line = [](const char *kindAndName, const char *rest) {
        return QString::fromLatin1(kindAndName) + u" until 2027-01-01T00:00:00Z"_s
            + QString::fromLatin1(rest);
    };
    const QString stranger = u"private-key !no-date"_s;

    QTest::newRow("own key") << pem(a) << QStringList {line("certificate a", " with key")};
    QTest::newRow("key in the middle")
        << QByteArray(certificate(ca) + pem("PRIVATE KEY", a.privateKey) + certificate(a))
        << QStringList {line("certificate-authority CA", ""), line("certificate a", " with key")};
    QTest::newRow("two of each") << QByteArray(pem(a) + pem(b))
                                 << QStringList {line("certificate a", " with key"),
                                                 line("certificate b", " with key")};
    QTest::newRow("a stranger") << QByteArray(certificate(a) + pem("PRIVATE KEY", other))
                                << QStringList {line("certificate a", " !key-does-not-fit"), stranger};
    QTest::newRow("a stranger beside leaf and authority")
        << QByteArray(certificate(ca) + certificate(a) + pem("PRIVATE KEY", other))
        << QStringList {line("certificate-authority CA", ""), line("certificate a", " !key-does-not-fit"),
                        stranger};
    QTest::newRow("a stranger beside two leaves")
        << QByteArray(certificate(a) + certificate(b) + pem("PRIVATE KEY", other))
        << QStringList {line("certificate a", ""), line("certificate b", ""), stranger};
    QTest::newRow("a stranger beside the own key")
        << QByteArray(pem(a) + pem("PRIVATE KEY", other))
        << QStringList {line("certificate a", " with key"), stranger};
}

void TestKeys::matchesKeysWithCertificates()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, expected);
    QCOMPARE(linesOf(Credentials::read(file)), expected);
}

void TestKeys::takesKeyOfRequest()
{
    const QByteArray key = newKey();
    const QByteArray request = certificateRequest({.commonName = u"r"_s}, key);
    QCOMPARE(linesOf(Credentials::read(request + key)),
             QStringList {u"certificate-request r with key !no-date"_s});
}

void TestKeys::namesEachKeyOnce()
{
    const QByteArray key = newKey();
    QCOMPARE(linesOf(Credentials::read(key + key + sec1Key(key))), QStringList {u"asm-api-key !no-date"_s});
    QCOMPARE(linesOf(Credentials::read(publicKey(key) + publicKey(key))),
             QStringList {u"public-key !no-date"_s});
}

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
