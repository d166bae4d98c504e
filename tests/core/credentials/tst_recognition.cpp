// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

class TestRecognition final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatItLooksLike_data();
    void saysWhatItLooksLike();
    void readsByContent_data();
    void readsByContent();
    void saysWhatIsBehind_data();
    void saysWhatIsBehind();
    void refusesLargeFiles();
    void isQuickOnNoise();
    void unwrapsBase64OnlySoDeep();
};

void TestRecognition::saysWhatItLooksLike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const auto foreign = [](const char *name, const QByteArray &bytes, const QString &looks) {
        QTest::newRow(name) << bytes << QString(u"? not-a-credential "_s + looks);
    };
    QTest::newRow("nothing") << QByteArray() << u"? empty-file"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n ") << u"? empty-file"_s;
    QTest::newRow("UTF-8 mark alone") << QByteArray("\xef\xbb\xbf") << u"? empty-file"_s;
    QTest::newRow("UTF-8 mark and blanks") << QByteArray("\xef\xbb\xbf \n") << u"? empty-file"_s;
    QTest::newRow("UTF-16 blanks") << QByteArray("\xff\xfe \0\n\0", 6) << u"? empty-file"_s;
    foreign("zip", QByteArray("PK\x03\x04\x14\x00\x00", 7), u"zip"_s);
    foreign("pdf", "%PDF-1.7\n%\xe2\xe3", u"pdf"_s);
    foreign("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), u"png"_s);
    foreign("jpeg", QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10), u"jpeg"_s);
    foreign("gzip", QByteArray("\x1f\x8b\x08\x00\x00", 5), u"gzip"_s);
    foreign("Java key store", QByteArray("\xfe\xed\xfe\xed\x00\x00\x00\x02", 8), u"jks"_s);
    foreign("html", "<!DOCTYPE html>\n<html><body>Sign in</body></html>", u"html"_s);
    foreign("html after blanks", "\n\n  <html><body>Sign in</body></html>", u"html"_s);
    foreign("old Office", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", 10), u"ole"_s);
    foreign("text", "Dear colleague,\nplease renew it.\n", u"text"_s);
    foreign("Chinese text", "親愛的同事\n", u"text"_s);
    foreign("one word", "password", u"text"_s);
    foreign("text that begins like DER", "0123 numbers\n", u"text"_s);
    foreign("mail", "Subject: hello\n\nno certificate here\n", u"text"_s);
    foreign("base64 of a zip", QByteArray("PK\x03\x04\x14\x00\x00\x00\x00", 9).toBase64(), u"zip"_s);
    foreign("noise", noise(10'000), u"binary"_s);
    foreign("DER of something else", QByteArray("\x30\x03\x02\x01\x05", 5), u"asn1"_s);
    foreign("BER of something else", QByteArray("\x30\x80\x30\x80\x00\x00\x00\x00", 8), u"asn1"_s);
    QTest::newRow("push certificate request with a damaged request beside its chain")
        << "<plist version=\"1.0\"><dict><key>PushCertRequestCSR</key><string>bm9pc2U=</string>"
           "<key>PushCertSignature</key><string>bm9pc2U=</string><key>PushCertCertificateChain</key><string>"
            + pem("CERTIFICATE", issue({.commonName = u"x"_s}).certificate) + "</string></dict></plist>"
        << u"? damaged certificate-request"_s;
    QTest::newRow("DER cut off") << QByteArray("\x30\x82\x10\x00\x02\x01\x05", 7) << u"? damaged asn1"_s;
    QTest::newRow("certificate cut off")
        << issue({.commonName = u"x"_s}).certificate.first(150) << u"? damaged certificate"_s;
    QTest::newRow("key cut off") << newKey().first(40) << u"? damaged private-key"_s;
    QTest::newRow("bag cut off") << pkcs7({issue({.commonName = u"x"_s}).certificate}).chopped(20)
                                 << u"? damaged cms"_s;
    QTest::newRow("PKCS#12 cut off") << pkcs12(issue({.commonName = u"x"_s}), {}, {}).chopped(20)
                                     << u"? damaged pkcs12"_s;
    QTest::newRow("parameters alone")
        << QByteArray("-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n")
        << u"? not-a-credential parameters"_s;
}

void TestRecognition::saysWhatItLooksLike()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(linesOf(Credentials::read(bytes)), QStringList {expected});
}

void TestRecognition::readsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind"); // of the first observation

    const QByteArray certificate = issue({.commonName = u"x"_s}).certificate;
    const Identity school = issue({.commonName = u"x"_s, .key = Key::Rsa2048});
    const auto row = [](const char *name, const QByteArray &bytes, const QString &kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("DER", certificate, u"certificate"_s);
    row("base64 of DER", certificate.toBase64(), u"certificate"_s);
    row("base64 twice", certificate.toBase64().toBase64(), u"certificate"_s);
    row("bag in PEM as PKCS7", pem("PKCS7", pkcs7({certificate})), u"certificate"_s);
    row("bag in PEM as CMS", pem("CMS", pkcs7({certificate})), u"certificate"_s);
    row("PKCS#12 in PEM", pem("CERTIFICATE", pkcs12(school, {}, {})), u"certificate"_s);
    row("server token", serverToken(school.certificate), u"ade-server-token"_s);
    row("server token after blank lines", "\n\n" + serverToken(school.certificate), u"ade-server-token"_s);
    row("server token in DER", enveloped("x", {school.certificate}), u"ade-server-token"_s);
    row("content token", contentToken(u"School"_s, "2027-05-06T07:08:09+0000", "abc"), u"content-token"_s);
    row("content token after a mark",
        "\xef\xbb\xbf" + contentToken(u"School"_s, "2027-05-06T07:08:09+0000", "abc"), u"content-token"_s);
    row("profile", profile(u"P"_s, u"edu.p"_s, u"1"_s, u"O"_s), u"configuration-profile"_s);
    row("signed profile", signedContent(profile(u"P"_s, u"edu.p"_s, u"1"_s, u"O"_s), school),
        u"configuration-profile"_s);
    row("push certificate request",
        pushCertificateRequest(certificateRequest({.commonName = u"r"_s}, newKey(Key::Rsa2048)), school, {}),
        u"push-certificate-request"_s);
    row("request", certificateRequest({.commonName = u"r"_s}, newKey()), u"certificate-request"_s);
    row("public key", publicKey(newKey()), u"public-key"_s);
    row("P-256 key", newKey(), u"asm-api-key"_s);
    row("SEC 1", sec1Key(newKey()), u"asm-api-key"_s);
    row("PKCS#1", sec1Key(newKey(Key::Rsa2048)), u"private-key"_s);
    row("OpenSSH",
        pem("OPENSSH PRIVATE KEY",
            QByteArray(
                "openssh-key-v1\0\0\0\0\4none\0\0\0\4none\0\0\0\0\0\0\0\1\0\0\0\x0f\0\0\0\x0bssh-ed25519rest",
                62)),
        u"private-key"_s);
    row("revocation list",
        revocationList(issue({.commonName = u"CA"_s, .isCa = true}), QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC),
                       QDateTime({2026, 2, 1}, {0, 0}, Qt::UTC)),
        u"certificate-revocation-list"_s);
}

void TestRecognition::readsByContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const Credentials::Reading reading = Credentials::read(bytes);
    QVERIFY2(!reading.observations.isEmpty(), qPrintable(linesOf(reading).join(u'\n')));
    QCOMPARE(wordOf(reading.observations.first().kind), kind);
}

void TestRecognition::saysWhatIsBehind_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QStringList>("expected"); // beside the certificate

    QTest::newRow("line end") << QByteArray("\r\n") << QStringList();
    QTest::newRow("a letter") << QByteArray("x") << QStringList {u"? damaged certificate"_s};
    QTest::newRow("zeros") << QByteArray(16, '\0') << QStringList {u"? damaged certificate"_s};
    QTest::newRow("half of another") << issue({.commonName = u"y"_s}).certificate.first(100)
                                     << QStringList {u"? damaged certificate"_s};
    QTest::newRow("PEM") << pem("CERTIFICATE", issue({.commonName = u"y"_s}).certificate)
                         << QStringList {u"certificate y until 2027-01-01T00:00:00Z"_s};
    QTest::newRow("other DER") << QByteArray("\x30\x03\x02\x01\x05", 5)
                               << QStringList {u"? not-a-credential asn1"_s};
}

void TestRecognition::saysWhatIsBehind()
{
    QFETCH(const QByteArray, behind);
    QFETCH(const QStringList, expected);
    const Credentials::Reading reading
        = Credentials::read(issue({.commonName = u"x"_s}).certificate + behind);
    QCOMPARE(linesOf(reading), QStringList {u"certificate x until 2027-01-01T00:00:00Z"_s} + expected);
}

void TestRecognition::refusesLargeFiles()
{
    const QByteArray large(Credentials::MaxSingleBytes + 1, 'A');
    QCOMPARE(linesOf(Credentials::read(large)), QStringList {u"? too-large 16777217|16777216"_s});
}

void TestRecognition::isQuickOnNoise()
{
    const QByteArray bytes = noise(10 * 1024 * 1024);
    for (const QByteArray &content : {bytes, QByteArray(bytes.toHex().first(bytes.size())),
                                      QByteArray(bytes.toBase64().first(bytes.size())),
                                      QByteArray(bytes.size(), '-'), QByteArray(bytes.size(), '\x30')}) {
        const Fixtures::Effort effort;
        const Credentials::Reading reading = Credentials::read(content);
        QVERIFY(reading.observations.isEmpty());
        QCOMPARE(reading.errors.size(), 1);
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }
}

void TestRecognition::unwrapsBase64OnlySoDeep()
{
    QByteArray text = issue({.commonName = u"x"_s}).certificate;
    for (int i = 0; i < 12; ++i)
        text = text.toBase64();
    QCOMPARE(linesOf(Credentials::read(text)), QStringList {u"? too-deep 4"_s});
}

QTEST_APPLESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
