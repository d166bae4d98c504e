// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/assertion.h"
#include "core/apple/codes.h"
#include "core/apple/signingkey.h"
#include "tests/sandbox/appleschool.h"
#include "tests/sandbox/applesignin.h"
#include "tests/sandbox/forge.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 41), Qt::UTC);

QString codeOf(const Result<Apple::SigningKey> &key)
{
    return key ? QString() : QString(key.error().code);
}

Apple::Login loginOf(const Sandbox::AppleApiAccount &account, const QByteArray &file)
{
    return {account.clientId, account.keyId, Secret(file)};
}

/// What the openssl program makes of it; empty where there is none, or it refuses.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(u"openssl"_s, arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished(120'000);
    return program.exitCode() == 0 ? program.readAllStandardOutput() : QByteArray();
}

/// R and S as the DER that openssl reads.
QByteArray derOfSignature(const QByteArray &raw)
{
    const auto number = [](QByteArray bytes) {
        while (bytes.size() > 1 && bytes[0] == '\0' && !(static_cast<uchar>(bytes[1]) & 0x80))
            bytes.remove(0, 1);
        if (static_cast<uchar>(bytes[0]) & 0x80)
            bytes.prepend('\0');
        return QByteArray("\x02") + static_cast<char>(bytes.size()) + bytes;
    };
    const QByteArray both = number(raw.left(32)) + number(raw.mid(32));
    return QByteArray("\x30") + static_cast<char>(both.size()) + both;
}

} // namespace

class TestSigningKey final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray pkcs8 = m_account.privateKey;
        const QByteArray sec1 = Sandbox::sec1Key(pkcs8);
        const auto pem = [](QByteArrayView label, const QByteArray &der) { return Sandbox::pem(label, der); };
        QTest::newRow("PKCS#8 as EC PRIVATE KEY, as Apple has it") << pem("EC PRIVATE KEY", pkcs8);
        QTest::newRow("PKCS#8 as PRIVATE KEY") << pem("PRIVATE KEY", pkcs8);
        QTest::newRow("SEC1 as EC PRIVATE KEY") << pem("EC PRIVATE KEY", sec1);
        QTest::newRow("SEC1 as PRIVATE KEY") << pem("PRIVATE KEY", sec1);
        QTest::newRow("PKCS#8, DER") << pkcs8;
        QTest::newRow("SEC1, DER") << sec1;
        QTest::newRow("CR LF") << pem("EC PRIVATE KEY", pkcs8).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + pem("PRIVATE KEY", pkcs8);
        QTest::newRow("words around it") << "Bag Attributes\n" + pem("PRIVATE KEY", pkcs8) + "\nthank you\n";
        QTest::newRow("on one line") << pem("PRIVATE KEY", pkcs8).replace("\n", " ");
        QTest::newRow("without its last line")
            << pem("PRIVATE KEY", pkcs8).replace("-----END PRIVATE KEY-----\n", "");
        QTest::newRow("behind its parameters")
            << "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
                + pem("EC PRIVATE KEY", sec1);
        QTest::newRow("behind its certificate's label")
            << pem("CERTIFICATE", "no key") + pem("PRIVATE KEY", pkcs8);
        QTest::newRow("behind an unreadable one")
            << pem("PRIVATE KEY", "damaged") + pem("PRIVATE KEY", pkcs8);
    }

    void readsEveryForm()
    {
        QFETCH(const QByteArray, file);
        const auto assertion = Apple::clientAssertion(loginOf(m_account, file), u"one"_s, Now);
        QVERIFY(assertion);
        QCOMPARE(Sandbox::flawOf(assertion->reveal().toByteArray(), m_account, Now), QString());
    }

    void readsWhatOpensslWrites_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ecparam") << QStringList {u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s};
        QTest::newRow("ecparam, key alone")
            << QStringList {u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s};
        QTest::newRow("genpkey") << QStringList {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                                 u"ec_paramgen_curve:P-256"_s};
        QTest::newRow("genpkey, DER") << QStringList {
            u"genpkey"_s,  u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-outform"_s, u"DER"_s};
    }

    void readsWhatOpensslWrites()
    {
        QFETCH(const QStringList, arguments);
        const QByteArray file = openssl(arguments);
        if (file.isEmpty())
            QSKIP("no openssl program");
        const auto key = Apple::SigningKey::read(Secret(file));
        QCOMPARE(codeOf(key), QString());
        // Signed with ours, looked at with theirs; many, since about one in 128 has a leading zero in R or S.
        QTemporaryDir folder;
        const QStringList form
            = arguments.contains(u"DER"_s) ? QStringList {u"-inform"_s, u"DER"_s} : QStringList();
        const QByteArray publicKey = openssl(QStringList {u"pkey"_s, u"-pubout"_s} + form, file);
        write(folder.filePath(u"public.pem"_s), publicKey);
        write(folder.filePath(u"message"_s), "header.claims");
        for (int i = 0; i < 20; ++i) {
            const QByteArray raw = key->sign("header.claims");
            QCOMPARE(raw.size(), 64);
            write(folder.filePath(u"signature"_s), derOfSignature(raw));
            QVERIFY(openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, folder.filePath(u"public.pem"_s),
                             u"-signature"_s, folder.filePath(u"signature"_s), folder.filePath(u"message"_s)})
                        .contains("Verified OK"));
        }
    }

    void padsShortNumbers()
    {
        const auto key = Apple::SigningKey::read(Secret(m_account.privateKey));
        QVERIFY(key);
        int leadingZeros = 0;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray raw = key->sign(QByteArray::number(i));
            QCOMPARE(raw.size(), 64);
            leadingZeros += raw.at(0) == '\0' || raw.at(32) == '\0' ? 1 : 0;
        }
        QVERIFY(leadingZeros > 0);
    }

    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("about");
        const QByteArray pkcs8 = m_account.privateKey;
        const auto row = [](const char *name, const QByteArray &file, const QString &code,
                            const QString &about) { QTest::newRow(name) << file << code << about; };
        const QString unreadable = u"api-key-unreadable"_s;
        const QString unsuitable = u"api-key-unsuitable"_s;
        row("nothing", {}, unreadable, {});
        row("words", "no key at all", unreadable, {});
        row("damaged", Sandbox::pem("PRIVATE KEY", pkcs8.left(40)), unreadable, {});
        row("too large", QByteArray(100'000, 'A'), unreadable, {});
        row("public", Sandbox::pem("PUBLIC KEY", m_account.publicKey), unreadable, {});
        row("another curve", Sandbox::pem("PRIVATE KEY", Sandbox::newKey(Sandbox::Key::Secp256k1)),
            unsuitable, u"EC secp256k1"_s);
        row("RSA", Sandbox::pem("PRIVATE KEY", Sandbox::newKey(Sandbox::Key::Rsa1024)), unsuitable,
            u"RSA 1024"_s);
        row("locked", Sandbox::pem("ENCRYPTED PRIVATE KEY", Sandbox::encryptedKey(pkcs8, "secret", 10)),
            u"api-key-locked"_s, {});
    }

    void refusesByName()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, code);
        QFETCH(const QString, about);
        const auto key = Apple::SigningKey::read(Secret(file));
        QCOMPARE(codeOf(key), code);
        QCOMPARE(key.error().about.value(0), about);
    }

    void saysWhatAppleAsksFor()
    {
        const QByteArray file = Sandbox::applePrivateKeyFile(m_account);
        Apple::Login login = loginOf(m_account, file);
        login.clientId = u' ' + login.clientId + u'\n'; // as pasted
        const auto assertion = Apple::clientAssertion(login, u"5e1f"_s, Now);
        QVERIFY(assertion);
        QJsonObject claims;
        QCOMPARE(Sandbox::flawOf(assertion->reveal().toByteArray(), m_account, Now, &claims), QString());
        QCOMPARE(claims.value("aud"_L1).toString(), u"https://account.apple.com/auth/oauth2/v2/token"_s);
        QCOMPARE(claims.value("iss"_L1).toString(), m_account.clientId);
        QCOMPARE(claims.value("sub"_L1).toString(), m_account.clientId);
        QCOMPARE(claims.value("jti"_L1).toString(), u"5e1f"_s);
        const qint64 issued = claims.value("iat"_L1).toInteger();
        const qint64 expires = claims.value("exp"_L1).toInteger();
        QVERIFY(issued <= Now.toSecsSinceEpoch());
        QVERIFY(expires > Now.toSecsSinceEpoch() && expires - issued <= 3600);
        QVERIFY(!assertion->reveal().contains('='));
        // A clock within reason does no harm.
        for (const int error : {-240, 240})
            QCOMPARE(Sandbox::flawOf(assertion->reveal().toByteArray(), m_account, Now.addSecs(error)),
                     QString());
    }

    void namesASurfaceByItsPrefix()
    {
        QCOMPARE(*Apple::surfaceOf(u"SCHOOLAPI.1b2c"_s), Apple::Surface::School);
        QCOMPARE(*Apple::surfaceOf(u" businessapi.1b2c "_s), Apple::Surface::Business);
        for (const QString &id : {u""_s, u"SCHOOLAPI."_s, u"SCHOOL.1b2c"_s, u"1b2c"_s}) {
            const auto surface = Apple::surfaceOf(id);
            QVERIFY(!surface);
            QCOMPARE(surface.error().code, "invalid-client-id"_L1);
        }
        QCOMPARE(Apple::siteOf(Apple::Surface::School).api.host(), u"api-school.apple.com"_s);
        QCOMPARE(Apple::siteOf(Apple::Surface::Business).api.host(), u"api-business.apple.com"_s);
        QCOMPARE(Apple::scopeOf(Apple::Surface::Business), u"business.api"_s);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const Sandbox::AppleApiAccount m_account = Sandbox::appleApiAccount();
};

QTEST_GUILESS_MAIN(TestSigningKey)
#include "tst_signingkey.moc"
