// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/sweep.h"
#include "core/storage/database.h"
#include "tests/app/jamfprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject onlyOne(const Outcome &outcome)
{
    const QJsonArray connections = outcome.document()["connections"_L1].toArray();
    return connections.size() == 1 ? connections.first().toObject() : QJsonObject();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const auto &value : array.toArray())
        list.append(value.toString());
    return list;
}

} // namespace

/// `caretaker-cli connections` against a server and a keychain that are real enough.
class TestConnections final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        NEEDS_KEYRING;
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_jamf = std::make_unique<JamfProgram>();
        QVERIFY(m_jamf->isReady());
        QCOMPARE(JamfProgram::secrets(), QStringList());
    }

    void cleanup()
    {
        if (!m_jamf)
            return;
        for (const auto &known :
             m_jamf->connections({u"list"_s, u"--json"_s}).document()["connections"_L1].toArray())
            QCOMPARE(m_jamf->connections({u"remove"_s, known.toObject()["name"_L1].toString()}).status, 0);
        QCOMPARE(JamfProgram::secrets(), QStringList());
        m_jamf.reset();
    }

    void addsListsPausesAndRemoves()
    {
        const Outcome none = m_jamf->connections({u"list"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.startsWith("There is no connection yet."));

        const Outcome added = m_jamf->add(u"青禾 Jamf"_s);
        QVERIFY2(added.status == 0, added.err.constData());
        QCOMPARE(added.err, QByteArray());
        QCOMPARE(JamfProgram::secrets().size(), 2); // it, and the list of what is there

        const QJsonObject listed = onlyOne(m_jamf->connections({u"list"_s, u"--json"_s}));
        QCOMPARE(listed,
                 QJsonObject({{u"name"_s, u"青禾 Jamf"_s},
                              {u"service"_s, u"jamf-pro"_s},
                              {u"address"_s, m_jamf->address()},
                              {u"signIn"_s, u"client"_s},
                              {u"account"_s, m_jamf->client().id},
                              {u"ownAuthority"_s, false},
                              {u"proxy"_s, QJsonValue::Null},
                              {u"proxyUser"_s, QJsonValue::Null},
                              {u"paused"_s, false},
                              {u"testedAt"_s, QJsonValue::Null}}));
        QCOMPARE(onlyOne(m_jamf->connections({u"pause"_s, u"青禾 JAMF"_s, u"--json"_s}))["paused"_L1], true);
        QVERIFY(m_jamf->connections({u"list"_s}).out.contains("paused"));
        QCOMPARE(onlyOne(m_jamf->connections({u"resume"_s, u"青禾 Jamf"_s, u"--json"_s}))["paused"_L1],
                 false);

        QCOMPARE(m_jamf->connections({u"remove"_s, u"青禾 Jamf"_s}).status, 0);
        QCOMPARE(JamfProgram::secrets(), QStringList());
        QCOMPARE(m_jamf->connections({u"remove"_s, u"青禾 Jamf"_s}).status, 1);
    }

    void testsRowByRow()
    {
        QCOMPARE(m_jamf->add(u"Jamf"_s).status, 0);

        const Outcome json = m_jamf->connections({u"test"_s, u"Jamf"_s, u"--json"_s});

        QCOMPARE(json.status, 3); // the demo's client may not read the GSX certificate
        const QJsonObject document = json.document();
        const QJsonArray rows = document["rows"_L1].toArray();
        QCOMPARE(rows.size(), Jamf::allRows().size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            QCOMPARE(row["row"_L1].toString(), Jamf::code(Jamf::allRows().at(i)));
            QCOMPARE(texts(row["privileges"_L1]), Jamf::privilegesFor(Jamf::allRows().at(i)));
            QCOMPARE(row["state"_L1] == u"failed"_s, row["row"_L1] == u"gsx-certificate"_s);
        }
        const QStringList missing {u"Read GSX Connection"_s, u"Read Push Certificates"_s};
        QCOMPARE(texts(document["missing"_L1]), missing);
        QCOMPARE(json.codes(), QStringList {u"no-privilege"_s});
        QCOMPARE(json.errors().first()["part"_L1].toString(), u"gsx-certificate"_s);
        QCOMPARE(document["server"_L1]["mobileDevices"_L1].toInt(), 1138);
        QVERIFY(!document["notifications"_L1].toArray().isEmpty());

        const Outcome text = m_jamf->connections({u"test"_s, u"jamf"_s});
        QCOMPARE(text.status, 3);
        QVERIFY2(text.out.endsWith("Jamf Pro:\nRead GSX Connection\nRead Push Certificates\n"),
                 text.out.constData());
        QVERIFY(!onlyOne(m_jamf->connections({u"list"_s, u"--json"_s}))["testedAt"_L1].isNull());
    }

    void signsInAsAUserAndOutAgain()
    {
        const QString file = m_jamf->program().write(u"password"_s, m_jamf->user().password + "\r\n");
        const Outcome added = m_jamf->connections({u"add"_s, u"jamf-pro"_s, u"--name"_s, u"U"_s, u"--url"_s,
                                                   m_jamf->address() + u"/index.html"_s, u"--user"_s,
                                                   m_jamf->user().name, u"--password-file"_s, file});
        QVERIFY2(added.status == 0, added.err.constData());
        const Outcome test = m_jamf->connections({u"test"_s, u"U"_s, u"--json"_s});
        QVERIFY2(!test.codes().contains(u"sign-in-refused"_s), test.out.constData());
        QTRY_COMPARE(m_jamf->server().requests("POST", u"/api/v1/auth/invalidate-token"_s), 1);
        QVERIFY(m_jamf->run({u"check"_s, u"--json"_s}).status != -1);
        QTRY_COMPARE(m_jamf->server().requests("POST", u"/api/v1/auth/invalidate-token"_s), 2);
    }

    void saysWhereTheFaultIs_data()
    {
        QTest::addColumn<Sandbox::JamfFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("failed"); // rows
        using Kind = Sandbox::JamfFault::Kind;
        const int all = int(Jamf::allRows().size()) - 1; // over http there is no TLS certificate to read
        QTest::newRow("privilege") << Sandbox::JamfFault {.kind = Kind::MissingPrivilege,
                                                          .paths = u"*/volume-purchasing-locations*"_s,
                                                          .text = u"Read Volume Purchasing Locations"_s}
                                   << u"no-privilege"_s << 2;
        QTest::newRow("web page instead")
            << Sandbox::JamfFault {.kind = Kind::BadGateway} << QString() << all;
    }

    void saysWhereTheFaultIs()
    {
        QFETCH(const Sandbox::JamfFault, fault);
        QFETCH(const QString, code);
        QFETCH(const int, failed);
        QCOMPARE(m_jamf->add(u"Jamf"_s).status, 0);
        m_jamf->server().add(fault);

        const Outcome test = m_jamf->connections({u"test"_s, u"Jamf"_s, u"--json"_s});

        QCOMPARE(test.status, 3);
        QCOMPARE(test.errors().size(), failed);
        if (!code.isEmpty())
            QVERIFY(test.codes().contains(code));
    }

    void refusesASecretThatIsWrong()
    {
        const Outcome added = m_jamf->connections({u"add"_s, u"jamf-pro"_s, u"--name"_s, u"W"_s, u"--url"_s,
                                                   m_jamf->address(), u"--client-id"_s, m_jamf->client().id,
                                                   u"--client-secret-file"_s, u"-"_s},
                                                  "not-the-secret");
        QCOMPARE(added.status, 0);
        const Outcome test = m_jamf->connections({u"test"_s, u"W"_s});
        QCOMPARE(test.status, 3);
        QVERIFY(!(test.out + test.err).contains("not-the-secret"));
        QVERIFY2(test.out.count("The same.") >= 10,
                 test.out.constData()); // one reason for all rows is told once
        QCOMPARE(m_jamf->connections({u"test"_s, u"W"_s, u"--json"_s}).codes().first(), u"sign-in-refused"_s);
    }

    void sendsNothingToAnAddressThatSomebodyElseChanged()
    {
        QCOMPARE(m_jamf->add(u"Jamf"_s).status, 0);
        const QString path = m_jamf->program().home() + u"/data/caretaker/caretaker.sqlite"_s;
        {
            const auto database = Storage::Database::open(*Storage::parseAddress(u"sqlite:"_s + path));
            QVERIFY((*database)->query(u"UPDATE connections SET address = 'http://127.0.0.1:1'"_s));
        }
        m_jamf->server().forgetJournal();

        const Outcome json = m_jamf->connections({u"test"_s, u"Jamf"_s, u"--json"_s});
        QCOMPARE(json.status, 3);
        QCOMPARE(json.codes(), QStringList {u"address-changed"_s});
        const QString sentence
            = u"Nothing was sent: the address of this connection was changed from %1 to http://127.0.0.1:1. "
              u"If that "
              u"is right, enter the secret again in Settings > Connections."_s.arg(m_jamf->address());
        QCOMPARE(json.errors().first()["text"_L1].toString(), sentence);
        const Outcome text = m_jamf->connections({u"test"_s, u"Jamf"_s});
        QCOMPARE(text.status, 3);
        QVERIFY2(text.err.contains(sentence.toUtf8()), text.err.constData());
        QCOMPARE(m_jamf->run({u"check"_s, u"--json"_s}).codes(), QStringList {u"address-changed"_s});
        QCOMPARE(m_jamf->server().requests(), 0);
    }

    void checksTakeTheServersIn()
    {
        QCOMPARE(m_jamf->add(u"Jamf"_s).status, 0);

        const Outcome check = m_jamf->run({u"check"_s, u"--json"_s});

        QCOMPARE(check.status, 2);
        QCOMPARE(check.codes(), QStringList {u"no-privilege"_s});
        QStringList kinds;
        for (const auto &credential : check.credentials()) {
            kinds.append(credential.toObject()["kind"_L1].toString());
            QCOMPARE(credential.toObject()["sightings"_L1].toArray().first()["where"_L1].toString(),
                     u"Jamf"_s);
        }
        QVERIFY(kinds.contains(u"ade-server-token"_s));
        QVERIFY(kinds.contains(u"content-token"_s));

        QCOMPARE(m_jamf->connections({u"pause"_s, u"Jamf"_s}).status, 0);
        m_jamf->server().forgetJournal();
        QCOMPARE(m_jamf->run({u"check"_s, u"--json"_s}).codes(), QStringList());
        QCOMPARE(m_jamf->server().requests(), 0);
    }

    void keepsNothingOfAnAdditionThatFails()
    {
        QCOMPARE(m_jamf->add(u"Jamf"_s).status, 0);
        const QStringList before = JamfProgram::secrets();
        const Outcome again = m_jamf->add(u"JAMF"_s);
        QCOMPARE(again.status, 3);
        QVERIFY2(again.err.contains("JAMF"), again.err.constData());
        QCOMPARE(m_jamf->add(u"JAMF"_s, {u"--json"_s}).codes(), QStringList {u"name-taken"_s});
        QCOMPARE(JamfProgram::secrets(), before);

        const Outcome noFile = m_jamf->add(u"B"_s, {u"--ca-file"_s, u"/nowhere/ca.pem"_s, u"--json"_s});
        QCOMPARE(noFile.codes(), QStringList {u"not-found"_s});
        QVERIFY(noFile.err.contains("/nowhere/ca.pem: "));
        const QString noCa = m_jamf->program().write(u"ca.pem"_s, "nothing\n");
        QCOMPARE(m_jamf->add(u"B"_s, {u"--ca-file"_s, noCa, u"--json"_s}).codes(),
                 QStringList {u"invalid-authority"_s});
        QCOMPARE(m_jamf
                     ->connections({u"add"_s, u"jamf-pro"_s, u"--name"_s, u"B"_s, u"--url"_s, u"a.edu"_s,
                                    u"--client-id"_s, u"x"_s, u"--client-secret-file"_s, u"-"_s, u"--json"_s},
                                   "two\nlines\n")
                     .codes(),
                 QStringList {u"invalid-secret"_s});
        QCOMPARE(JamfProgram::secrets(), before);
        QCOMPARE(m_jamf->connections({u"list"_s, u"--json"_s}).document()["connections"_L1].toArray().size(),
                 1);
    }

    void saysThatThereIsNoKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const Outcome added = m_jamf->add(u"Jamf"_s, {u"--json"_s});
        const Outcome list = m_jamf->connections({u"list"_s, u"--json"_s});
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);

        QCOMPARE(added.status, 3);
        QCOMPARE(added.codes(), QStringList {u"keychain-missing"_s});
        QCOMPARE(added.errors().first()["source"_L1].toString(), u"keychain"_s);
        QCOMPARE(list.status, 0);
        QCOMPARE(list.document()["connections"_L1].toArray(), QJsonArray());
    }

    void trustsTheAuthorityItIsGiven()
    {
        const Sandbox::JamfTls tls = Sandbox::jamfTls(QDateTime::currentDateTimeUtc());
        Sandbox::JamfServer secure(
            m_jamf->server().school(), [] { return QDateTime::currentDateTimeUtc(); }, tls);
        QVERIFY(secure.start());
        const QString file = m_jamf->program().write(u"ca.pem"_s, tls.authority);
        const auto add = [&](const QString &name, const QStringList &more) {
            return m_jamf->connections(QStringList {u"add"_s, u"jamf-pro"_s, u"--name"_s, name, u"--url"_s,
                                                    secure.url().toString(), u"--client-id"_s,
                                                    m_jamf->client().id, u"--client-secret-file"_s, u"-"_s}
                                           + more,
                                       m_jamf->client().secret);
        };
        QCOMPARE(add(u"with"_s, {u"--ca-file"_s, file}).status, 0);
        QCOMPARE(add(u"without"_s, {}).status, 0);
        QCOMPARE(m_jamf->connections({u"test"_s, u"with"_s, u"--json"_s}).codes(),
                 QStringList {u"no-privilege"_s});
        QVERIFY(m_jamf->connections({u"test"_s, u"without"_s, u"--json"_s})
                    .codes()
                    .contains(u"server-untrusted"_s));
    }

private:
    std::unique_ptr<JamfProgram> m_jamf;
    QByteArray m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
