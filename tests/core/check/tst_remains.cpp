// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/remains.h"
#include "core/check/rounds.h"
#include "core/credentials/codes.h"
#include "core/storage/databasethread.h"
#include "tests/core/check/samples.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Credentials::SourceKind;

class TestRemains final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatItWrote()
    {
        const Error locked {ErrorKind::Unauthorized, Credentials::Codes::PasswordNeeded, {u"pkcs12"_s}};
        const Check::Remains remains {
            {{SourceKind::File, u"/學校/a.p12"_s, locked, {}, u"9f3c"_s},
             {SourceKind::JamfPro, u"Jamf Pro"_s, {ErrorKind::TimedOut, Check::Codes::TimedOut}, u"gsx"_s}},
            {{u"/b.p12"_s, u"71aa"_s}}};
        QCOMPARE(Check::remainsOf(textOf(remains)), remains);
        const Check::Interruption interruption {Samples::now(), 3, 24};
        QCOMPARE(Check::interruptionOf(textOf(interruption)), interruption);
    }

    void joinsWhatTwoProgramsHaveWritten()
    {
        const auto trouble = [](const QString &where, const QString &content = {}) {
            return Check::Trouble {SourceKind::File,
                                   where,
                                   {ErrorKind::Unauthorized, Credentials::Codes::PasswordNeeded, {u"pkcs12"_s}},
                                   {},
                                   content};
        };
        const Check::Remains before {{trouble(u"/a"_s), trouble(u"/b"_s), trouble(u"/c"_s, u"1"_s)}, {}};
        // Here /a was mended and /d is new; there /b was mended, /e is new, and somebody opened /c and /f.
        Check::Remains mine {{trouble(u"/b"_s), trouble(u"/c"_s, u"1"_s), trouble(u"/d"_s)}, {{u"/g"_s, u"3"_s}}};
        mine.troubles.first().error.detail = u"not stored"_s;
        const Check::Remains stored {{trouble(u"/a"_s), trouble(u"/c"_s, u"1"_s), trouble(u"/e"_s)},
                                     {{u"/c"_s, u"1"_s}, {u"/f"_s, u"2"_s}}};
        const Check::Remains all = Check::merged(mine, before, stored);
        QStringList places;
        for (const Check::Trouble &each : all.troubles)
            places.append(each.where);
        QCOMPARE(places, QStringList({u"/d"_s, u"/e"_s}));
        QCOMPARE(all.opened,
                 (QHash<QString, QString> {{u"/c"_s, u"1"_s}, {u"/f"_s, u"2"_s}, {u"/g"_s, u"3"_s}}));
        // Nobody else wrote: what is here stays, however much of it is not stored.
        QCOMPARE(Check::merged(mine, before, before), mine);
    }

    void leavesWhatTheTerminalNotedMeanwhile()
    {
        const QString path = m_folder.filePath(u"locked.p12"_s);
        Sandbox::Recipe recipe;
        recipe.commonName = u"Locked"_s;
        Samples::write(path, Sandbox::pkcs12(Sandbox::issue(recipe), {}, {.password = "correct"}));
        open();
        add(path, {});
        QCOMPARE(troubles(), QStringList {u"password-needed "_s + path});
        const QString content = m_rounds->snapshot().troubles.first().content;
        QVERIFY(!content.isEmpty());
        // Somebody opens it at the terminal, and the window knows nothing of it.
        note([path, content](Check::Remains &remains) { remains.opened.insert(path, content); });
        Samples::write(m_folder.filePath(u"other.txt"_s), "no credential");
        add(m_folder.filePath(u"other.txt"_s), {}); // the window writes its own
        QCOMPARE(remains().opened.value(path), content);
        QVERIFY(!troubles().contains(u"password-needed "_s + path));
        check();
        QVERIFY(!troubles().contains(u"password-needed "_s + path));
    }

    void showsWhatTheTerminalNotedOnceItLooksAgain()
    {
        open();
        note([](Check::Remains &remains) {
            remains.troubles.append({SourceKind::Apple, u"School"_s, {ErrorKind::Unreachable, Check::Codes::TimedOut}});
        });
        QSignalSpy changed(m_rounds.get(), &Check::Rounds::changed);
        m_rounds->refresh();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_rounds->snapshot().troubles.size(), 1);
        m_rounds->refresh();
        m_rounds->unwatch(1);
        QTRY_COMPARE(changed.size(), 2); // by the change alone: nothing is new to the second look
        QCOMPARE(remains().troubles.size(), 1);
    }

    void readsNothingFromOtherText()
    {
        for (const QString &text :
             {u""_s, u"null"_s, u"[]"_s, u"{"_s, u"{\"troubles\":[{\"code\":\"new\"}]}"_s}) {
            QCOMPARE(Check::remainsOf(text), Check::Remains());
            QVERIFY(!Check::interruptionOf(text));
        }
    }

    void doesNotAskAgainForThePasswordOfAnUnchangedFile()
    {
        const QString path = m_folder.filePath(u"locked.p12"_s);
        Sandbox::Recipe recipe;
        recipe.commonName = u"Locked"_s;
        const Sandbox::Identity identity = Sandbox::issue(recipe);
        Samples::write(path, Sandbox::pkcs12(identity, {}, {.password = "correct"}));
        open();
        add(path, {});
        Credentials::Unlock unlock;
        unlock.passwords.append(Secret("correct"));
        add(path, unlock);
        QCOMPARE(m_rounds->snapshot().credentials.size(), 1);
        check();
        QCOMPARE(troubles(), QStringList());
        open();
        check();
        QCOMPARE(troubles(), QStringList());

        Samples::write(path, Sandbox::pkcs12(identity, {}, {.password = "another"}));
        check();
        QCOMPARE(troubles(), QStringList {u"password-needed "_s + path});
        QCOMPARE(m_rounds->snapshot().credentials.size(), 1);
    }

private:
    [[nodiscard]] Check::Remains remains()
    {
        auto asked = m_database->run([](Storage::Database &database) { return Check::Watchlist(database).remains(); });
        [&asked] { QTRY_VERIFY(asked.isFinished()); }();
        return asked.result().value_or(Check::Remains());
    }

    /// As another program does, on the same database.
    template <typename Edit>
    void note(Edit edit)
    {
        auto done = m_database->run([edit](Storage::Database &database) {
            Check::Watchlist watchlist(database);
            Check::Remains known = watchlist.remains().value_or(Check::Remains());
            edit(known);
            return watchlist.setRemains(known);
        });
        QTRY_VERIFY(done.isFinished());
    }

    void open()
    {
        m_rounds.reset();
        m_database.emplace(Storage::Address {Storage::Engine::Sqlite, m_folder.filePath(u"caretaker.db"_s)});
        m_rounds = std::make_unique<Check::Rounds>(*m_database, &Samples::now);
        QSignalSpy changed(m_rounds.get(), &Check::Rounds::changed);
        m_rounds->load();
        QTRY_COMPARE(changed.size(), 1);
    }

    void add(const QString &path, const Credentials::Unlock &unlock)
    {
        QSignalSpy arrived(m_rounds.get(), &Check::Rounds::arrived);
        m_rounds->addPaths({path}, unlock);
        QTRY_COMPARE(arrived.size(), 1);
    }

    void check()
    {
        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        QTRY_COMPARE(finished.size(), 1);
    }

    [[nodiscard]] QStringList troubles() const { return Samples::troublesOf(m_rounds->snapshot().troubles); }

    QTemporaryDir m_folder;
    std::optional<Storage::DatabaseThread> m_database;
    std::unique_ptr<Check::Rounds> m_rounds;
};

QTEST_GUILESS_MAIN(TestRemains)
#include "tst_remains.moc"
