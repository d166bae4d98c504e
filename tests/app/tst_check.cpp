// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString Now = u"2026-11-20T09:41:00Z"_s;

QByteArray certificate(const QString &name, const QString &notAfter)
{
    return Sandbox::pem("CERTIFICATE",
                        Sandbox::issue({.commonName = name,
                                        .notAfter = QDateTime::fromString(notAfter, Qt::ISODate),
                                        .key = Sandbox::Key::Ec})
                            .certificate);
}

Sandbox::Recipe pushCertificate(const QString &topic)
{
    return {.commonName = u"APSP:1"_s,
            .userId = topic,
            .country = u"US"_s,
            .notAfter = QDateTime(QDate(2027, 1, 5), QTime(8, 0), Qt::UTC),
            .clientAuth = true,
            .applePushExtension = true};
}

} // namespace

class TestCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->isReady());
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("ends");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");

        const auto row = [](const char *name, const QStringList &ends, const QStringList &more, int status) {
            QTest::newRow(name) << ends << more << status;
        };
        const QString ok = u"2028-01-01T00:00:00Z"_s;
        row("ok", {ok}, {}, 0);
        row("notice", {ok, u"2027-01-05T00:00:00Z"_s}, {}, 0);
        row("warning", {ok, u"2026-12-09T12:00:00Z"_s}, {}, 1);
        row("urgent", {ok, u"2026-11-26T12:00:00Z"_s}, {}, 2);
        row("expired", {ok, u"2026-11-20T09:40:59Z"_s}, {}, 2);
        row("missing path", {ok}, {u"nowhere.pem"_s}, 3);
        row("missing path and a warning", {u"2026-12-09T12:00:00Z"_s}, {u"nowhere.pem"_s}, 1);
        row("unknown option", {ok}, {u"--frobnicate"_s}, 64);
        row("two commands at once", {}, {u"--now"_s, u"yesterday"_s}, 64);
    }

    void exitStatus()
    {
        QFETCH(const QStringList, ends);
        QFETCH(const QStringList, more);
        QStringList words {u"check"_s, u"--now"_s, Now};
        for (qsizetype i = 0; i < ends.size(); ++i)
            words.append(m_program->write(u"%1.pem"_s.arg(i), certificate(u"c%1"_s.arg(i), ends[i])));
        QTEST(m_program->run(words + more).status, "status");
    }

    void theDocumentIsAsTheContractSays()
    {
        const QString topic = u"com.apple.mgmt.External.0b5e"_s;
        const QString path = m_program->write(
            u"推播憑證.pem"_s,
            Sandbox::pem("CERTIFICATE", Sandbox::issue(pushCertificate(topic)).certificate));
        const QString broken = m_program->write(u"broken.txt"_s, "no credential at all");
        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s, path, broken, u"--now"_s, Now});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY(outcome.out.endsWith("}\n"));

        const QJsonObject credential = outcome.credentials().at(0).toObject();
        QCOMPARE(outcome.credentials().size(), 1);
        QCOMPARE(credential["kind"_L1].toString(), u"apns-push-certificate"_s);
        QCOMPARE(credential["identity"_L1].toString(), topic);
        QCOMPARE(credential["notAfter"_L1].toString(), u"2027-01-05T08:00:00Z"_s);
        QCOMPARE(credential["daysLeft"_L1].toInt(), 45);
        QCOMPARE(credential["severity"_L1].toString(), u"notice"_s);
        const QJsonObject sighting = credential["sightings"_L1].toArray().at(0).toObject();
        QCOMPARE(sighting["where"_L1].toString(), path);
        QCOMPARE(sighting["source"_L1].toString(), u"file"_s);
        QCOMPARE(sighting["seenAt"_L1].toString(), Now);
        QVERIFY(credential["facts"_L1].toObject()["serial"_L1].toString().contains(
            QRegularExpression(u"^[0-9A-F]+$"_s)));
        QVERIFY(credential["facts"_L1].toObject()["sha256"_L1].toString().contains(
            QRegularExpression(u"^[0-9a-f]{64}$"_s)));

        const QJsonObject error = outcome.errors().at(0).toObject();
        QCOMPARE(error["where"_L1].toString(), broken);
        QCOMPARE(error["code"_L1].toString(), u"not-a-credential"_s);
        QCOMPARE(error["text"_L1].toString(),
                 u"There is no certificate or token in this file. It looks like plain text."_s);
    }

    void keysKeepTheirOrder()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, u"2028-01-01T00:00:00Z"_s));
        const QString text = QString::fromUtf8(
            m_program->run({u"check"_s, u"--json"_s, path, u"nowhere"_s, u"--now"_s, Now}).out);
        qsizetype at = 0;
        for (const QString &key :
             {u"checkedAt"_s, u"credentials"_s, u"kind"_s,      u"identity"_s, u"name"_s,  u"notBefore"_s,
              u"notAfter"_s,  u"daysLeft"_s,    u"severity"_s,  u"problems"_s, u"facts"_s, u"subject"_s,
              u"issuer"_s,    u"serial"_s,      u"sightings"_s, u"source"_s,   u"where"_s, u"seenAt"_s,
              u"notAfter"_s,  u"errors"_s,      u"source"_s,    u"where"_s,    u"code"_s,  u"text"_s}) {
            at = text.indexOf(u'"' + key + u"\":"_s, at);
            QVERIFY2(at >= 0, qPrintable(key));
        }
    }

    void anotherProgramReadsTheDocument()
    {
        m_program->write(u"國中 \"a\"\\\n.pem"_s,
                         certificate(u"校\u202E本部\u0007"_s, u"2028-01-01T00:00:00Z"_s));
        m_program->write(u"noise"_s, QByteArray(5000, '\xff'));
        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s, m_program->path({})});
        QVERIFY(!outcome.out.contains("\xE2\x80\xAE"));
        QProcess python;
        python.start(u"python3"_s, {u"-m"_s, u"json.tool"_s, u"--no-ensure-ascii"_s});
        QVERIFY2(python.waitForStarted(), "python3 is needed");
        python.write(outcome.out);
        python.closeWriteChannel();
        const Outcome read = Program::outcomeOf(python);
        QVERIFY2(read.status == 0, read.err.constData());
        QCOMPARE(read.document(), outcome.document());
        QCOMPARE(outcome.credentials().at(0).toObject()["name"_L1].toString(), u"校\u202E本部\u0007"_s);
    }

    void anotherTopicIsSaidLoudly()
    {
        m_program->write(
            u"a.pem"_s,
            Sandbox::pem("CERTIFICATE",
                         Sandbox::issue(pushCertificate(u"com.apple.mgmt.External.a"_s)).certificate));
        Sandbox::Recipe later = pushCertificate(u"com.apple.mgmt.External.b"_s);
        later.notBefore = QDateTime(QDate(2026, 6, 1), {}, Qt::UTC);
        m_program->write(u"b.pem"_s, Sandbox::pem("CERTIFICATE", Sandbox::issue(later).certificate));
        const QStringList words {u"check"_s, m_program->path({}), u"--now"_s, Now};
        const QByteArray text = m_program->run(words).out;
        QCOMPARE(text.count("! Stop. This is a new push certificate, not a renewal"), 1);
        const QJsonArray credentials = m_program->run(words + QStringList {u"--json"_s}).credentials();
        QCOMPARE(credentials.size(), 2);
        QStringList codes;
        for (const auto &credential : credentials)
            for (const auto &problem : credential.toObject()["problems"_L1].toArray())
                codes.append(problem.toObject()["code"_L1].toString());
        QCOMPARE(codes, QStringList {u"another-topic"_s});
    }

    void aLapsedTopicStopsNothing()
    {
        Sandbox::Recipe old = pushCertificate(u"com.apple.mgmt.External.a"_s);
        old.notBefore = QDateTime(QDate(2019, 1, 1), {}, Qt::UTC);
        old.notAfter = QDateTime(QDate(2020, 1, 1), {}, Qt::UTC);
        m_program->write(u"a.pem"_s, Sandbox::pem("CERTIFICATE", Sandbox::issue(old).certificate));
        m_program->write(
            u"b.pem"_s,
            Sandbox::pem("CERTIFICATE",
                         Sandbox::issue(pushCertificate(u"com.apple.mgmt.External.b"_s)).certificate));
        const QByteArray text = m_program->run({u"check"_s, m_program->path({}), u"--now"_s, Now}).out;
        QVERIFY2(!text.contains("Stop."), text.constData());
    }

    void aKeyAloneChangesNoStatus()
    {
        const QString key = m_program->write(u"k.pem"_s, Sandbox::pem("PRIVATE KEY", Sandbox::newKey()));
        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s, key});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.credentials().size(), 1);
        QVERIFY(outcome.credentials().at(0).toObject()["notAfter"_L1].isNull());
    }

    void aServerTokenNeedsItsKey()
    {
        const Sandbox::Identity right
            = Sandbox::issue({.commonName = u"server"_s, .key = Sandbox::Key::Rsa2048});
        const QString token = m_program->write(u"smime.p7m"_s, Sandbox::serverToken(right.certificate));
        const QString key = m_program->write(u"right.pem"_s, Sandbox::pem("PRIVATE KEY", right.privateKey));
        const QString locked = m_program->write(
            u"locked.pem"_s,
            Sandbox::pem("ENCRYPTED PRIVATE KEY", Sandbox::encryptedKey(right.privateKey, "密碼")));
        const QString wrong = m_program->write(
            u"wrong.pem"_s, Sandbox::pem("PRIVATE KEY", Sandbox::newKey(Sandbox::Key::Ec)));
        const QStringList words {u"check"_s, u"--json"_s, token, u"--now"_s, Now};

        const Outcome without = m_program->run(words);
        QCOMPARE(without.status, 3);
        QVERIFY(without.out.contains("\"key-needed\""));

        const Outcome with = m_program->run(words + QStringList {u"--key"_s, wrong, u"--key"_s, key});
        QCOMPARE(with.status, 0);
        QCOMPARE(with.credentials().at(0).toObject()["notAfter"_L1].toString(), u"2027-05-06T07:08:09Z"_s);

        const Outcome unlocked
            = m_program->run(words + QStringList {u"--key"_s, locked, u"--password-stdin"_s}, "密碼\r\n");
        QCOMPARE(unlocked.credentials().at(0).toObject()["notAfter"_L1].toString(),
                 u"2027-05-06T07:08:09Z"_s);

        const Outcome missing = m_program->run(words + QStringList {u"--key"_s, u"none.pem"_s});
        QVERIFY(missing.codes().contains(u"not-found"_s));
        QCOMPARE(missing.credentials().size(), 1);

        for (const Outcome &outcome : {without, with, unlocked, missing}) {
            for (const char *secret : {"CK_0123456789abcdef", "CS_", "AT_", "AS_", "密碼"})
                QVERIFY2(!(outcome.out + outcome.err).contains(secret), secret);
        }
    }

    void aKeyFileThatIsNoneIsNamed()
    {
        const Sandbox::Identity right
            = Sandbox::issue({.commonName = u"server"_s, .key = Sandbox::Key::Rsa2048});
        const QString token = m_program->write(u"smime.p7m"_s, Sandbox::serverToken(right.certificate));
        const QString noise = m_program->write(u"noise.pem"_s, "no key");
        const QString locked = m_program->write(
            u"locked.pem"_s,
            Sandbox::pem("ENCRYPTED PRIVATE KEY", Sandbox::encryptedKey(right.privateKey, "密碼")));

        const Outcome outcome = m_program->run(
            {u"check"_s, u"--json"_s, u"--now"_s, Now, token, u"--key"_s, noise, u"--key"_s, locked});

        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.credentials().size(), 1);
        const QJsonArray errors = outcome.errors();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.at(0)["where"_L1].toString(), noise);
        QCOMPARE(errors.at(0)["code"_L1].toString(), u"damaged"_s);
        QCOMPARE(errors.at(1)["where"_L1].toString(), locked);
        QCOMPARE(errors.at(1)["code"_L1].toString(), u"password-needed"_s);
    }

    void anUnsignedProfileIsReadThoughItNeverEnds()
    {
        const QString profile = m_program->write(
            u"wifi.mobileconfig"_s,
            "<plist><dict><key>PayloadType</key><string>Configuration</string><key>PayloadUUID</key>"
            "<string>A</string><key>PayloadContent</key><array/></dict></plist>");

        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s, profile});

        QCOMPARE(outcome.credentials().at(0)["kind"_L1].toString(), u"configuration-profile"_s);
        QVERIFY(outcome.credentials().at(0)["notAfter"_L1].isNull());
        QCOMPARE(outcome.status, 0);
    }

    void aPasswordOpensAFile()
    {
        const Sandbox::Identity identity = Sandbox::issue({.commonName = u"leader 王"_s});
        const QString path = m_program->write(
            u"教師.p12"_s,
            Sandbox::pkcs12(identity, {}, {.password = "祕密 Ünlocked", .friendlyName = u"x"_s}));
        const QStringList words {u"check"_s, u"--json"_s, path};

        QCOMPARE(m_program->run(words).codes(), QStringList {u"password-needed"_s});
        const Outcome wrong = m_program->run(words + QStringList {u"--password-stdin"_s}, "Geheimnis\n");
        QCOMPARE(wrong.codes(), QStringList {u"wrong-password"_s});
        QVERIFY(!(wrong.out + wrong.err).contains("Geheimnis"));
        const Outcome right
            = m_program->run(QStringList {u"--password-stdin"_s} + words, "祕密 Ünlocked\nnot this\n");
        QCOMPARE(right.codes(), QStringList());
        QVERIFY(!right.credentials().isEmpty());
        QVERIFY(!(right.out + right.err).contains("祕密"));
        // Nothing on standard input is an empty password, not a hang.
        QCOMPARE(m_program->run(words + QStringList {u"--password-stdin"_s}).codes().size(), 1);
    }

    void everyFileOfALargeFolderIsTold()
    {
        const QByteArray good = certificate(u"shared"_s, u"2028-01-01T00:00:00Z"_s);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(!m_program->write(u"a/%1/good.pem"_s.arg(i), good).isEmpty());
            QVERIFY(!m_program->write(u"b/%1.txt"_s.arg(i), "nothing").isEmpty());
        }
        const Outcome outcome
            = m_program->run({u"check"_s, u"--json"_s, m_program->path({}), u"--now"_s, Now});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.credentials().size(), 1);
        QCOMPARE(outcome.credentials().at(0).toObject()["sightings"_L1].toArray().size(), 1000);
        QCOMPARE(outcome.errors().size(), 1000);
    }

    void hostileFilesHarmNothing()
    {
        m_program->write(u"empty"_s, {});
        m_program->write(u"nul"_s, QByteArray(100, '\0'));
        m_program->write(u"deep.json"_s, QByteArray(200'000, '['));
        m_program->write(u"begin.pem"_s, QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(50'000));
        m_program->write(u"cut.pem"_s, certificate(u"x"_s, u"2028-01-01T00:00:00Z"_s).left(300));
        m_program->write(u"\u001B[31m red"_s, "x");
        const Outcome text = m_program->run({u"check"_s, m_program->path({})});
        QCOMPARE(text.status, 3);
        QVERIFY(!text.out.contains('\x1b'));
        const Outcome json = m_program->run({u"check"_s, u"--json"_s, m_program->path({})});
        QStringList places;
        for (const auto &error : json.errors())
            places.append(error.toObject()["where"_L1].toString());
        places.removeDuplicates();
        QCOMPARE(places.size(), 6);
        QCOMPARE(json.credentials().size(), 0);
    }

    void whatMayNotBeReadIsSaid()
    {
#ifndef Q_OS_WIN
        const QString path = m_program->write(u"mine.pem"_s, "x");
        QVERIFY(QFile::setPermissions(path, {}));
        QProcess process;
        m_program->prepare(process, {u"check"_s, u"--json"_s, path});
        if (geteuid() == 0) {
            // root may read everything, so somebody else looks
            QVERIFY(::chmod(qPrintable(m_program->home()), 0755) == 0);
            process.setChildProcessModifier([] {
                if (::setuid(65534) != 0)
                    ::_exit(99);
            });
        }
        process.start();
        if (!process.waitForStarted())
            QSKIP("the program lies where only root may start it");
        const Outcome outcome = Program::outcomeOf(process);
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.codes(), QStringList {u"no-permission"_s});
#endif
    }

    void devicesAndPipesAreNotWaitedFor()
    {
#ifndef Q_OS_WIN
        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s, u"/dev/zero"_s});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.codes(), QStringList {u"not-a-file"_s});
#endif
    }

    void hostsGiveTheirReasons()
    {
        const Outcome outcome = m_program->run(
            {u"check"_s, u"--json"_s, u"--host"_s, u"127.0.0.1:1"_s, u"--host"_s, u"not a host"_s});
        QCOMPARE(outcome.status, 3);
        QStringList codes = outcome.codes();
        codes.sort();
        QCOMPARE(codes, QStringList({u"connection-refused"_s, u"invalid-host"_s}));
        QCOMPARE(outcome.errors().at(0).toObject()["source"_L1].toString(), u"tls-host"_s);
    }

    void drillsMoveTheDays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QString>("severity");
        QTest::newRow("long before") << u"2026-01-01"_s << 365 << u"ok"_s;
        QTest::newRow("90 days") << u"2026-10-03T00:00:00Z"_s << 90 << u"ok"_s;
        QTest::newRow("a second later") << u"2026-10-03T00:00:01Z"_s << 89 << u"notice"_s;
        QTest::newRow("last day, in Taipei") << u"2027-01-01T07:59:59+08:00"_s << 0 << u"urgent"_s;
        QTest::newRow("the moment") << u"2027-01-01T00:00:00Z"_s << 0 << u"urgent"_s;
        QTest::newRow("past") << u"2027-01-01T00:00:01Z"_s << -1 << u"expired"_s;
    }

    void drillsMoveTheDays()
    {
        QFETCH(const QString, now);
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, u"2027-01-01T00:00:00Z"_s));
        const QJsonObject credential
            = m_program->run({u"--now"_s, now, u"check"_s, path, u"--json"_s}).credentials().at(0).toObject();
        QTEST(credential["daysLeft"_L1].toInt(), "daysLeft");
        QTEST(credential["severity"_L1].toString(), "severity");
    }

    void usageErrorsAreOneLine()
    {
        for (const QStringList &words :
             QList<QStringList> {{},
                                 {u"chekc"_s},
                                 {u"check"_s, u"--jsno"_s},
                                 {u"check"_s, u""_s},
                                 {u"check"_s, u"--key"_s},
                                 {u"check"_s, u"--database"_s, u"mysql://u:Geheimnis@h/n"_s}}) {
            const Outcome outcome = m_program->run(words);
            QCOMPARE(outcome.status, 64);
            QCOMPARE(outcome.out, QByteArray());
            QVERIFY(outcome.err.startsWith("caretaker-cli: "));
            QCOMPARE(outcome.err.count('\n'), 1);
            QVERIFY(!outcome.err.contains("Geheimnis"));
        }
    }

    void helpAndVersion()
    {
        const Outcome help = m_program->run({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith("Usage: caretaker-cli check"));
        QVERIFY(m_program->run({u"--version"_s}).out.startsWith("caretaker-cli "));
    }

    void namingThingsWritesNothing()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, u"2028-01-01T00:00:00Z"_s));
        QCOMPARE(m_program->run({u"check"_s, path}).status, 0);
        QVERIFY(!QDir(m_program->home() + u"/data"_s).exists());
    }

    void aReaderMayLeaveEarly()
    {
#ifndef Q_OS_WIN
        for (int i = 0; i < 400; ++i)
            m_program->write(u"%1.pem"_s.arg(i), certificate(QString::number(i), u"2028-01-01T00:00:00Z"_s));
        QProcess shell;
        m_program->prepare(shell, {});
        shell.setProgram(u"/bin/bash"_s);
        shell.setArguments({u"-c"_s, u"\"$0\" check --json \"$1\" | head -c 10; exit ${PIPESTATUS[0]}"_s,
                            QStringLiteral(CARETAKER_CLI), m_program->path({})});
        shell.start();
        const Outcome outcome = Program::outcomeOf(shell);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.out, QByteArray("{\"checkedA"));
#endif
    }

    void aFullDiskIsSaid()
    {
#ifdef Q_OS_LINUX
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, u"2028-01-01T00:00:00Z"_s));
        QProcess process;
        m_program->prepare(process, {u"check"_s, path});
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start();
        const Outcome outcome = Program::outcomeOf(process);
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.err.contains("could not be written"));
#endif
    }

    void ctrlCEndsItCleanly()
    {
#ifndef Q_OS_WIN
        // Something answers the connection but never says a word.
        QProcess silent;
        silent.start(u"python3"_s,
                     {u"-c"_s,
                      u"import socket,time\ns=socket.create_server(('127.0.0.1',0))\n"
                      "print(s.getsockname()[1],flush=True)\nheld=s.accept()\n"
                      "print('here',flush=True)\ntime.sleep(60)"_s});
        const auto waitFor = [&silent](const char *word) {
            QByteArray said;
            while (!said.contains(word) && silent.waitForReadyRead(20'000))
                said += silent.readAllStandardOutput();
            return said.trimmed();
        };
        const QString host = u"127.0.0.1:"_s + QString::fromLatin1(waitFor("\n"));
        QProcess process;
        m_program->prepare(process, {u"check"_s, u"--host"_s, host});
        process.start();
        QCOMPARE(waitFor("here"), QByteArray("here")); // it is connected, so the check is under way
        ::kill(pid_t(process.processId()), SIGINT);
        const Outcome outcome = Program::outcomeOf(process);
        silent.kill();
        silent.waitForFinished();
        QCOMPARE(outcome.status, 130);
        QCOMPARE(outcome.out, QByteArray());
#endif
    }

private:
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
