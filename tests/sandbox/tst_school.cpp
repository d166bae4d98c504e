// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/foldersource.h"
#include "core/credentials/credential.h"
#include "tests/core/credentials/effort.h"
#include "tests/sandbox/school.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestSchool final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesAFileForEveryRemark_data();
    void writesAFileForEveryRemark();
    void showsEverySeverity();
    void namesTheFolderThatCannotBeWritten();
    void addsAnotherTopicOnlyWhenAsked();
    void leavesTimeToStart();
};

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 41), Qt::UTC);

} // namespace

void TestSchool::writesAFileForEveryRemark_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QLocale(QLocale::English) << u"Qinghe Junior High School"_s;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::Taiwan) << u"臺中市立青禾國民中學"_s;
}

void TestSchool::writesAFileForEveryRemark()
{
    QFETCH(const QLocale, language);
    QFETCH(const QString, name);
    const QTemporaryDir folder;

    const Result<School> school = writeSchool(folder.path(), Now, language);

    QVERIFY(school);
    QCOMPARE(school->name, name);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 21);
    for (const Remark &remark : school->remarks)
        QVERIFY2(files.contains(remark.file), qPrintable(remark.file));
    QCOMPARE(school->typed.size(), 3);
}

void TestSchool::showsEverySeverity()
{
    using Credentials::Severity;
    const QTemporaryDir folder;
    const Result<School> school = writeSchool(folder.path(), Now, QLocale::c());
    QVERIFY(school);

    Check::FolderSource source(folder.path(), {.keys = {Secret(school->serverTokenKey)}});
    QFuture<Check::Parcel> looks = source.look(Now);
    looks.waitForFinished();
    QList<Credentials::Observation> observations;
    QMap<QString, QString> troubles; // by file
    for (const Check::Parcel &parcel : looks.results()) {
        const Check::Look look = parcel.take();
        observations += look.observations;
        for (const Check::Trouble &trouble : look.troubles)
            troubles.insert(QFileInfo(trouble.where).fileName(), trouble.error.code);
    }

    QMap<Severity, int> severities;
    const QList<Credentials::Credential> credentials = Credentials::assemble(observations);
    for (const Credentials::Credential &credential : credentials) {
        if (Credentials::carriesDate(credential.kind))
            ++severities[Credentials::standingOf(credential, Now).severity];
    }
    // What is urgent is typed (the SCIM token), or stands on the Jamf Pro server.
    QCOMPARE(severities,
             (QMap<Severity, int> {{Severity::Expired, 1},
                                   {Severity::Warning, 2},
                                   {Severity::Notice, 2},
                                   {Severity::Ok, 8},
                                   {Severity::Unknown, 1}}));
    QCOMPARE(troubles.keys(),
             QStringList({u"Mac mini backup (password demo).p12"_s, u"Server token Apple TV.p7m"_s,
                          u"school crest.png"_s, u"unfinished download.pem"_s}));
}

void TestSchool::namesTheFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;

    const Result<School> school = writeSchool(folder.filePath(u"missing"_s), Now, QLocale::c());

    QVERIFY(!school);
    QCOMPARE(school.error().code, CannotWriteSchool);
    QVERIFY(school.error().about.first().startsWith(folder.filePath(u"missing"_s)));
}

void TestSchool::addsAnotherTopicOnlyWhenAsked()
{
    const QTemporaryDir folder;
    QVERIFY(writeSchool(folder.path(), Now, QLocale::c()));
    const auto before = QDir(folder.path()).entryList(QDir::Files);

    const Result<QString> name = writeAnotherTopic(folder.path(), Now, QLocale::c());

    QVERIFY(name);
    QVERIFY(!before.contains(*name));
    QVERIFY(QDir(folder.path()).exists(*name));
}

void TestSchool::leavesTimeToStart()
{
    const QTemporaryDir folder;
    const Fixtures::Effort effort;
    QVERIFY(writeSchool(folder.path(), Now, QLocale::c()));

    QVERIFY2(effort.passes() < 100, effort.text().constData()); // eight on an idle machine
}

QTEST_APPLESS_MAIN(TestSchool)
#include "tst_school.moc"
