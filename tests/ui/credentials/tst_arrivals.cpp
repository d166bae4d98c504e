// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/overviewbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/credentials/agewords.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/watchedpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Credentials;
using namespace Qt::StringLiterals;

/// What is said and asked of things that were just added.
class TestArrivals final : public QObject
{
    Q_OBJECT

private:
    using Bench = OverviewBench;

private slots:
    void init() { failOnEveryWarning(); }

    void asksForThePasswordInPlace()
    {
        Bench bench;
        QSignalSpy paths(&bench.orders, &Orders::pathsOrdered);
        bench.view->setCurrentIndex(bench.row(u"backup.p12"_s));
        QTest::keyClick(bench.view, Qt::Key_Return);
        auto *field = bench.find<QLineEdit>(u"password"_s);
        QVERIFY(field);
        QTRY_VERIFY(field->isVisible());
        QVERIFY(field->hasFocus());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QCOMPARE(paths.size(), 0);
        field->setText(u"學校1234"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QString());
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0][0].toStringList(), QStringList {u"/school/backup.p12"_s});
        QVERIFY(paths[0][1].value<Unlock>().passwords.value(0) == Secret(u"學校1234"_s.toUtf8()));

        // Wrong: it asks again, in the same place. Right: nothing is asked any more.
        bench.page->showArrival(
            {.where = u"/school/backup.p12"_s,
             .troubles = {Samples::trouble(u"/school/backup.p12"_s, ErrorKind::Unauthorized,
                                           Codes::WrongPassword, {u"pkcs12"_s})}});
        auto *pane = bench.find<ArrivalsPane>(u"arrivals"_s);
        QCOMPARE(pane->count(), 1);
        bench.page->showArrival({.where = u"/school/backup.p12"_s, .recorded = {{.credential = 2}}});
        QCOMPARE(pane->count(), 1);
        QTRY_VERIFY(!bench.find<QLineEdit>(u"password"_s));
    }

    void namesWhatNeverLapses()
    {
        Bench bench;
        Observation key;
        key.kind = Kind::PrivateKey;
        bench.page->showArrival({.where = u"/school/key.pem"_s, .undated = {key}});
        QStringList words;
        for (const QLabel *label : bench.find<QWidget>(u"arrivals"_s)->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Recognised. It never lapses, so it is not kept."_s));
    }

    void saysHowOldTheDataIsBeforeAnyCheck()
    {
        Check::Snapshot snapshot = Samples::school();
        snapshot.lastCheck.reset();
        Bench bench(snapshot);
        QVERIFY2(bench.page->subtitle().startsWith(u"Checked today"_s), qPrintable(bench.page->subtitle()));
        for (Credential &credential : snapshot.credentials)
            credential.sightings[0].seenAt = Samples::now().addDays(-9);
        snapshot.credentials[3].sightings[0].seenAt = Samples::now().addDays(-8);
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(AgeWords::daysSinceCheck(bench.ledger), 8);
        snapshot.credentials.clear();
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(bench.page->subtitle(), u"0 of 1 could be read."_s);
        snapshot.troubles.clear();
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(bench.page->subtitle(), u"Not checked yet."_s);
    }

    void countsAFileOnce()
    {
        Check::Snapshot snapshot = Samples::school();
        for (int part = 0; part < 100; ++part)
            snapshot.troubles.append(Samples::trouble(u"/school/begins.pem"_s, ErrorKind::Malformed,
                                                      Codes::TruncatedBlock, {QString::number(part)}));
        snapshot.troubles.append(
            Samples::trouble(u"/school/begins.pem"_s, ErrorKind::Malformed, Codes::UnknownPemLabel));
        Bench bench(snapshot);
        QVERIFY2(bench.page->subtitle().endsWith(u"9 of 11 could be read."_s),
                 qPrintable(bench.page->subtitle()));
        QCOMPARE(bench.page->statusLeft(), u"2 could not be read"_s);
        QCOMPARE(bench.find(u"toggle-all"_s)->accessibleName(), u"All: 11"_s);
        QCOMPARE(bench.find(u"toggle-unknown"_s)->accessibleName(), u"Unknown: 3"_s);
        bench.click(u"toggle-unknown"_s);
        const auto *model = static_cast<const CredentialModel *>(bench.view->model());
        QCOMPARE(model->matches(), 3);
    }

    void saysThatACheckWasInterrupted()
    {
        Check::Snapshot snapshot = Samples::school();
        snapshot.interruption = Check::Interruption {Samples::now(), 3, 24};
        Bench bench(snapshot);
        QVERIFY2(bench.page->subtitle().startsWith(u"Interrupted today"_s),
                 qPrintable(bench.page->subtitle()));
        QVERIFY(bench.page->subtitle().endsWith(u": 3 of 24 places checked."_s));
        snapshot.interruption->done = -1;
        bench.ledger.show(snapshot, Samples::now());
        QVERIFY2(bench.page->subtitle().endsWith(u"has not finished."_s), qPrintable(bench.page->subtitle()));
    }

    void stopsWatchingAndTakesItBack()
    {
        Check::Snapshot snapshot = Samples::school();
        Bench bench(snapshot);
        QSignalSpy stopped(&bench.orders, &Orders::unwatchOrdered);
        QSignalSpy added(&bench.orders, &Orders::pathsOrdered);
        emit bench.intake.formAsked(Intake::Form::Watched);
        bench.click(u"stopWatching"_s);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][0].toLongLong(), 1);
        snapshot.watched.clear();
        bench.ledger.show(snapshot, Samples::now());
        QTRY_VERIFY(bench.find(u"watchAgain"_s));
        bench.click(u"watchAgain"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toStringList(), QStringList {u"/school"_s});
    }

    void leadsFromTheStatusLineToThePlaces()
    {
        Bench bench;
        auto *link = bench.find(u"statusLink"_s);
        QVERIFY(link && link->isVisible());
        QCOMPARE(link->text(), u"1 place watched"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(bench.find<QWidget>(u"watchedPlaces"_s)->isVisible());
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.find<QWidget>(u"watchedPlaces"_s)->isVisible());
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_VERIFY(bench.find<QWidget>(u"watchedPlaces"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"sidePane"_s)->isAncestorOf(QApplication::focusWidget()));
        Check::Snapshot none = Samples::school();
        none.watched.clear();
        bench.ledger.show(none, Samples::now());
        QVERIFY(!link->isVisible());
    }

    void listsThePlacesAmongTheSettings()
    {
        Samples::Store store;
        Ledger ledger;
        Orders orders;
        Intake intake(orders, ledger);
        WatchedPage page(orders, ledger, intake);
        ledger.show(Samples::school(), Samples::now());
        page.resize(700, 500);
        page.show();
        QVERIFY(page.title().startsWith(u"Watched"_s));
        QCOMPARE(page.headerActions(), QList<QAction *> {intake.addAction()});
        QSignalSpy stopped(&orders, &Orders::unwatchOrdered);
        QTest::mouseClick(page.findChild<QPushButton *>(u"stopWatching"_s), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(page.findChild<QPushButton *>(u"watchAgain"_s));
    }

    void paintsNoLineOverAnother()
    {
        Bench bench;
        Check::Arrival arrival {.where = u"/school"_s};
        for (int i = 0; i < 120; ++i)
            arrival.troubles.append(
                Samples::trouble(u"/school/f%1.pem"_s.arg(i), ErrorKind::Malformed, Codes::Damaged));
        bench.page->showArrival(arrival);
        // Before any event: that is what the next frame would show.
        int bottom = 0;
        for (const QLabel *label : bench.find<QWidget>(u"arrival"_s)->findChildren<QLabel *>()) {
            if (label->isHidden())
                continue;
            QVERIFY2(label->geometry().top() >= bottom, qPrintable(label->text()));
            bottom = label->geometry().bottom();
        }
    }

    void followsWhatBecomesOfAnArrival()
    {
        Check::Snapshot snapshot = Samples::school();
        Bench bench(snapshot);
        const auto says = [&bench](const QString &words) {
            const auto labels = bench.find<QWidget>(u"arrivals"_s)->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *label) { return label->text().startsWith(words); });
        };
        bench.page->showArrival({.where = u"/school/x.pem"_s, .recorded = {{.credential = 4}}});
        QVERIFY(says(u"New. Ends on"_s));
        snapshot.credentials[3].sightings[0].notAfter = Samples::now().addDays(400);
        bench.ledger.show(snapshot, Samples::now());
        QVERIFY(says(u"Renewed: "_s));
        snapshot.credentials.removeAt(3);
        bench.ledger.show(snapshot, Samples::now());
        QVERIFY(says(u"It was removed."_s));
        QVERIFY(says(u"jamf.qinghe.example"_s));
    }

    void doesNotTakeAKnownDateForARenewal()
    {
        Check::Snapshot snapshot = Samples::school();
        Bench bench(snapshot);
        bench.page->showArrival(
            {.where = u"/school/t.p7m"_s, .recorded = {{.credential = 5, .change = Change::Renewed}}});
        QStringList words;
        for (const QLabel *label : bench.find<QWidget>(u"arrivals"_s)->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(!words.filter(QRegularExpression(u"^Its date is known now: it ends on"_s)).isEmpty(),
                 qPrintable(words.join(u'|')));
    }

    void offersTheKeyAsTheNextStep()
    {
        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials[4].sightings[0].problems = {{QString(Codes::KeyNeeded), {}}};
        Bench bench(snapshot);
        const QModelIndex row = bench.row(u"Jamf Pro – iPad"_s);
        QCOMPARE(row.data(CredentialModel::ActionRole).toString(), u"Choose key…"_s);
        QCOMPARE(bench.row(u"Main campus"_s).data(CredentialModel::ActionRole).toString(), u"Details…"_s);
        QSignalSpy opened(bench.page, &OverviewPage::opened);
        bench.view->setCurrentIndex(row);
        QTest::keyClick(bench.view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.size(), 0);
        const auto *choose = bench.find(u"chooseKey"_s);
        QVERIFY(choose && choose->hasFocus());
        QTest::keyClick(bench.view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void saysThatItReadsUntilSomethingArrives()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school"_s});
        const auto *reading = bench.find<QLabel>(u"reading"_s);
        QVERIFY(reading->isVisible());
        QCOMPARE(reading->text(), u"Reading…"_s);
        bench.page->showArrival({.where = u"/school"_s, .recorded = {{.credential = 1}}});
        QVERIFY(!reading->isVisible());
        QStringList words;
        for (const auto *label : bench.find<QWidget>(u"arrivals"_s)->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"New. It ended on 16 Nov 2026."_s), qPrintable(words.join(u'|')));
    }

    void alignsWhatArrived()
    {
        Bench bench;
        Check::Arrival arrival {
            .where = u"/school"_s, .recorded = {{.credential = 2}}, .troubles = Samples::school().troubles};
        arrival.troubles.append(Samples::trouble(u"/school/x"_s, ErrorKind::Refused, Codes::TooLarge));
        bench.page->showArrival(arrival);
        QCoreApplication::sendPostedEvents();
        auto *pane = bench.find<QWidget>(u"arrivals"_s);
        const auto leftOf = [pane](const QWidget *widget) { return widget->mapTo(pane, QPoint()).x(); };
        const int left = leftOf(pane->findChild<QLineEdit *>(u"password"_s));
        QCOMPARE(left, 40);
        for (const auto &name : {u"again"_s, u"details"_s}) {
            const auto *button = pane->findChild<QPushButton *>(name);
            QCOMPARE(leftOf(button), left);
            QVERIFY(button->width() <= button->fontMetrics().horizontalAdvance(button->text()) + 4);
        }
    }
};

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
