// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/profilefixtures.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

QByteArray requestOf(EVP_PKEY *key)
{
    const RequestHandle request(X509_REQ_new());
    addEntry(X509_REQ_get_subject_name(request.get()), "CN", "push request");
    addEntry(X509_REQ_get_subject_name(request.get()), "O", "示例學校");
    X509_REQ_set_pubkey(request.get(), key);
    X509_REQ_sign(request.get(), key, EVP_sha256());
    return encoded(request.get(), i2d_X509_REQ);
}

QByteArray signatureOf(EVP_PKEY *key, const QByteArray &content, const EVP_MD *digest)
{
    const Handle<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key);
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytesOf(content), static_cast<size_t>(content.size()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   bytesOf(content), static_cast<size_t>(content.size()));
    return signature;
}

} // namespace

class TestPushRequest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        m_rootKey = rsaKey();
        m_root = certificate(m_rootKey.get(), {.commonName = "Fixture Root"});
        m_vendorKey = rsaKey();
        m_vendor = certificate(m_vendorKey.get(),
                               {.commonName = "MDM Vendor: Fixture",
                                .notAfter = "20270101000000Z",
                                .issuer = m_root.get(),
                                .issuerKey = m_rootKey.get()});
        m_request = requestOf(rsaKey().get());
        m_chain = pemOf(m_vendor.get()) + pemOf(m_root.get());
        m_signature = signatureOf(m_vendorKey.get(), m_request, EVP_sha256());
    }

    void readsTheRequest_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("verifies");
        QTest::addColumn<QStringList>("problems");
        const QStringList none {QString(Codes::NoDate)};
        const QStringList broken {QString(Codes::NoDate), QString(Codes::SignatureBroken)};
        const QByteArray good = file(m_request, m_chain, m_signature);

        QTest::newRow("SHA-256") << good << u"yes"_s << none;
        QTest::newRow("SHA-1") << file(m_request, m_chain,
                                       signatureOf(m_vendorKey.get(), m_request, EVP_sha1()))
                               << u"yes"_s << none;
        QTest::newRow("as it is uploaded") << good.toBase64() << u"yes"_s << none;
        QTest::newRow("as it is uploaded, wrapped")
            << wrapped(good.toBase64(), 64, "\r\n") << u"yes"_s << none;
        QTest::newRow("wrapped request") << plist(
            entry("PushCertRequestCSR", wrapped(m_request.toBase64(), 64))
            + entry("PushCertCertificateChain", m_chain) + entry("PushCertSignature", m_signature.toBase64()))
                                         << u"yes"_s << none;
        QTest::newRow("root first") << file(m_request, pemOf(m_root.get()) + pemOf(m_vendor.get()),
                                            m_signature)
                                    << u"yes"_s << none;
        QTest::newRow("signed over something else")
            << file(m_request, m_chain, signatureOf(m_vendorKey.get(), m_request + '\0', EVP_sha256()))
            << u"no"_s << broken;
        QTest::newRow("signature is noise") << file(m_request, m_chain, "noise") << u"no"_s << broken;
        QTest::newRow("encrypted block in the chain")
            << file(m_request,
                    pemOf(m_vendor.get())
                        + "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,"
                          "00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END CERTIFICATE-----\n",
                    m_signature)
            << u"yes"_s << none;
    }

    void readsTheRequest()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, verifies);
        QFETCH(const QStringList, problems);
        const Reading reading = read(file);

        QCOMPARE(codesOf(reading.errors), QStringList());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        QCOMPARE(seen.kind, Kind::PushCertificateRequest);
        QCOMPARE(seen.name, u"push request"_s);
        QCOMPARE(seen.identity, fact(seen, Fact::KeySha256));
        QCOMPARE(fact(seen, Fact::Subject), u"O=示例學校, CN=push request"_s);
        QCOMPARE(fact(seen, Fact::Sha256), QString::fromLatin1(sha256Hex(m_request)));
        QCOMPARE(fact(seen, Fact::KeyAlgorithm), u"RSA 2048"_s);
        QCOMPARE(fact(seen, Fact::VendorSubject), u"CN=MDM Vendor: Fixture"_s);
        QCOMPARE(fact(seen, Fact::VendorNotAfter), u"2027-01-01T00:00:00Z"_s);
        QCOMPARE(fact(seen, Fact::SignatureVerifies), verifies);
        QCOMPARE(codesOf(seen.sighting.problems), problems);
        QVERIFY(!seen.sighting.notAfter.has_value());
    }

    void saysWhatIsMissing()
    {
        const Reading bare = read(plist(entry("PushCertRequestCSR", m_request.toBase64())));
        QCOMPARE(bare.observations.size(), 1);
        QCOMPARE(codesOf(bare.errors),
                 (QStringList {QString(Codes::MissingMember), QString(Codes::MissingMember)}));
        QCOMPARE(bare.errors.first().about, QStringList {u"PushCertCertificateChain"_s});
        QCOMPARE(bare.errors.last().about, QStringList {u"PushCertSignature"_s});

        const Reading unsignedRequest = read(plist(entry("PushCertRequestCSR", m_request.toBase64())
                                                   + entry("PushCertCertificateChain", m_chain)));
        QCOMPARE(fact(unsignedRequest.observations.first(), Fact::SignatureVerifies), u"unchecked"_s);
    }

    void refusesDamage()
    {
        const auto codes
            = [](const QByteArray &file) { return codesOf(readPropertyList(file, {}, soon()).errors); };
        const QStringList damaged {QString(Codes::Damaged)};
        QCOMPARE(codes(file(m_request.chopped(5), m_chain, m_signature)), damaged);
        QCOMPARE(codes(file("noise", m_chain, m_signature)), damaged);
        QCOMPARE(codes(file(m_request, "no chain", m_signature)), damaged);
    }

    void survivesDamage()
    {
        const QByteArray whole = file(m_request, m_chain, m_signature);
        QRandomGenerator random(20261121);
        for (int round = 0; round < 3000; ++round) {
            QByteArray mutated = round % 3 ? whole : whole.toBase64();
            for (int i = random.bounded(3); i >= 0; --i)
                mutated[random.bounded(mutated.size())] = static_cast<char>(random.bounded(256));
            const Reading reading = readPropertyList(mutated, {}, soon());
            QVERIFY(!reading.observations.isEmpty() || !reading.errors.isEmpty());
        }
    }

    void boundsTheChain()
    {
        const Effort effort;
        const Reading reading = read(file(m_request, m_chain + pemOf(m_root.get()).repeated(7000), "noise"));
        QCOMPARE(reading.observations.size(), 1);
        QVERIFY2(effort.isBounded(), effort.text().constData());
        (void)read(
            file(m_request, QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(200'000), m_signature));
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

private:
    static QByteArray file(const QByteArray &request, const QByteArray &chain, const QByteArray &signature)
    {
        return plist(entry("PushCertRequestCSR", request.toBase64())
                     + entry("PushCertCertificateChain", chain)
                     + entry("PushCertSignature", signature.toBase64()));
    }

    KeyHandle m_rootKey;
    KeyHandle m_vendorKey;
    X509Handle m_root;
    X509Handle m_vendor;
    QByteArray m_request;
    QByteArray m_chain;
    QByteArray m_signature;
};

QTEST_APPLESS_MAIN(TestPushRequest)
#include "tst_pushrequest.moc"
