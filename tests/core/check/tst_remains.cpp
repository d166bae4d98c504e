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
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 20'000);
    }

    void check()
    {
        QSignalSpy finished(m_rounds.get(), &Check::Rounds::finished);
        m_rounds->checkAll();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }

    [[nodiscard]] QStringList troubles() const { return Samples::troublesOf(m_rounds->snapshot().troubles); }

    QTemporaryDir m_folder;
    std::optional<Storage::DatabaseThread> m_database;
    std::unique_ptr<Check::Rounds> m_rounds;
};

QTEST_GUILESS_MAIN(TestRemains)
#include "tst_remains.moc"
