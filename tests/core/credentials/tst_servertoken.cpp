// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/tokenfixtures.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

Q_DECLARE_METATYPE(Fixtures::KeyForm)

class TestServerToken final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        m_key = rsaKey();
        m_certificate = certificate(m_key.get());
        m_otherKey = rsaKey();
        m_otherCertificate = certificate(m_otherKey.get(), {.commonName = "another server", .serial = -77});
        m_cms = envelope(serverTokenText(), {m_certificate.get()});
        m_file = smime(m_cms);
    }

    void showsTheRecipientWithoutAKey_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("cms");
        const QByteArray header = m_file.first(m_file.indexOf("\n\n") + 2);
        QByteArray body = m_file.sliced(header.size());
        const auto form
            = [this](const char *name, const QByteArray &file) { QTest::newRow(name) << file << m_cms; };

        QVERIFY2(m_cms.startsWith(QByteArray::fromHex("3080")), "Apple's form has indefinite lengths");
        form("as Apple writes it", m_file);
        form("line end at the end", m_file + "\n");
        form("CRLF", QByteArray(m_file).replace("\n", "\r\n"));
        form("CR", QByteArray(m_file).replace('\n', '\r'));
        form("byte order mark", "\xEF\xBB\xBF" + m_file);
        form("blank lines before", "\n\r\n" + m_file);
        form("upper-case names", header.toUpper() + body);
        form("folded header",
             "Content-Type: application/x-pkcs7-mime;\r\n\tname=smime.p7m\r\nX-More: a\r\n b\r\n\r\n" + body);
        form("one long line", header + body.replace("\n", ""));
        form("narrow lines", header + wrapped(m_cms.toBase64(), 11, "\r\n"));
        form("blank lines in the base64", header + wrapped(m_cms.toBase64(), 76, "\n\n"));
        form("no padding", header + m_cms.toBase64(QByteArray::OmitTrailingEquals));
        form("blank line with blanks", QByteArray(m_file).replace("\n\n", "\n \t\n"));
        form("binary body", header + m_cms);
        form("bare CMS in BER", m_cms);
        const QByteArray der = envelope(serverTokenText(), {m_certificate.get()}, {.isIndefinite = false});
        QTest::newRow("bare CMS in DER") << der << der;
        const QByteArray triple
            = envelope(serverTokenText(), {m_certificate.get()}, {.cipher = "DES-EDE3-CBC"});
        QTest::newRow("3DES") << smime(triple) << triple;
        const QByteArray authenticated
            = envelope(serverTokenText(), {m_certificate.get()}, {.cipher = "AES-256-GCM"});
        QTest::newRow("AuthEnvelopedData") << smime(authenticated) << authenticated;
    }

    void showsTheRecipientWithoutAKey()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, cms);
        const Reading locked = readServerToken(file, {}, soon());

        QCOMPARE(codesOf(locked.errors), QStringList());
        QCOMPARE(locked.observations.size(), 1);
        const Observation &seen = locked.observations.first();
        QCOMPARE(seen.kind, Kind::AdeServerToken);
        QCOMPARE(seen.identity, u"CN=my-mdm-server:1A2B"_s);
        QCOMPARE(fact(seen, Fact::RecipientIssuer), u"CN=my-mdm-server"_s);
        QCOMPARE(fact(seen, Fact::RecipientSerial), u"1A2B"_s);
        QCOMPARE(fact(seen, Fact::Sha256), QString::fromLatin1(sha256Hex(cms)));
        QVERIFY(!seen.sighting.notAfter.has_value());
        QCOMPARE(seen.sighting.problems,
                 (QList<Problem> {{QString(Codes::KeyNeeded), {u"CN=my-mdm-server"_s, u"1A2B"_s}}}));

        const Reading open = readServerToken(file, {.keys = {Secret(keyFile(m_key.get()))}}, soon());
        QCOMPARE(open.observations.first().identity, seen.identity);
        checkOpen(open);
    }

    void opensWithEveryFormOfTheKey_data()
    {
        QTest::addColumn<KeyForm>("form");
        QTest::newRow("PKCS#8") << KeyForm::Pkcs8Pem;
        QTest::newRow("PKCS#1") << KeyForm::Pkcs1Pem;
        QTest::newRow("PKCS#8, encrypted") << KeyForm::EncryptedPkcs8Pem;
        QTest::newRow("PKCS#1, encrypted") << KeyForm::EncryptedPkcs1Pem;
        QTest::newRow("PKCS#8, DER") << KeyForm::Pkcs8Der;
        QTest::newRow("PKCS#8, DER, encrypted") << KeyForm::EncryptedPkcs8Der;
        QTest::newRow("PKCS#1, DER") << KeyForm::Pkcs1Der;
    }

    void opensWithEveryFormOfTheKey()
    {
        QFETCH(const KeyForm, form);
        const QByteArray password = QByteArray("密碼NEVERSHOWN");
        const QByteArray file = keyFile(m_key.get(), form, password);
        const bool isEncrypted = form == KeyForm::EncryptedPkcs8Pem || form == KeyForm::EncryptedPkcs1Pem
            || form == KeyForm::EncryptedPkcs8Der;

        const Unlock right {.passwords = {Secret("wrong"), Secret(password)}, .keys = {Secret(file)}};
        checkOpen(readServerToken(m_file, right, soon()));

        for (const auto &[passwords, code] :
             {std::pair {QList<Secret>(), Codes::PasswordNeeded},
              std::pair {QList<Secret> {Secret("wrong")}, Codes::WrongPassword}}) {
            const Reading reading = readServerToken(m_file, {passwords, {Secret(file)}, {}}, soon());
            if (isEncrypted)
                checkLocked(reading, {QString(code)});
            else
                checkOpen(reading);
        }
    }

    void picksTheKeyThatBelongsToTheRecipient()
    {
        const Unlock unlock {.keys = {Secret(keyFile(m_otherKey.get())), Secret(keyFile(m_key.get()))},
                             .certificates = {derOf(m_otherCertificate.get()), derOf(m_certificate.get())}};
        checkOpen(readServerToken(m_file, unlock, soon()));
        // A certificate beside the key in one file serves as well, and one that says nothing does no harm.
        checkOpen(readServerToken(m_file,
                                  {.keys = {Secret(pemOf(m_certificate.get()) + keyFile(m_key.get()))},
                                   .certificates = {derOf(m_otherCertificate.get()), "noise"}},
                                  soon()));
    }

    void findsItsRecipientAmongSeveral()
    {
        const QByteArray cms = envelope(serverTokenText(), {m_otherCertificate.get(), m_certificate.get()});
        const Reading locked = readServerToken(cms, {}, soon());
        checkLocked(locked, {});
        // A SET in DER is sorted, so the order is not the one of writing.
        QStringList issuers = fact(locked.observations.first(), Fact::RecipientIssuer).split(u"; "_s);
        issuers.sort();
        QCOMPARE(issuers, (QStringList {u"CN=another server"_s, u"CN=my-mdm-server"_s}));
        QVERIFY(fact(locked.observations.first(), Fact::RecipientSerial).contains(u"-4D"_s));

        for (const auto &certificates :
             {QList<QByteArray>(), QList<QByteArray> {derOf(m_certificate.get())}}) {
            const Reading open
                = readServerToken(cms, {{}, {Secret(keyFile(m_key.get()))}, certificates}, soon());
            checkOpen(open);
            QCOMPARE(open.observations.first().identity, locked.observations.first().identity);
        }
    }

    void readsRecipientsByKeyIdentifier()
    {
        const X509Handle named = certificate(m_key.get(), {.keyIdentifier = "0123456789ABCDEF"});
        const QByteArray cms = envelope(serverTokenText(), {named.get()}, {.isByKeyIdentifier = true});
        const Reading locked = readServerToken(cms, {}, soon());
        checkLocked(locked, {});
        const Observation &seen = locked.observations.first();
        QCOMPARE(seen.identity, u"0123456789abcdef"_s);
        QCOMPARE(fact(seen, Fact::RecipientKeyIdentifier), u"0123456789abcdef"_s);
        QCOMPARE(seen.sighting.problems.first().about, (QStringList {u""_s, u"0123456789abcdef"_s}));
        checkOpen(readServerToken(cms, {{}, {Secret(keyFile(m_key.get()))}, {derOf(named.get())}}, soon()));
    }

    void readsJsonThatIsCutOverLines()
    {
        const QByteArray cms
            = envelope(serverTokenText(wrapped(serverTokenJson(), 64, "\r\n")), {m_certificate.get()});
        checkOpen(readServerToken(cms, {.keys = {Secret(keyFile(m_key.get()))}}, soon()));
    }

    void saysWhatIsWrongWithTheDate_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("code");
        QTest::newRow("no zone") << QByteArray("2027-05-06T07:08:09") << u"date-without-zone"_s;
        QTest::newRow("30 February") << QByteArray("2027-02-30T07:08:09Z") << u"unreadable-date"_s;
        QTest::newRow("empty") << QByteArray() << u"unreadable-date"_s;
    }

    void saysWhatIsWrongWithTheDate()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QString, code);
        const QByteArray cms = envelope(serverTokenText(serverTokenJson(date)), {m_certificate.get()});
        const Reading reading = readServerToken(cms, {.keys = {Secret(keyFile(m_key.get()))}}, soon());
        QCOMPARE(reading.observations.size(), 1);
        QVERIFY(!reading.observations.first().sighting.notAfter.has_value());
        QCOMPARE(codesOf(reading.observations.first().sighting.problems), QStringList {code});
        QCOMPARE(fact(reading.observations.first(), Fact::RawDate), QString::fromLatin1(date));
    }

    void refusesWhatIsNoServerToken_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        QTest::newRow("a letter") << QByteArray(
            "Content-Type: text/plain\r\n\r\nDear NEVERSHOWN, the password is x");
        QTest::newRow("JSON without markers") << serverTokenJson();
        QTest::newRow("markers without a header")
            << serverTokenText().sliced(serverTokenText().indexOf("-----BEGIN"));
        QTest::newRow("no end marker") << serverTokenText().chopped(10);
        QTest::newRow("nothing between") << serverTokenText("");
        QTest::newRow("no JSON between") << serverTokenText("NEVERSHOWN");
        QTest::newRow("member missing")
            << serverTokenText(serverTokenJson().replace("access_secret", "acces_secret"));
        QTest::newRow("number") << serverTokenText(serverTokenJson().replace("\"AT_NEVERSHOWN2\"", "7"));
        QTest::newRow("duplicate") << serverTokenText(
            serverTokenJson().replace("access_secret", "access_token"));
    }

    void refusesWhatIsNoServerToken()
    {
        QFETCH(const QByteArray, plaintext);
        const QByteArray cms = envelope(plaintext, {m_certificate.get()});
        for (const auto &certificates :
             {QList<QByteArray>(), QList<QByteArray> {derOf(m_certificate.get())}}) {
            const Reading reading
                = readServerToken(cms, {{}, {Secret(keyFile(m_key.get()))}, certificates}, soon());
            QVERIFY(reading.observations.isEmpty());
            QCOMPARE(codesOf(reading.errors), QStringList {QString(Codes::NotAServerToken)});
            QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
        }
        // Binary content is told from noise where the key is certain.
        const QByteArray binary = envelope(QByteArray(100, '\x01'), {m_certificate.get()});
        const Unlock certain {{}, {Secret(keyFile(m_key.get()))}, {derOf(m_certificate.get())}};
        QCOMPARE(codesOf(readServerToken(binary, certain, soon()).errors),
                 QStringList {QString(Codes::NotAServerToken)});
    }

    void neverBelievesAWrongKey()
    {
        // About one wrong key in 256 ends in a valid CBC padding; short keys make six hundred of them affordable.
        const KeyHandle key = rsaKey(512);
        const X509Handle recipient = certificate(key.get());
        const QByteArray cms = envelope(serverTokenText(), {recipient.get()});
        QList<Secret> wrongKeys;
        for (int i = 0; i < 600; ++i)
            wrongKeys.append(Secret(keyFile(rsaKey(512).get(), KeyForm::Pkcs1Der)));

        for (const Secret &wrong : wrongKeys)
            checkLocked(readServerToken(cms, {.keys = {wrong}}, soon()), {QString(Codes::WrongKey)});
        checkLocked(readServerToken(cms, {{}, wrongKeys, {derOf(recipient.get())}}, soon()),
                    {QString(Codes::WrongKey)});
        wrongKeys.append(Secret(keyFile(key.get())));
        checkOpen(readServerToken(cms, {.keys = wrongKeys}, soon()));
    }

    void neverBelievesNoiseThatPadsWell()
    {
        // One recipient, one key, six hundred contents under keys that nobody has: the padding fits now and then.
        QRandomGenerator random(20261121);
        const QByteArray der = envelope(serverTokenText(), {m_certificate.get()}, {.isIndefinite = false});
        const Unlock unlock {.keys = {Secret(keyFile(m_key.get()))}};
        for (int i = 0; i < 600; ++i) {
            QByteArray damaged = der;
            for (qsizetype at = der.size() - 40; at < der.size(); ++at)
                damaged[at] = static_cast<char>(random.bounded(256));
            const Reading reading = readServerToken(damaged, unlock, soon());
            QVERIFY(reading.observations.isEmpty() || !reading.observations.first().sighting.notAfter);
            QVERIFY(!reading.errors.isEmpty());
            QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
        }
    }

    void refusesKeysThatAskForTooMuchWork()
    {
        const BioHandle bio(BIO_new(BIO_s_mem()));
        const Pkcs8Handle plain(EVP_PKEY2PKCS8(m_key.get()));
        X509_ALGOR *algorithm
            = PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), 2'000'000'000, nullptr, 0, nullptr, NID_hmacWithSHA256);
        ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(octets, bytesOf("0123456789abcdef"), 16);
        X509_SIG *shrouded = X509_SIG_new();
        X509_ALGOR *algorithmOf = nullptr;
        ASN1_OCTET_STRING *octetsOf = nullptr;
        X509_SIG_getm(shrouded, &algorithmOf, &octetsOf);
        X509_ALGOR_copy(algorithmOf, algorithm);
        ASN1_OCTET_STRING_set(octetsOf, bytesOf("0123456789abcdef"), 16);
        const QByteArray file = encoded(shrouded, i2d_X509_SIG);
        X509_SIG_free(shrouded);
        X509_ALGOR_free(algorithm);
        ASN1_OCTET_STRING_free(octets);

        const Effort effort;
        checkLocked(readServerToken(m_file, {.passwords = {Secret("x")}, .keys = {Secret(file)}}, soon()),
                    {QString(Codes::TooManyIterations)});
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void saysThatAKeyFileIsNone()
    {
        for (const QByteArray &file :
             {QByteArray("noise"), QByteArray(), pemOf(m_certificate.get()), keyFile(m_key.get()).first(300),
              QByteArray("-----BEGIN PRIVATE KEY-----\n")}) {
            const Reading reading = readServerToken(m_file, {.keys = {Secret(file)}}, soon());
            QCOMPARE(reading.observations.size(), 1);
            QCOMPARE(reading.errors.size(), 1);
            QVERIFY(reading.errors.first().code != Codes::WrongKey);
        }
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a header") << m_file.first(m_file.indexOf("\n\n"));
        QTest::newRow("empty body") << m_file.first(m_file.indexOf("\n\n") + 2);
        QTest::newRow("strangers in the base64") << m_file + "*";
        QTest::newRow("noise") << QByteArray("\x30\x82\xFF\xFF\x06\x09");
        QTest::newRow("10 MB of zeros") << QByteArray("0") + QByteArray(10'000'000, '\0');
        QTest::newRow("10 MB of nested sequences") << QByteArray("\x30\x80").repeated(5'000'000);
        QTest::newRow("10 MB of header") << QByteArray("A: b\n").repeated(2'000'000);
        QTest::newRow("10 MB of folding") << "A: b\n" + QByteArray(" c\n").repeated(3'300'000);
        QTest::newRow("10 MB of line ends") << QByteArray(10'000'000, '\n');
    }

    void refusesDamage()
    {
        QFETCH(const QByteArray, file);
        const Effort effort;
        const Reading reading = readServerToken(file, {.keys = {Secret(keyFile(m_key.get()))}}, soon());
        QVERIFY(reading.observations.isEmpty());
        QCOMPARE(codesOf(reading.errors), QStringList {QString(Codes::Damaged)});
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void readsTenMegabytesOfContent()
    {
        const QByteArray cms = envelope(serverTokenText(QByteArray(10'000'000, 'x')), {m_certificate.get()});
        const Effort effort;
        const Reading reading = readServerToken(smime(cms), {.keys = {Secret(keyFile(m_key.get()))}}, soon());
        QCOMPARE(codesOf(reading.errors), QStringList {QString(Codes::NotAServerToken)});
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void survivesCutsAndDamage()
    {
        const Unlock unlock {.keys = {Secret(keyFile(m_key.get()))}};
        for (qsizetype size = 0; size < m_cms.size(); size += 97) {
            const Reading reading = readServerToken(m_cms.first(size), unlock, soon());
            QVERIFY(reading.observations.isEmpty());
            QVERIFY(!reading.errors.isEmpty());
        }
        for (qsizetype size = 0; size < m_file.size(); size += 97)
            QVERIFY(!readServerToken(m_file.first(size), unlock, soon()).errors.isEmpty());

        QRandomGenerator random(20261121);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = round % 3 == 0 ? m_file : m_cms;
            for (int i = random.bounded(3); i >= 0; --i)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const Reading reading = readServerToken(damaged, round % 2 ? unlock : Unlock(), soon());
            QVERIFY(!reading.observations.isEmpty() || !reading.errors.isEmpty());
        }
    }

private:
    static void checkOpen(const Reading &reading)
    {
        QCOMPARE(codesOf(reading.errors), QStringList());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        QCOMPARE(isoUtc(seen.sighting.notAfter.value_or(QDateTime())), u"2027-05-06T07:08:09Z"_s);
        QCOMPARE(codesOf(seen.sighting.problems), QStringList());
        QCOMPARE(fact(seen, Fact::ConsumerKey), u"CK_48d…"_s);
        const QString text = allTextOf(reading);
        QVERIFY(!text.contains(u"NEVERSHOWN"));
        QVERIFY(!text.contains(u"CK_48dd"));
    }

    static void checkLocked(const Reading &reading, const QStringList &errors)
    {
        QCOMPARE(codesOf(reading.errors), errors);
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        QVERIFY(!seen.sighting.notAfter.has_value());
        QCOMPARE(codesOf(seen.sighting.problems), QStringList {QString(Codes::KeyNeeded)});
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    KeyHandle m_key;
    KeyHandle m_otherKey;
    X509Handle m_certificate;
    X509Handle m_otherCertificate;
    QByteArray m_cms;
    QByteArray m_file;
};

QTEST_APPLESS_MAIN(TestServerToken)
#include "tst_servertoken.moc"
