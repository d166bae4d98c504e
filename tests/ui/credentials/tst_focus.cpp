// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/overviewbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/credentialspage.h"
#include "ui/shell/searchfield.h"

#include <QLineEdit>
#include <QPushButton>

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
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
