// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/appleprogram.h"

#include <QRegularExpression>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using Kind = Sandbox::AppleFault::Kind;

/// `caretaker-cli connections add asm` and `devices` against a make-believe Apple, with the session's real keychain.
class TestDevices final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        NEEDS_KEYRING;
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_apple = std::make_unique<AppleProgram>(60);
        QVERIFY(m_apple->isReady());
    }

    void cleanup()
    {
        if (!m_apple)
            return;
        for (const auto &known :
             m_apple->run({u"connections"_s, u"list"_s, u"--json"_s}).document()["connections"_L1].toArray())
            QCOMPARE(m_apple->run({u"connections"_s, u"remove"_s, known.toObject()["name"_L1].toString()}).status, 0);
        QCOMPARE(Keyring::entriesOf(Places::keychainService()), QStringList());
        m_apple.reset();
    }

    void addsTestsAndLists()
    {
        const QByteArray pem = Sandbox::applePrivateKeyFile(m_apple->account());
        const QString file = m_apple->program().write(u"key.pem"_s, pem);
        const Outcome added = m_apple->add(u"ASM"_s, file);
        QVERIFY2(added.status == 0, added.err.constData());
        QVERIFY(added.out.contains("the file may be deleted"));
        QVERIFY(QFile::remove(file));

        const Outcome tested = m_apple->run({u"connections"_s, u"test"_s, u"asm"_s, u"--json"_s});
        QVERIFY2(tested.status == 0, tested.err.constData());
        const QJsonArray rows = tested.document()["rows"_L1].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(1).toObject()["count"_L1].toInt(), 60);
        QVERIFY(m_apple->run({u"connections"_s, u"test"_s, u"asm"_s}).out.contains("60 devices"));

        const QJsonObject listed = m_apple->run({u"connections"_s, u"list"_s, u"--json"_s})
                                       .document()["connections"_L1]
                                       .toArray()
                                       .first()
                                       .toObject();
        QCOMPARE(listed["service"_L1].toString(), u"asm"_s);
        QCOMPARE(listed["keyId"_L1].toString(), m_apple->account().keyId);
        QCOMPARE(listed["account"_L1].toString(), m_apple->account().clientId);
    }

    void refusesAWrongKey()
    {
        const Outcome none = m_apple->add(u"ASM"_s, u"-"_s, "hello\n");
        QCOMPARE(none.status, 3);
        QVERIFY(none.err.contains("There is no private key in it."));
        const Outcome other
            = m_apple->add(u"ASM"_s, u"-"_s, Sandbox::applePrivateKeyFile(Sandbox::appleApiAccount()));
        QCOMPARE(other.status, 0);
        const Outcome synced = m_apple->run({u"devices"_s, u"sync"_s, u"--json"_s});
        QCOMPARE(synced.status, 3);
        QCOMPARE(synced.document()["errors"_L1].toArray().first().toObject()["code"_L1].toString(),
                 u"api-key-refused"_s);
        QVERIFY(m_apple->run({u"devices"_s, u"sync"_s}).out.contains("does not accept the key"));
    }

    void checksWatchTheKeyAndTheTerms()
    {
        add();
        const QStringList check {u"check"_s, u"--stored"_s};
        const QStringList json = check + QStringList(u"--json"_s);
        const auto credential = [](const Outcome &outcome, const QString &kind) {
            for (const auto &each : outcome.document()["credentials"_L1].toArray()) {
                if (each.toObject()["kind"_L1].toString() == kind)
                    return each.toObject();
            }
            return QJsonObject();
        };
        const Outcome well = m_apple->run(json);
        QVERIFY2(well.status == 0, well.err.constData());
        QCOMPARE(well.codes(), QStringList());
        const QJsonObject key = credential(well, u"asm-api-key"_s);
        QCOMPARE(key["severity"_L1].toString(), u"ok"_s);
        QCOMPARE(key["name"_L1].toString(), u"ASM"_s);
        QCOMPARE(key["facts"_L1].toObject()["clientId"_L1].toString(), m_apple->account().clientId);
        QVERIFY(credential(well, u"apple-terms"_s).isEmpty());
        const QByteArray words = m_apple->run(check).out;
        QVERIFY2(words.contains("In order"), words.constData());
        QVERIFY2(words.contains("In use here since "), words.constData());

        m_apple->server().add({.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s});
        const Outcome wanting = m_apple->run(json);
        QCOMPARE(wanting.status, 2);
        const QJsonObject terms = credential(wanting, u"apple-terms"_s);
        QCOMPARE(terms["severity"_L1].toString(), u"expired"_s);
        QCOMPARE(terms["problems"_L1].toArray().first()["code"_L1].toString(), u"apple-terms-not-signed"_s);
        const QByteArray said = m_apple->run(check).out;
        QVERIFY2(said.contains("Not accepted"), said.constData());
        QVERIFY2(said.contains("New devices cannot enrol until an Administrator accepts Apple's new terms."),
                 said.constData());

        m_apple->server().heal();
        m_apple->server().add({.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_client"_s});
        const Outcome refused = m_apple->run(json);
        QCOMPARE(refused.codes(), QStringList(u"api-key-refused"_s));
        QCOMPARE(credential(refused, u"asm-api-key"_s)["severity"_L1].toString(), u"expired"_s);
    }

    void fetchesListsAndShows()
    {
        QCOMPARE(m_apple->run({u"devices"_s, u"sync"_s}).status, 3); // nothing to fetch from
        add();
        const Outcome synced = m_apple->run({u"devices"_s, u"sync"_s});
        QVERIFY2(synced.status == 0, synced.err.constData());
        QVERIFY2(synced.out.contains("ASM  60 devices: 60 new and 58 assigned"), synced.out.constData());
        QVERIFY(synced.out.contains("is still to be fetched"));

        const Outcome listed = m_apple->run({u"devices"_s, u"list"_s, u"--json"_s});
        const QJsonArray devices = listed.document()["devices"_L1].toArray();
        QCOMPARE(devices.size(), 60);
        const QString serial = m_apple->server().serialOf(3);
        QJsonObject mac;
        for (const auto &device : devices) {
            if (device.toObject()["serialNumber"_L1].toString() == serial)
                mac = device.toObject();
        }
        QCOMPARE(mac["productFamily"_L1].toString(), u"Mac"_s);
        QCOMPARE(mac["assignedServer"_L1].toObject()["serverName"_L1].toString(), u"Jamf Pro, Mac"_s);
        QVERIFY(mac["jamf"_L1].isNull());
        QVERIFY(mac["coverage"_L1].toArray().isEmpty());
        QVERIFY(mac["addedToOrgDateTime"_L1].toString().endsWith(u'Z'));

        const Outcome macs = m_apple->run({u"devices"_s, u"list"_s, u"--where"_s, u"family=Mac"_s});
        QVERIFY(macs.out.trimmed().endsWith("12 devices"));
        const Outcome csv = m_apple->run(
            {u"devices"_s, u"list"_s, u"--where"_s, u"family=Mac and not server"_s, u"--csv"_s});
        QVERIFY(csv.out.startsWith("\xEF\xBB\xBFserialNumber,"));

        const Outcome shown = m_apple->run({u"devices"_s, u"show"_s, serial.toLower()});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains(serial.toUtf8()));
        QVERIFY(shown.out.contains("not fetched yet"));
        const Outcome unknown = m_apple->run({u"devices"_s, u"show"_s, u"NONE"_s, u"--json"_s});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.document()["errors"_L1].toArray().first().toObject()["code"_L1].toString(),
                 u"device-not-found"_s);
    }

    void asksAppleForOneDevice()
    {
        add();
        QCOMPARE(m_apple->run({u"devices"_s, u"sync"_s}).status, 0);
        const QString serial = m_apple->server().serialOf(3);
        const QStringList show {u"devices"_s, u"show"_s, serial};
        const QStringList ask = show + QStringList {u"--ask"_s};
        QVERIFY(!m_apple->run(show).out.contains("Activation Lock"));
        const Outcome asked = m_apple->run(ask);
        QVERIFY2(asked.status == 0, asked.err.constData());
        QVERIFY2(asked.out.contains("on, by a person"), asked.out.constData());
        QVERIFY(!asked.out.contains("not fetched yet"));
        const QJsonObject json = m_apple->run(ask + QStringList {u"--json"_s}).document();
        const QJsonObject lock = json["activationLock"_L1].toObject();
        QCOMPARE(lock["isLocked"_L1].toBool(), true);
        QCOMPARE(lock["lockType"_L1].toString(), u"USER"_s);
        QVERIFY(lock["askedAt"_L1].toString().endsWith(u'Z'));
        const QJsonObject device = json["devices"_L1].toArray().first().toObject();
        QVERIFY(!device["coverage"_L1].toArray().isEmpty());
        // It is kept nowhere.
        QVERIFY(!m_apple->run(show + QStringList {u"--json"_s}).document().contains("activationLock"_L1));

        m_apple->server().add({.kind = Kind::ServerFault, .paths = u"*/activationLockStatus"_s});
        QVERIFY(m_apple->run(ask).out.contains("Apple does not say"));
        m_apple->server().heal();
        m_apple->server().add({.kind = Kind::Forbidden, .paths = u"/v1/orgDevices/*"_s});
        const Outcome refused = m_apple->run(ask + QStringList {u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.document()["errors"_L1].toArray().first().toObject()["code"_L1].toString(),
                 u"apple-forbids"_s);
        QVERIFY(refused.err.contains("ASM: "));
        QCOMPARE(m_apple->run({u"devices"_s, u"show"_s, u"NONE"_s, u"--ask"_s}).status, 1);
    }

    void tellsApplesOwnDayOfRelease()
    {
        add();
        QCOMPARE(m_apple->run({u"devices"_s, u"sync"_s}).status, 0);
        const QString last = m_apple->server().serialOf(59);
        m_apple->server().release(1);
        QCOMPARE(m_apple->run({u"devices"_s, u"sync"_s}).status, 0);
        const QByteArray noticed = m_apple->run({u"devices"_s, u"show"_s, last}).out;
        QVERIFY2(noticed.contains("Release noticed"), noticed.constData());
        const QByteArray told = m_apple->run({u"devices"_s, u"show"_s, last, u"--ask"_s}).out;
        QVERIFY2(told.contains("\nReleased  ") && !told.contains("Release noticed"), told.constData());
    }

    void goesOnAfterAFault()
    {
        add();
        m_apple->server().add({.kind = Kind::WebPage, .paths = u"*/relationships/devices"_s, .number = 503});
        const Outcome failed = m_apple->run({u"devices"_s, u"sync"_s, u"--connection"_s, u"asm"_s});
        QCOMPARE(failed.status, 3);
        QVERIFY2(failed.out.contains("gave a web page instead of an answer"), failed.out.constData());
        m_apple->server().heal();
        const Outcome synced = m_apple->run({u"devices"_s, u"sync"_s, u"--connection"_s, u"asm"_s});
        QCOMPARE(synced.status, 0);
        QCOMPARE(m_apple->run({u"devices"_s, u"sync"_s, u"--connection"_s, u"none"_s}).status, 1);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &words, const QByteArray &said) {
            QTest::newRow(name) << words << said;
        };
        row("nothing", {u"devices"_s}, "A word is missing behind “devices”: sync, list or show.");
        row("another word", {u"devices"_s, u"burn"_s}, "There is no command “devices burn”.");
        row("no serial", {u"devices"_s, u"show"_s}, "A serial number is missing");
        row("condition", {u"devices"_s, u"list"_s, u"--where"_s, u"family=iPad jamf"_s},
            "The condition cannot be read from character 13 on: “jamf”.");
        row("field", {u"devices"_s, u"list"_s, u"--where"_s, u"colour=red"_s},
            "The condition names “colour” at character 1, which devices do not have.");
        row("stray", {u"devices"_s, u"sync"_s, u"--where"_s, u"jamf"_s}, "“--where” does not go with “devices sync”.");
        row("asking for all", {u"devices"_s, u"list"_s, u"--ask"_s},
            "“--ask” does not go with “devices list”.");
        row("two forms", {u"devices"_s, u"list"_s, u"--csv"_s, u"--json"_s}, "“--csv” does not go with “--json”.");
        row("no key", {u"connections"_s, u"add"_s, u"asm"_s, u"--name"_s, u"A"_s, u"--client-id"_s, u"SCHOOLAPI.1"_s},
            "“--key-id” is missing.");
        row("one address",
            {u"connections"_s, u"add"_s, u"asm"_s, u"--name"_s, u"A"_s, u"--client-id"_s, u"SCHOOLAPI.1"_s,
             u"--key-id"_s, u"k"_s, u"--key-file"_s, u"-"_s, u"--api-url"_s, u"https://a.edu"_s},
            "“--token-url” is missing.");
        row("wrong id",
            {u"connections"_s, u"add"_s, u"asm"_s, u"--name"_s, u"A"_s, u"--client-id"_s, u"12"_s, u"--key-id"_s,
             u"k"_s, u"--key-file"_s, u"-"_s},
            "“12” is not a client identifier of Apple.");
        const QStringList whole {u"connections"_s, u"add"_s,    u"asm"_s, u"--name"_s,     u"A"_s, u"--client-id"_s,
                                 u"SCHOOLAPI.1"_s, u"--key-id"_s, u"k"_s,   u"--key-file"_s, u"-"_s};
        for (const QString &calls : {u"0"_s, u"-1"_s, u"1001"_s, u"many"_s, u"1.5"_s})
            row(qPrintable(u"calls "_s + calls), whole + QStringList {u"--reads-per-minute="_s + calls},
                "“--reads-per-minute” takes a whole number from 1 to 1000.");
        row("of Jamf", {u"connections"_s, u"add"_s, u"jamf-pro"_s, u"--key-id"_s, u"k"_s},
            "“--key-id” does not go with “connections add jamf-pro”.");
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, said);
        const Outcome outcome = m_apple->run(words);
        QCOMPARE(outcome.status, 64);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    }

private:
    void add()
    {
        QCOMPARE(m_apple->add(u"ASM"_s, u"-"_s, Sandbox::applePrivateKeyFile(m_apple->account())).status, 0);
    }

    std::unique_ptr<AppleProgram> m_apple;
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
