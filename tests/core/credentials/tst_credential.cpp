// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/assembly.h"
#include "core/credentials/codes.h"
#include "core/credentials/credential.h"
#include "tests/core/credentials/effort.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Credentials;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

Observation observed(Kind kind, const QString &identity, const QString &where, int days,
                     const QString &sha = {})
{
    Observation observation {.kind = kind, .identity = identity, .name = u"name in "_s + where};
    observation.facts.set(Fact::Serial, sha);
    observation.sighting = {.where = where, .seenAt = Now, .notAfter = Now.addDays(days), .sha256 = sha};
    return observation;
}

Credential push(const QString &topic, std::optional<int> made, const QStringList &accepted = {})
{
    Credential credential {.kind = Kind::ApnsPushCertificate, .identity = topic, .acceptedTopics = accepted};
    credential.sightings.append({.where = topic, .seenAt = Now, .notAfter = Now.addDays(100)});
    if (made)
        credential.sightings[0].notBefore = Now.addDays(*made);
    return credential;
}

Problem anotherTopic(const QString &topic, const QString &other)
{
    return {Codes::AnotherTopic, {topic, other}};
}

} // namespace

class TestCredential final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsByKindAndIdentity()
    {
        const QList<Observation> observations {
            observed(Kind::Certificate, u"one"_s, u"b.pem"_s, 10, u"b"_s),
            observed(Kind::ApnsPushCertificate, u"one"_s, u"a.pem"_s, 20, u"a"_s),
            observed(Kind::Certificate, u"one"_s, u"c.pem"_s, 30, u"c"_s),
            observed(Kind::Certificate, u"one"_s, u"d.pem"_s, 5, u"d"_s),
            observed(Kind::Certificate, u"two"_s, u"a.pem"_s, 30, u"e"_s),
        };

        const QList<Credential> credentials = assemble(observations);

        QCOMPARE(credentials.size(), 3);
        QCOMPARE(credentials[0].kind, Kind::Certificate);
        QCOMPARE(credentials[0].identity, u"one"_s);
        QCOMPARE(credentials[0].sightings.size(), 3);
        QCOMPARE(credentials[0].name, u"name in c.pem"_s);
        QCOMPARE(credentials[0].facts.value(Fact::Serial), u"c"_s);
        QCOMPARE(credentials[1].kind, Kind::ApnsPushCertificate);
        QCOMPARE(credentials[1].sightings, QList<Sighting> {observations[1].sighting});
        QCOMPARE(credentials[2].identity, u"two"_s);
        QVERIFY(assemble({}).isEmpty());
    }

    void keepsOneSightingPerPlaceAndFingerprint()
    {
        Observation first = observed(Kind::Certificate, u"one"_s, u"a.pem"_s, 10, u"a"_s);
        Observation again = first;
        again.sighting.seenAt = Now.addSecs(60);
        Observation earlier = first;
        earlier.sighting.seenAt = Now.addSecs(-60);
        const Observation renewed = observed(Kind::Certificate, u"one"_s, u"a.pem"_s, 300, u"b"_s);

        const QList<Credential> credentials = assemble({first, again, earlier, renewed});

        QCOMPARE(credentials.size(), 1);
        QCOMPARE(credentials[0].sightings, QList<Sighting>({again.sighting, renewed.sighting}));
    }

    void keepsOnePerPlaceAmongMany_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 15, 16, 17, 18, 40})
            QTest::addRow("%d", count) << count;
    }

    /// Few sightings are searched one by one, many by hash: both must find the same.
    void keepsOnePerPlaceAmongMany()
    {
        QFETCH(const int, count);
        Assembly assembly;
        QList<Sighting> wanted;
        for (int look = 0; look < 2; ++look) {
            for (int i = 0; i < count; ++i) {
                Observation observation
                    = observed(Kind::Certificate, u"one"_s, QString::number(i), 10, u"a"_s);
                observation.sighting.seenAt = Now.addSecs(look);
                if (look > 0)
                    wanted.append(observation.sighting);
                assembly.add(observation);
            }
        }
        Observation late = observed(Kind::Certificate, u"one"_s, u"0"_s, 10, u"a"_s);
        late.sighting.seenAt = Now.addSecs(-60);
        assembly.add(late);

        const QList<Credential> credentials = assembly.take();

        QCOMPARE(credentials.size(), 1);
        QCOMPARE(credentials[0].sightings, wanted);
    }

    void assemblesAnewOnceTaken()
    {
        Assembly assembly;
        QVERIFY(assembly.take().isEmpty());
        assembly.add(observed(Kind::Certificate, u"one"_s, u"a.pem"_s, 10));
        QCOMPARE(assembly.take().size(), 1);
        QVERIFY(assembly.take().isEmpty());
        const Observation other = observed(Kind::Certificate, u"one"_s, u"b.pem"_s, 20);
        assembly.add(other);

        const QList<Credential> credentials = assembly.take();

        QCOMPARE(credentials.size(), 1);
        QCOMPARE(credentials[0].sightings, QList<Sighting> {other.sighting});
    }

    void groupsManyInLinearTime()
    {
        QList<Observation> observations;
        for (int i = 0; i < 100'000; ++i) {
            const QString number = QString::number(i);
            observations.append(
                observed(Kind::Certificate, i % 2 ? number : u"the same"_s, number, i % 900, number));
        }
        const Fixtures::Effort effort;

        const QList<Credential> credentials = assemble(observations);

        QCOMPARE(credentials.size(), 50'001);
        QCOMPARE(credentials[0].sightings.size(), 50'000);
        // Quadratic grouping takes minutes.
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void marksOtherTopics_data()
    {
        QTest::addColumn<QList<Credential>>("credentials");
        QTest::addColumn<QList<QList<Problem>>>("problems");

        const auto row
            = [](const char *name, const QList<Credential> &credentials,
                 const QList<QList<Problem>> &problems) { QTest::newRow(name) << credentials << problems; };
        const Credential old = push(u"old"_s, -400);
        const Credential fresh = push(u"fresh"_s, -1);
        const Credential between = push(u"between"_s, -100);
        const QList<Problem> said {anotherTopic(u"fresh"_s, u"old"_s)};
        row("one", {old}, {{}});
        row("two", {old, fresh}, {{}, said});
        row("two, the other way round", {fresh, old}, {said, {}});
        row("three", {fresh, between, old},
            {{anotherTopic(u"fresh"_s, u"old"_s), anotherTopic(u"fresh"_s, u"between"_s)},
             {anotherTopic(u"between"_s, u"old"_s)},
             {}});
        row("accepted by the later", {old, push(u"fresh"_s, -1, {u"old"_s})}, {{}, {}});
        row("accepted by the earlier", {push(u"old"_s, -400, {u"fresh"_s}), fresh}, {{}, {}});
        row("accepted another", {push(u"old"_s, -400, {u"between"_s}), fresh}, {{}, said});
        row("no date on one", {fresh, push(u"undated"_s, {})},
            {{anotherTopic(u"fresh"_s, u"undated"_s)}, {}});
        row("no dates", {push(u"a"_s, {}), push(u"b"_s, {})}, {{}, {anotherTopic(u"b"_s, u"a"_s)}});
        Credential renewed = old;
        renewed.sightings.append(push(u"old"_s, 0).sightings);
        row("the old one renewed after the mistake", {renewed, fresh}, {{}, said});
        const auto ending = [](Credential credential, int days) {
            credential.sightings[0].notAfter = Now.addDays(days);
            return credential;
        };
        const auto recorded = [](Credential credential, int days) {
            credential.recordedAt = Now.addDays(days);
            return credential;
        };
        row("an older one found later", {recorded(fresh, -5), recorded(old, 0)},
            {{}, {anotherTopic(u"old"_s, u"fresh"_s)}});
        row("found by the same look", {recorded(fresh, 0), recorded(old, 0)}, {said, {}});
        row("a lapsed one found later", {recorded(fresh, -5), recorded(ending(old, -1), 0)}, {{}, {}});
        row("one that lapsed long before", {ending(push(u"old"_s, -900), -400), fresh}, {{}, {}});
        row("one that lapsed lately", {ending(old, -1), fresh},
            {{}, {{Codes::LapsedTopic, {u"fresh"_s, u"old"_s}}}});
        row("both lapsed", {ending(old, -1), ending(fresh, -1)}, {{}, {}});
        row("a lapsed one between", {ending(old, -1), recorded(between, -5), recorded(fresh, 0)},
            {{},
             {{Codes::LapsedTopic, {u"between"_s, u"old"_s}}},
             {{Codes::LapsedTopic, {u"fresh"_s, u"old"_s}}, anotherTopic(u"fresh"_s, u"between"_s)}});
        Credential other = fresh;
        other.kind = Kind::Certificate;
        row("not a push certificate", {old, other}, {{}, {}});
    }

    void marksOtherTopics()
    {
        QFETCH(const QList<Credential>, credentials);
        QFETCH(const QList<QList<Problem>>, problems);
        QList<Standing> standings;
        for (const Credential &credential : credentials)
            standings.append(standingOf(credential, Now));

        markOtherTopics(credentials, standings);

        for (qsizetype i = 0; i < standings.size(); ++i)
            QCOMPARE(standings[i].problems, problems[i]);
    }

    void namesABoundedNumberOfOtherTopics()
    {
        QList<Credential> credentials;
        for (int i = 0; i < 20'000; ++i)
            credentials.append(push(QString::number(i), i));
        QList<Standing> standings(credentials.size());

        markOtherTopics(credentials, standings);

        QCOMPARE(standings.first().problems.size(), 0);
        QCOMPARE(standings.last().problems.size(), 10);
    }

    void saysWhichKeyIsNoLongerUsed()
    {
        const auto key = [](const QString &identity, const QString &connection, const QDateTime &at,
                            bool isRefused) {
            Credential credential {.kind = Kind::AsmApiKey, .identity = identity};
            credential.sightings.append({.source = SourceKind::Apple, .where = connection, .seenAt = at});
            credential.sightings[0].isRevoked = isRefused;
            return credential;
        };
        Credential file = key(u"file"_s, u"School"_s, Now.addDays(-9), false);
        file.sightings[0].source = SourceKind::File;
        const QList<Credential> credentials {
            key(u"first"_s, u"School"_s, Now.addDays(-1), true), key(u"second"_s, u"School"_s, Now, false),
            key(u"sister"_s, u"Sister school"_s, Now.addDays(-2), true), file};
        QList<Standing> standings;
        for (const Credential &credential : credentials)
            standings.append(standingOf(credential, Now));
        QCOMPARE(standings[0].severity, Severity::Expired);
        const QList<Standing> before = standings;

        markReplacedKeys(credentials, standings);

        QCOMPARE(standings[0].severity, Severity::Notice);
        QCOMPARE(standings[0].problems, (QList<Problem> {{Codes::KeyReplaced, {u"School"_s}}}));
        QCOMPARE(standings.sliced(1), before.sliced(1));
    }

    void ordersByUrgency()
    {
        const auto made = [](const QString &name, std::optional<int> days, bool isRevoked = false) {
            Credential credential {.identity = name, .name = name};
            credential.sightings.append({.where = name, .seenAt = Now, .isRevoked = isRevoked});
            if (days)
                credential.sightings[0].notAfter = Now.addDays(*days);
            return credential;
        };
        const auto warned = [&made](const QString &name, const QString &days) {
            Credential credential = made(name, {});
            credential.sightings[0].source = SourceKind::JamfPro;
            credential.sightings[0].problems
                = {{QString(Codes::ServerReports), {u"VPP_ACCOUNT_WILL_EXPIRE"_s, {}, days}}};
            return credential;
        };
        Credential endless = made(u"never"_s, 0);
        endless.sightings[0].notAfter = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        const QList<Credential> wanted {
            made(u"lapsed long ago"_s, -300),
            made(u"lapsed"_s, -1),
            made(u"revoked"_s, 500, true),
            made(u"refused"_s, {}, true),
            made(u"b today"_s, 0),
            made(u"C today"_s, 0),
            made(u"in days"_s, 13),
            warned(u"days, says the server"_s, u"6"_s),
            made(u"in two weeks"_s, 14),
            made(u"in a month"_s, 29),
            warned(u"soon, says the server"_s, {}),
            made(u"later"_s, 30),
            made(u"next year"_s, 400),
            made(u"a"_s, {}),
            made(u"z"_s, {}),
            endless,
        };
        QList<Credential> credentials(wanted.crbegin(), wanted.crend());
        std::ranges::sort(credentials, [](const Credential &left, const Credential &right) {
            return isMoreUrgent(left, standingOf(left, Now), right, standingOf(right, Now));
        });

        QStringList names;
        QStringList wantedNames;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            names.append(credentials[i].name);
            wantedNames.append(wanted[i].name);
            QVERIFY(
                !isMoreUrgent(wanted[i], standingOf(wanted[i], Now), wanted[i], standingOf(wanted[i], Now)));
        }
        QCOMPARE(names, wantedNames);
    }
};

QTEST_APPLESS_MAIN(TestCredential)
#include "tst_credential.moc"
