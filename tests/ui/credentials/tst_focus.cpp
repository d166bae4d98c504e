// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/overviewbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/credentialspage.h"
#include "ui/shell/searchfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Credentials;
using namespace Qt::StringLiterals;

/// Where the keyboard is after what a person did.
class TestFocus final : public QObject
{
    Q_OBJECT

private:
    using Bench = OverviewBench;

    static QString nameOfFocus()
    {
        const auto *now = QApplication::focusWidget();
        return now ? now->objectName() : u"nowhere"_s;
    }

    static Check::Arrival locked(const QString &where)
    {
        return {.where = where,
                .troubles
                = {Samples::trouble(where, ErrorKind::Unauthorized, Codes::PasswordNeeded, {u"pkcs12"_s})}};
    }

private slots:
    void init() { failOnEveryWarning(); }

    void goesFromTheFilterToTheListAndBack_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("list");
        QTest::newRow("overview") << u"overview"_s << u"overviewList"_s;
        QTest::newRow("credentials") << u"credentials"_s << u"credentialList"_s;
    }

    void goesFromTheFilterToTheListAndBack()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, list);
        Bench bench;
        bench.window.addPage(
            new CredentialsPage(bench.ledger, bench.orders, bench.intake, bench.store.preferences),
            {.id = u"credentials"_s, .icon = u"certificate"_s});
        bench.window.open(page);
        QTRY_VERIFY(bench.find<CredentialView>(list)->isVisible());
        const auto field = [] { return qobject_cast<SearchField *>(QApplication::focusWidget()); };
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"chen"_s);
        QTest::keyClick(field(), Qt::Key_Down);
        auto *view = bench.find<CredentialView>(list);
        QCOMPARE(nameOfFocus(), list);
        QCOMPARE(view->currentIndex().data(CredentialModel::NameRole).toString(), u"Main campus"_s);

        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field() && field()->text().isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(nameOfFocus(), list);

        // Nothing to go to.
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), u"nobody at all"_s);
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(field());
    }

    void goesToThePageThatAKeyOpens()
    {
        Bench bench;
        bench.window.addPage(
            new CredentialsPage(bench.ledger, bench.orders, bench.intake, bench.store.preferences),
            {.id = u"credentials"_s, .icon = u"certificate"_s});
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(nameOfFocus(), u"listFilter"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(bench.find<CredentialView>(u"credentialList"_s)->currentCredential(), 2);
    }

    void goesToWhatWasUnlocked()
    {
        Bench bench;
        bench.view->setCurrentIndex(bench.row(u"backup.p12"_s));
        QTest::keyClick(bench.view, Qt::Key_Return);
        QTRY_COMPARE(nameOfFocus(), u"password"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"demo"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        bench.page->showArrival(locked(u"/school/backup.p12"_s));
        QCOMPARE(nameOfFocus(), u"password"_s);
        bench.page->showArrival({.where = u"/school/backup.p12"_s, .recorded = {{.credential = 2}}});
        QCOMPARE(nameOfFocus(), u"details"_s);
        QVERIFY(bench.find<QWidget>(u"arrivals"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void goesToWhatWasAdded()
    {
        Bench bench;
        bench.view->setFocus(Qt::OtherFocusReason);
        bench.intake.offerPaths({u"/school/a.pem"_s, u"/school/b.pem"_s});
        bench.page->showArrival({.where = u"/school/a.pem"_s, .recorded = {{.credential = 2}}});
        QCOMPARE(nameOfFocus(), u"details"_s);
        const auto *first = QApplication::focusWidget();
        bench.page->showArrival({.where = u"/school/b.pem"_s, .recorded = {{.credential = 3}}});
        QCOMPARE(QApplication::focusWidget(), first);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QCOMPARE(nameOfFocus(), u"overviewList"_s);
    }

    void staysInThePaneWhereNothingCanBeOpened()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school/key.pem"_s});
        Observation key;
        key.kind = Kind::PrivateKey;
        bench.page->showArrival({.where = u"/school/key.pem"_s, .undated = {key}});
        QCOMPARE(nameOfFocus(), u"closePane"_s);
    }

    void goesToWhatWasAddedByAForm()
    {
        Bench bench;
        emit bench.intake.formAsked(Intake::Form::Host);
        auto *host = bench.find<QLineEdit>(u"host"_s);
        QCOMPARE(QApplication::focusWidget(), host);
        QTest::keyClicks(host, u"jamf.qinghe.example"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY(bench.find<QWidget>(u"sidePane"_s)->isAncestorOf(QApplication::focusWidget()));
        bench.page->showArrival({.where = u"jamf.qinghe.example:443"_s, .recorded = {{.credential = 4}}});
        QCOMPARE(nameOfFocus(), u"details"_s);
    }

    void leavesAPasswordThatIsBeingTypedAlone()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school/a.p12"_s, u"/school/b.p12"_s});
        bench.page->showArrival(locked(u"/school/a.p12"_s));
        auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(password);
        QTest::keyClicks(password, u"de"_s);
        bench.page->showArrival(locked(u"/school/b.p12"_s));
        QCOMPARE(QApplication::focusWidget(), password);
        QCOMPARE(password->text(), u"de"_s);
    }

    void leavesWhoWentElsewhereAlone()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school/a.pem"_s});
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        auto *field = QApplication::focusWidget();
        bench.page->showArrival({.where = u"/school/a.pem"_s, .recorded = {{.credential = 2}}});
        QCOMPARE(QApplication::focusWidget(), field);
    }

    void leavesAFormThatIsFilledInAlone()
    {
        Bench bench;
        emit bench.intake.formAsked(Intake::Form::Host);
        auto *host = bench.find<QLineEdit>(u"host"_s);
        QTest::keyClicks(host, u"first.example"_s);
        QTest::keyClick(host, Qt::Key_Return);
        auto *arrivals = bench.find<ArrivalsPane>(u"arrivals"_s);
        QVERIFY(arrivals && arrivals->isVisible());
        emit bench.intake.formAsked(Intake::Form::Host);
        QTest::keyClicks(host, u"abc"_s);
        bench.page->showArrival({.where = u"first.example:443"_s, .recorded = {{.credential = 4}}});
        QVERIFY(host->isVisible());
        QCOMPARE(QApplication::focusWidget(), host);
        QCOMPARE(host->text(), u"abc"_s);

        // What came meanwhile stands there once the form is closed, and goes when it is closed itself.
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(arrivals->isVisible());
        QCOMPARE(arrivals->count(), 1);
        QCOMPARE(nameOfFocus(), u"closePane"_s);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!arrivals->isVisible());
        QCOMPARE(arrivals->count(), 0);
        QCOMPARE(nameOfFocus(), u"overviewList"_s);
    }

    void keepsWhatCameBehindAFormForTheNextThingAdded()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school/a.pem"_s});
        emit bench.intake.formAsked(Intake::Form::Host);
        auto *host = bench.find<QLineEdit>(u"host"_s);
        bench.page->showArrival({.where = u"/school/a.pem"_s, .recorded = {{.credential = 2}}});
        QVERIFY(host->isVisible());
        QTest::keyClicks(host, u"second.example"_s);
        QTest::keyClick(host, Qt::Key_Return);
        const auto *arrivals = bench.find<ArrivalsPane>(u"arrivals"_s);
        QVERIFY(arrivals->isVisible());
        QCOMPARE(arrivals->count(), 1);
        bench.page->showArrival({.where = u"second.example:443"_s, .recorded = {{.credential = 4}}});
        QCOMPARE(arrivals->count(), 2);
        QCOMPARE(nameOfFocus(), u"details"_s);
    }

    void fetchesNobodyForWhatComesLate()
    {
        Bench bench;
        bench.window.addPage(
            new CredentialsPage(bench.ledger, bench.orders, bench.intake, bench.store.preferences),
            {.id = u"credentials"_s, .icon = u"certificate"_s});
        const QSignalSpy asked(bench.page, &OverviewPage::attentionAsked);
        bench.intake.offerPaths({u"/school/a.pem"_s, u"/school/b.p12"_s});
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(nameOfFocus(), u"listFilter"_s);
        bench.page->showArrival({.where = u"/school/a.pem"_s, .recorded = {{.credential = 2}}});
        bench.page->showArrival(locked(u"/school/b.p12"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(nameOfFocus(), u"listFilter"_s);

        // Nothing is lost for who comes back.
        bench.window.open(u"overview"_s);
        const auto *arrivals = bench.find<ArrivalsPane>(u"arrivals"_s);
        QVERIFY(arrivals->isVisible());
        QCOMPARE(arrivals->count(), 2);
    }

    void staysClosedUntilSomethingElseIsAdded()
    {
        Bench bench;
        bench.intake.offerPaths({u"/school/a.pem"_s, u"/school/b.pem"_s});
        bench.page->showArrival({.where = u"/school/a.pem"_s, .recorded = {{.credential = 2}}});
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        bench.page->showArrival({.where = u"/school/b.pem"_s, .recorded = {{.credential = 3}}});
        const auto *arrivals = bench.find<ArrivalsPane>(u"arrivals"_s);
        QVERIFY(!arrivals->isVisible());
        QCOMPARE(nameOfFocus(), u"overviewList"_s);

        // It is told beside the next thing.
        bench.intake.offerPaths({u"/school/c.pem"_s});
        QVERIFY(arrivals->isVisible());
        QCOMPARE(arrivals->count(), 1);
        bench.page->showArrival({.where = u"/school/c.pem"_s, .recorded = {{.credential = 4}}});
        QCOMPARE(arrivals->count(), 2);

        // A place that is watched again is another thing too.
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!arrivals->isVisible());
        bench.orders.watchAgain(Samples::school().watched.constFirst());
        bench.page->showArrival({.where = u"/school"_s, .recorded = {{.credential = 1}}});
        QVERIFY(arrivals->isVisible());
        QCOMPARE(arrivals->count(), 1);
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
