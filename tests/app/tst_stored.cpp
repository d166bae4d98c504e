// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/app/program.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray certificate(const QString &name, const QDateTime &notAfter)
{
    return Sandbox::pem("CERTIFICATE",
                        Sandbox::issue({.commonName = name, .notAfter = notAfter}).certificate);
}

const QDateTime Later(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);

/// Without what every look changes.
QJsonArray timeless(const QJsonArray &credentials)
{
    QJsonArray list;
    for (const auto &value : credentials) {
        QJsonObject credential = value.toObject();
        QJsonArray sightings;
        for (const auto &entry : credential["sightings"_L1].toArray()) {
            QJsonObject sighting = entry.toObject();
            sighting.remove("seenAt"_L1);
            sightings.append(sighting);
        }
        credential["sightings"_L1] = sightings;
        list.append(credential);
    }
    return list;
}

} // namespace

class TestStored final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->isReady());
    }

    void nothingWatchedIsNoFault()
    {
        const Outcome text = m_program->run({u"check"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith("Nothing is watched yet."));
        const Outcome json = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.credentials(), QJsonArray());
        QCOMPARE(json.errors(), QJsonArray());
        QVERIFY(!json.document().isEmpty());
        QVERIFY(QFile::exists(m_program->home() + u"/data/caretaker/caretaker.sqlite"_s));
    }

    void whatIsNamedIsWatchedFromThenOn()
    {
        m_program->write(u"in/a.pem"_s, certificate(u"a"_s, Later));
        const Outcome first
            = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, m_program->path(u"in"_s)});
        QCOMPARE(first.status, 0);
        QCOMPARE(first.credentials().size(), 1);

        m_program->write(u"in/b.pem"_s, certificate(u"b"_s, Later));
        const Outcome second = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(second.credentials().size(), 2);

        // A file that is gone keeps its dates; the place itself is told when it is gone.
        QVERIFY(QDir(m_program->path(u"in"_s)).removeRecursively());
        const Outcome third = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(third.credentials().size(), 2);
        QCOMPARE(third.codes(), QStringList {u"not-found"_s});
        QCOMPARE(third.status, 3);
    }

    void twiceGivesTheSameList()
    {
        for (const QString &name : {u"甲"_s, u"b"_s, u"c"_s})
            m_program->write(u"in/"_s + name, certificate(name, Later));
        m_program->write(u"in/key.pem"_s, Sandbox::pem("PRIVATE KEY", Sandbox::newKey()));
        const QStringList words {u"check"_s, u"--stored"_s, u"--json"_s, m_program->path(u"in"_s)};
        const Outcome first = m_program->run(words);
        const Outcome second = m_program->run(words);
        QCOMPARE(first.credentials().size(), 4);
        QCOMPARE(timeless(second.credentials()), timeless(first.credentials()));
        QCOMPARE(timeless(m_program->run({u"check"_s, u"--json"_s}).credentials()),
                 timeless(first.credentials()));
    }

    void whatDoesNotExistIsNotWatched()
    {
        const Outcome first = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, u"typo.pem"_s});
        QCOMPARE(first.codes(), QStringList {u"not-found"_s});
        QCOMPARE(m_program->run({u"check"_s}).status, 0);
    }

    void aDrillLeavesNoFutureBehind()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));
        const Outcome drill
            = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, path, u"--now"_s, u"2041-01-01"_s});
        QCOMPARE(drill.status, 2);
        QCOMPARE(drill.document()["checkedAt"_L1].toString(), u"2041-01-01T00:00:00Z"_s);
        const Outcome today = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(today.status, 0);
        const QJsonArray sightings = today.credentials().at(0).toObject()["sightings"_L1].toArray();
        QCOMPARE(sightings.size(), 1);
        QVERIFY(sightings.at(0).toObject()["seenAt"_L1].toString() < u"2041"_s);
    }

    void anotherDatabaseIsAnotherList()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));
        const QString database = u"sqlite:"_s + m_program->home() + u"/團隊 1.sqlite"_s;
        QCOMPARE(m_program->run({u"--database"_s, database, u"check"_s, u"--stored"_s, path}).status, 0);
        QCOMPARE(m_program->run({u"check"_s, u"--json"_s}).credentials().size(), 0);
        QCOMPARE(m_program->run({u"check"_s, u"--json"_s, u"--database"_s, database}).credentials().size(),
                 1);
        QVERIFY(
            !m_program->run({u"check"_s, u"--json"_s, u"--database"_s, u"sqlite::memory:"_s}).out.isEmpty());
    }

    void aDamagedDatabaseIsKeptAndSaid()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));
        const QString database = m_program->write(u"db.sqlite"_s, QByteArray(10'000, 'x'));
        const Outcome outcome
            = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, path, u"--database"_s, database});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.codes(), QStringList {u"corrupt-database"_s});
        QCOMPARE(outcome.errors().at(0).toObject()["source"_L1].toString(), u"database"_s);
        QCOMPARE(outcome.credentials().size(), 1);
        QCOMPARE(QDir(m_program->path({})).entryList({u"db*"_s}).filter(u"sqlite"_s).size() >= 2, true);
        QCOMPARE(m_program->run({u"check"_s, u"--database"_s, database}).status, 0);
    }

    void anUnusableDatabaseHidesNoFile()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));
        const Outcome outcome = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, path, u"--database"_s,
                                                u"postgresql://nobody:Geheimnis@127.0.0.1:1/none"_s});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.credentials().size(), 1);
        QCOMPARE(outcome.errors().at(0).toObject()["source"_L1].toString(), u"database"_s);
        QVERIFY(!(outcome.out + outcome.err).contains("Geheimnis"));
    }

    void aCheckWithoutTheConnectionsIsNoCheckOfEverything()
    {
        const QString path = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));
        QCOMPARE(m_program->run({u"check"_s, u"--stored"_s, path}).status, 0);
        Storage::Connection database(
            *Storage::parseAddress(m_program->home() + u"/data/caretaker/caretaker.sqlite"_s));
        QVERIFY(database.open());
        const auto lastCheck = [&database] {
            return database.value(u"SELECT value FROM state WHERE key = 'last-check'"_s).value().toString();
        };
        const QString before = u"2020-01-02T03:04:05Z"_s;
        QVERIFY(database.execute(u"UPDATE state SET value = ? WHERE key = 'last-check'"_s, {before}));
        QVERIFY(database.execute(u"ALTER TABLE connections RENAME TO taken"_s));

        const Outcome outcome = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.errors().at(0).toObject()["source"_L1].toString(), u"database"_s);
        QCOMPARE(outcome.credentials().size(), 1); // what could be looked at was
        QCOMPARE(lastCheck(), before);

        QVERIFY(database.execute(u"ALTER TABLE taken RENAME TO connections"_s));
        QCOMPARE(m_program->run({u"check"_s}).status, 0);
        QVERIFY(lastCheck() > before);
    }

    void twoProgramsShareOneFile()
    {
        for (int i = 0; i < 15; ++i)
            m_program->write(u"in/%1.pem"_s.arg(i), certificate(QString::number(i), Later));
        const QStringList words {u"check"_s, u"--stored"_s, u"--json"_s, m_program->path(u"in"_s)};
        std::array<QProcess, 4> processes;
        for (QProcess &process : processes) {
            m_program->prepare(process, words);
            process.start();
        }
        for (QProcess &process : processes) {
            const Outcome outcome = Program::outcomeOf(process);
            QVERIFY2(outcome.status == 0, (outcome.err + outcome.out.right(400)).constData());
            QCOMPARE(outcome.credentials().size(), 15);
        }
        const QJsonArray after = m_program->run({u"check"_s, u"--json"_s}).credentials();
        QCOMPARE(after.size(), 15);
        for (const auto &credential : after)
            QCOMPARE(credential.toObject()["sightings"_L1].toArray().size(), 1);
    }

    /// A password is not kept; that it is still the same file is.
    void whatWasOpenedOnceIsNotAskedForAgain()
    {
        const auto locked = [](const QString &name) {
            return Sandbox::pkcs12(Sandbox::issue({.commonName = name, .notAfter = Later}), {},
                                   {.password = "Geheimnis"});
        };
        const QString path = m_program->write(u"in/a.p12"_s, locked(u"a"_s));
        const QStringList words {u"check"_s, u"--stored"_s, u"--json"_s, m_program->path(u"in"_s)};
        QCOMPARE(m_program->run(words).codes(), QStringList {u"password-needed"_s});
        const Outcome opened = m_program->run(words + QStringList {u"--password-stdin"_s}, "Geheimnis\n");
        QCOMPARE(opened.codes(), QStringList());
        QCOMPARE(opened.credentials().size(), 1);

        const Outcome again = m_program->run({u"check"_s, u"--json"_s});
        QCOMPARE(again.codes(), QStringList());
        QCOMPARE(again.credentials().size(), 1);
        QCOMPARE(again.status, 0);
        QCOMPARE(m_program->run({u"check"_s, u"--json"_s, path}).codes(),
                 QStringList {u"password-needed"_s}); // nothing is known without the database

        m_program->write(u"in/a.p12"_s, locked(u"another"_s));
        QCOMPARE(m_program->run({u"check"_s, u"--json"_s}).codes(), QStringList {u"password-needed"_s});
    }

    void noSecretReachesTheDatabase()
    {
        const Sandbox::Identity identity
            = Sandbox::issue({.commonName = u"server"_s, .key = Sandbox::Key::Rsa2048});
        m_program->write(u"in/token.p7m"_s, Sandbox::serverToken(identity.certificate));
        m_program->write(u"in/school.vpptoken"_s,
                         Sandbox::contentToken(u"校"_s, "2040-01-01T00:00:00+0000", "VERYSECRETTOKEN"));
        const QString key = m_program->write(
            u"key.pem"_s,
            Sandbox::pem("ENCRYPTED PRIVATE KEY", Sandbox::encryptedKey(identity.privateKey, "Geheimnis")));
        const Outcome outcome
            = m_program->run({u"check"_s, u"--stored"_s, u"--json"_s, m_program->path(u"in"_s), u"--key"_s,
                              key, u"--password-stdin"_s},
                             "Geheimnis\n");
        QCOMPARE(outcome.codes(), QStringList());
        QCOMPARE(outcome.credentials().size(), 2);
        const QDir data(m_program->home() + u"/data/caretaker"_s);
        const QStringList names = data.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *secret : {"VERYSECRETTOKEN", "Geheimnis", "CS_", "AT_", "AS_", "PRIVATE KEY"})
                QVERIFY2(!bytes.contains(secret), secret);
        }
    }

    void leavesTheDatabaseOfANewerProgramUnharmed()
    {
        QCOMPARE(m_program->run({u"check"_s}).status, 0);
        const QString path = m_program->home() + u"/data/caretaker/caretaker.sqlite"_s;
        QVERIFY(raiseVersion(path, 900));
        const QByteArray before = contentOf(path);
        const QStringList files = QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
        const QString file = m_program->write(u"a.pem"_s, certificate(u"a"_s, Later));

        const QStringList words {u"check"_s, u"--stored"_s, file, u"--database"_s, u"sqlite:"_s + path};
        const Outcome outcome = m_program->run(words + QStringList {u"--json"_s});

        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.codes(), QStringList {u"newer-database"_s});
        QCOMPARE(outcome.credentials().size(), 1); // what was named is looked at all the same
        const Outcome text = m_program->run(words);
        QCOMPARE(text.status, 3);
        QVERIFY2(
            text.out.contains("was left as it is: a newer Caretaker made it (version 900, this one knows "),
            text.out.constData());
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden), files);
    }

private:
    /// As a later version of the program would leave the database.
    static bool raiseVersion(const QString &path, int version)
    {
        Storage::Connection connection(*Storage::parseAddress(path));
        return connection.open() && connection.execute(u"UPDATE schema_version SET version = ?"_s, {version});
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestStored)
#include "tst_stored.moc"
