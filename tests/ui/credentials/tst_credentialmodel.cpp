// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/samples.h"
#include "ui/credentials/credentialmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Credentials;
using namespace Qt::StringLiterals;

class TestCredentialModel final : public QObject
{
    Q_OBJECT

private:
    QStringList names(const QAbstractItemModel &model) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(CredentialModel::NameRole).toString());
        return all;
    }

    Samples::Store m_store;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsMostUrgentFirst()
    {
        Ledger ledger;
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Plain);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        ledger.show(Samples::school(), Samples::now());
        QCOMPARE(
            names(model).first(3),
            (QStringList {u"Google LDAP keystore"_s, u"Main campus"_s, u"Microsoft Entra provisioning"_s}));
        QCOMPARE(names(model).last(), u"GSX certificate"_s);
    }

    void groupsUnderHeads()
    {
        Ledger ledger;
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ledger.show(Samples::school(), Samples::now());
        QCOMPARE(names(model),
                 (QStringList {u"Expired"_s, u"Google LDAP keystore"_s, u"Next 7 days"_s, u"Main campus"_s,
                               u"Next 30 days"_s, u"Microsoft Entra provisioning"_s, u"jamf.qinghe.example"_s,
                               u"Jamf Pro – iPad"_s, u"This school year"_s, u"Push certificate"_s,
                               u"Configurator, ICT office"_s, u"Jamf Pro – Mac"_s, u"No date known"_s,
                               u"GSX certificate"_s, u"Could not be read"_s, u"backup.p12"_s}));
        QCOMPARE(model.matches(), 10);
        model.setClosed(Group::NextMonth, true);
        QVERIFY(!names(model).contains(u"jamf.qinghe.example"_s));
        QVERIFY(names(model).contains(u"Next 30 days"_s));
        QCOMPARE(model.matches(), 10);
    }

    void keepsTheSelectionOverUpdates()
    {
        Ledger ledger;
        Check::Snapshot snapshot = Samples::school();
        ledger.show(snapshot, Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.indexOf(3), QItemSelectionModel::ClearAndSelect);

        // Renewed: another group, another place. One gone, one new.
        snapshot.credentials[2].sightings[0].notAfter = Samples::now().addDays(300);
        snapshot.credentials.removeFirst();
        snapshot.credentials.append(Samples::credential(50, Kind::Certificate, u"New one"_s, 3));
        ledger.show(snapshot, Samples::now());
        QCOMPARE(selection.currentIndex().data(CredentialModel::IdRole).toLongLong(), 3);
        QVERIFY(selection.isSelected(model.indexOf(3)));
        QCOMPARE(selection.currentIndex().data(CredentialModel::GroupRole).value<Group>(), Group::Later);
    }

    void touchesOnlyWhatChanged()
    {
        Ledger ledger;
        Check::Snapshot snapshot = Samples::school();
        ledger.show(snapshot, Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Plain);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        snapshot.credentials[4].custodian = u"Wang Shu-fen"_s;
        ledger.show(snapshot, Samples::now());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(5));
        QCOMPARE(reset.size() + layout.size(), 0);
        ledger.show(snapshot, Samples::now());
        QCOMPARE(changed.size(), 1);
    }

    void countsOnWithTheClock()
    {
        Ledger ledger;
        ledger.show(Samples::school(), Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Plain);
        const auto number
            = [&model] { return model.indexOf(2).data(CredentialModel::CountdownNumberRole).toString(); };
        QCOMPARE(number(), u"6"_s);
        ledger.setNow(Samples::now().addDays(1));
        QCOMPARE(number(), u"5"_s);
        ledger.setNow(Samples::now().addDays(7));
        QCOMPARE(model.indexOf(2).data(CredentialModel::SeverityRole).value<Severity>(), Severity::Expired);
    }

    void filters()
    {
        Ledger ledger;
        ledger.show(Samples::school(), Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.severities = {Severity::Urgent}, .text = {}});
        QCOMPARE(model.matches(), 2);
        model.setFilter({.severities = {Severity::Urgent}, .text = u"chen"_s});
        QCOMPARE(names(model), (QStringList {u"Next 7 days"_s, u"Main campus"_s}));
        model.setFilter({.severities = {}, .text = u"backup"_s});
        QCOMPARE(names(model), (QStringList {u"Could not be read"_s, u"backup.p12"_s}));
        model.setFilter({.severities = {}, .text = u"no such thing"_s});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.matches(), 10);
    }

    void survivesAnyUpdate()
    {
        Ledger ledger;
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            Check::Snapshot snapshot;
            for (int id = 1; id < 30; ++id) {
                if (random.bounded(3) > 0)
                    snapshot.credentials.append(Samples::credential(id, Kind::Certificate, u"c%1"_s.arg(id),
                                                                    random.bounded(500) - 50));
            }
            for (int i = random.bounded(4); i > 0; --i)
                snapshot.troubles.append(
                    Samples::trouble(u"/f%1"_s.arg(i), ErrorKind::Malformed, Codes::Damaged));
            ledger.show(snapshot, Samples::now());
            model.setClosed(Group {random.bounded(7)}, random.bounded(2) == 0);
        }
    }

    void showsHostileNamesAsTheyAre()
    {
        Ledger ledger;
        Check::Snapshot snapshot;
        snapshot.credentials = {Samples::credential(1, Kind::Certificate, u"evil\u202Etxt.exe"_s, 5),
                                Samples::credential(2, Kind::Certificate, u"<b>bold</b>"_s, 6),
                                Samples::credential(3, Kind::Certificate, QString(10'000, u'x'), 7)};
        ledger.show(snapshot, Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Plain);
        QVERIFY(!names(model)[0].contains(QChar(0x202e)));
        QCOMPARE(names(model)[1], u"<b>bold</b>"_s);
        QVERIFY(names(model)[2].size() < 200);
    }

    void showsHostilePathsAsTheyAre()
    {
        Ledger ledger;
        Check::Snapshot snapshot;
        snapshot.troubles = {Samples::trouble(u"/school/<img src=\"//host/share/x\">.p12"_s, ErrorKind::Malformed,
                                              Codes::Damaged),
                             Samples::trouble(u"/school/R&D.p12"_s, ErrorKind::Malformed, Codes::Damaged)};
        ledger.show(snapshot, Samples::now());
        const CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        QStringList tips;
        for (int row = 1; row < model.rowCount(); ++row)
            tips.append(model.index(row).data(Qt::ToolTipRole).toString());
        QCOMPARE(tips.size(), 2);
        QVERIFY2(!tips.join(u' ').contains(u'<'), qPrintable(tips.join(u' ')));
        QVERIFY2(tips.contains(u"/school/R&D.p12"_s), qPrintable(tips.join(u' ')));
    }

    void saysEverythingToAScreenReader()
    {
        Ledger ledger;
        ledger.show(Samples::school(), Samples::now());
        CredentialModel model(ledger, m_store.preferences, CredentialModel::Arrangement::Grouped);
        const QString text = model.indexOf(2).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Main campus"_s, u"Urgent"_s, u"6 "_s, u"Chen Chih-hao"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void remembersTheFormerEnd()
    {
        Ledger ledger;
        Check::Snapshot snapshot = Samples::school();
        ledger.show(snapshot, Samples::now());
        const QDateTime before = *snapshot.credentials[5].sightings[0].notAfter;
        snapshot.credentials[5].sightings[0].notAfter = before.addYears(1);
        ledger.show(snapshot, Samples::now());
        QCOMPARE(ledger.formerEnd(6), Moment(before));
        QVERIFY(!ledger.formerEnd(1));
    }
};

QTEST_GUILESS_MAIN(TestCredentialModel)
#include "tst_credentialmodel.moc"
