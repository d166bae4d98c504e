// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/store.h"
#include "core/storage/codes.h"
#include "tests/core/credentials/effort.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace Credentials;
using namespace Qt::StringLiterals;
using Storage::Engine;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

Observation observed(const QString &identity, const QString &where = u"/a.pem"_s, int days = 100,
                     const QString &sha = u"aa"_s)
{
    Observation observation {.kind = Kind::Certificate, .identity = identity, .name = u"named "_s + identity};
    observation.facts.set(Fact::Serial, sha);
    observation.sighting = {.where = where,
                            .seenAt = Now,
                            .notBefore = Now.addDays(-1),
                            .notAfter = Now.addDays(days),
                            .serial = u"01AB"_s,
                            .sha256 = sha};
    return observation;
}

} // namespace

class TestStore final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_database = m_fresh->open();
        QVERIFY(m_database);
        m_store = std::make_unique<Store>(*m_database);
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_fresh.reset();
    }

    void givesBackWhatWasRecorded()
    {
        Observation first = observed(u"憑證 ' ? \\ %1 \""_s);
        first.sighting.problems = {{Codes::ChainEndsEarlier, {u"CN=中\n\"間\""_s, u"2026-12-01T00:00:00Z"_s}},
                                   {Codes::KeyDoesNotFit, {}}};
        first.sighting.isRevoked = true;
        first.facts.set(Fact::Subject, QString(u"CN=a\0b"_s + QChar::Null + u"c"_s));
        Observation endless = observed(u"endless"_s);
        endless.kind = Kind::TlsServerCertificate;
        endless.sighting.source = SourceKind::TlsHost;
        endless.sighting.notBefore = {};
        endless.sighting.notAfter = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        Observation undated = observed(u"undated"_s);
        undated.sighting.notAfter = {};
        const QList<Observation> observations {first, endless, undated};

        const auto recorded = m_store->record(observations, Intent::Check);

        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
        const auto credentials = Store(*m_fresh->open()).all();
        QVERIFY(credentials);
        QCOMPARE(credentials->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const Credential &credential = credentials->at(i);
            QCOMPARE(credential.id, recorded->at(i).credential);
            QCOMPARE(credential.kind, observations[i].kind);
            QCOMPARE(credential.identity, observations[i].identity);
            QCOMPARE(credential.name, observations[i].name);
            QCOMPARE(credential.facts, observations[i].facts);
            QCOMPARE(credential.sightings, QList<Sighting> {observations[i].sighting});
            QCOMPARE(credential.thresholds, Thresholds());
        }
    }

    void replacesWhatNoDatabaseCanHold()
    {
        Observation observation = observed(u"a"_s + QChar::Null + u"b"_s);
        observation.name = u"half "_s + QChar(0xd83d);

        QVERIFY(m_store->record({observation}, Intent::Check));
        const auto again = m_store->record({observation}, Intent::Check);

        QCOMPARE(again->at(0).change, Change::SeenAgain);
        const auto credentials = m_store->all();
        QCOMPARE(credentials->size(), 1);
        QCOMPARE(credentials->at(0).identity, u"a\u2400b"_s);
        QCOMPARE(credentials->at(0).name, u"half ?"_s);
    }

    void recordsNothing()
    {
        QCOMPARE(m_store->record({}, Intent::Check).value().size(), 0);
        QCOMPARE(m_store->all().value().size(), 0);
    }

    void keepsOnlyWhatCanLapse()
    {
        QList<Observation> observations;
        for (const Kind kind : allKinds()) {
            Observation observation = observed(wordOf(kind));
            observation.kind = kind;
            observations.append(observation);
        }

        const auto recorded = m_store->record(observations, Intent::Add);

        QCOMPARE(recorded->size(), observations.size());
        for (qsizetype i = 0; i < observations.size(); ++i) {
            const Kind kind = observations[i].kind;
            QCOMPARE(recorded->at(i).credential != 0, carriesDate(kind) || kind == Kind::AsmApiKey);
        }
    }

    void keepsWhatAPersonSays()
    {
        const qint64 id = m_store->record({observed(u"one"_s)}, Intent::Add)->at(0).credential;
        QVERIFY(m_store->rename(id, u"給 Wi-Fi 的"_s));
        QVERIFY(m_store->setCustodian(id, u"王老師"_s));
        QVERIFY(m_store->setNotes(id, u"line 1\nline 2"_s));
        QVERIFY(m_store->setThresholds(id, {120, 60, 7}));
        QVERIFY(m_store->acceptTopic(id, u"other"_s));
        QVERIFY(m_store->acceptTopic(id, u"other"_s));
        QVERIFY(m_store->record({observed(u"one"_s, u"/b.pem"_s, 500, u"bb"_s)}, Intent::Check));

        const Credential credential = m_store->all()->at(0);
        QCOMPARE(credential.name, u"給 Wi-Fi 的"_s);
        QCOMPARE(credential.custodian, u"王老師"_s);
        QCOMPARE(credential.notes, u"line 1\nline 2"_s);
        QCOMPARE(credential.thresholds, (Thresholds {120, 60, 7}));
        QCOMPARE(credential.acceptedTopics, QStringList {u"other"_s});
        QCOMPARE(credential.facts.value(Fact::Serial), u"bb"_s);

        QVERIFY(m_store->rename(id, {}));
        QVERIFY(m_store->setThresholds(id, {}));
        QCOMPARE(m_store->all()->at(0).name, u"named one"_s);
        QCOMPARE(m_store->all()->at(0).thresholds, Thresholds());
    }

    void saysThatThereIsNoSuchCredential()
    {
        const auto done = m_store->rename(4711, u"x"_s);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::NotFound);
        QVERIFY(!m_store->acceptTopic(4711, u"x"_s));
    }

    void removesAndBringsBack()
    {
        const auto recorded = m_store->record({observed(u"one"_s), observed(u"two"_s)}, Intent::Add);
        const auto before = m_store->all();
        const qint64 one = recorded->at(0).credential;

        QVERIFY(m_store->remove({one}, Now));
        QCOMPARE(m_store->all()->size(), 1);
        QCOMPARE(m_store->all()->at(0).identity, u"two"_s);

        QVERIFY(m_store->restore({one}));
        QCOMPARE(m_store->all(), before);
        QVERIFY(m_store->remove({}, Now));
        QVERIFY(m_store->restore({}));
    }

    void whatWasRemovedStaysRemovedUntilItIsAdded()
    {
        const qint64 id = m_store->record({observed(u"one"_s)}, Intent::Add)->at(0).credential;
        QVERIFY(m_store->remove({id}, Now));

        const auto checked = m_store->record({observed(u"one"_s, u"/b.pem"_s, 300, u"bb"_s)}, Intent::Check);
        QCOMPARE(checked->at(0).credential, id);
        QCOMPARE(m_store->all()->size(), 0);

        const auto added = m_store->record({observed(u"one"_s)}, Intent::Add);
        QCOMPARE(added->at(0).credential, id);
        QCOMPARE(m_store->all()->size(), 1);
        QCOMPARE(m_store->all()->at(0).sightings.size(), 2);
    }

    void recordsTenThousandQuickly()
    {
        QList<Observation> observations;
        for (int i = 0; i < 10'000; ++i) {
            const QString number = QString::number(i);
            observations.append(
                observed(i % 2 ? number : u"shared %1"_s.arg(i % 100), u"/"_s + number, i % 900, number));
        }
        for (const char *const what : {"first", "again"}) {
            const Fixtures::Effort effort;
            const auto recorded = m_store->record(observations, Intent::Check);
            QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
            qInfo() << what << effort.text();
            QVERIFY2(effort.isBounded(), effort.text().constData());
        }
        const Fixtures::Effort effort;
        const auto credentials = m_store->all();
        qInfo() << "all" << effort.text();
        QCOMPARE(credentials->size(), 5'050);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM sightings"_s), u"10000"_s);
    }

    void severalProgramsRecordTheSameAtOnce()
    {
        QList<Observation> observations;
        for (int i = 0; i < 100; ++i)
            observations.append(observed(QString::number(i)));
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int program = 0; program < 4; ++program) {
            threads.emplace_back([this, &failures, observations, program]() mutable {
                if (program % 2)
                    std::ranges::reverse(observations);
                const auto own = m_fresh->open();
                for (int round = 0; own && round < 3; ++round)
                    failures += Store(*own).record(observations, Intent::Check) ? 0 : 1;
                failures += own ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(failures.load(), 0);
        const auto credentials = m_store->all();
        QCOMPARE(credentials->size(), 100);
        for (const Credential &credential : *credentials)
            QCOMPARE(credential.sightings.size(), 1);
    }

    void recordsAllOrNothing()
    {
        QVERIFY(m_database->query(u"DROP TABLE sightings"_s));

        const auto recorded = m_store->record({observed(u"one"_s)}, Intent::Check);

        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, Storage::Codes::QueryFailed);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM credentials"_s), u"0"_s);
    }

    void passesOverWhatANewerProgramKnows()
    {
        QVERIFY(m_store->record({observed(u"one"_s), observed(u"two"_s)}, Intent::Check));
        QVERIFY(m_database->query(u"UPDATE credentials SET kind = 'of-tomorrow' WHERE identity = 'one'"_s));
        QVERIFY(m_database->query(u"UPDATE sightings SET source = 'of-tomorrow'"_s));

        const auto credentials = m_store->all();

        QVERIFY(credentials);
        QCOMPARE(credentials->size(), 1);
        QCOMPARE(credentials->at(0).identity, u"two"_s);
        QVERIFY(credentials->at(0).sightings.isEmpty());
        QVERIFY(m_store->record({observed(u"two"_s)}, Intent::Check));
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
