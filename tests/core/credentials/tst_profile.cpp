// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/profilefixtures.h"
#include "tests/core/credentials/signers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

QByteArray pkcs12(EVP_PKEY *key, X509 *certificate, const QByteArray &password)
{
    const Pkcs12Handle made(
        PKCS12_create(password.constData(), nullptr, key, certificate, nullptr, 0, 0, 2048, 2048, 0));
    return encoded(made.get(), i2d_PKCS12);
}

QStringList factsOf(const Observation &seen)
{
    QStringList facts;
    for (const auto &[key, value] : seen.facts.all())
        facts << key + u'=' + value;
    return facts;
}

} // namespace

class TestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnUnsignedProfile()
    {
        const QByteArray file = profile(
            payload("com.apple.mdm",
                    entry("Topic", "com.apple.mgmt.External.0b5e")
                        + entry("ServerURL", "https://mdm.example"))
            + payload("com.apple.wifi.managed", entry("Password", "NEVERSHOWN"))
            + payload("com.apple.security.scep",
                      "<key>PayloadContent</key><dict>" + entry("Challenge", "NEVERSHOWN") + "</dict>"));
        const Reading reading = readPropertyList(file, {}, soon());

        QCOMPARE(codesOf(reading.errors), QStringList());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        const QString fingerprint = QString::fromLatin1(sha256Hex(file));
        QCOMPARE(seen.kind, Kind::ConfigurationProfile);
        QCOMPARE(seen.identity, u"4F1A-UUID"_s);
        QCOMPARE(seen.name, u"示例描述檔"_s);
        QCOMPARE(seen.sighting.sha256, fingerprint);
        QVERIFY(!seen.sighting.notAfter.has_value());
        QCOMPARE(codesOf(seen.sighting.problems), QStringList {QString(Codes::NoDate)});
        QCOMPARE(factsOf(seen),
                 (QStringList {
                     u"displayName=示例描述檔"_s, u"identifier=edu.example"_s, u"organisation=示例學校"_s,
                     u"uuid=4F1A-UUID"_s,
                     u"payloadTypes=com.apple.mdm, com.apple.wifi.managed, com.apple.security.scep"_s,
                     u"topic=com.apple.mgmt.External.0b5e"_s, u"sha256="_s + fingerprint, u"signed=no"_s}));
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    void endsWithTheRemovalDate_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("date") << QByteArray("2027-01-31T00:00:00Z") << u"2027-01-31T00:00:00Z"_s
                              << QStringList();
        QTest::newRow("30 February") << QByteArray("2027-02-30T00:00:00Z") << QString()
                                     << QStringList {QString(Codes::UnreadableDate)};
        QTest::newRow("no zone") << QByteArray("2027-01-31T00:00:00") << QString()
                                 << QStringList {QString(Codes::DateWithoutZone)};
    }

    void endsWithTheRemovalDate()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QString, expected);
        QFETCH(const QStringList, problems);
        const Reading reading = readPropertyList(profile({}, entry("RemovalDate", date, "date")), {}, soon());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        QCOMPARE(endOf(seen), expected);
        QCOMPARE(codesOf(seen.sighting.problems), problems);
        QCOMPARE(fact(seen, Fact::RemovalDate), QString::fromLatin1(date));
    }

    void seesTheCertificatesInside()
    {
        const auto data = [](const QByteArray &bytes) {
            return "<key>PayloadContent</key><data>" + wrapped(bytes.toBase64(), 52) + "</data>"
                + entry("PayloadDisplayName", "Shown name");
        };
        const QByteArray file
            = profile(payload("com.apple.security.root", data(derOf(m_signers.root.get())))
                      + payload("com.apple.security.pkcs1", data(derOf(m_signers.signer.get())))
                      + payload("com.apple.security.pem", data(pemOf(m_signers.ownSigner.get())))
                      + payload("com.apple.security.pkcs12",
                                data(pkcs12(m_signers.key.get(), m_signers.signer.get(), "NEVERSHOWN"))
                                    + entry("Password", "NEVERSHOWN"))
                      + payload("com.apple.security.pkcs12",
                                data(pkcs12(m_signers.ownKey.get(), m_signers.ownSigner.get(), "unknown")))
                      + payload("com.apple.security.root", data("noise")));
        const Reading reading = readPropertyList(file, {}, soon());

        QStringList ends;
        for (const Observation &seen : reading.observations.sliced(1))
            ends << endOf(seen) + u' ' + fact(seen, Fact::FriendlyName);
        ends.removeIf([](const QString &text) { return text.startsWith(u' '); }); // private keys have no end
        QCOMPARE(ends,
                 (QStringList {u"2036-12-31T23:59:59Z Shown name"_s, u"2027-06-01T00:00:00Z Shown name"_s,
                               u"2028-06-01T00:00:00Z Shown name"_s, u"2027-06-01T00:00:00Z Shown name"_s}));
        QCOMPARE(codesOf(reading.errors),
                 (QStringList {QString(Codes::PasswordNeeded), QString(Codes::Damaged)}));
        QVERIFY(reading.errors.first().detail.contains(u"Shown name"));
        QVERIFY(fact(reading.observations.first(), Fact::PayloadTypes).count(u"com.apple.security.pkcs12"_s)
                == 2);
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    void saysThatAPayloadIsEncrypted()
    {
        const QByteArray file = plist(profileHead() + "<key>EncryptedPayloadContent</key><data>MIAG</data>");
        const Reading reading = readPropertyList(file, {}, soon());
        QCOMPARE(reading.observations.size(), 1);
        QVERIFY(codesOf(reading.observations.first().sighting.problems)
                    .contains(QString(Codes::EncryptedPayload)));
    }

    void findsAnIdentityWithoutUuid()
    {
        const QByteArray bare = plist(entry("PayloadType", "Configuration"));
        QCOMPARE(readPropertyList(bare, {}, soon()).observations.first().identity,
                 QString::fromLatin1(sha256Hex(bare)));
        const QByteArray named
            = plist(entry("PayloadType", "Configuration") + entry("PayloadIdentifier", "edu.example"));
        QCOMPARE(readPropertyList(named, {}, soon()).observations.first().identity, u"edu.example"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QLatin1StringView>("code");
        QTest::newRow("another plist") << plist(entry("CFBundleName", "x")) << Codes::NotACredential;
        QTest::newRow("plist that is a text")
            << QByteArray("<plist><string>x</string></plist>") << Codes::NotACredential;
        QTest::newRow("another type")
            << plist(entry("PayloadType", "com.apple.mdm")) << Codes::NotACredential;
        QTest::newRow("cut off") << profile().chopped(30) << Codes::InvalidPlist;
        QTest::newRow("two UUIDs") << profile({}, entry("PayloadUUID", "B")) << Codes::DuplicateName;
        QTest::newRow("entity") << profile().replace("PropertyList-1.0.dtd\">", "x\" [<!ENTITY a \"b\">]>")
                                << Codes::InvalidPlist;
        QTest::newRow("binary bomb") << QByteArray("bplist00" + QByteArray(64, '\xA1'))
                                     << Codes::InvalidPlist;
        QTest::newRow("signed text") << signedContent("not a plist", m_signers.signer.get(),
                                                      m_signers.key.get())
                                     << Codes::NotACredential;
        QTest::newRow("signed, another plist")
            << signedContent(plist(entry("CFBundleName", "x")), m_signers.signer.get(), m_signers.key.get())
            << Codes::NotACredential;
        QTest::newRow("signed, damaged plist")
            << signedContent(profile().chopped(30), m_signers.signer.get(), m_signers.key.get())
            << Codes::InvalidPlist;
        QTest::newRow("noise") << QByteArray("\x30\x80\x06\x09") << Codes::Damaged;
    }

    void refuses()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QLatin1StringView, code);
        const Reading reading = read(file);
        QVERIFY(reading.observations.isEmpty());
        QCOMPARE(codesOf(reading.errors), QStringList {QString(code)});
    }

    void readsABinaryProfile()
    {
        // {PayloadType: Configuration, PayloadUUID: B}
        const auto text = [](const QByteArray &ascii) {
            return "\x5F\x10" + QByteArray(1, static_cast<char>(ascii.size())) + ascii;
        };
        const QList<QByteArray> objects {QByteArray("\xD2\1\2\3\4", 5), text("PayloadType"),
                                         text("PayloadUUID"), text("Configuration"), text("B-UUID")};
        QByteArray file = "bplist00";
        QByteArray table;
        for (const QByteArray &object : objects) {
            table += static_cast<char>(file.size());
            file += object;
        }
        const auto tableOffset = static_cast<char>(file.size());
        file += table + QByteArray(6, '\0') + "\1\1" + QByteArray(7, '\0') + '\5' + QByteArray(8, '\0')
            + QByteArray(7, '\0') + tableOffset;
        QCOMPARE(readPropertyList(file, {}, soon()).observations.first().identity, u"B-UUID"_s);
        const Reading signedReading = read(signedContent(file, m_signers.signer.get(), m_signers.key.get()));
        QCOMPARE(signedReading.observations.first().identity, u"B-UUID"_s);
        QCOMPARE(fact(signedReading.observations.first(), Fact::Signed), u"yes"_s);
    }

    void staysWithinItsTime_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray root
            = payload("com.apple.security.root",
                      "<key>PayloadContent</key><data>" + derOf(m_signers.root.get()).toBase64() + "</data>");
        QTest::newRow("certificates by the thousand") << profile(root.repeated(7000));
        QTest::newRow("10 MB in one payload")
            << profile(payload("com.apple.security.root",
                               "<key>PayloadContent</key><data>" + QByteArray(10'000'000, 'A') + "</data>"));
        QTest::newRow("10 MB of names")
            << profile({}, entry("PayloadDescription", QByteArray(10'000'000, 'x')));
        // Certificate payloads are taken as certificates, not as whatever may be nested in them.
        QByteArray nested = profile();
        for (int i = 0; i < 12; ++i) {
            nested = profile(
                payload("com.apple.security.root",
                        "<key>PayloadContent</key><data>"
                            + signedContent(nested, m_signers.signer.get(), m_signers.key.get()).toBase64()
                            + "</data>"));
        }
        QTest::newRow("profiles in profiles") << nested;
        QTest::newRow("signed 10 MB")
            << signedContent(profile({}, entry("PayloadDescription", QByteArray(10'000'000, 'x'))),
                             m_signers.signer.get(), m_signers.key.get());
    }

    void staysWithinItsTime()
    {
        QFETCH(const QByteArray, file);
        const Effort effort;
        const Reading reading = read(file);
        QVERIFY(!reading.observations.isEmpty());
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

private:
    const Signers m_signers;
    static QString endOf(const Observation &seen)
    {
        return seen.sighting.notAfter ? isoUtc(*seen.sighting.notAfter) : QString();
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
