// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/store.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Credentials;
using namespace Qt::StringLiterals;
using Storage::Engine;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

constexpr auto JamfPro = SourceKind::JamfPro;
constexpr auto Host = SourceKind::TlsHost;
constexpr auto File = SourceKind::File;
constexpr auto Typed = SourceKind::Typed;

/// A look at the one credential of the table below: @p days is its end, @p later when it was made.
Observation look(SourceKind source, const QString &where, std::optional<int> days, const QString &sha = {},
                 int later = 0)
{
    Observation observation {.kind = Kind::ContentToken, .identity = u"one"_s};
    observation.sighting = {.source = source, .where = where, .seenAt = Now.addSecs(later), .sha256 = sha};
    if (days)
        observation.sighting.notAfter = Now.addDays(*days);
    return observation;
}

Observation push(const QString &topic)
{
    Observation observation {.kind = Kind::ApnsPushCertificate, .identity = topic};
    observation.sighting = {.where = topic, .seenAt = Now, .notAfter = Now.addDays(100), .sha256 = topic};
    return observation;
}

} // namespace

class TestRecording final : public QObject
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

    void tellsWhatALookMeans_data()
    {
        QTest::addColumn<QList<Observation>>("before");
        QTest::addColumn<Observation>("now");
        QTest::addColumn<Change>("change");

        const auto row = [](const char *name, const QList<Observation> &before, const Observation &now,
                            Change change) { QTest::newRow(name) << before << now << change; };
        const Observation file = look(File, u"/a"_s, 100, u"aa"_s);
        const Observation jamf = look(JamfPro, u"Jamf"_s, 100);
        row("the first", {}, file, Change::New);
        row("the same file", {file}, look(File, u"/a"_s, 100, u"aa"_s, 60), Change::SeenAgain);
        row("a copy", {file}, look(File, u"/b"_s, 100, u"aa"_s), Change::NewPlace);
        row("installed", {file}, jamf, Change::NewPlace);
        row("renewed in its place", {file}, look(File, u"/a"_s, 400, u"bb"_s), Change::Renewed);
        row("renewed elsewhere", {file}, look(File, u"/b"_s, 400, u"bb"_s), Change::Renewed);
        row("a backup found", {file}, look(File, u"/old"_s, -200, u"00"_s), Change::Older);
        row("an older one put in its place", {file}, look(File, u"/a"_s, -200, u"00"_s), Change::Older);
        row("another copy of the renewed", {file, look(File, u"/b"_s, 400, u"bb"_s)},
            look(File, u"/a"_s, 400, u"bb"_s), Change::SeenAgain);
        row("renewed in Jamf Pro", {jamf}, look(JamfPro, u"Jamf"_s, 400, {}, 60), Change::Renewed);
        row("renewed in Jamf Pro, known as a file", {jamf, look(File, u"/b"_s, 400, u"bb"_s)},
            look(JamfPro, u"Jamf"_s, 400, {}, 60), Change::Renewed);
        row("renewed on a host, known as a file",
            {look(Host, u"h"_s, 100, u"aa"_s), look(File, u"/b"_s, 400, u"bb"_s)},
            look(Host, u"h"_s, 400, u"bb"_s, 60), Change::Renewed);
        row("a host went back", {look(Host, u"h"_s, 400, u"bb"_s)}, look(Host, u"h"_s, 100, u"aa"_s, 60),
            Change::Older);
        row("typed again", {look(Typed, u"one"_s, 100)}, look(Typed, u"one"_s, 400, {}, 60), Change::Renewed);
        row("now with a date", {look(File, u"/a"_s, {}, u"aa"_s)}, look(File, u"/a"_s, 100, u"aa"_s, 60),
            Change::Renewed);
        row("now without a date", {file}, look(File, u"/a"_s, {}, u"aa"_s, 60), Change::SeenAgain);
        row("a look that comes late", {jamf}, look(JamfPro, u"Jamf"_s, 400, {}, -60), Change::SeenAgain);
    }

    void tellsWhatALookMeans()
    {
        QFETCH(const QList<Observation>, before);
        QFETCH(const Observation, now);
        QFETCH(const Change, change);

        // The same whether the looks come one by one or all in one check.
        for (const Observation &observation : before)
            QVERIFY(m_store->record({observation}, Intent::Check));
        QCOMPARE(m_store->record({now}, Intent::Check)->at(0).change, change);

        QFETCH_GLOBAL(const Engine, engine);
        const FreshDatabase other(engine);
        const auto database = other.open();
        const auto recorded = Store(*database).record(before + QList<Observation> {now}, Intent::Check);
        QVERIFY(recorded);
        QCOMPARE(recorded->last().change, change);
        QCOMPARE(Store(*database).all()->at(0).sightings, m_store->all()->at(0).sightings);
    }

    void keepsTheDateOfAFileThatIsLockedAgain()
    {
        Observation locked = look(File, u"/token.p7m"_s, {}, u"aa"_s, 60);
        locked.sighting.problems = {{Codes::KeyNeeded, {}}};
        QVERIFY(m_store->record({look(File, u"/token.p7m"_s, 100, u"aa"_s)}, Intent::Add));
        QVERIFY(m_store->record({locked}, Intent::Check));

        const Sighting sighting = m_store->all()->at(0).sightings.at(0);
        QCOMPARE(sighting.notAfter, Moment(Now.addDays(100)));
        QCOMPARE(sighting.seenAt, Now.addSecs(60));
        QVERIFY(sighting.problems.isEmpty());
    }

    void aLateLookChangesNothing()
    {
        QVERIFY(m_store->record({look(JamfPro, u"Jamf"_s, 100)}, Intent::Check));
        const auto before = m_store->all();
        QVERIFY(m_store->record({look(JamfPro, u"Jamf"_s, 400, {}, -60)}, Intent::Check));

        QCOMPARE(m_store->all(), before);
    }

    void takesNameAndFactsFromTheSightingInService()
    {
        const auto named = [](Observation observation, const QString &name) {
            observation.name = name;
            observation.facts.set(Fact::Serial, name);
            return observation;
        };
        const auto shown = [this] {
            const Credential credential = m_store->all()->at(0);
            return QString(credential.name + u'/' + credential.facts.value(Fact::Serial));
        };
        QVERIFY(m_store->record({named(look(File, u"/a"_s, 100, u"aa"_s), u"file"_s)}, Intent::Check));
        QCOMPARE(shown(), u"file/file"_s);
        QVERIFY(m_store->record({named(look(File, u"/old"_s, 5, u"00"_s), u"old"_s)}, Intent::Check));
        QCOMPARE(shown(), u"file/file"_s);
        QVERIFY(m_store->record({named(look(JamfPro, u"Jamf"_s, 50), u"jamf"_s)}, Intent::Check));
        QCOMPARE(shown(), u"jamf/jamf"_s);
        QVERIFY(m_store->record({named(look(File, u"/b"_s, 400, u"bb"_s), u"new file"_s)}, Intent::Check));
        QCOMPARE(shown(), u"jamf/jamf"_s);
        QVERIFY(m_store->record({named(look(JamfPro, u"Jamf"_s, 400, {}, 60), {})}, Intent::Check));
        QCOMPARE(shown(), u"jamf/"_s); // what has no name of its own keeps the one it had
    }

    void agreesWithAssemble()
    {
        QList<Observation> observations;
        for (int i = 0; i < 60; ++i) {
            Observation observation = look(i % 3 ? File : JamfPro, QString::number(i % 7), i * 37 % 101,
                                           QString::number(i % 11), i % 5);
            observation.identity = QString::number(i % 4);
            observation.name = u"name %1"_s.arg(i);
            observation.facts.set(Fact::Serial, QString::number(i));
            observations.append(observation);
        }
        QVERIFY(m_store->record(observations, Intent::Check));

        const QList<Credential> assembled = assemble(observations);
        const auto stored = m_store->all();
        QCOMPARE(stored->size(), assembled.size());
        for (const Credential &credential : *stored) {
            const auto same = std::ranges::find(assembled, credential.identity, &Credential::identity);
            QVERIFY(same != assembled.end());
            QCOMPARE(credential.name, same->name);
            QCOMPARE(credential.facts, same->facts);
            QCOMPARE(credential.sightings.size(), same->sightings.size());
            QCOMPARE(standingOf(credential, Now).notAfter, standingOf(*same, Now).notAfter);
        }
    }

    void keepsTheNewestSightingsOfAPlace()
    {
        const auto generation = [](int number, const QString &where) {
            return look(File, where, number, u"sha %1"_s.arg(number), number);
        };
        QList<Observation> first;
        for (int i = 0; i < 40; ++i)
            first.append(generation(i, u"/a"_s));
        first.append(generation(0, u"/b"_s));
        QVERIFY(m_store->record(first, Intent::Check));
        QList<Observation> second;
        for (int i = 40; i < 130; ++i)
            second.append(generation(i, u"/a"_s));
        QVERIFY(m_store->record(second, Intent::Check));

        const QList<Sighting> sightings = m_store->all()->at(0).sightings;
        QCOMPARE(sightings.size(), 51);
        QSet<QString> kept;
        for (const Sighting &sighting : sightings)
            kept.insert(sighting.where + u' ' + sighting.sha256);
        QVERIFY(kept.contains(u"/b sha 0"_s));
        for (int i = 80; i < 130; ++i)
            QVERIFY(kept.contains(u"/a sha %1"_s.arg(i)));
    }

    void saysLoudlyThatThereIsAnotherTopic()
    {
        const auto topicsOf = [this](const QList<Observation> &observations) {
            QList<QStringList> topics;
            const auto recorded = m_store->record(observations, Intent::Check);
            for (const Recorded &one : recorded.value())
                topics.append(one.otherTopics);
            return topics;
        };
        const QStringList none;
        using Topics = QList<QStringList>;
        QCOMPARE(topicsOf({push(u"a"_s)}), Topics {none});
        QCOMPARE(topicsOf({push(u"a"_s)}), Topics {none});
        QCOMPARE(topicsOf({push(u"b"_s)}), Topics {QStringList(u"a"_s)});
        QCOMPARE(topicsOf({push(u"b"_s), push(u"a"_s)}), (Topics {none, none})); // known by now
        QCOMPARE(topicsOf({push(u"c"_s), push(u"d"_s)}).value(0).join(u' '), u"a b"_s);
        QCOMPARE(topicsOf({push(u"e"_s)}).value(0).join(u' '), u"a b c d"_s);
        QCOMPARE(topicsOf({look(File, u"/a"_s, 100)}), Topics {none});
    }

    void doesNotSpeakOfLapsedTopics()
    {
        Observation lapsed = push(u"lapsed"_s);
        lapsed.sighting.notAfter = Now.addDays(-1);
        QVERIFY(m_store->record({lapsed}, Intent::Check));
        QCOMPARE(m_store->record({push(u"alive"_s)}, Intent::Add)->at(0).otherTopics, QStringList());
        lapsed.identity = u"another"_s;
        QCOMPARE(m_store->record({lapsed}, Intent::Add)->at(0).otherTopics, QStringList());
    }

    void remembersWhenACredentialWasFirstSeen()
    {
        QVERIFY(m_store->record({look(File, u"/a"_s, 100)}, Intent::Check));
        QVERIFY(m_store->record({look(File, u"/a"_s, 100, {}, 60), look(File, u"/b"_s, 200, {}, 60)},
                                Intent::Check));
        QCOMPARE(m_store->all()->at(0).recordedAt, Now);
    }

    void doesNotSpeakOfAcceptedOrRemovedTopics()
    {
        const auto recorded = m_store->record({push(u"a"_s), push(u"b"_s), push(u"c"_s)}, Intent::Add);
        QVERIFY(m_store->acceptTopic(recorded->at(0).credential, u"new"_s));
        QVERIFY(m_store->remove({recorded->at(1).credential}, Now));

        QCOMPARE(m_store->record({push(u"new"_s)}, Intent::Add)->at(0).otherTopics, QStringList {u"c"_s});
        QCOMPARE(m_store->record({push(u"b"_s)}, Intent::Check)->at(0).otherTopics, QStringList());
        QCOMPARE(m_store->record({push(u"b"_s)}, Intent::Add)->at(0).otherTopics,
                 QStringList({u"a"_s, u"c"_s, u"new"_s}));
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
