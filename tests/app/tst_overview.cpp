// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/findings.h"
#include "app/cli/printing.h"
#include "core/credentials/codes.h"

#include <QBuffer>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Credentials::Kind;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(9, 41), Qt::UTC);

Credentials::Credential credential(Kind kind, const QString &name, std::optional<int> days)
{
    Credentials::Sighting sighting {.where = u"/school/"_s + name, .seenAt = Now};
    if (days)
        sighting.notAfter = Now.addDays(*days);
    return {.kind = kind, .identity = name, .name = name, .sightings = {sighting}};
}

Cli::Findings findingsOf(const QList<Credentials::Credential> &credentials)
{
    Cli::Findings findings {.checkedAt = Now, .credentials = credentials};
    Cli::reckon(findings);
    return findings;
}

QStringList overviewOf(const Cli::Findings &findings, bool isColourful = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        Cli::Output output(buffer);
        Cli::printOverview(findings, isColourful, output);
    }
    return QString::fromUtf8(buffer.data()).split(u'\n');
}

} // namespace

class TestOverview final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void cellsOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::newRow("Latin") << u"Push certificate"_s << 16;
        QTest::newRow("Han") << u"推播憑證"_s << 8;
        QTest::newRow("mixed") << u"校本部 iPad"_s << 11;
        QTest::newRow("full width") << u"（週二）"_s << 8;
        QTest::newRow("beyond the first plane") << u"𠮷"_s << 2;
        QTest::newRow("combining") << u"e\u0301"_s << 1;
        QTest::newRow("mark") << u"✖♦▴◦✓?"_s << 6;
        QTest::newRow("middle dot") << u"·"_s << 1;
        QTest::newRow("empty") << QString() << 0;
    }

    void cellsOf()
    {
        QFETCH(const QString, text);
        QTEST(Cli::cellsOf(QStringView(text)), "cells");
    }

    void statusOf_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<bool>("hasUndated");
        QTest::addColumn<bool>("hasFailure");
        QTest::addColumn<int>("status");

        const auto row
            = [](const char *name, const QList<int> &days, bool hasUndated, bool hasFailure, int status) {
                  QTest::newRow(name) << days << hasUndated << hasFailure << status;
              };
        row("nothing", {}, false, false, 0);
        row("ok", {400, 90}, false, false, 0);
        row("notice", {400, 30}, false, false, 0);
        row("warning", {400, 29, 14}, false, false, 1);
        row("urgent", {29, 13}, false, false, 2);
        row("this moment", {0}, false, false, 2);
        row("expired", {-1, 400}, false, false, 2);
        row("no date", {400}, true, false, 3);
        row("failure", {400}, false, true, 3);
        row("failure alone", {}, false, true, 3);
        row("failure and warning", {20}, true, true, 1);
        row("failure and expired", {-1}, true, true, 2);
    }

    void statusOf()
    {
        QFETCH(const QList<int>, days);
        QFETCH(const bool, hasUndated);
        QFETCH(const bool, hasFailure);
        QList<Credentials::Credential> credentials;
        for (const int count : days)
            credentials.append(credential(Kind::Certificate, QString::number(count), count));
        if (hasUndated)
            credentials.append(credential(Kind::AdeServerToken, u"locked"_s, {}));
        // What never has a date changes nothing.
        credentials.append(credential(Kind::PrivateKey, u"key"_s, {}));
        credentials.append(credential(Kind::CertificateRequest, u"request"_s, {}));
        Cli::Findings findings = findingsOf(credentials);
        if (hasFailure)
            findings.failures.push_back({u"file"_s, u"x"_s, {ErrorKind::NotFound, "not-found"_L1}});
        QTEST(int(Cli::statusOf(findings)), "status");
    }

    void theMostUrgentComesFirst()
    {
        const QStringList lines = overviewOf(findingsOf({
            credential(Kind::Certificate, u"later"_s, 400),
            credential(Kind::AdeServerToken, u"locked"_s, {}),
            credential(Kind::ContentToken, u"soon"_s, 6),
            credential(Kind::LdapKeystore, u"lapsed"_s, -4),
        }));
        const QStringList heads = lines.filter(QRegularExpression(u"^\\S"_s));
        QCOMPARE(heads.size(), 5);
        QVERIFY2(heads[0].startsWith(u"✖ Expired    4 days ago"_s), qPrintable(heads[0]));
        QVERIFY2(heads[0].contains(u"16 Nov 2026  lapsed  LDAP keystore · Jamf Pro"_s), qPrintable(heads[0]));
        QVERIFY2(heads[1].startsWith(u"♦ Urgent     6 days "_s), qPrintable(heads[1]));
        QVERIFY(heads[2].contains(u"later"_s));
        QVERIFY(heads[3].contains(u"locked"_s));
        QCOMPARE(heads[4], u"All 4 · Expired 1 · Urgent 1 · OK 1 · Unknown 1"_s);
        QVERIFY(lines.contains(u"    /school/soon"_s));
        QVERIFY(!lines.filter(u"Download the token of the same location"_s).isEmpty());
    }

    void columnsStandBelowEachOtherInEveryScript()
    {
        const QStringList heads = overviewOf(findingsOf({
                                                 credential(Kind::Certificate, u"校本部內容"_s, 400),
                                                 credential(Kind::Certificate, u"TLS"_s, 1775),
                                                 credential(Kind::Certificate, u"e\u0301cole"_s, {}),
                                                 credential(Kind::Certificate, QString(200, u'n'), 7),
                                             }))
                                      .filter(QRegularExpression(u"^\\S.*  Certificate$"_s));
        QCOMPARE(heads.size(), 4);
        QList<int> columns;
        for (const QString &head : heads)
            columns.append(Cli::cellsOf(QStringView(head).left(head.lastIndexOf(u"Certificate"))));
        columns.removeOne(*std::max_element(columns.begin(), columns.end())); // the endless name stays whole
        QCOMPARE(columns, QList<int>(3, columns.first()));
    }

    void problemsAndFailuresAreTold()
    {
        Credentials::Credential hostile = credential(Kind::ConfigurationProfile, u"evil\u202Egnp"_s, 400);
        hostile.sightings[0].problems
            = {{QString(Credentials::Codes::SignerUntrusted), {u"CN=\u001B[31mroot"_s}}};
        Cli::Findings findings = findingsOf({hostile});
        findings.failures.push_back({u"file"_s,
                                     u"/x\n✓ OK"_s,
                                     {ErrorKind::Malformed, Credentials::Codes::NotACredential, {u"zip"_s}}});
        const QString text = overviewOf(findings).join(u'\n');
        QVERIFY(text.contains(u"    ! Its signer CN=\\u{1b}[31mroot is not known"_s));
        QVERIFY(text.contains(u"evil\\u{202e}gnp"_s));
        QVERIFY(text.contains(
            u"Could not be read:\n? /x\\u{a}✓ OK\n    There is no certificate or token in this file. "
            "It looks like a ZIP archive.\n"_s));
        QVERIFY(text.endsWith(u"All 1 · OK 1 · Not read 1\n"_s));
        QVERIFY(!text.contains(u'\u001B'));
    }

    void aFileOfManyBrokenPartsTakesAFewLines()
    {
        Cli::Findings findings = findingsOf({});
        for (int part = 1; part < 100; ++part)
            findings.failures.push_back({u"file"_s,
                                         u"/x.pem"_s,
                                         {ErrorKind::Malformed,
                                          Credentials::Codes::TruncatedBlock,
                                          {QString::number(part), u"CERTIFICATE"_s}}});
        findings.failures.push_back(
            {u"file"_s, u"/x.pem"_s, {ErrorKind::Refused, Credentials::Codes::TooManyObjects, {u"20000"_s}}});
        findings.failures.push_back({u"file"_s, u"/y.pem"_s, {ErrorKind::NotFound, "not-found"_L1}});
        const QStringList lines = overviewOf(findings);
        QCOMPARE(lines.filter(u"? /x.pem"_s).size(), 1);
        QCOMPARE(lines.filter(u"is cut off"_s).size(), 3);
        QVERIFY(lines.contains(u"    96 more of this kind"_s));
        QCOMPARE(lines.filter(u"holds more than"_s).size(), 1);
        QCOMPARE(lines.filter(u"? /y.pem"_s).size(), 1);
        QVERIFY(lines.contains(u"All 0 · Not read 2"_s));
    }

    void aCredentialSeenInSeveralPlacesSaysSo()
    {
        Credentials::Credential twice = credential(Kind::Certificate, u"x"_s, 400);
        twice.sightings.append(twice.sightings[0]);
        QVERIFY(overviewOf(findingsOf({twice})).contains(u"    /school/x"_s));
        twice.sightings[1].where = u"/backup/x"_s;
        const QString text = overviewOf(findingsOf({twice})).join(u'\n');
        QVERIFY2(text.contains(u"x and 1 more places\n"_s), qPrintable(text));
    }

    void aKeyIsListedWithoutAlarm()
    {
        const QStringList lines = overviewOf(findingsOf({credential(Kind::PrivateKey, u"key"_s, {})}));
        QVERIFY2(lines[0].startsWith(u"- No date"_s), qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(u"    Nothing lapses here"_s));
        QCOMPARE(lines[2], u"    /school/key"_s);
        QVERIFY(lines.contains(u"All 1 · No date 1"_s));
    }

    void coloursOnlyWhereTheyAreWanted()
    {
        const Cli::Findings findings = findingsOf({credential(Kind::Certificate, u"x"_s, -4)});
        QVERIFY(overviewOf(findings, true).first().startsWith(u"\u001B[1;31m✖ Expired\u001B[0m"_s));
        QVERIFY(!overviewOf(findings, false).join(u'\n').contains(u'\u001B'));
    }

    void saysWhenThereIsNothingYet()
    {
        QVERIFY(overviewOf(findingsOf({})).first().startsWith(u"Nothing is watched yet."_s));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
