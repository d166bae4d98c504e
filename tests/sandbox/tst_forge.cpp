// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// What the forge makes is shown to another program, the openssl command: it must know it for the real thing.
class TestForge final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void issuesChainsThatVerify();
    void writesThePushCertificateAsAppleDoes();
    void writesNamesInTheStringTypeAskedFor_data();
    void writesNamesInTheStringTypeAskedFor();
    void writesDatesAsTheyStand();
    void writesSerialsWithTheirSign();
    void makesBundles_data();
    void makesBundles();
    void listsCertificatesInPkcs7();
    void makesServerTokensThatTheKeyOpens();
    void makesContentTokens();
    void signsProfiles_data();
    void signsProfiles();
    void makesRequestsAndLists();
    void signsThePushCertificateRequest();
    void makesKeysInEveryForm_data();
    void makesKeysInEveryForm();
    void makesRsaKeysWithoutAPrivateHalf();

private:
    QString put(const QString &name, const QByteArray &bytes);
    /// Output and errors of `openssl …`; the test fails where it does not end with @p status.
    QByteArray openssl(const QStringList &arguments, int status = 0);
    QByteArray textOf(const Identity &identity);

    QTemporaryDir m_folder;
};

QString TestForge::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray TestForge::openssl(const QStringList &arguments, int status)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != status)
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), output.constData());
    return output;
}

QByteArray TestForge::textOf(const Identity &identity)
{
    return openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s, u"-nameopt"_s,
                    u"oneline,utf8,-esc_msb"_s, u"-in"_s, put(u"text.cer"_s, identity.certificate)});
}

void TestForge::issuesChainsThatVerify()
{
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity middle = issue({.commonName = u"Middle"_s, .isCa = true}, &root);
    const Identity leaf = issue({.commonName = u"mdm.example"_s,
                                 .serverAuth = true,
                                 .dnsNames = {u"mdm.example"_s, u"*.mdm.example"_s}},
                                &middle);

    const QByteArray answer
        = openssl({u"verify"_s, u"-x509_strict"_s, u"-attime"_s, u"1780000000"_s, u"-verify_hostname"_s,
                   u"a.mdm.example"_s, u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s,
                   put(u"root.pem"_s, pem("CERTIFICATE", root.certificate)), u"-untrusted"_s,
                   put(u"middle.pem"_s, pem("CERTIFICATE", middle.certificate)),
                   put(u"leaf.pem"_s, pem("CERTIFICATE", leaf.certificate))});

    QVERIFY2(answer.endsWith("leaf.pem: OK\n"), answer.constData());
}

void TestForge::writesThePushCertificateAsAppleDoes()
{
    const QByteArray text = textOf(issue({.commonName = u"APSP:0b5e"_s,
                                          .userId = u"com.apple.mgmt.External.0b5e"_s,
                                          .country = u"US"_s,
                                          .clientAuth = true,
                                          .applePushExtension = true,
                                          .key = Key::Rsa2048}));

    QVERIFY2(text.contains("Subject: C = US, UID = com.apple.mgmt.External.0b5e, CN = APSP:0b5e"),
             text.constData());
    QVERIFY2(text.contains("TLS Web Client Authentication"), text.constData());
    QVERIFY2(text.contains("1.2.840.113635.100.6.3.2"), text.constData());
    QVERIFY2(text.contains("Public-Key: (2048 bit)"), text.constData());
}

void TestForge::writesNamesInTheStringTypeAskedFor_data()
{
    QTest::addColumn<Text>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("tag");

    QTest::newRow("UTF-8") << Text::Utf8 << u"青禾國民中學"_s << QByteArray("UTF8STRING");
    QTest::newRow("BMP") << Text::Bmp << u"青禾國民中學"_s << QByteArray("BMPSTRING");
    QTest::newRow("universal") << Text::Universal << u"青禾國民中學"_s << QByteArray("UNIVERSALSTRING");
    QTest::newRow("teletex") << Text::Teletex << u"\u00c9cole"_s << QByteArray("T61STRING");
    QTest::newRow("printable") << Text::Printable << u"Qinghe"_s << QByteArray("PRINTABLESTRING");
    QTest::newRow("IA5") << Text::Ia5 << u"Qinghe"_s << QByteArray("IA5STRING");
}

void TestForge::writesNamesInTheStringTypeAskedFor()
{
    QFETCH(const Text, text);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, tag);

    const Identity identity = issue({.commonName = name, .text = text});

    QVERIFY2(textOf(identity).contains("Subject: CN = " + name.toUtf8() + '\n'),
             textOf(identity).constData());
    const QByteArray parsed = openssl(
        {u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, put(u"name.cer"_s, identity.certificate)});
    QVERIFY2(parsed.contains(tag), parsed.constData());
}

void TestForge::writesDatesAsTheyStand()
{
    const auto dates = [this](const Recipe &recipe) {
        QByteArrayList found;
        const QByteArray parsed = openssl({u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                                           put(u"dates.cer"_s, issue(recipe).certificate)});
        static const QRegularExpression time(u"(UTCTIME|GENERALIZEDTIME) +:(\\S*)"_s);
        auto matches = time.globalMatch(QString::fromUtf8(parsed));
        while (matches.hasNext())
            found.append(matches.next().captured(0).simplified().toUtf8());
        return found;
    };

    QCOMPARE(dates({.notAfter = QDateTime(QDate(2049, 12, 31), QTime(23, 59, 59), Qt::UTC)}),
             QByteArrayList({"UTCTIME :260101000000Z", "UTCTIME :491231235959Z"}));
    QCOMPARE(dates({.notAfter = QDateTime(QDate(2050, 1, 1), QTime(0, 0), Qt::UTC)}),
             QByteArrayList({"UTCTIME :260101000000Z", "GENERALIZEDTIME :20500101000000Z"}));
    QCOMPARE(dates({.rawNotAfter = RawTime {false, "260230000060Z"}}),
             QByteArrayList({"UTCTIME :260101000000Z", "UTCTIME :260230000060Z"}));
}

void TestForge::writesSerialsWithTheirSign()
{
    QVERIFY(
        textOf(issue({.commonName = u"a"_s, .serial = "-3039"})).contains("Serial Number: -12345 (-0x3039)"));
    QVERIFY(textOf(issue({.commonName = u"a"_s, .serial = "1A2B7C9044E103F5"})).contains("1a2b7c9044e103f5"));
}

void TestForge::makesBundles_data()
{
    QTest::addColumn<Pkcs12Recipe>("recipe");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("modern") << Pkcs12Recipe {.password = "secret", .friendlyName = u"青禾"_s}
                            << QStringList {u"-passin"_s, u"pass:secret"_s}
                            << QByteArray("PBES2, PBKDF2, AES-256-CBC");
    QTest::newRow("legacy") << Pkcs12Recipe {.password = "secret", .isLegacy = true}
                            << QStringList {u"-legacy"_s, u"-passin"_s, u"pass:secret"_s}
                            << QByteArray("pbeWithSHA1And40BitRC2-CBC");
    QTest::newRow("Chinese password") << Pkcs12Recipe {.password = "密碼"}
                                      << QStringList {u"-passin"_s, u"pass:密碼"_s} << QByteArray("PBES2");
    QTest::newRow("empty password") << Pkcs12Recipe {} << QStringList {u"-passin"_s, u"pass:"_s}
                                    << QByteArray("PBES2");
    QTest::newRow("plain") << Pkcs12Recipe {.isEncrypted = false, .hasMac = false}
                           << QStringList {u"-nomacver"_s, u"-passin"_s, u"pass:"_s} << QByteArray("Key bag");
    QTest::newRow("many iterations") << Pkcs12Recipe {.password = "secret", .iterations = 9000}
                                     << QStringList {u"-passin"_s, u"pass:secret"_s}
                                     << QByteArray("Iteration 9000");
}

void TestForge::makesBundles()
{
    QFETCH(const Pkcs12Recipe, recipe);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, expected);
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity leaf = issue({.commonName = u"Leaf"_s}, &root);

    const QString path = put(u"bundle.p12"_s, pkcs12(leaf, {root.certificate}, recipe));
    const QByteArray answer
        = openssl(QStringList {u"pkcs12"_s, u"-info"_s, u"-nodes"_s, u"-in"_s, path} + options);

    QVERIFY2(answer.contains(expected), answer.constData());
    QCOMPARE(answer.count("BEGIN CERTIFICATE"), 2);
    QCOMPARE(answer.count("BEGIN PRIVATE KEY"), 1);
}

void TestForge::listsCertificatesInPkcs7()
{
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity leaf = issue({.commonName = u"Leaf"_s}, &root);
    const QString path = put(u"chain.p7b"_s, pkcs7({leaf.certificate, root.certificate}));

    const QByteArray answer
        = openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-print_certs"_s, u"-noout"_s, u"-in"_s, path});

    QCOMPARE(answer.count("subject="), 2);
}

void TestForge::makesServerTokensThatTheKeyOpens()
{
    const Identity server = issue({.commonName = u"server"_s, .key = Key::Rsa2048});
    const QByteArray token = serverToken(server.certificate, {.expiry = "2027-03-18T01:02:03Z"});
    const QString tokenPath = put(u"token.p7m"_s, token);
    const QString keyPath = put(u"server.pem"_s, pem("PRIVATE KEY", server.privateKey));

    const QByteArray plain
        = openssl({u"cms"_s, u"-decrypt"_s, u"-in"_s, tokenPath, u"-inkey"_s, keyPath, u"-recip"_s,
                   put(u"server.cer"_s, pem("CERTIFICATE", server.certificate))});
    QVERIFY2(plain.contains("\n-----BEGIN MESSAGE-----\n{"), plain.constData());
    QVERIFY2(plain.contains(R"("access_token_expiry":"2027-03-18T01:02:03Z")"), plain.constData());
    QVERIFY2(plain.endsWith("}\n-----END MESSAGE-----\n"), plain.constData());

    const QByteArray printed
        = openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-in"_s, tokenPath});
    QVERIFY2(printed.contains("aes-128-cbc"), printed.constData());
    QVERIFY2(printed.contains("issuerAndSerialNumber"), printed.constData());
    QVERIFY2(printed.contains("rsaEncryption"), printed.constData());
    QVERIFY(token.contains("\n\nMIAG"));
    QVERIFY(!token.contains('\r'));
    QVERIFY(!token.endsWith('\n'));
}

void TestForge::makesContentTokens()
{
    const QByteArray token = contentToken(u"青禾"_s, "2026-11-26T00:00:00+0000", "QUJD");

    QCOMPARE(QByteArray::fromBase64(token),
             QByteArray(R"({"expDate":"2026-11-26T00:00:00+0000","orgName":"青禾","token":"QUJD"})"));
}

void TestForge::signsProfiles_data()
{
    QTest::addColumn<bool>("isBer");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("DER") << false << QByteArray("\x30\x82");
    QTest::newRow("BER") << true << QByteArray("\x30\x80");
}

void TestForge::signsProfiles()
{
    QFETCH(const bool, isBer);
    QFETCH(const QByteArray, start);
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity signer = issue({.commonName = u"Signer"_s}, &root);
    const QByteArray plist = profile(u"校園 <Wi-Fi>"_s, u"edu.qinghe.wifi"_s, u"A-1"_s, u"青禾"_s);
    const QByteArray bytes = signedContent(plist, signer, {root.certificate}, isBer);

    const QByteArray answer = openssl(
        {u"cms"_s, u"-verify"_s, u"-inform"_s, u"DER"_s, u"-attime"_s, u"1780000000"_s, u"-purpose"_s,
         u"any"_s, u"-CAfile"_s, put(u"root.pem"_s, pem("CERTIFICATE", root.certificate)), u"-out"_s,
         m_folder.filePath(u"content"_s), u"-in"_s, put(u"signed.mobileconfig"_s, bytes)});

    QVERIFY2(answer.contains("erification successful"), answer.constData());
    QFile content(m_folder.filePath(u"content"_s));
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(content.readAll(), plist);
    QVERIFY(bytes.startsWith(start));
}

void TestForge::makesRequestsAndLists()
{
    const Identity authority = issue({.commonName = u"CA"_s, .isCa = true});
    const QDateTime start(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);

    const QByteArray request = openssl(
        {u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s, u"-subject"_s, u"-in"_s,
         put(u"request.csr"_s, certificateRequest({.commonName = u"ict"_s, .country = u"TW"_s}, newKey()))});
    QVERIFY2(request.contains("verify OK") && request.contains("C = TW, CN = ict"), request.constData());

    const QByteArray list = openssl(
        {u"crl"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s, u"-CAfile"_s,
         put(u"ca.pem"_s, pem("CERTIFICATE", authority.certificate)), u"-in"_s,
         put(u"list.crl"_s, revocationList(authority, start, start.addDays(30), {"1A2B", "00FF"}))});
    QVERIFY2(list.contains("verify OK") && list.contains("Next Update: Dec  1"), list.constData());
    QCOMPARE(list.count("Serial Number:"), 2);
}

void TestForge::signsThePushCertificateRequest()
{
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity vendor = issue({.commonName = u"MDM Vendor: Example"_s, .key = Key::Rsa2048}, &root);
    const QByteArray request = certificateRequest({.commonName = u"push request"_s}, newKey());

    const QString plist = QString::fromUtf8(
        QByteArray::fromBase64(pushCertificateRequest(request, vendor, {root.certificate})));
    const auto memberOf = [&plist](const QString &key) {
        const QRegularExpression pattern(u"<key>%1</key>\\s*<string>([^<]*)</string>"_s.arg(key));
        return pattern.match(plist).captured(1).toUtf8();
    };

    QCOMPARE(QByteArray::fromBase64(memberOf(u"PushCertRequestCSR"_s)), request);
    QCOMPARE(memberOf(u"PushCertCertificateChain"_s).count("BEGIN CERTIFICATE"), 2);
    const QByteArray key = openssl({u"x509"_s, u"-pubkey"_s, u"-noout"_s, u"-in"_s,
                                    put(u"vendor.pem"_s, memberOf(u"PushCertCertificateChain"_s))});
    const QByteArray answer
        = openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, put(u"vendor.key"_s, key), u"-signature"_s,
                   put(u"signature"_s, QByteArray::fromBase64(memberOf(u"PushCertSignature"_s))),
                   put(u"request"_s, request)});
    QCOMPARE(answer, QByteArray("Verified OK\n"));
}

void TestForge::makesKeysInEveryForm_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray ec = newKey();
    QTest::newRow("PKCS#8") << QByteArray("PRIVATE KEY") << ec << QByteArray("prime256v1");
    QTest::newRow("SEC1") << QByteArray("EC PRIVATE KEY") << sec1Key(ec) << QByteArray("prime256v1");
    QTest::newRow("other curve") << QByteArray("PRIVATE KEY") << newKey(Key::Secp256k1)
                                 << QByteArray("secp256k1");
    QTest::newRow("PKCS#1") << QByteArray("RSA PRIVATE KEY") << sec1Key(newKey(Key::Rsa2048))
                            << QByteArray("2048 bit");
    QTest::newRow("encrypted") << QByteArray("ENCRYPTED PRIVATE KEY") << encryptedKey(ec, "secret")
                               << QByteArray("prime256v1");
}

void TestForge::makesKeysInEveryForm()
{
    QFETCH(const QByteArray, label);
    QFETCH(const QByteArray, der);
    QFETCH(const QByteArray, expected);

    const QByteArray answer = openssl({u"pkey"_s, u"-noout"_s, u"-text"_s, u"-check"_s, u"-passin"_s,
                                       u"pass:secret"_s, u"-in"_s, put(u"key.pem"_s, pem(label, der))});

    QVERIFY2(answer.contains("Key is valid") && answer.contains(expected), answer.constData());
}

void TestForge::makesRsaKeysWithoutAPrivateHalf()
{
    const Identity identity
        = issue({.commonName = u"nobody"_s, .key = Key::RsaWithoutPrivate, .rsaBits = 4096});

    QVERIFY(identity.privateKey.isEmpty());
    QVERIFY(textOf(identity).contains("Public-Key: (4096 bit)"));
    QVERIFY(!serverToken(identity.certificate).isEmpty());
}

QTEST_APPLESS_MAIN(TestForge)
#include "tst_forge.moc"
