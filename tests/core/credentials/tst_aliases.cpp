// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/matches.h"
#include "core/credentials/store.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace Credentials;
using namespace Qt::StringLiterals;
using Storage::Engine;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

Observation inFile(const QString &identity, int days = 365)
{
    Observation observation {.kind = Kind::ContentToken, .identity = identity, .name = u"School"_s};
    observation.facts.set(Fact::Organisation, u"School");
    observation.sighting = {.where = u"/%1.vpptoken"_s.arg(identity.right(4)),
                            .seenAt = Now,
                            .notAfter = Now.addDays(days),
                            .sha256 = identity};
    return observation;
}

Observation onServer(int days = 6, const QDateTime &seenAt = Now)
{
    Observation observation {
        .kind = Kind::ContentToken, .identity = u"jamf.example/content-token/1"_s, .name = u"Campus"_s};
    observation.facts.set("location"_L1, u"Campus");
    observation.facts.set(Fact::Organisation, u"School");
    observation.sighting = {.source = SourceKind::JamfPro,
                            .where = u"Jamf Pro"_s,
                            .seenAt = seenAt,
                            .notAfter = Now.addDays(days)};
    return observation;
}

QStringList codesOf(const Credential &credential)
{
    QStringList codes;
    for (const Problem &problem : standingOf(credential, Now).problems)
        codes.append(problem.code);
    return codes;
}

} // namespace

class TestAliases final : public QObject
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
        record({inFile(u"token-2027"_s), onServer()});
        m_file = m_store->all()->at(0).id;
        m_server = m_store->all()->at(1).id;
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_fresh.reset();
    }

    void joinsTwoIntoOne()
    {
        QVERIFY(m_store->join(m_file, m_server));

        const QList<Credential> all = *m_store->all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].id, m_file);
        QCOMPARE(all[0].identity, u"token-2027"_s);
        QCOMPARE(all[0].aliases, QList<Alias>({{m_server, u"jamf.example/content-token/1"_s, u"Campus"_s, u"Jamf Pro"_s}}));
        QCOMPARE(all[0].sightings.size(), 2);
        QCOMPARE(all[0].name, u"Campus"_s); // as the server in service says
        QCOMPARE(all[0].facts.value("location"_L1), u"Campus"_s);
    }

    void countsTheDateInServiceAndTellsTheRenewal()
    {
        QVERIFY(m_store->join(m_file, m_server));

        const Credential joined = m_store->all()->at(0);
        QCOMPARE(standingOf(joined, Now).daysLeft, 6);
        QCOMPARE(standingOf(joined, Now).severity, Severity::Urgent);
        QCOMPARE(codesOf(joined), QStringList(QString(Codes::RenewedNotInstalled)));
        record({onServer(365, Now.addSecs(60))});
        QCOMPARE(standingOf(m_store->all()->at(0), Now).daysLeft, 365);
        QCOMPARE(codesOf(m_store->all()->at(0)), QStringList());
    }

    void takesInWhatIsSeenUnderTheAlias()
    {
        QVERIFY(m_store->join(m_file, m_server));

        const auto recorded = m_store->record({onServer(5, Now.addSecs(60))}, Intent::Check);

        QCOMPARE(recorded->at(0).credential, m_file);
        const QList<Credential> all = *m_store->all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(standingOf(all[0], Now).daysLeft, 5);
    }

    void partsThemAsTheyWere()
    {
        const QList<Credential> before = *m_store->all();
        QVERIFY(m_store->setNotes(m_server, u"of the campus"_s));
        QVERIFY(m_store->join(m_file, m_server));
        QCOMPARE(m_store->all()->at(0).notes, u"of the campus"_s);
        QVERIFY(m_store->setNotes(m_server, {}));

        QVERIFY(m_store->part(m_server));

        QCOMPARE(*m_store->all(), before);
    }

    void joinsWhatIsJoinedAlready()
    {
        record({inFile(u"token-2028"_s, 730)});
        const qint64 third = m_store->all()->at(2).id;
        QVERIFY(m_store->join(m_file, m_server));
        QVERIFY(m_store->join(m_file, m_server)); // a colleague said the same

        QVERIFY(m_store->join(third, m_server)); // which stands for m_file's by now

        QCOMPARE(m_store->all()->size(), 1);
        QCOMPARE(m_store->all()->at(0).id, third);
        QCOMPARE(m_store->all()->at(0).aliases.size(), 2);
        QVERIFY(m_store->part(m_file));
        QCOMPARE(m_store->all()->size(), 2);
        QCOMPARE(m_store->all()->at(0).sightings.size(), 2);
    }

    void remembersWhatWasToldApart()
    {
        QVERIFY(m_store->tellApart(m_server, m_file));
        QVERIFY(m_store->tellApart(m_file, m_server));

        QCOMPARE(m_store->all()->at(0).differs, QList<qint64> {m_server});
        QCOMPARE(m_store->all()->at(1).differs, QList<qint64> {m_file});
        QCOMPARE(likelyMatches(*m_store->all()), QList<Match>());
        QVERIFY(m_store->takeBackTellingApart(m_server, m_file));
        QCOMPARE(likelyMatches(*m_store->all()).size(), 1);
    }

    void joiningTakesBackWhatWasToldApart()
    {
        QVERIFY(m_store->tellApart(m_server, m_file));
        QVERIFY(m_store->join(m_file, m_server));
        QVERIFY(m_store->part(m_server));

        QCOMPARE(likelyMatches(*m_store->all()).size(), 1);
    }

    void removesAndRestoresBoth()
    {
        QVERIFY(m_store->join(m_file, m_server));
        QVERIFY(m_store->remove({m_file}, Now));
        record({onServer()});
        QCOMPARE(m_store->all()->size(), 0);

        QVERIFY(m_store->record({onServer()}, Intent::Add));

        QCOMPARE(m_store->all()->size(), 1);
        QCOMPARE(m_store->all()->at(0).sightings.size(), 2);
    }

    void takesNoServersWarningForATopic()
    {
        Observation warning {.kind = Kind::ApnsPushCertificate, .identity = u"jamf.example/notified"_s};
        warning.sighting = {.source = SourceKind::JamfPro, .where = u"Jamf Pro"_s, .seenAt = Now};
        Observation push = inFile(u"com.apple.mgmt.External.1"_s);
        push.kind = Kind::ApnsPushCertificate;

        record({warning});
        QCOMPARE(m_store->record({push}, Intent::Add)->at(0).otherTopics, QStringList());
        QCOMPARE(m_store->record({warning}, Intent::Add)->at(0).otherTopics, QStringList());

        QList<Standing> standings(4);
        markOtherTopics(*m_store->all(), standings);
        QCOMPARE(standings, QList<Standing>(4));
    }

private:
    void record(const QList<Observation> &observations)
    {
        QVERIFY(m_store->record(observations, Intent::Check));
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Store> m_store;
    qint64 m_file = 0;
    qint64 m_server = 0;
};

QTEST_GUILESS_MAIN(TestAliases)
#include "tst_aliases.moc"
