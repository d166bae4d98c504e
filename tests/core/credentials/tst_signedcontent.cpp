// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "tests/core/credentials/profilefixtures.h"
#include "tests/core/credentials/signers.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

QByteArray provisioningPlist(const QByteArray &certificates = {})
{
    return plist(entry("AppIDName", "Lessons") + entry("Name", "School Apps") + entry("TeamName", "示例學校")
                 + entry("UUID", "9C2B-UUID") + entry("CreationDate", "2026-01-02T03:04:05Z", "date")
                 + entry("ExpirationDate", "2027-01-02T03:04:05Z", "date")
                 + "<key>ProvisionedDevices</key><array><string>00008110-000000000000</string></array>"
                 + "<key>TeamIdentifier</key><array><string>TEAMID1234</string></array>"
                 + "<key>DeveloperCertificates</key><array>" + certificates + "</array>");
}

} // namespace

class TestSignedContent final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersThreeQuestionsOnTheSignature_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QStringList>("answers"); // signed, verifies, trusted
        QTest::addColumn<QStringList>("problems");

        const QStringList good {u"yes"_s, u"yes"_s, u"unknown"_s};
        const QString signerEnd = u"2027-06-01T00:00:00Z"_s;
        const QByteArray der = signedContent(profile(), m_signers.signer.get(), m_signers.key.get());
        QTest::newRow("DER") << der << signerEnd << good << QStringList();
        QTest::newRow("BER") << signedContent(profile(), m_signers.signer.get(), m_signers.key.get(),
                                              CMS_STREAM)
                             << signerEnd << good << QStringList();
        QTest::newRow("no attributes")
            << signedContent(profile(), m_signers.signer.get(), m_signers.key.get(), CMS_NOATTR) << signerEnd
            << good << QStringList();
        QTest::newRow("by key identifier")
            << signedContent(profile(), m_signers.ownSigner.get(), m_signers.ownKey.get(), CMS_USE_KEYID)
            << u"2028-06-01T00:00:00Z"_s << QStringList {u"yes"_s, u"yes"_s, u"no"_s}
            << QStringList {QString(Codes::SignerUntrusted)};
        QTest::newRow("signs for itself")
            << signedContent(profile(), m_signers.ownSigner.get(), m_signers.ownKey.get())
            << u"2028-06-01T00:00:00Z"_s << QStringList {u"yes"_s, u"yes"_s, u"no"_s}
            << QStringList {QString(Codes::SignerUntrusted)};
        QTest::newRow("removed before")
            << signedContent(profile({}, entry("RemovalDate", "2027-01-31T00:00:00Z", "date")),
                             m_signers.signer.get(), m_signers.key.get())
            << u"2027-01-31T00:00:00Z"_s << good << QStringList();
        QTest::newRow("removed after")
            << signedContent(profile({}, entry("RemovalDate", "2029-01-31T00:00:00Z", "date")),
                             m_signers.signer.get(), m_signers.key.get())
            << signerEnd << good << QStringList();
        QTest::newRow("content changed")
            << QByteArray(der).replace("edu.example", "edu.exbmple") << QString()
            << QStringList {u"no"_s, u"no"_s, u"unknown"_s}
            << QStringList {QString(Codes::NoDate), QString(Codes::SignatureBroken)};
        QTest::newRow("content changed, with a removal date")
            << signedContent(profile({}, entry("RemovalDate", "2029-01-31T00:00:00Z", "date")),
                             m_signers.signer.get(), m_signers.key.get())
                   .replace("edu.example", "edu.exbmple")
            << u"2029-01-31T00:00:00Z"_s << QStringList {u"no"_s, u"no"_s, u"unknown"_s}
            << QStringList {QString(Codes::SignatureBroken)};
        QByteArray broken = der;
        broken[broken.size() - 20] = static_cast<char>(broken[broken.size() - 20] ^ 1);
        QTest::newRow("signature changed")
            << broken << QString() << QStringList {u"no"_s, u"no"_s, u"unknown"_s}
            << QStringList {QString(Codes::NoDate), QString(Codes::SignatureBroken)};
        QTest::newRow("without the signer's certificate")
            << signedContent(profile(), m_signers.signer.get(), m_signers.key.get(), CMS_NOCERTS) << QString()
            << QStringList {u"yes"_s, u"unchecked"_s, u"unknown"_s} << QStringList {QString(Codes::NoDate)};
        const X509Handle lapsed = certificate(m_signers.key.get(),
                                              {.serial = 8,
                                               .notAfter = "20260201000000Z",
                                               .issuer = m_signers.root.get(),
                                               .issuerKey = m_signers.rootKey.get()});
        QTest::newRow("signer has lapsed") << signedContent(profile(), lapsed.get(), m_signers.key.get())
                                           << u"2026-02-01T00:00:00Z"_s << good << QStringList();
    }

    void answersThreeQuestionsOnTheSignature()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, end);
        QFETCH(const QStringList, answers);
        QFETCH(const QStringList, problems);
        const Reading reading = readSignedContent(file, {}, soon());

        QCOMPARE(codesOf(reading.errors), QStringList());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        QCOMPARE(seen.kind, Kind::ConfigurationProfile);
        QCOMPARE(seen.identity, u"4F1A-UUID"_s);
        QCOMPARE((QStringList {fact(seen, Fact::Signed), fact(seen, Fact::SignatureVerifies),
                               fact(seen, Fact::SignerTrusted)}),
                 answers);
        QCOMPARE(codesOf(seen.sighting.problems), problems);
        QCOMPARE(endOf(seen), end);
        QCOMPARE(seen.sighting.sha256, QString::fromLatin1(sha256Hex(file)));
    }

    void namesTheSigner()
    {
        const Reading reading = readSignedContent(
            signedContent(profile(), m_signers.signer.get(), m_signers.key.get()), {}, soon());
        QCOMPARE(fact(reading.observations.first(), Fact::Signer), u"CN=Profile Signer"_s);
        QCOMPARE(fact(reading.observations.first(), Fact::SignerNotAfter), u"2027-06-01T00:00:00Z"_s);
    }

    void readsAProvisioningProfile()
    {
        const QByteArray inside = provisioningPlist("<data>" + derOf(m_signers.ownSigner.get()).toBase64()
                                                    + "</data><data>QUJD</data>");
        const QByteArray file = signedContent(inside, m_signers.signer.get(), m_signers.key.get());
        const Reading reading = readSignedContent(file, {}, soon());

        QCOMPARE(reading.observations.size(), 2);
        const Observation &seen = reading.observations.first();
        QCOMPARE(seen.kind, Kind::ProvisioningProfile);
        QCOMPARE(seen.identity, u"9C2B-UUID"_s);
        QCOMPARE(seen.name, u"School Apps"_s);
        QCOMPARE(endOf(seen), u"2027-01-02T03:04:05Z"_s);
        QCOMPARE(isoUtc(seen.sighting.notBefore.value()), u"2026-01-02T03:04:05Z"_s);
        QCOMPARE(fact(seen, Fact::Signed), u"yes"_s);
        QCOMPARE(fact(seen, Fact::Organisation), u"示例學校"_s);
        QCOMPARE(endOf(reading.observations.last()), u"2028-06-01T00:00:00Z"_s);
        QCOMPARE(codesOf(reading.errors), QStringList {QString(Codes::Damaged)});

        const Reading unsignedReading = readPropertyList(inside, {}, soon());
        QCOMPARE(unsignedReading.observations.first().kind, Kind::ProvisioningProfile);
        QCOMPARE(fact(unsignedReading.observations.first(), Fact::Signed), u"no"_s);
    }

    void refusesOtherCms()
    {
        const auto codes
            = [](const QByteArray &file) { return codesOf(readSignedContent(file, {}, soon()).errors); };
        const QByteArray detached
            = signedContent(profile(), m_signers.signer.get(), m_signers.key.get(), CMS_DETACHED);
        QCOMPARE(codes(detached), QStringList {QString(Codes::Damaged)});
        QCOMPARE(codes(envelope(profile(), {m_signers.signer.get()})), QStringList {QString(Codes::Damaged)});
        const QByteArray empty = signedContent("", m_signers.signer.get(), m_signers.key.get());
        QCOMPARE(codes(empty), QStringList {QString(Codes::NotACredential)});
    }

    void survivesCutsAndDamage()
    {
        const QByteArray inside = profile(
            payload("com.apple.security.root",
                    "<key>PayloadContent</key><data>" + derOf(m_signers.root.get()).toBase64() + "</data>"),
            entry("RemovalDate", "2027-01-31T00:00:00Z", "date"));
        const QByteArray file = signedContent(inside, m_signers.signer.get(), m_signers.key.get());
        for (qsizetype size = 0; size < file.size(); size += 97) {
            const Reading reading = readSignedContent(file.first(size), {}, soon());
            QVERIFY(reading.observations.isEmpty());
            QVERIFY(!reading.errors.isEmpty());
        }
        QRandomGenerator random(20261121);
        int saidToBeSigned = 0;
        for (int round = 0; round < 4000; ++round) {
            const bool isInside = round % 4 == 0;
            QByteArray damaged = isInside ? inside : file;
            for (int i = random.bounded(3); i >= 0; --i)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const Reading reading
                = isInside ? readPropertyList(damaged, {}, soon()) : readSignedContent(damaged, {}, soon());
            QVERIFY(!reading.observations.isEmpty() || !reading.errors.isEmpty());
            const bool isSigned = !reading.observations.isEmpty()
                && fact(reading.observations.first(), Fact::SignatureVerifies) == u"yes";
            saidToBeSigned += isSigned && !isInside;
        }
        // What stands outside the signed part (the certificate's own signature, unused fields) may change freely.
        QVERIFY(saidToBeSigned < 1000);
    }

private:
    const Signers m_signers;
    static QString endOf(const Observation &seen)
    {
        return seen.sighting.notAfter ? isoUtc(*seen.sighting.notAfter) : QString();
    }
};

QTEST_APPLESS_MAIN(TestSignedContent)
#include "tst_signedcontent.moc"
