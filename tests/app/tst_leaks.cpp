// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connectionstore.h"
#include "core/storage/database.h"
#include "tests/app/demandingproxy.h"
#include "tests/app/jamfprogram.h"
#include "tests/app/needles.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray ClientSecret = QString(u"Kl!ent/Geheimnis+%=&密鑰 42-long"_s).toUtf8();
const QByteArray Password = QString(u"Lehr?r~Paßwort/+ 校園 #17-long"_s).toUtf8();
const QByteArray ProxyPassword = "Pr0xy:Geheimnis@/%41 third-long";
const QByteArray TokenHead = "eyJhbGciOi"; // of every token that the server gives: {"alg":

QList<Needle> allNeedles()
{
    QList<Needle> needles {{"token", TokenHead}, {"header", "Bearer ey"}, {"key", "PRIVATE KEY"}};
    for (const QByteArray &secret : {ClientSecret, Password, ProxyPassword})
        needles += needlesFor(secret);
    return needles;
}

} // namespace

/// A whole session with secrets, after which none of their bytes may be anywhere but in the keychain.
class TestLeaks final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        NEEDS_KEYRING;
        m_jamf = std::make_unique<JamfProgram>([](Sandbox::JamfSchool &school) {
            school.clients.first().secret = ClientSecret;
            school.users.first().password = Password;
        });
        QVERIFY(m_jamf->isReady());
        QVERIFY(m_given.isValid());
        QCOMPARE(JamfProgram::secrets(), QStringList());
        m_said.clear();
        Program &program = m_jamf->program();
        for (const QString &place : {u"tmp"_s, u"config"_s, u"cache"_s, u"state"_s})
            QVERIFY(QDir(program.home()).mkpath(place));
        program.setVariable(u"TMPDIR"_s, program.home() + u"/tmp"_s);
        program.setVariable(u"XDG_CONFIG_HOME"_s, program.home() + u"/config"_s);
        program.setVariable(u"XDG_CACHE_HOME"_s, program.home() + u"/cache"_s);
        program.setVariable(u"XDG_STATE_HOME"_s, program.home() + u"/state"_s);
        // All that this program and Qt would ever log.
        program.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    }

    void cleanup() { m_jamf.reset(); }

    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("planted");
        QTest::newRow("plain") << ClientSecret;
        QTest::newRow("in a URL") << "?client_secret=" + ClientSecret.toPercentEncoding() + "&x=y";
        QTest::newRow("in a form") << "password=" + Password.toPercentEncoding().replace("%20", "+");
        QTest::newRow("hex") << ProxyPassword.toHex();
        QTest::newRow("hex, upper case") << Password.toHex().toUpper();
        QTest::newRow("half of it") << ClientSecret.first(ClientSecret.size() / 2 + 2);
        for (const QByteArray before : {"", "a", "ab", "abc"}) {
            const QByteArray pair = before + ':' + Password + ';';
            QTest::addRow("base64 behind %d bytes", int(before.size())) << pair.toBase64();
            QTest::addRow("base64url behind %d bytes", int(before.size()))
                << pair.toBase64(QByteArray::Base64UrlEncoding);
        }
        QTest::newRow("base64 alone") << ClientSecret.toBase64();
        QTest::newRow("UTF-16") << QByteArray("x\0", 2)
                + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(Password).utf16()),
                             QString::fromUtf8(Password).size() * 2);
        QTest::newRow("token") << QByteArray("Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.x");
    }

    void findsWhatIsPlanted()
    {
        QFETCH(const QByteArray, planted);
        QCOMPARE(look(), QStringList());
        QVERIFY(QDir(m_jamf->program().home()).mkpath(u"data/.deep/er"_s));
        QFile file(m_jamf->program().home() + u"/data/.deep/er/.log"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, '\0') + planted + "\n");
        file.close();

        const QStringList found = look();

        QVERIFY2(!found.isEmpty(), "not found");
        QVERIFY(found.first().endsWith(u"/.log"_s));
    }

    void findsWhatTheDatabaseHolds()
    {
        const QString path = m_jamf->program().home() + u"/data/caretaker/caretaker.sqlite"_s;
        QCOMPARE(m_jamf->connections({u"list"_s}).status, 0);
        {
            const auto database = Storage::Database::open(*Storage::parseAddress(path));
            QVERIFY(database);
            Connections::ConnectionStore store(**database);
            QVERIFY(store.put({.name = u"x"_s,
                               .address = QUrl(u"https://a.edu"_s),
                               .account = QString::fromUtf8(ClientSecret)}));
        }
        QVERIFY(!look().isEmpty());
        QCOMPARE(run({u"connections"_s, u"list"_s}).status, 0);
        QVERIFY(look().last().endsWith(u"what was said"_s));
    }

    void aWholeSessionLeavesNothingBehind()
    {
        addAll();
        QCOMPARE(JamfProgram::secrets().size(), 3 + 1 + 1);
        QVERIFY(!look(m_given.path()).isEmpty()); // the search knows what it was given
        QCOMPARE(look(), QStringList());

        useAll();
        QCOMPARE(look(), QStringList());
        failAll();
        QCOMPARE(look(), QStringList());

        for (const QString &name : {u"client"_s, u"user"_s, u"proxied"_s}) {
            run({u"connections"_s, u"pause"_s, name});
            run({u"connections"_s, u"resume"_s, name, u"--json"_s});
            QCOMPARE(run({u"connections"_s, u"remove"_s, name}).status, 0);
        }
        QCOMPARE(JamfProgram::secrets(), QStringList());
        QCOMPARE(look(), QStringList());
        QVERIFY(m_said.size() > 10'000);
    }

private:
    Outcome run(const QStringList &words, const QByteArray &input = {})
    {
        const Outcome outcome = m_jamf->run(words, input);
        m_said += outcome.out + outcome.err;
        return outcome;
    }

    [[nodiscard]] QString given(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_given.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    /// Where any of the secrets stands: below the program's home, and in what it has said.
    [[nodiscard]] QStringList look(const QString &folder = {})
    {
        int count = 0;
        const QList<Needle> needles = allNeedles();
        QStringList found = findBelow(folder.isEmpty() ? m_jamf->program().home() : folder, needles, count);
        return found + findIn(m_said, needles, u"what was said"_s);
    }

    [[nodiscard]] QStringList addition(const QString &name, const QStringList &more,
                                       const QString &at = {}) const
    {
        return QStringList {u"connections"_s,
                            u"add"_s,
                            u"jamf-pro"_s,
                            u"--name"_s,
                            name,
                            u"--url"_s,
                            at.isEmpty() ? m_jamf->address() : at}
        + more;
    }
    [[nodiscard]] QStringList clientFrom(const QString &file) const
    {
        return {u"--client-id"_s, m_jamf->client().id, u"--client-secret-file"_s, file};
    }

    void addAll()
    {
        const Sandbox::Identity authority = Sandbox::issue({.commonName = u"School CA"_s});
        QCOMPARE(run(addition(u"client"_s,
                              clientFrom(given(u"client"_s, ClientSecret + '\n'))
                                  + QStringList {u"--ca-file"_s, given(u"ca"_s, Sandbox::pem(authority))}))
                     .status,
                 0);
        QCOMPARE(run(addition(u"user"_s, {u"--user"_s, m_jamf->user().name, u"--password-file"_s, u"-"_s}),
                     Password + "\r\n")
                     .status,
                 0);
        // Through a proxy, for which it must be no server on this computer.
        const QStringList proxy {u"--proxy"_s,
                                 m_proxy.place(),
                                 u"--proxy-user"_s,
                                 u"p"_s,
                                 u"--proxy-password-file"_s,
                                 given(u"proxy"_s, ProxyPassword)};
        const QStringList client = clientFrom(given(u"client"_s, ClientSecret));
        QCOMPARE(run(addition(u"proxied"_s, client + proxy, u"jamf.example.edu"_s)).status, 0);
    }

    void useAll()
    {
        for (const QString &name : {u"client"_s, u"user"_s, u"proxied"_s}) {
            const Outcome test = run({u"connections"_s, u"test"_s, name, u"--json"_s});
            const QJsonObject signIn = test.document()["rows"_L1].toArray().first().toObject();
            QCOMPARE(signIn["state"_L1].toString(), name == u"proxied"_s ? u"failed"_s : u"read"_s);
            run({u"connections"_s, u"test"_s, name, u"--language"_s, u"zh_TW"_s});
        }
        QVERIFY(m_proxy.signIns() > 0);
        run({u"connections"_s, u"list"_s});
        run({u"connections"_s, u"list"_s, u"--json"_s});
        run({u"check"_s, u"--stored"_s});
        run({u"check"_s, u"--stored"_s, u"--json"_s});
    }

    void failAll()
    {
        run(addition(u"CLIENT"_s, clientFrom(given(u"client"_s, ClientSecret))));
        run(addition(u"b"_s, clientFrom(given(u"two"_s, ClientSecret + '\n' + ClientSecret))));
        run(addition(u"b"_s, {u"--client-secret"_s, QString::fromUtf8(ClientSecret)}));
        run(addition(
            u"b"_s,
            clientFrom(m_given.filePath(u"client"_s))
                + QStringList {u"--proxy"_s,
                               u"http://u:"_s + QString::fromUtf8(ProxyPassword) + u"@127.0.0.1:1"_s}));
        for (const char *fault :
             {"invalidate-tokens", "bad-gateway", "cut-body", "missing-privilege=x", "redirect"}) {
            m_jamf->server().add(*Sandbox::faultFrom(QString::fromLatin1(fault)));
            run({u"connections"_s, u"test"_s, u"client"_s});
            run({u"connections"_s, u"test"_s, u"user"_s, u"--json"_s});
            m_jamf->server().heal();
        }
        m_jamf->program().setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        run(addition(u"b"_s, clientFrom(m_given.filePath(u"client"_s))));
        run({u"check"_s, u"--json"_s});
        m_jamf->program().setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                      qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        m_jamf->server().change([](Sandbox::JamfSchool &school) {
            school.clients.first().secret = "another";
            school.users.first().hasExpiredPassword = true;
        });
        run({u"check"_s});
        m_jamf->server().stop();
        run({u"connections"_s, u"test"_s, u"client"_s, u"--json"_s});
        run({u"check"_s, u"--json"_s});
    }

    std::unique_ptr<JamfProgram> m_jamf;
    DemandingProxy m_proxy {"p", ProxyPassword};
    QTemporaryDir m_given; ///< the files that hold the secrets
    QByteArray m_said; ///< by all runs, on both streams
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
