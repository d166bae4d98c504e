// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/rounds.h"
#include "core/credentials/codes.h"
#include "core/storage/databasethread.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/tlsservers.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using Check::Arrival;
using Check::Watched;
using Check::WatchKind;

class TestRounds final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        QVERIFY(QDir().mkpath(at(u"in"_s)));
        m_failed.clear();
        open();
    }

    void cleanup()
    {
        m_rounds.reset();
        m_database.reset();
        QVERIFY2(m_failed.isEmpty(), qPrintable(m_failed.join(u' ')));
    }

    void keepsAndWatchesWhatIsAdded()
    {
        Samples::write(at(u"push.pem"_s), Samples::certificate(u"Push"_s, 40));
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"in/b.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");

        const QList<Arrival> arrivals = add({at(u"push.pem"_s), at(u"in/"_s)});

        QCOMPARE(arrivals.size(), 2);
        for (const Arrival &arrival : arrivals) {
            QCOMPARE(arrival.recorded.size(), 1);
            QCOMPARE(arrival.recorded.first().change, Credentials::Change::New);
        }
        QCOMPARE(places(), QStringList({at(u"in"_s), at(u"push.pem"_s)}));
        QCOMPARE(m_rounds->snapshot().credentials.size(), 2);
        QCOMPARE(troubles(), QStringList {u"not-a-credential "_s + at(u"in/b.jpg"_s)});

        // All is there again after a restart.
        open();
        QCOMPARE(troubles(), QStringList {u"not-a-credential "_s + at(u"in/b.jpg"_s)});
        QCOMPARE(m_rounds->snapshot().credentials.size(), 2);
        QCOMPARE(places(), QStringList({at(u"in"_s), at(u"push.pem"_s)}));
    }

    void doesNotWatchWhatCannotBeRead()
    {
        Samples::write(at(u"photo.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");

        const QList<Arrival> arrivals = add({at(u"photo.jpg"_s), at(u"missing.pem"_s), u"/dev/zero"_s});

        QCOMPARE(arrivals.size(), 3);
        for (const Arrival &arrival : arrivals)
            QCOMPARE(arrival.troubles.size(), 1);
        QVERIFY(places().isEmpty());
        QVERIFY(troubles().isEmpty());
    }

    void watchesWhatOnlyNeedsAPassword()
    {
        Sandbox::Recipe recipe;
        recipe.commonName = u"Locked"_s;
        Samples::write(at(u"locked.p12"_s),
                       Sandbox::pkcs12(Sandbox::issue(recipe), {}, {.password = "correct"}));

        const QList<Arrival> locked = add({at(u"locked.p12"_s)});
        QCOMPARE(locked.value(0).troubles.value(0).error.code, Credentials::Codes::PasswordNeeded);
        QCOMPARE(places(), QStringList {at(u"locked.p12"_s)});
        QCOMPARE(troubles(), QStringList {u"password-needed "_s + at(u"locked.p12"_s)});

        Credentials::Unlock unlock;
        unlock.passwords.append(Secret("correct"));
        const QList<Arrival> open = add({at(u"locked.p12"_s)}, unlock);
        QCOMPARE(open.value(0).recorded.size(), 1);
        QVERIFY(troubles().isEmpty());
        QCOMPARE(places().size(), 1);
    }

    void namesWhatHasNoDateWithoutKeepingIt()
    {
        Samples::write(at(u"key.pem"_s), Sandbox::pem("PRIVATE KEY", Sandbox::newKey(Sandbox::Key::Rsa2048)));

        const QList<Arrival> arrivals = add({at(u"key.pem"_s)});

        QCOMPARE(arrivals.value(0).undated.value(0).kind, Credentials::Kind::PrivateKey);
        QVERIFY(m_rounds->snapshot().credentials.isEmpty());
    }

    void keepsPastedText()
    {
        QList<Arrival> arrivals;
        connect(m_rounds.get(), &Check::Rounds::arrived, this,
                [&](const Arrival &arrival) { arrivals.append(arrival); });
        m_rounds->addText(Samples::certificate(u"Pasted"_s), u"Pasted text"_s);
        QTRY_COMPARE(arrivals.size(), 1);

        QCOMPARE(arrivals.first().where, u"Pasted text"_s);
        QCOMPARE(m_rounds->snapshot().credentials.value(0).sightings.value(0).where, u"Pasted text"_s);
        QVERIFY(places().isEmpty());
    }

    void keepsTypedEntries()
    {
        QList<Arrival> arrivals;
        connect(m_rounds.get(), &Check::Rounds::arrived, this,
                [&](const Arrival &arrival) { arrivals.append(arrival); });
        Watched entry {0,  WatchKind::Typed,         {}, Credentials::Kind::ScimToken, u"SCIM"_s,
                       {}, Samples::now().addDays(9)};
        m_rounds->addTyped(entry);
        QTRY_COMPARE(arrivals.size(), 1);
        QCOMPARE(m_rounds->snapshot().watched.size(), 1);

        entry = m_rounds->snapshot().watched.first();
        QVERIFY(!entry.where.isEmpty());
        entry.name = u"SCIM for Entra"_s;
        entry.notAfter = Samples::now().addDays(99);
        m_rounds->addTyped(entry);
        QTRY_COMPARE(arrivals.size(), 2);
        QCOMPARE(m_rounds->snapshot().watched, QList<Watched> {entry});
        QCOMPARE(m_rounds->snapshot().credentials.size(), 1);
        QCOMPARE(m_rounds->snapshot().credentials.first().sightings.value(0).notAfter, entry.notAfter);

        m_rounds->addTyped({0, WatchKind::Typed, {}, Credentials::Kind::ScimToken, {}});
        QTRY_COMPARE(arrivals.size(), 3);
        QCOMPARE(arrivals.last().troubles.value(0).error.code, Check::Codes::InvalidEntry);
    }

    void watchesHosts()
    {
        const TlsServers::Tls tls(Sandbox::issue(TlsServers::server(u"localhost"_s)));
        QList<Arrival> arrivals;
        connect(m_rounds.get(), &Check::Rounds::arrived, this,
                [&](const Arrival &arrival) { arrivals.append(arrival); });
        m_rounds->addHost(u"https://LOCALHOST:%1/"_s.arg(tls.port()));
        m_rounds->addHost(u"no host"_s);
        m_rounds->addHost(u"nonexistent.invalid"_s);
        QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 3, 60'000);

        QCOMPARE(places(), QStringList {tls.place()});
        QCOMPARE(m_rounds->snapshot().credentials.value(0).identity, tls.place());
    }

    void checksAllThatIsWatched()
    {
        Samples::write(at(u"push.pem"_s), Samples::certificate(u"Push"_s));
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        QCOMPARE(add({at(u"push.pem"_s), at(u"in"_s)}).size(), 2);
        QVERIFY(!m_rounds->snapshot().lastCheck);
        Samples::write(at(u"in/b.pem"_s), Samples::certificate(u"B"_s));
        QVERIFY(QFile::remove(at(u"push.pem"_s)));

        QCOMPARE(check(), false);

        QCOMPARE(m_rounds->snapshot().lastCheck, Samples::now());
        QCOMPARE(m_rounds->snapshot().credentials.size(), 3);
        QCOMPARE(troubles(), QStringList {u"not-found "_s + at(u"push.pem"_s)});
        const auto isPush
            = [](const Credentials::Credential &credential) { return credential.name == u"Push"; };
        const auto push = std::ranges::find_if(m_rounds->snapshot().credentials, isPush);
        QVERIFY(push != m_rounds->snapshot().credentials.end());
        QCOMPARE(push->sightings.value(0).where, at(u"push.pem"_s));

        Samples::write(at(u"push.pem"_s), Samples::certificate(u"Push"_s));
        QCOMPARE(check(), false);
        QTRY_VERIFY(troubles().isEmpty());
    }

    void aCheckLeavesRemovedCredentialsRemoved()
    {
        Samples::write(at(u"push.pem"_s), Samples::certificate(u"Push"_s));
        const QList<Arrival> arrivals = add({at(u"push.pem"_s)});
        m_rounds->remove({arrivals.value(0).recorded.value(0).credential});
        QTRY_VERIFY(m_rounds->snapshot().credentials.isEmpty());

        QCOMPARE(check(), false);
        QVERIFY(m_rounds->snapshot().credentials.isEmpty());
        QCOMPARE(add({at(u"push.pem"_s)}).size(), 1);
        QCOMPARE(m_rounds->snapshot().credentials.size(), 1);
    }

    void cancelsWithinALargeFolder()
    {
        const QByteArray certificate = Samples::certificate(u"Many"_s);
        for (int i = 0; i < 2'000; ++i)
            Samples::write(at(u"in/%1.pem"_s.arg(i)), certificate);
        Samples::write(at(u"first.pem"_s), Samples::certificate(u"First"_s));
        QList<Arrival> arrivals;
        connect(m_rounds.get(), &Check::Rounds::arrived, this,
                [&](const Arrival &arrival) { arrivals.append(arrival); });
        m_rounds->addPaths({at(u"in"_s)});
        QTest::qWait(20);
        m_rounds->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(arrivals.size(), 1, 60'000);

        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        m_rounds->checkAll();
        QVERIFY(m_rounds->isRunning());
        m_rounds->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(finished.first().first().toBool(), true);
        QVERIFY(!m_rounds->isRunning());
        QVERIFY(!m_rounds->snapshot().lastCheck);
        const Check::Interruption interrupted {Samples::now(), 0, 1};
        QCOMPARE(m_rounds->snapshot().interruption, interrupted);
        open();
        QCOMPARE(m_rounds->snapshot().interruption, interrupted);
        QCOMPARE(check(), false);
        QVERIFY(!m_rounds->snapshot().interruption);
    }

    void noticesChangesWhileRunning()
    {
        const QString path = at(u"push.pem"_s);
        Samples::write(path, Samples::certificate(u"Push"_s, 40));
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        QCOMPARE(add({path, at(u"in"_s)}).size(), 2);
        letNoticingBegin();

        Samples::write(at(u"in/new.pem"_s), Samples::certificate(u"New"_s));
        QTRY_COMPARE(m_rounds->snapshot().credentials.size(), 3);

        Samples::write(at(u"push.new"_s), Samples::certificate(u"Renewed"_s, 400));
        QCOMPARE(std::rename(qPrintable(at(u"push.new"_s)), qPrintable(path)), 0);
        QTRY_COMPARE(m_rounds->snapshot().credentials.size(), 4);

        Samples::write(at(u"in/photo.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");
        QTRY_COMPARE(troubles(), QStringList {u"not-a-credential "_s + at(u"in/photo.jpg"_s)});
        QVERIFY(QFile::remove(at(u"in/photo.jpg"_s)));
        QTRY_VERIFY(troubles().isEmpty());

        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(troubles(), QStringList {u"not-found "_s + path});
        QCOMPARE(m_rounds->snapshot().credentials.size(), 4);
        QVERIFY(!m_rounds->snapshot().lastCheck);
    }

    void forgetsAFileThatWentWhileItWasLookedAt()
    {
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        QCOMPARE(add({at(u"in"_s)}).size(), 1);
        letNoticingBegin();
        QSemaphore mayGoOn; // the look lasts until the database takes what it found
        const auto held = m_database->run([&mayGoOn](Storage::Database &) {
            mayGoOn.acquire();
            return Result<>();
        });

        Samples::write(at(u"in/new.pem"_s), Samples::certificate(u"New"_s));
        Samples::write(at(u"in/photo.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");
        QTest::qWait(1500); // for the lookout, which gives no sign
        QVERIFY(QFile::remove(at(u"in/photo.jpg"_s)));
        QTest::qWait(1500);
        mayGoOn.release();

        QTRY_COMPARE(m_rounds->snapshot().credentials.size(), 2);
        QTRY_VERIFY(troubles().isEmpty());
    }

    void opensAChangedTokenWithAKeyBesideIt()
    {
        const Sandbox::Identity server
            = Sandbox::issue({.commonName = u"Jamf"_s, .key = Sandbox::Key::Rsa2048});
        Samples::write(at(u"in/key.pem"_s), Sandbox::pem("PRIVATE KEY", server.privateKey));
        QCOMPARE(add({at(u"in"_s)}).size(), 1);
        letNoticingBegin();

        Samples::write(at(u"in/token.p7m"_s), Sandbox::serverToken(server.certificate));

        QTRY_COMPARE(m_rounds->snapshot().credentials.size(), 1);
        QVERIFY(m_rounds->snapshot().credentials.constFirst().sightings.constFirst().notAfter);
    }

    void showsWhatAnotherProgramAdded()
    {
        Samples::write(at(u"push.pem"_s), Samples::certificate(u"Push"_s, 40));
        Storage::DatabaseThread database({Storage::Engine::Sqlite, at(u"caretaker.db"_s)});
        Check::Rounds other(database, &Samples::now);
        QSignalSpy loaded(&other, &Check::Rounds::changed);
        other.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(add({at(u"push.pem"_s)}).size(), 1);

        other.refresh();
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(other.snapshot().credentials.size(), 1);
        QCOMPARE(other.snapshot().watched.size(), 1);

        other.refresh();
        QTest::qWait(100);
        QCOMPARE(loaded.size(), 2);
    }

    void forgetsPlaces()
    {
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"in/b.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");
        QCOMPARE(add({at(u"in"_s)}).size(), 1);
        QCOMPARE(troubles().size(), 1);

        m_rounds->unwatch(m_rounds->snapshot().watched.value(0).id);
        QTRY_VERIFY(places().isEmpty());
        QVERIFY(troubles().isEmpty());
        QCOMPARE(m_rounds->snapshot().credentials.size(), 1);
    }

    void forgetsAPlaceThatIsGivenUpWhileItIsChecked()
    {
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"in/b.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");
        Samples::write(at(u"other/c.pem"_s), Samples::certificate(u"C"_s));
        Samples::write(at(u"other/d.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");
        QCOMPARE(add({at(u"in"_s)}).size(), 1);
        QCOMPARE(add({at(u"other"_s)}).size(), 1);
        QCOMPARE(troubles().size(), 2);
        const QStringList left {u"not-a-credential "_s + at(u"other/d.jpg"_s)};

        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        m_rounds->unwatch(m_rounds->snapshot().watched.value(0).id);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(places(), QStringList {at(u"other"_s)});
        QCOMPARE(troubles(), left);

        QCOMPARE(check(), false);
        QCOMPARE(troubles(), left);
        open();
        QCOMPARE(troubles(), left);
    }

    void keepsTheTroubleOfAFileWhoseFolderIsGivenUp()
    {
        Samples::write(at(u"in/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(
            at(u"in/locked.p12"_s),
            Sandbox::pkcs12(Sandbox::issue({.commonName = u"Locked"_s}), {}, {.password = "correct"}));
        QCOMPARE(add({at(u"in"_s)}).size(), 1);
        QCOMPARE(add({at(u"in/locked.p12"_s)}).size(), 1);

        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        m_rounds->unwatch(m_rounds->snapshot().watched.value(0).id);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(places(), QStringList {at(u"in/locked.p12"_s)});
        QCOMPARE(troubles(), QStringList {u"password-needed "_s + at(u"in/locked.p12"_s)});
    }

    void mayBeDestroyedInTheMiddle()
    {
        for (int i = 0; i < 300; ++i)
            Samples::write(at(u"in/%1.pem"_s.arg(i)), Samples::certificate(u"A"_s));
        m_rounds->addPaths({at(u"in"_s), at(u"in/1.pem"_s)});
        m_rounds->addHost(u"nonexistent.invalid"_s);
        m_rounds->checkAll();
        m_rounds.reset();
        QTest::qWait(50);
    }

    void keepsWhatTwoFailedChangesCouldNotWrite()
    {
        const QStringList folders {at(u"a"_s), at(u"b"_s)};
        for (const QString &folder : folders) {
            Samples::write(folder + u"/good.pem"_s, Samples::certificate(u"A"_s));
            Samples::write(folder + u"/photo.jpg"_s, "\xFF\xD8\xFF\xE0 JFIF");
        }
        const auto rename = [this](const QString &statement, std::chrono::milliseconds after) {
            return m_database->run([statement, after](Storage::Database &database) -> Result<> {
                std::this_thread::sleep_for(after);
                const auto done = database.query(statement);
                return done ? Result<>() : failure(done.error());
            });
        };
        // Both have to wait for it, so that the second begins before the first is known to have failed.
        const Answer<> taken = rename(u"ALTER TABLE watched RENAME TO taken"_s, std::chrono::seconds(2));
        for (const QString &folder : folders)
            m_rounds->addPaths({folder}, {});
        QTRY_COMPARE(m_failed.size(), 2);
        QCOMPARE(troubles().size(), 2);

        const Answer<> back = rename(u"ALTER TABLE taken RENAME TO watched"_s, {});
        QTRY_VERIFY(back.isFinished());
        m_failed.clear();
        m_rounds->refresh();
        QTest::qWait(300);
        QCOMPARE(troubles().size(), 2);
    }

    void saysWhenTheDatabaseFails()
    {
        Samples::write(at(u"folder"_s), "a file where a folder ought to be");
        Storage::DatabaseThread broken({Storage::Engine::Sqlite, at(u"folder/x.db"_s)});
        Check::Rounds rounds(broken, &Samples::now);
        QSignalSpy failed(&rounds, &Check::Rounds::failed);
        QSignalSpy finished(&rounds, &Check::Rounds::finished);
        rounds.load();
        QTRY_COMPARE(failed.size(), 1);
        rounds.checkAll();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(failed.size() > 1);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    void open()
    {
        m_rounds.reset();
        m_database.emplace(Storage::Address {Storage::Engine::Sqlite, at(u"caretaker.db"_s)});
        m_rounds = std::make_unique<Check::Rounds>(*m_database, &Samples::now);
        connect(m_rounds.get(), &Check::Rounds::failed, this,
                [this](const Error &error) { m_failed.append(error.code + u' ' + error.about.join(u' ')); });
        QSignalSpy changed(m_rounds.get(), &Check::Rounds::changed);
        m_rounds->load();
        QTRY_COMPARE(changed.size(), 1);
    }

    /// Watching begins some time after arrived(), on another thread: it has when a new file in the folder shows.
    void letNoticingBegin()
    {
        const auto isNoticed = [this] { return !troubles().isEmpty(); };
        for (int i = 0; i < 30 && !isNoticed(); ++i) {
            Samples::write(at(u"in/probe%1.jpg"_s.arg(i)), "\xFF\xD8\xFF\xE0 JFIF");
            static_cast<void>(QTest::qWaitFor(isNoticed, 2'000));
        }
        QVERIFY(isNoticed());
        QDir folder(at(u"in"_s));
        for (const QString &probe : folder.entryList({u"probe*.jpg"_s}))
            QVERIFY(folder.remove(probe));
        QTRY_VERIFY(troubles().isEmpty());
    }

    QList<Arrival> add(const QStringList &paths, const Credentials::Unlock &unlock = {})
    {
        QList<Arrival> arrivals;
        const auto connection = connect(m_rounds.get(), &Check::Rounds::arrived, this,
                                        [&arrivals](const Arrival &arrival) { arrivals.append(arrival); });
        m_rounds->addPaths(paths, unlock);
        // A path that never arrives shows in the number that the caller compares.
        [[maybe_unused]] const bool allArrived
            = QTest::qWaitFor([&] { return arrivals.size() == paths.size(); }, 60'000);
        disconnect(connection);
        return arrivals;
    }

    /// Whether it was cancelled; nothing where it never ended.
    std::optional<bool> check()
    {
        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 60'000))
            return {};
        return finished.first().first().toBool();
    }

    [[nodiscard]] QStringList places() const
    {
        QStringList list;
        for (const Watched &watched : m_rounds->snapshot().watched)
            list.append(watched.where);
        list.sort();
        return list;
    }

    [[nodiscard]] QStringList troubles() const { return Samples::troublesOf(m_rounds->snapshot().troubles); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Storage::DatabaseThread> m_database;
    std::unique_ptr<Check::Rounds> m_rounds;
    QStringList m_failed;
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
