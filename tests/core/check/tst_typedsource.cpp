// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/typedsource.h"
#include "core/credentials/codes.h"
#include "tests/core/check/samples.h"

using namespace Qt::StringLiterals;
using Check::Watched;
using Check::WatchKind;

class TestTypedSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesWhatWasTyped()
    {
        const Watched entry {7,
                             WatchKind::Typed,
                             u"id-1"_s,
                             Credentials::Kind::ScimToken,
                             u"SCIM"_s,
                             Samples::now(),
                             Samples::now().addDays(365)};
        Check::TypedSource source(entry);

        const Check::Look look = Samples::lookThrough(source);

        QCOMPARE(look.observations.size(), 1);
        const Credentials::Observation &seen = look.observations.first();
        QCOMPARE(seen.kind, Credentials::Kind::ScimToken);
        QCOMPARE(seen.identity, u"id-1"_s);
        QCOMPARE(seen.name, u"SCIM"_s);
        QCOMPARE(seen.sighting.source, Credentials::SourceKind::Typed);
        QCOMPARE(seen.sighting.where, u"typed"_s);
        QCOMPARE(seen.sighting.notBefore, entry.notBefore);
        QCOMPARE(seen.sighting.notAfter, entry.notAfter);
        QVERIFY(seen.sighting.problems.isEmpty());
    }

    void saysThatThereIsNoDate()
    {
        Check::TypedSource source(
            {0, WatchKind::Typed, u"id-2"_s, Credentials::Kind::Custom, u"Key cabinet"_s});

        const Check::Look look = Samples::lookThrough(source);

        QCOMPARE(look.observations.value(0).sighting.problems,
                 QList<Credentials::Problem> {{Credentials::Codes::NoDate}});
    }

    void refuses_data()
    {
        QTest::addColumn<Watched>("entry");
        QTest::addColumn<QString>("what");

        const Watched valid {0, WatchKind::Typed, u"id"_s, Credentials::Kind::Federation, u"Entra"_s};
        Watched kind = valid;
        kind.typedKind = Credentials::Kind::ApnsPushCertificate;
        QTest::newRow("a kind that is never typed") << kind << u"kind"_s;
        Watched name = valid;
        name.name = u"  "_s;
        QTest::newRow("no name") << name << u"name"_s;
        Watched date = valid;
        date.notBefore = Samples::now();
        date.notAfter = Samples::now().addDays(-1);
        QTest::newRow("ends before it begins") << date << u"date"_s;
        date.notAfter = QDateTime();
        QTest::newRow("no such date") << date << u"date"_s;
    }

    void refuses()
    {
        QFETCH(const Watched, entry);
        QFETCH(const QString, what);
        Check::TypedSource source(entry);

        const Check::Look look = Samples::lookThrough(source);

        QVERIFY(look.observations.isEmpty());
        QCOMPARE(look.troubles.value(0).error.code, Check::Codes::InvalidEntry);
        QCOMPARE(look.troubles.value(0).error.about, QStringList {what});
    }
};

QTEST_GUILESS_MAIN(TestTypedSource)
#include "tst_typedsource.moc"
