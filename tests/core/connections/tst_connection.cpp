// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/codes.h"
#include "core/connections/connection.h"
#include "core/connections/keylist.h"
#include "tests/sandbox/forge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Connections;

class TestConnection final : public QObject
{
    Q_OBJECT

private slots:
    void readsAnAddressAsItIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto row = [](const char *name, const QString &text, const QString &address = {}) {
            QTest::newRow(name) << text << address;
        };
        const QString plain = u"https://jamf.example.edu"_s;
        row("host", u"jamf.example.edu"_s, plain);
        row("whole", u"https://jamf.example.edu"_s, plain);
        row("slash", u"https://jamf.example.edu/"_s, plain);
        row("path, query, fragment", u"https://jamf.example.edu/index.html?a=b#c"_s, plain);
        row("path without scheme", u"jamf.example.edu/login.jsp"_s, plain);
        row("capitals and blanks", u"  HTTPS://Jamf.Example.EDU/ \n"_s, plain);
        row("dot of a full name", u"jamf.example.edu./"_s, plain);
        row("usual port", u"https://jamf.example.edu:443"_s, plain);
        row("port", u"jamf.example.edu:8443/"_s, u"https://jamf.example.edu:8443"_s);
        row("full-width", u"ｈｔｔｐｓ：／／ｊａｍｆ．example。edu"_s, plain);
        row("IDN", u"校園.台灣:8443"_s, u"https://xn--hdsv01b.xn--kpry57d:8443"_s);
        row("IPv4", u"10.1.2.3:8443"_s, u"https://10.1.2.3:8443"_s);
        row("IPv6", u"[2001:DB8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s);
        row("bare IPv6", u"2001:db8::1"_s, u"https://[2001:db8::1]"_s);
        row("loopback", u"http://127.0.0.1:9006/x"_s, u"http://127.0.0.1:9006"_s);
        row("localhost", u"http://localhost:9006"_s, u"http://localhost:9006"_s);
        row("loopback, usual port", u"http://localhost:80"_s, u"http://localhost"_s);

        row("empty", u" "_s);
        row("plain http elsewhere", u"http://jamf.example.edu"_s);
        row("another scheme", u"ftp://jamf.example.edu"_s);
        row("no host", u"https:///path"_s);
        row("with password", u"https://admin:pw@jamf.example.edu"_s);
        row("two words", u"our server"_s);
        row("port too large", u"jamf.example.edu:84430"_s);
        row("port 0", u"jamf.example.edu:0"_s);
        row("endless", u"a"_s.repeated(3000));
    }

    void readsAnAddressAsItIsPasted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);

        const auto read = serverAddress(text);

        if (address.isEmpty()) {
            QVERIFY2(!read, qPrintable(read ? read->toString() : QString()));
            QCOMPARE(read.error().code, Codes::InvalidServerAddress);
            QCOMPARE(read.error().about.size(), 1);
            if (!text.contains(u'@'))
                QCOMPARE(read.error().about, QStringList {text});
        } else {
            QVERIFY(read);
            QCOMPARE(read->toString(QUrl::FullyEncoded), address);
        }
    }

    void namesNoPassword()
    {
        QCOMPARE(serverAddress(u"https://admin:pw@jamf.example.edu"_s).error().about,
                 QStringList {u"https://•••@jamf.example.edu"_s});
        QCOMPARE(proxyAddress(u"admin:p/w@:x@proxy:3128"_s).error().about, QStringList {u"•••@proxy:3128"_s});
        QCOMPARE(proxyAddress(u"http：／／u:p＠proxy"_s).error().about, QStringList {u"http://•••@proxy"_s});
    }

    void keepsOnlyTheCertificatesOfAnAuthority()
    {
        const auto identity = Sandbox::issue({.commonName = u"School CA"_s});
        const QByteArray alone = Sandbox::pem("CERTIFICATE", identity.certificate);

        const auto fromPair = authorityIn("Our CA\n" + Sandbox::pem(identity));
        QVERIFY(fromPair);
        QCOMPARE(*fromPair, alone);
        QCOMPARE(*authorityIn(identity.certificate), alone);
        QCOMPARE(*authorityIn(alone + alone), alone + alone);
        for (const QByteArray &text :
             {QByteArray(), QByteArray("School CA"), Sandbox::pem("PRIVATE KEY", identity.privateKey)}) {
            QVERIFY(!authorityIn(text));
            QCOMPARE(authorityIn(text).error().code, Codes::InvalidAuthority);
        }
    }

    void takesASecretFromItsFile()
    {
        const auto in = [](const QByteArray &content) { return secretIn(Secret(content)); };
        for (const QByteArray &content : {QByteArray("p w"), QByteArray("p w\n"), QByteArray("p w\r\n"),
                                          QByteArray("\xEF\xBB\xBFp w\n\n")}) {
            const auto secret = in(content);
            QVERIFY(secret);
            QVERIFY(secret->reveal() == "p w");
        }
        QVERIFY(in(" 密 ")->reveal() == " 密 ");
        for (const QByteArray &content :
             {QByteArray(""), QByteArray("\n"), QByteArray("a\nb"), QByteArray("\xEF\xBB\xBF"),
              QByteArray("\xFF\xFEp\0w\0", 6), QByteArray(70'000, 'x')}) {
            QVERIFY(!in(content));
            QCOMPARE(in(content).error(), (Error {ErrorKind::Malformed, Codes::InvalidSecret}));
        }
    }

    void readsAProxyAddress()
    {
        QCOMPARE(proxyAddress(u"proxy.example.edu:3128"_s)->toString(), u"http://proxy.example.edu:3128"_s);
        QCOMPARE(proxyAddress(u"http://proxy.example.edu:3128/"_s)->toString(),
                 u"http://proxy.example.edu:3128"_s);
        QCOMPARE(proxyAddress(u"socks5://10.0.0.1:1080"_s)->toString(), u"socks5://10.0.0.1:1080"_s);
        for (const QString &text :
             {u"proxy.example.edu"_s, u"ftp://p:1"_s, u"http://u:p@proxy:3128"_s, u""_s}) {
            QVERIFY(!proxyAddress(text));
            QCOMPARE(proxyAddress(text).error().code, Codes::InvalidProxyAddress);
        }
    }

    void readsWhereToSignIn()
    {
        const QString address = u"https://account.apple.com/auth/oauth2/token"_s;
        QCOMPARE(tokenAddress(address)->toString(), address);
        QCOMPARE(tokenAddress(u" account.apple.com/auth/oauth2/token?a=b "_s)->toString(), address);
        QCOMPARE(tokenAddress(u"http://127.0.0.1:9006/t"_s)->toString(), u"http://127.0.0.1:9006/t"_s);
        QCOMPARE(tokenAddress(u"http://account.apple.com/t"_s).error().code, Codes::InvalidServerAddress);
    }

    void namesServicesAndKeys()
    {
        for (const Service service : {Service::JamfPro, Service::AppleSchoolManager,
                                      Service::AutomatedDeviceEnrollment, Service::AppsAndBooks})
            QCOMPARE(serviceOf(code(service)), service);
        QVERIFY(!serviceOf(u"gmail"_s));
        QCOMPARE(keyOf(u"8a6f"_s, SecretPart::Sign), u"connection/8a6f/sign-in"_s);
        QCOMPARE(keyOf(u"8a6f"_s, SecretPart::Proxy), u"connection/8a6f/proxy"_s);
    }

    void saysWhatIsMissing()
    {
        Connection connection {.name = u"Jamf"_s, .address = QUrl(u"https://a.edu"_s), .account = u"id"_s};
        QVERIFY(validated(connection));
        connection.account = u" "_s;
        QCOMPARE(validated(connection).error().about, QStringList {u"account"_s});
        connection.address.clear();
        QCOMPARE(validated(connection).error().about, QStringList {u"address"_s});
        connection.name.clear();
        QCOMPARE(validated(connection).error().about, QStringList {u"name"_s});
    }

    void saysWhatAppleNeeds()
    {
        Connection connection {.service = Service::AppleSchoolManager, .name = u"Apple"_s};
        connection.address = QUrl(u"https://api-school.apple.com"_s);
        connection.account = u"SCHOOLAPI.1"_s;
        QCOMPARE(validated(connection).error().about, QStringList {u"key-id"_s});
        connection.keyId = u"k"_s;
        QCOMPARE(validated(connection).error().about, QStringList {u"token-address"_s});
        connection.tokenAddress = QUrl(u"https://account.apple.com/auth/oauth2/token"_s);
        QVERIFY(validated(connection));
    }

    void remembersWhichKeysThereAre()
    {
        KeyList list;
        list.set(u"a"_s, KeyList::State::Kept);
        list.set(u"b"_s, KeyList::State::Begun);
        list.set(u"c"_s, KeyList::State::Begun);
        list = KeyList::parse(list.entry());

        // One that was only begun may be in the middle of being added by another program.
        QCOMPARE(list.takeOrphans({u"c"_s}), QStringList {u"a"_s});
        list = KeyList::parse(list.entry());
        QCOMPARE(list.takeOrphans({u"c"_s}), QStringList {u"b"_s});
        QCOMPARE(list.takeOrphans({u"c"_s}), QStringList());
        QCOMPARE(list.takeOrphans({}), QStringList {u"c"_s});
        QCOMPARE(list, KeyList());
        QCOMPARE(KeyList::parse(Secret("nonsense\n\nx\n")), KeyList());
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
