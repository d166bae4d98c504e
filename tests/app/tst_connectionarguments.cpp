// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Act = Cli::ConnectionArguments::Act;
using Connections::SignIn;

namespace {

const QStringList Add {u"connections"_s,
                       u"add"_s,
                       u"jamf-pro"_s,
                       u"--name"_s,
                       u" 青禾 "_s,
                       u"--url"_s,
                       u"HTTPS://Jamf.Example.EDU/index.html"_s};
const QStringList Client {u"--client-id"_s, u"abc"_s, u"--client-secret-file"_s, u"s.txt"_s};
const QStringList User {u"--user"_s, u"teacher"_s, u"--password-file"_s, u"-"_s};

} // namespace

class TestConnectionArguments final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAClient()
    {
        const auto read
            = Cli::parseArguments(Add + Client + QStringList {u"--ca-file"_s, u"ca.pem"_s, u"--json"_s});
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QVERIFY(read->isJson);
        const Cli::ConnectionArguments &wish = read->connections;
        QCOMPARE(wish.act, Act::Add);
        QCOMPARE(wish.connection.name, u"青禾"_s);
        QCOMPARE(wish.connection.address, QUrl(u"https://jamf.example.edu"_s));
        QCOMPARE(wish.connection.signIn, SignIn::Client);
        QCOMPARE(wish.connection.account, u"abc"_s);
        QCOMPARE(wish.secretFile, u"s.txt"_s);
        QCOMPARE(wish.authorityFile, u"ca.pem"_s);
        QVERIFY(wish.connection.proxy.isEmpty());
    }

    void readsAUserBehindAProxy()
    {
        const auto read = Cli::parseArguments(Add + User
                                              + QStringList {u"--proxy"_s, u"proxy:3128"_s, u"--proxy-user"_s,
                                                             u"p"_s, u"--proxy-password-file"_s, u"p.txt"_s});
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        const Cli::ConnectionArguments &wish = read->connections;
        QCOMPARE(wish.connection.signIn, SignIn::User);
        QCOMPARE(wish.connection.account, u"teacher"_s);
        QCOMPARE(wish.secretFile, u"-"_s);
        QCOMPARE(wish.connection.proxy, QUrl(u"http://proxy:3128"_s));
        QCOMPARE(wish.connection.proxyUser, u"p"_s);
        QCOMPARE(wish.proxyPasswordFile, u"p.txt"_s);
    }

    void readsTheOthers()
    {
        QCOMPARE(Cli::parseArguments({u"connections"_s, u"list"_s})->connections.act, Act::List);
        const auto test = Cli::parseArguments({u"--json"_s, u"connections"_s, u"test"_s, u"青禾 Jamf"_s});
        QCOMPARE(test->connections.act, Act::Test);
        QCOMPARE(test->connections.name, u"青禾 Jamf"_s);
        for (const auto &[word, act] :
             {std::pair(u"remove"_s, Act::Remove), std::pair(u"pause"_s, Act::Pause),
              std::pair(u"resume"_s, Act::Resume)})
            QCOMPARE(Cli::parseArguments({u"connections"_s, word, u"x"_s})->connections.act, act);
    }

    void namesTheWrongWord_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &words, const QString &named) {
            QTest::newRow(name) << words << named;
        };
        const auto connections
            = [](const QStringList &words) { return QStringList {u"connections"_s} + words; };
        const auto added = [](const QStringList &words) { return Add + Client + words; };
        row("nothing", connections({}), u"“connections”"_s);
        row("act", connections({u"drop"_s}), u"“connections drop”"_s);
        row("no service", connections({u"add"_s}), u"jamf-pro"_s);
        row("service of a later version", connections({u"add"_s, u"ade"_s}), u"“ade”"_s);
        row("no name", connections({u"test"_s}), u"“connections test”"_s);
        row("empty name", connections({u"test"_s, u" "_s}), u"“connections test”"_s);
        row("two names", connections({u"test"_s, u"a"_s, u"b"_s}), u"“b”"_s);
        row("list of a name", connections({u"list"_s, u"a"_s}), u"“a”"_s);
        row("no --name", connections({u"add"_s, u"jamf-pro"_s}), u"“--name”"_s);
        row("no --url", connections({u"add"_s, u"jamf-pro"_s, u"--name"_s, u"a"_s}), u"“--url”"_s);
        row("no sign-in", Add, u"“--client-id”"_s);
        row("no secret", Add + Client.first(2), u"“--client-secret-file”"_s);
        row("no password", Add + User.first(2), u"“--password-file”"_s);
        row("both", added(User), u"“--user”"_s);
        row("mixed", Add + Client.first(2) + User.last(2), u"“--password-file”"_s);
        row("empty id", Add + QStringList {u"--client-id="_s} + Client.last(2), u"“--client-id”"_s);
        row("proxy's user alone", added({u"--proxy-user"_s, u"p"_s}), u"“--proxy”"_s);
        row("proxy without password", added({u"--proxy"_s, u"p:1"_s, u"--proxy-user"_s, u"p"_s}),
            u"“--proxy-password-file”"_s);
        row("two from standard input",
            Add + User
                + QStringList {u"--proxy"_s, u"p:1"_s, u"--proxy-user"_s, u"p"_s, u"--proxy-password-file"_s,
                               u"-"_s},
            u"“--proxy-password-file”"_s);
        row("option of check", connections({u"list"_s, u"--stored"_s}), u"“--stored”"_s);
        row("option of add", connections({u"list"_s, u"--name"_s, u"a"_s}), u"“--name”"_s);
        row("in check", {u"check"_s, u"--proxy"_s, u"p:1"_s}, u"“--proxy”"_s);
        row("in faq", {u"faq"_s, u"list"_s, u"--user"_s, u"p"_s}, u"“--user”"_s);
        row("secret as an argument", added({u"--client-secret"_s, u"Geheimnis"_s}),
            u"“--client-secret-file”"_s);
        row("password as an argument", added({u"--proxy-password=Geheimnis"_s}),
            u"“--proxy-password-file”"_s);
        row("word too many", added({u"x"_s}), u"“x”"_s);
    }

    void namesTheWrongWord()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, named);
        const auto read = Cli::parseArguments(words);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(named), qPrintable(read.error()));
        QVERIFY(!read.error().contains(u"Geheimnis"_s));
        QVERIFY(!read.error().contains(u'\n'));
    }

    void refusesAddresses()
    {
        const auto with = [](const QString &url, const QString &proxy) {
            return Cli::parseArguments(QStringList {u"connections"_s, u"add"_s, u"jamf-pro"_s, u"--name"_s,
                                                    u"a"_s, u"--url"_s, url, u"--proxy"_s, proxy}
                                       + Client);
        };
        QVERIFY(with(u"a.edu"_s, u"p:1"_s));
        QVERIFY(!with(u"http://a.edu"_s, u"p:1"_s));
        QVERIFY(!with(u"a.edu"_s, u"p"_s));
        const auto telling = with(u"a.edu"_s, u"http://u:Geheimnis@p:1"_s);
        QVERIFY(!telling);
        QVERIFY(!telling.error().contains(u"Geheimnis"_s));
    }
};

QTEST_GUILESS_MAIN(TestConnectionArguments)
#include "tst_connectionarguments.moc"
