// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/samples.h"
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "tests/ui/survivors.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/detailpane.h"
#include "ui/credentials/factsgrid.h"
#include "ui/credentials/notices.h"
#include "ui/credentials/sightingmodel.h"
#include "ui/credentials/stopbox.h"
#include "ui/shell/badge.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/progressstrip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Credentials;
using namespace Qt::StringLiterals;

class TestCredentialsPage final : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(const Check::Snapshot &snapshot = Samples::school(), QSize size = {1366, 768})
        {
            ledger.show(snapshot, Samples::now());
            page.resize(size);
            page.show();
            QApplication::setActiveWindow(&page);
            // The page makes its parts when it is shown; they follow with the next round of events.
            static_cast<void>(QTest::qWaitForWindowActive(&page));
            QApplication::processEvents();
        }

        template <typename Widget = QAbstractButton>
        Widget *find(const QString &name)
        {
            return page.findChild<Widget *>(name);
        }

        Samples::Store store;
        Ledger ledger;
        Orders orders;
        Intake intake {orders, ledger};
        CredentialsPage page {ledger, orders, intake, store.preferences};
    };

    static Check::Snapshot withAnotherTopic()
    {
        Check::Snapshot snapshot = Samples::school();
        auto other = Samples::credential(20, Kind::ApnsPushCertificate, u"Push certificate, new"_s, 364);
        other.identity = u"com.apple.mgmt.External.7f2099aa-a95b"_s;
        snapshot.credentials.append(other);
        return snapshot;
    }

private slots:
    void init() { failOnEveryWarning(); }

    void showsTheDetailOfTheCurrentRow()
    {
        Bench bench;
        auto *view = bench.find<CredentialView>(u"credentialList"_s);
        auto *detail = bench.find<DetailPane>(u"detail"_s);
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(detail->credential(), 1);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(detail->credential(), 2);
        QCOMPARE(bench.find<QLabel>(u"name"_s)->text(), u"Main campus"_s);
        bench.page.open(6);
        QCOMPARE(view->currentCredential(), 6);
        QCOMPARE(bench.page.railCount(), 9);
    }

    void noWidgetEndsWhileTheStyleChanges()
    {
        Bench bench(withAnotherTopic());
        const Language language(bench.store.preferences);
        const LiveTheme theme(bench.store.preferences, language);
        auto *view = bench.find<CredentialView>(u"credentialList"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            const bool isThere = row % 2 == 0; // and with the next row back again
            QCOMPARE(endingsDuring([&] {
                         bench.store.preferences.setAppearance(isThere ? Preferences::Appearance::Dark
                                                                       : Preferences::Appearance::Light);
                         bench.store.preferences.setLanguage(isThere
                                                                 ? Preferences::Language::TraditionalChinese
                                                                 : Preferences::Language::English);
                     }),
                     0);
        }
    }

    void renamesInPlace()
    {
        Bench bench;
        QSignalSpy names(&bench.orders, &Orders::nameOrdered);
        bench.page.rename(2);
        auto *field = bench.find<QLineEdit>(u"nameField"_s);
        QVERIFY(field->isVisible());
        field->setText(u"North campus"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(names.size(), 1);
        QCOMPARE(names[0][1].toString(), u"North campus"_s);
        bench.page.rename(2);
        field->setText(u"Something else"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(names.size(), 1);
        QVERIFY(!field->isVisible());
    }

    void savesNotesAndCustodianOnLeaving()
    {
        Bench bench;
        QSignalSpy notes(&bench.orders, &Orders::notesOrdered);
        QSignalSpy custodians(&bench.orders, &Orders::custodianOrdered);
        bench.page.open(2);
        auto *field = bench.find<QPlainTextEdit>(u"notes"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Ask the vendor."_s);
        // What arrives meanwhile leaves the words alone.
        bench.ledger.setNow(Samples::now().addSecs(60));
        QCOMPARE(field->toPlainText(), u"Ask the vendor."_s);
        QCOMPARE(notes.size(), 0);
        auto *custodian = bench.find<QLineEdit>(u"custodian"_s);
        custodian->setFocus();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0][1].toString(), u"Ask the vendor."_s);
        custodian->setText(u"Wang Shu-fen"_s);
        QTest::keyClick(custodian, Qt::Key_Return);
        QCOMPARE(custodians.size(), 1);
        QCOMPARE(custodians[0][0].toLongLong(), 2);
    }

    void keepsWhatWasWrittenUntilTheLedgerHasIt()
    {
        Bench bench;
        bench.page.open(2);
        auto *notes = bench.find<QPlainTextEdit>(u"notes"_s);
        auto *custodian = bench.find<QLineEdit>(u"custodian"_s);
        const auto written = [&] { return QStringList {notes->toPlainText(), custodian->text()}; };
        const QStringList ours {u"Ask the vendor."_s, u"Wang Shu-fen"_s};
        notes->setFocus();
        QTest::keyClicks(notes, ours[0]);
        custodian->setFocus();
        custodian->selectAll();
        QTest::keyClicks(custodian, ours[1]);
        bench.find<CredentialView>(u"credentialList"_s)->setFocus();
        bench.ledger.setNow(Samples::now().addSecs(60));
        QCOMPARE(written(), ours);

        // Nor is it forgotten on the way to another one and back.
        bench.page.open(1);
        QCOMPARE(written(), (QStringList {QString(), u"Lin Yi-chun"_s}));
        bench.ledger.setNow(Samples::now().addSecs(120));
        bench.page.open(2);
        QCOMPARE(written(), ours);

        // Once the ledger has it, what others write is shown, be it what stood there before.
        Check::Snapshot snapshot = Samples::school();
        const Check::Snapshot before = snapshot;
        snapshot.credentials[1].notes = ours[0];
        snapshot.credentials[1].custodian = ours[1];
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(written(), ours);
        bench.ledger.show(before, Samples::now());
        QCOMPARE(written(), (QStringList {QString(), u"Chen Chih-hao"_s}));
    }

    void ordersAgainWhatTheLedgerDoesNotHave()
    {
        Bench bench;
        QSignalSpy orders(&bench.orders, &Orders::notesOrdered);
        bench.page.open(2);
        auto *notes = bench.find<QPlainTextEdit>(u"notes"_s);
        auto *view = bench.find<CredentialView>(u"credentialList"_s);
        for (const auto &words : {u"Ask"_s, u" Wang"_s}) {
            notes->setFocus();
            notes->moveCursor(QTextCursor::End);
            QTest::keyClicks(notes, words);
            view->setFocus();
        }
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders[1][1].toString(), u"Ask Wang"_s);

        // The older words come to the ledger first.
        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials[1].notes = u"Ask"_s;
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(notes->toPlainText(), u"Ask Wang"_s);
        bench.page.open(1); // on leaving, once more
        QCOMPARE(orders.size(), 3);
        QCOMPARE(orders[2][0].toLongLong(), 2);
        QCOMPARE(orders[2][1].toString(), u"Ask Wang"_s);
    }

    void keepsThresholdsInOrder()
    {
        Bench bench;
        QSignalSpy thresholds(&bench.orders, &Orders::thresholdsOrdered);
        bench.page.open(2);
        auto *warning = bench.find<QSpinBox>(u"warningDays"_s);
        QCOMPARE(warning->minimum(), 15);
        QCOMPARE(warning->maximum(), 89);
        warning->setFocus();
        warning->setValue(60);
        QTest::keyClick(warning, Qt::Key_Return);
        QCOMPARE(thresholds.size(), 1);
        QCOMPARE(thresholds[0][1].value<Thresholds>(),
                 (Thresholds {.notice = 90, .warning = 60, .urgent = 14}));
    }

    void copiesTheWholeFingerprint()
    {
        Bench bench;
        bench.page.open(6);
        QTest::mouseClick(bench.find(u"copy-sha256"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text().size(), 64);
        QVERIFY(!bench.find(u"copy-sha256"_s)->accessibleName().isEmpty());
        QCOMPARE(bench.find(u"copy-sha256"_s)->accessibleDescription(), u"Copied"_s);
        QTRY_COMPARE(bench.find(u"copy-sha256"_s)->accessibleDescription(), QString());
        QCOMPARE(groupedInFours(u"1A2B7C904"_s), u"1A2B 7C90 4"_s);
    }

    void stopsAtAnotherTopic()
    {
        Bench bench(withAnotherTopic());
        bench.page.open(6);
        QVERIFY(!bench.find<QWidget>(u"stopBox"_s)->isVisible());
        QCOMPARE(bench.page.findChild<Badge *>()->accessibleName(), u"Notice"_s);
        bench.page.open(20);
        QVERIFY(bench.find<QWidget>(u"stopBox"_s)->isVisible());
        QCOMPARE(bench.page.findChild<Badge *>()->accessibleName(), u"Stop"_s); // no calm word above it
        QCoreApplication::sendPostedEvents();
        const QRect remove = bench.find(u"stopRemove"_s)->geometry();
        QVERIFY(bench.find(u"stopKeep"_s)->x() - remove.right() > 8);
        QSignalSpy topics(&bench.orders, &Orders::topicOrdered);
        QSignalSpy removals(&bench.orders, &Orders::removalOrdered);
        QTest::mouseClick(bench.find(u"stopKeep"_s), Qt::LeftButton);
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics[0][0].toLongLong(), 20);
        QCOMPARE(topics[0][1].toString(), u"com.apple.mgmt.External.0b5e6d1c-c41d"_s);
        QTest::mouseClick(bench.find(u"stopRemove"_s), Qt::LeftButton);
        QCOMPARE(removals[0][0].value<QList<qint64>>(), QList<qint64> {20});
    }

    void tellsPushCertificatesApart()
    {
        Bench bench(withAnotherTopic());
        auto *view = bench.find<CredentialView>(u"credentialList"_s);
        const auto *model = static_cast<const CredentialModel *>(view->model());
        const QModelIndex right = model->indexOf(6);
        const QModelIndex wrong = model->indexOf(20);
        const auto said = [](const QModelIndex &index, int role) { return index.data(role).toString(); };
        QVERIFY(said(right, CredentialModel::KindLineRole).endsWith(u"topic …c41d"_s));
        QVERIFY(said(wrong, CredentialModel::KindLineRole).endsWith(u"topic …a95b"_s));
        QCOMPARE(said(right, CredentialModel::SeverityWordRole), u"Notice"_s);
        QCOMPARE(said(wrong, CredentialModel::SeverityWordRole), u"Stop"_s);
        QCOMPARE(said(wrong, CredentialModel::ProblemRole),
                 u"Stop. This is a new push certificate, not a renewal."_s);
        QCOMPARE(said(wrong, CredentialModel::SentenceRole), QString());
        bench.ledger.show(Samples::school(), Samples::now());
        QVERIFY(!said(model->indexOf(6), CredentialModel::KindLineRole).contains(u"topic"_s));
    }

    void stopsWatchingWhereItWasSeen()
    {
        Bench bench;
        BannerStack banners;
        const Notices notices(banners, bench.ledger, bench.orders, bench.store.preferences);
        QSignalSpy stopped(&bench.orders, &Orders::unwatchOrdered);
        QSignalSpy added(&bench.orders, &Orders::pathsOrdered);
        bench.page.open(2);
        auto *stop = bench.find(u"stopWatching"_s);
        QVERIFY(stop);
        QVERIFY2(stop->accessibleName().contains(u"school"_s), qPrintable(stop->accessibleName()));
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][0].toLongLong(), 1);
        QCOMPARE(banners.shownIds(), QStringList {u"removed"_s});
        Check::Snapshot none = Samples::school();
        none.watched.clear();
        bench.ledger.show(none, Samples::now());
        QVERIFY(!bench.find(u"stopWatching"_s));
        bench.orders.undo();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toStringList(), QStringList {u"/school"_s});
        QCOMPARE(banners.shownIds(), QStringList());
    }

    void showsProgressAndCancels()
    {
        Bench bench;
        auto *strip = bench.page.findChild<ProgressStrip *>();
        QVERIFY(strip && !strip->isUnderWay());
        bench.ledger.setChecking(true, 1, 4);
        QVERIFY(strip->isUnderWay());
        QSignalSpy cancels(&bench.orders, &Orders::cancelOrdered);
        emit strip->cancelled();
        QCOMPARE(cancels.size(), 1);
        bench.ledger.setChecking(false);
        QVERIFY(!strip->isUnderWay());
    }

    void ordersSightings()
    {
        Bench bench;
        Check::Snapshot snapshot = Samples::school();
        Sighting older = snapshot.credentials[5].sightings[0];
        older.where = u"/backup/2025.p12"_s;
        older.notAfter = Samples::now().addDays(-300);
        snapshot.credentials[5].sightings.prepend(older);
        bench.ledger.show(snapshot, Samples::now());
        SightingModel model(bench.ledger, bench.store.preferences);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(bench.ledger.entry(6));
        QCOMPARE(model.rowCount(), 2);
        const auto outcome = [&model](int row) { return model.index(row, 4).data().toString(); };
        QCOMPARE(outcome(0), u"Newest"_s);
        QCOMPARE(outcome(1), u"The one before"_s);
        snapshot.credentials[5].sightings[1].source = SourceKind::JamfPro;
        bench.ledger.show(snapshot, Samples::now());
        model.show(bench.ledger.entry(6));
        QCOMPARE(outcome(0), u"In service"_s);
    }

    void showsOnePaneWithLittleRoom()
    {
        Bench bench(Samples::school(), {683, 384});
        auto *view = bench.find<CredentialView>(u"credentialList"_s);
        auto *detail = bench.find<DetailPane>(u"detail"_s);
        QVERIFY(view->isVisible() && !detail->isVisible());
        bench.page.open(2);
        QVERIFY(!view->isVisible() && detail->isVisible());
        QVERIFY(bench.page.goBack());
        QVERIFY(view->isVisible() && !detail->isVisible());
    }

    void namesEveryButtonAndField()
    {
        Bench bench(withAnotherTopic());
        bench.page.open(6);
        QCOMPARE(nameless(bench.page).join(u", "_s), QString());
    }

    void theTopicStandsFirstAmongTheFacts()
    {
        Bench bench;
        bench.page.open(6);
        QCoreApplication::sendPostedEvents(); // a layout shows its new labels then
        const auto labels = bench.find<QWidget>(u"facts"_s)->findChildren<QLabel *>();
        const auto first
            = std::ranges::find_if(labels, [](const QLabel *label) { return !label->isHidden(); });
        QVERIFY(first != labels.end());
        QCOMPARE((*first)->text(), u"Topic"_s);
    }

    void drawsALineBelowEveryFact()
    {
        Bench bench;
        bench.page.open(6);
        auto *facts = bench.find<QWidget>(u"facts"_s);
        QCoreApplication::sendPostedEvents();
        const QImage picture = facts->grab().toImage();
        const QRgb line = Theme::current().line.rgb();
        int lines = 0;
        for (int y = 0; y < picture.height(); ++y)
            lines += picture.pixel(picture.width() / 2, y) == line && picture.pixel(1, y) == line ? 1 : 0;
        QCOMPARE(lines, static_cast<int>(bench.ledger.entry(6)->credential.facts.all().size()));
    }

    void takesOutsideTextAsPlain()
    {
        Check::Snapshot snapshot;
        auto hostile = Samples::credential(1, Kind::Certificate, u"<img src=x>\u202Eevil"_s, 5);
        hostile.facts.set(Fact::Subject, QString(10'000, u'x'));
        snapshot.credentials = {hostile};
        Bench bench(snapshot);
        for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
        QVERIFY(bench.find<QLabel>(u"name"_s)->text().startsWith(u"<img src=x>"_s));
        QVERIFY(bench.find<QWidget>(u"facts"_s)->width() < 1366);
    }

    void tellsOfRenewals()
    {
        Bench bench;
        BannerStack banners;
        Notices notices(banners, bench.ledger, bench.orders, bench.store.preferences);
        QSignalSpy opened(&notices, &Notices::opened);
        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials[5].sightings[0].notAfter = Samples::now().addDays(400);
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(banners.shownIds(), QStringList {u"renewed"_s});
        QStringList words;
        for (const QLabel *label : banners.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u'|').contains(u"Push certificate was renewed: 5 Jan 2027 → 25 Dec 2027."_s),
                 qPrintable(words.join(u'|')));
        QTest::mouseClick(banners.findChildren<QPushButton *>().first(), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toLongLong(), 6);

        // Another one beside it; then the pane with what was added says it itself.
        snapshot.credentials[3].sightings[0].notAfter = Samples::now().addDays(400);
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(banners.shownIds(), QStringList {u"renewed"_s});
        notices.forgetRenewals({6, 4});
        QCOMPARE(banners.shownIds(), QStringList());
    }

    void tellsNotices()
    {
        Bench bench(withAnotherTopic());
        BannerStack banners;
        const Notices notices(banners, bench.ledger, bench.orders, bench.store.preferences);
        Check::Snapshot snapshot = withAnotherTopic();
        snapshot.setAside = u"/data/caretaker.sqlite.damaged"_s;
        snapshot.lastCheck = Samples::now().addDays(-9);
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(banners.shownIds().first(), u"topic-20"_s);
        QVERIFY(banners.shownIds().contains(u"set-aside"_s));
        QVERIFY(banners.shownIds().contains(u"stale"_s));
        bench.orders.remove({3}, u"Entra"_s);
        QVERIFY(banners.shownIds().contains(u"removed"_s));
        bench.orders.undo();
        QVERIFY(!banners.shownIds().contains(u"removed"_s));
        bench.ledger.show(Samples::school(), Samples::now());
        QCOMPARE(banners.shownIds(), QStringList());
    }
};

QTEST_MAIN(TestCredentialsPage)
#include "tst_credentialspage.moc"
