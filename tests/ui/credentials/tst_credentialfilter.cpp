// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/samples.h"
#include "ui/credentials/credentialfilter.h"
#include "ui/credentials/typeddate.h"

#include <QRegularExpression>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

class TestCredentialFilter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsByTime_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<Group>("group");
        QTest::newRow("lapsed") << -4 << Group::Expired;
        QTest::newRow("today") << 0 << Group::NextWeek;
        QTest::newRow("a week") << 7 << Group::NextWeek;
        QTest::newRow("eight days") << 8 << Group::NextMonth;
        QTest::newRow("thirty days") << 30 << Group::NextMonth;
        QTest::newRow("thirty-one days") << 31 << Group::SchoolYear;
        QTest::newRow("31 July") << 253 << Group::SchoolYear;
        QTest::newRow("1 August") << 254 << Group::Later;
    }

    void groupsByTime()
    {
        QFETCH(const int, days);
        QFETCH(const Group, group);
        const Credential credential = Samples::credential(1, Kind::Certificate, u"x"_s, days);
        QCOMPARE(groupOf(standingOf(credential, Samples::now()), Samples::now()), group);
    }

    void groupsWhatHasNoDate()
    {
        Credential credential = Samples::credential(1, Kind::Certificate, u"x"_s, 5);
        credential.sightings[0].notAfter.reset();
        QCOMPARE(groupOf(standingOf(credential, Samples::now()), Samples::now()), Group::Undated);
        credential.sightings[0].isRevoked = true;
        QCOMPARE(groupOf(standingOf(credential, Samples::now()), Samples::now()), Group::Expired);
    }

    void endsTheSchoolYearInJuly()
    {
        QCOMPARE(schoolYearEnd({2026, 7, 31}), QDate(2026, 7, 31));
        QCOMPARE(schoolYearEnd({2026, 8, 1}), QDate(2027, 7, 31));
    }

    void findsEveryWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing asked") << u" "_s << true;
        QTest::newRow("name") << u"campus"_s << true;
        QTest::newRow("other case") << u"MAIN"_s << true;
        QTest::newRow("person") << u"chih"_s << true;
        QTest::newRow("kind and person") << u"content chen"_s << true;
        QTest::newRow("serial") << u"7C9044"_s << true;
        QTest::newRow("one word too many") << u"campus north"_s << false;
    }

    void findsEveryWord()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFound);
        const Credential credential
            = Samples::credential(2, Kind::ContentToken, u"Main campus"_s, 6, u"Chen Chih-hao"_s);
        QCOMPARE((CredentialFilter {.severities = {}, .text = text}.matches(haystackOf(credential))),
                 isFound);
    }

    void readsTypedDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 11, 20);
        QTest::newRow("ISO") << u"2026-11-20"_s << day;
        QTest::newRow("slashes") << u" 2026/11/20 "_s << day;
        QTest::newRow("Minguo") << u"115/11/20"_s << day;
        QTest::newRow("Minguo in words") << u"民國 115 年 11 月 20 日"_s << day;
        QTest::newRow("full width") << u"１１５／１１／２０"_s << day;
        QTest::newRow("one digit") << u"2027-1-5"_s << QDate(2027, 1, 5);
        QTest::newRow("30 February") << u"2026-02-30"_s << QDate();
        QTest::newRow("words") << u"soon"_s << QDate();
        QTest::newRow("something behind") << u"2026-11-20x"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }

    void readsTypedDates()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        QCOMPARE(typedDate(text).value_or(QDate()), date);
    }

    void putsTheStopFirst()
    {
        const QList<Problem> problems {
            {QString(Codes::NoDate)}, {QString(Codes::AnotherTopic)}, {QString(Codes::TlsUntrusted)}};
        QCOMPARE(worstOf(problems)->code, QString(Codes::AnotherTopic));
        QVERIFY(!worstOf({}));
    }
};

QTEST_GUILESS_MAIN(TestCredentialFilter)
#include "tst_credentialfilter.moc"
