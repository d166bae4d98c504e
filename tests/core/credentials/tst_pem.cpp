// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/forge.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

class TestPem final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsText_data();
    void readsText();
    void keepsTheGoodBlocks_data();
    void keepsTheGoodBlocks();
    void boundsBlocksWithoutEnd();
    void boundsErrors();
};

namespace {

const QByteArray &good()
{
    static const QByteArray text = pem("CERTIFICATE", issue({.commonName = u"good"_s}).certificate);
    return text;
}

const QString GoodLine = u"certificate good until 2027-01-01T00:00:00Z"_s;

QByteArray edited(const char *before, const QByteArray &after)
{
    QByteArray text = good();
    return text.replace(before, after);
}

QByteArray oneLine()
{
    QByteArray text = edited("\n", "");
    text.replace("CERTIFICATE----------BEGIN", "CERTIFICATE-----\n-----BEGIN");
    text.replace("-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\n");
    return text.replace("-----END", "\n-----END");
}

QByteArray utf16(const QByteArray &text, bool isBigEndian, bool hasMark)
{
    QByteArray wide
        = hasMark ? (isBigEndian ? QByteArray("\xfe\xff", 2) : QByteArray("\xff\xfe", 2)) : QByteArray();
    for (const char character : text) {
        if (isBigEndian)
            wide.append('\0');
        wide.append(character);
        if (!isBigEndian)
            wide.append('\0');
    }
    return wide;
}

} // namespace

void TestPem::readsText_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("LF") << good();
    QTest::newRow("CRLF") << edited("\n", "\r\n");
    QTest::newRow("CR") << edited("\n", "\r");
    QTest::newRow("blank lines between") << edited("\n", "\n\n");
    QTest::newRow("CRLF and blank lines") << edited("\n", "\r\n \r\n");
    QTest::newRow("indented") << edited("\n", "\n    ").prepend("    ");
    QTest::newRow("trailing blanks") << edited("\n", " \t\n");
    QTest::newRow("one long line") << oneLine();
    QTest::newRow("no newline at the end") << good().trimmed();
    QTest::newRow("UTF-8 mark") << QByteArray(QByteArray("\xef\xbb\xbf") + good());
    QTest::newRow("UTF-16 LE") << utf16(good(), false, true);
    QTest::newRow("UTF-16 BE") << utf16(good(), true, true);
    QTest::newRow("UTF-16 LE without a mark") << utf16(good(), false, false);
    QTest::newRow("UTF-16 BE without a mark") << utf16(good(), true, false);
    QTest::newRow("text before") << QByteArray(
        QByteArray("Bag Attributes\n  friendlyName: 推播\nKey: value\n") + good());
    QTest::newRow("text behind") << QByteArray(good() + "-----\nthat was it\n");
    QTest::newRow("begins like DER") << QByteArray(QByteArray("0 s:CN=x\n") + good());
    QTest::newRow("begins like a mail")
        << QByteArray(QByteArray("Subject: your certificate\n\nHello,\n") + good());
    QTest::newRow("begins like JSON") << QByteArray(QByteArray("[certificate]\n") + good());
    QTest::newRow("noise before") << QByteArray(QByteArray(QByteArray("\x01\x02\x00\xff\xfe", 5)) + good());
    QTest::newRow("X509 CERTIFICATE") << edited(" CERTIFICATE", " X509 CERTIFICATE");
    QTest::newRow("labelled as a request") << edited(" CERTIFICATE", " CERTIFICATE REQUEST");
    QTest::newRow("headers inside") << edited("BEGIN CERTIFICATE-----\n",
                                              "BEGIN CERTIFICATE-----\nX-Made-By: me\nX-Two: 2\n\n");
    QTest::newRow("base64 of it") << good().toBase64();
}

void TestPem::readsText()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(linesOf(Credentials::read(text)), QStringList {GoodLine});
}

void TestPem::keepsTheGoodBlocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("errors"); // beside the good one

    const auto row = [](const char *name, const QByteArray &text, const QString &error) {
        QTest::newRow(name) << text << QStringList {error};
    };
    const QByteArray begin("-----BEGIN CERTIFICATE-----\n");
    row("cut off behind", good() + good().first(200), u"? truncated-block CERTIFICATE|2"_s);
    row("cut off in the BEGIN line of another", begin + "MIIB\n" + good(),
        u"? truncated-block CERTIFICATE|1"_s);
    row("cut off before the last dash", good() + begin + "MIIB\n-----END CERTIFICATE----",
        u"? truncated-block CERTIFICATE|2"_s);
    row("not base64", good() + begin + "!!!!\n-----END CERTIFICATE-----\n",
        u"? damaged-block CERTIFICATE|2"_s);
    row("not DER", good() + begin + "AAAA\n-----END CERTIFICATE-----\n", u"? damaged-block CERTIFICATE|2"_s);
    row("empty", good() + begin + "-----END CERTIFICATE-----\n", u"? damaged-block CERTIFICATE|2"_s);
    row("a byte is missing",
        good() + pem("CERTIFICATE", issue({.commonName = u"x"_s}).certificate.chopped(1)),
        u"? damaged-block CERTIFICATE|2"_s);
    row("a byte too many", good() + pem("CERTIFICATE", issue({.commonName = u"x"_s}).certificate + '!'),
        u"? damaged-block CERTIFICATE|2"_s);
    row("END of another label", good() + begin + "MIIB\n-----END PRIVATE KEY-----\n",
        u"? damaged-block CERTIFICATE|2"_s);
    row("END alone", "-----END CERTIFICATE-----\n" + good(), u"? damaged-block CERTIFICATE|1"_s);
    row("unknown label", pem("PGP MESSAGE", "abc") + good(), u"? unknown-pem-label PGP MESSAGE"_s);
    row("locked key", pem("ENCRYPTED PRIVATE KEY", encryptedKey(newKey(), "pass")) + good(),
        u"? password-needed private-key"_s);
}

void TestPem::keepsTheGoodBlocks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, errors);
    QCOMPARE(linesOf(Credentials::read(text)), QStringList {GoodLine} + errors);
}

void TestPem::boundsBlocksWithoutEnd()
{
    const Fixtures::Effort effort;
    const Credentials::Reading reading
        = Credentials::read(good() + QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(200'000));
    QCOMPARE(linesOf(reading).first(), GoodLine);
    QVERIFY(reading.errors.size() <= 110);
    const QStringList lines = linesOf(reading);
    QVERIFY(lines.contains(u"? truncated-block CERTIFICATE|2"_s));
    QCOMPARE(lines.filter(u"? too-many-objects"_s), QStringList {u"? too-many-objects 20000"_s});
    QVERIFY2(effort.isBounded(), effort.text().constData());
}

void TestPem::boundsErrors()
{
    const QByteArray bad = pem("PGP MESSAGE", "abc");
    const Credentials::Reading reading = Credentials::read(bad.repeated(300) + good());
    QCOMPARE(linesOf(reading).first(), GoodLine);
    QCOMPARE(reading.errors.size(), 100);
    QCOMPARE(reading.errors.last().code, "too-many-objects"_L1);
}

QTEST_APPLESS_MAIN(TestPem)
#include "tst_pem.moc"
