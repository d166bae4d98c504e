// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/forge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

/// Good files with bytes changed, taken out, doubled or cut off: never a crash, never silence, never slow. The seed is
/// fixed, so that what fails once fails again.
class TestMutations final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void alwaysSaysSomething_data();
    void alwaysSaysSomething();
};

namespace {

constexpr int MutationsOfEach = 250;

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        // Most of a structure's decisions are made in its first bytes.
        const qsizetype range = random.bounded(2) == 0 ? qMin(qsizetype(64), bytes.size()) : bytes.size();
        const qsizetype at = random.bounded(static_cast<int>(range));
        const qsizetype length = random.bounded(1, 17);
        switch (random.bounded(6)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8))); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length)); break;
        case 4: bytes.truncate(at); break;
        default:
            bytes[at] = static_cast<char>(QByteArrayView("\x00\x80\xff\x7f\x30", 5)[random.bounded(5)]);
            break;
        }
    }
    return bytes;
}

} // namespace

void TestMutations::alwaysSaysSomething_data()
{
    QTest::addColumn<QByteArray>("file");

    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity leaf = issue(
        {.commonName = u"leaf"_s, .organisation = u"學校"_s, .text = Text::Bmp, .dnsNames = {u"a.edu"_s}},
        &root);
    const Identity school = issue({.commonName = u"x"_s, .key = Key::Rsa2048});
    const QDateTime day({2026, 1, 1}, {0, 0}, Qt::UTC);

    QTest::newRow("certificate") << leaf.certificate;
    QTest::newRow("PEM") << QByteArray(pem(leaf) + pem("CERTIFICATE", root.certificate));
    QTest::newRow("bag") << pkcs7({leaf.certificate, root.certificate});
    QTest::newRow("bag in PEM") << pem("PKCS7", pkcs7({leaf.certificate, root.certificate}));
    QTest::newRow("PKCS#12") << pkcs12(leaf, {root.certificate}, {.password = "secret", .iterations = 2});
    QTest::newRow("legacy PKCS#12") << pkcs12(leaf, {root.certificate},
                                              {.password = "secret", .isLegacy = true, .iterations = 2});
    QTest::newRow("PKCS#12 without MAC")
        << pkcs12(leaf, {root.certificate}, {.password = "secret", .hasMac = false, .iterations = 2});
    QTest::newRow("plain PKCS#12") << pkcs12(leaf, {root.certificate},
                                             {.isEncrypted = false, .hasMac = false});
    QTest::newRow("P-256 key") << newKey();
    QTest::newRow("SEC 1 key") << sec1Key(newKey());
    QTest::newRow("RSA key") << sec1Key(newKey(Key::Rsa1024));
    QTest::newRow("shrouded key") << encryptedKey(newKey(), "secret", 2);
    QTest::newRow("request") << certificateRequest({.commonName = u"r"_s}, newKey());
    QTest::newRow("public key") << publicKey(newKey());
    QTest::newRow("revocation list") << revocationList(root, day, day.addDays(30), {"01", "02"});
    QTest::newRow("server token") << serverToken(school.certificate);
    QTest::newRow("content token") << contentToken(u"School"_s, "2027-05-06T07:08:09+0000", "abc");
    QTest::newRow("profile") << profile(u"P"_s, u"edu.p"_s, u"1"_s, u"O"_s);
    QTest::newRow("signed profile") << signedContent(profile(u"P"_s, u"edu.p"_s, u"1"_s, u"O"_s), school);
    QTest::newRow("push certificate request") << pushCertificateRequest(
        certificateRequest({.commonName = u"r"_s}, newKey(Key::Rsa2048)), school, {root.certificate});
}

void TestMutations::alwaysSaysSomething()
{
    QFETCH(const QByteArray, file);
    QVERIFY(!Credentials::read(file, passwords({"secret"})).observations.isEmpty());
    QRandomGenerator random(20'261'121);
    for (int i = 0; i < MutationsOfEach; ++i) {
        const QByteArray bytes = mutated(file, random);
        const Fixtures::Effort effort;
        const Credentials::Reading reading = Credentials::read(bytes, passwords({"secret"}));
        const QByteArray seen = QByteArray::number(i) + ": " + bytes.toBase64();
        QVERIFY2(!reading.observations.isEmpty() || !reading.errors.isEmpty(), seen.constData());
        QVERIFY2(effort.isBounded(), seen.constData());
        for (const Credentials::Observation &observation : reading.observations)
            QVERIFY2(!observation.identity.isEmpty(), seen.constData());
    }
}

QTEST_APPLESS_MAIN(TestMutations)
#include "tst_mutations.moc"
