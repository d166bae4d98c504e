// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/forge.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

class TestCertificate final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsKind_data();
    void knowsKind();
    void readsNames_data();
    void readsNames();
    void readsDates_data();
    void readsDates();
    void readsSerials_data();
    void readsSerials();
    void namesCertificateWithUnreadableName();
    void readsEveryCertificateOnce();
    void findsChainThatEndsEarlier_data();
    void findsChainThatEndsEarlier();
    void takesLaterOfTwoIssuers();
    void survivesIssuerLoop();
    void namesKeys();
};

namespace {

Credentials::Observation onlyOne(const Recipe &recipe)
{
    const Credentials::Reading reading = Credentials::read(issue(recipe).certificate);
    return reading.observations.size() == 1 ? reading.observations.first() : Credentials::Observation {};
}

QDateTime day(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), Qt::UTC};
}

} // namespace

void TestCertificate::knowsKind_data()
{
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const Recipe &recipe, const QString &expected) {
        QTest::newRow(name) << recipe << expected;
    };
    const QString until = u" until 2027-01-01T00:00:00Z"_s;
    row("push", {.commonName = u"APSP:1"_s, .userId = u"com.apple.mgmt.External.1"_s},
        u"apns-push-certificate"_s + until);
    row("push of macOS Server", {.userId = u"com.apple.mgmt.XServer.1"_s},
        u"apns-push-certificate"_s + until);
    row("push of an app", {.commonName = u"Apple Push Services: edu.app"_s, .userId = u"edu.app"_s},
        u"certificate Apple Push Services: edu.app"_s + until);
    row("leader", {.commonName = u"LEADER Wang"_s, .clientAuth = true, .serverAuth = true},
        u"education-identity-certificate LEADER Wang"_s + until);
    row("leader for clients only", {.commonName = u"leader Wang"_s, .clientAuth = true},
        u"certificate leader Wang"_s + until);
    row("leader with a host",
        {.commonName = u"leader"_s, .clientAuth = true, .serverAuth = true, .dnsNames = {u"leader.edu"_s}},
        u"certificate leader"_s + until);
    row("leading authority",
        {.commonName = u"leader CA"_s, .isCa = true, .clientAuth = true, .serverAuth = true},
        u"certificate-authority leader CA"_s + until);
    row("vendor", {.commonName = u"MDM Vendor: X"_s}, u"mdm-signing-certificate MDM Vendor: X"_s + until);
    row("organisation only", {.organisation = u"School"_s}, u"certificate School"_s + until);
    row("host only", {.dnsNames = {u"a.edu"_s, u"b.edu"_s}}, u"certificate a.edu"_s + until);
}

void TestCertificate::knowsKind()
{
    QFETCH(const Recipe, recipe);
    QFETCH(const QString, expected);
    QCOMPARE(lineOf(onlyOne(recipe)), expected);
}

void TestCertificate::readsNames_data()
{
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *name, const Recipe &recipe, const QString &expected) {
        QTest::newRow(name) << recipe << expected;
    };
    row("UTF8String", {.commonName = u"教室 😀"_s}, u"教室 😀"_s);
    row("PrintableString", {.commonName = u"Room 1"_s, .text = Text::Printable}, u"Room 1"_s);
    row("IA5String", {.commonName = u"a@b"_s, .text = Text::Ia5}, u"a@b"_s);
    row("BMPString", {.commonName = u"推送"_s, .text = Text::Bmp}, u"推送"_s);
    row("UniversalString", {.commonName = u"推送😀"_s, .text = Text::Universal}, u"推送😀"_s);
    row("TeletexString, Latin-1", {.text = Text::Teletex, .rawCommonName = "Caf\xe9"}, u"Café"_s);
    row("TeletexString, UTF-8", {.text = Text::Teletex, .rawCommonName = "\xe6\x8e\xa8\xe9\x80\x81"},
        u"推送"_s);
    row("NUL inside", {.rawCommonName = QByteArray("good\0.evil", 10)},
        QString::fromLatin1("good\0.evil", 10));
}

void TestCertificate::readsNames()
{
    QFETCH(const Recipe, recipe);
    QFETCH(const QString, name);
    const Credentials::Observation seen = onlyOne(recipe);
    QCOMPARE(seen.name, name);
    QCOMPARE(seen.facts.value(Credentials::Fact::Subject), QString(u"CN="_s + name));
}

void TestCertificate::readsDates_data()
{
    QTest::addColumn<RawTime>("raw");
    QTest::addColumn<QString>("expected"); // empty: impossible

    const auto row = [](const char *characters, bool isGeneralized, const QString &expected) {
        QTest::addRow("%s%s", characters, isGeneralized ? ", generalized" : "")
            << RawTime {isGeneralized, characters} << expected;
    };
    row("270105080000Z", false, u"2027-01-05T08:00:00Z"_s);
    row("490105080000Z", false, u"2049-01-05T08:00:00Z"_s);
    row("500105080000Z", false, u"1950-01-05T08:00:00Z"_s);
    row("20500105080000Z", true, u"2050-01-05T08:00:00Z"_s);
    row("20240229235959Z", true, u"2024-02-29T23:59:59Z"_s);
    row("99991231235959Z", true, u"9999-12-31T23:59:59Z"_s);
    row("99991231235959-1200", true, {}); // year 10000
    row("00000101000000Z", true, {}); // there is no such year
    row("270230080000Z", false, {});
    row("270105080060Z", false, {});
    row("271305080000Z", false, {});
    row("20230229000000Z", true, {});
    row("", false, {});
    row("nonsense", false, {});
    row("2701050800", false, {});
}

void TestCertificate::readsDates()
{
    QFETCH(const RawTime, raw);
    QFETCH(const QString, expected);
    const Credentials::Observation seen = onlyOne({.commonName = u"x"_s, .rawNotAfter = raw});
    QCOMPARE(seen.name, u"x"_s);
    if (!expected.isEmpty()) {
        QVERIFY(seen.sighting.notAfter.has_value());
        QCOMPARE(isoUtc(*seen.sighting.notAfter), expected);
        QVERIFY(seen.sighting.problems.isEmpty());
        return;
    }
    QVERIFY(!seen.sighting.notAfter.has_value());
    QCOMPARE(seen.sighting.problems, QList({Credentials::Problem {u"impossible-date"_s}}));
    QCOMPARE(seen.facts.value(Credentials::Fact::RawDate), QString::fromLatin1(raw.characters));
    QCOMPARE(isoUtc(*seen.sighting.notBefore), u"2026-01-01T00:00:00Z"_s);
}

void TestCertificate::readsSerials_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("expected");

    QTest::newRow("small") << QByteArray("0a") << u"0A"_s;
    QTest::newRow("zero") << QByteArray("00") << u"0"_s;
    QTest::newRow("negative") << QByteArray("-3039") << u"-3039"_s;
    QTest::newRow("high bit") << QByteArray("ff00") << u"FF00"_s;
    QTest::newRow("negative, high bit") << QByteArray("-ff00") << u"-FF00"_s;
    QTest::newRow("twenty octets") << QByteArray("7123456789abcdef0123456789abcdef01234567")
                                   << u"7123456789ABCDEF0123456789ABCDEF01234567"_s;
    QTest::newRow("forty octets") << QByteArray(80, 'a') << QString(80, u'A');
}

void TestCertificate::readsSerials()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QString, expected);
    const Credentials::Observation seen = onlyOne({.commonName = u"x"_s, .serial = serial});
    QCOMPARE(seen.sighting.serial, expected);
    QCOMPARE(seen.facts.value(Credentials::Fact::Serial), expected);
}

void TestCertificate::namesCertificateWithUnreadableName()
{
    const Identity identity
        = issue({.commonName = u"x"_s, .organisation = u"ABCD"_s, .privateKey = newKey(Key::Ec)});
    QByteArray der = identity.certificate;
    for (qsizetype at = der.indexOf("ABCD"); at >= 0; at = der.indexOf("ABCD"))
        der.replace(at, 4, "\xff\xfe\xfd\xfc");
    QCOMPARE(linesOf(Credentials::read(der)), QStringList {u"? name-unreadable"_s});
    QCOMPARE(linesOf(Credentials::read(pem("CERTIFICATE", der))), QStringList {u"? name-unreadable"_s});
}

void TestCertificate::readsEveryCertificateOnce()
{
    const QByteArray key = newKey();
    const Recipe recipe {
        .userId = u"com.apple.mgmt.External.1"_s, .notBefore = day(2025), .notAfter = day(2026)};
    Recipe next = recipe;
    next.notBefore = day(2026);
    next.notAfter = day(2027);
    const QByteArray before = issue(recipe).certificate;
    const QByteArray after = issue(next).certificate;
    const QByteArray stranger = issue({.commonName = u"stranger"_s, .privateKey = key}).certificate;

    const QByteArray file = pem("CERTIFICATE", before) + pem("CERTIFICATE", after) + pem("PRIVATE KEY", key)
        + pem("CERTIFICATE", before) + pem("CERTIFICATE", stranger);
    const QStringList expected {u"apns-push-certificate until 2026-01-01T00:00:00Z"_s,
                                u"apns-push-certificate until 2027-01-01T00:00:00Z"_s,
                                u"certificate stranger until 2027-01-01T00:00:00Z with key"_s};
    QCOMPARE(linesOf(Credentials::read(file)), expected);
    // DER behind DER is nothing else.
    QCOMPARE(linesOf(Credentials::read(before + after + key + before + stranger)), expected);
    QCOMPARE(linesOf(Credentials::read(pkcs7({before, after, stranger}))).size(), 3);
}

void TestCertificate::findsChainThatEndsEarlier_data()
{
    QTest::addColumn<int>("rootEnd");
    QTest::addColumn<int>("issuerEnd");
    QTest::addColumn<QString>("expected"); // of the leaf's problem; it ends in 2030

    QTest::newRow("in order") << 2040 << 2035 << QString();
    QTest::newRow("issuer first") << 2040 << 2029 << u"CN=Issuing|2029-01-01T00:00:00Z"_s;
    QTest::newRow("root first") << 2028 << 2035 << u"CN=Root|2028-01-01T00:00:00Z"_s;
    QTest::newRow("both") << 2027 << 2029 << u"CN=Root|2027-01-01T00:00:00Z"_s;
}

void TestCertificate::findsChainThatEndsEarlier()
{
    QFETCH(const int, rootEnd);
    QFETCH(const int, issuerEnd);
    QFETCH(const QString, expected);
    for (const bool hasKeyIdentifiers : {true, false}) {
        const Identity root = issue({.commonName = u"Root"_s,
                                     .notAfter = day(rootEnd),
                                     .isCa = true,
                                     .hasKeyIdentifiers = hasKeyIdentifiers});
        const Identity issuer = issue({.commonName = u"Issuing"_s,
                                       .notAfter = day(issuerEnd),
                                       .isCa = true,
                                       .hasKeyIdentifiers = hasKeyIdentifiers},
                                      &root);
        // Another of the same name that never signed anything here.
        const Identity namesake = issue({.commonName = u"Issuing"_s,
                                         .notAfter = day(2026),
                                         .isCa = true,
                                         .hasKeyIdentifiers = hasKeyIdentifiers},
                                        &root);
        const Identity leaf
            = issue({.commonName = u"leaf"_s, .notAfter = day(2030), .hasKeyIdentifiers = hasKeyIdentifiers},
                    &issuer);
        for (const QList<QByteArray> &order :
             {QList {leaf.certificate, issuer.certificate, root.certificate, namesake.certificate},
              QList {root.certificate, namesake.certificate, issuer.certificate, leaf.certificate}}) {
            QString found;
            const Credentials::Reading reading = Credentials::read(pkcs7(order));
            QCOMPARE(reading.observations.size(), 4);
            for (const Credentials::Observation &seen : reading.observations) {
                for (const Credentials::Problem &problem : seen.sighting.problems) {
                    QCOMPARE(seen.name, u"leaf"_s);
                    QCOMPARE(problem.code, u"chain-ends-earlier"_s);
                    found = problem.about.join(u'|');
                }
            }
            QCOMPARE(found, expected);
        }
    }
}

void TestCertificate::takesLaterOfTwoIssuers()
{
    const QByteArray key = newKey();
    const Identity before
        = issue({.commonName = u"Issuing"_s, .notAfter = day(2027), .isCa = true, .privateKey = key});
    const Identity after
        = issue({.commonName = u"Issuing"_s, .notAfter = day(2037), .isCa = true, .privateKey = key});
    const Identity leaf = issue({.commonName = u"leaf"_s, .notAfter = day(2030)}, &before);
    const Credentials::Reading reading
        = Credentials::read(leaf.certificate + before.certificate + after.certificate);
    QCOMPARE(reading.observations.size(), 3);
    QVERIFY(reading.observations.first().sighting.problems.isEmpty());
}

void TestCertificate::survivesIssuerLoop()
{
    const Identity firstKey = issue({.commonName = u"A"_s, .isCa = true});
    const Identity secondKey = issue({.commonName = u"B"_s, .isCa = true});
    const Identity first = issue(
        {.commonName = u"A"_s, .notAfter = day(2028), .isCa = true, .privateKey = firstKey.privateKey},
        &secondKey);
    const Identity second = issue(
        {.commonName = u"B"_s, .notAfter = day(2029), .isCa = true, .privateKey = secondKey.privateKey},
        &first);
    const Identity leaf = issue({.commonName = u"leaf"_s, .notAfter = day(2030)}, &second);
    const Credentials::Reading reading
        = Credentials::read(leaf.certificate + first.certificate + second.certificate);
    QCOMPARE(reading.observations.size(), 3);
    QCOMPARE(reading.observations.first().sighting.problems,
             QList({Credentials::Problem {u"chain-ends-earlier"_s, {u"CN=A"_s, u"2028-01-01T00:00:00Z"_s}}}));
}

void TestCertificate::namesKeys()
{
    const auto algorithm = [](Key key) {
        return onlyOne({.commonName = u"x"_s, .key = key}).facts.value(Credentials::Fact::KeyAlgorithm);
    };
    QCOMPARE(algorithm(Key::Ec), u"EC prime256v1"_s);
    QCOMPARE(algorithm(Key::Secp256k1), u"EC secp256k1"_s);
    QCOMPARE(algorithm(Key::Rsa2048), u"RSA 2048"_s);
}

QTEST_APPLESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
