// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/overviewbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "tests/ui/survivors.h"
#include "ui/credentials/agewords.h"
#include "ui/credentials/arrivalspane.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/filterstrip.h"
#include "ui/credentials/overviewpage.h"
#include "ui/credentials/timeline.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

/// The overview in a window, worked by real clicks and keys.
class TestOverviewPage final : public QObject
{
    Q_OBJECT

private:
    using Bench = OverviewBench;

    static void drop(QWidget *window, QMimeData *data)
    {
        QDragEnterEvent enter(window->rect().center(), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(window->findChild<QWidget *>(u"dropVeil"_s));
        QDropEvent dropped(QPointF(window->rect().center()), Qt::CopyAction, data, Qt::LeftButton,
                           Qt::NoModifier);
        QApplication::sendEvent(window, &dropped);
        QVERIFY(dropped.isAccepted());
        QVERIFY(!window->findChild<QWidget *>(u"dropVeil"_s));
    }

private slots:
    void init() { failOnEveryWarning(); }

    void filtersByClick()
    {
        Bench bench;
        auto *model = static_cast<CredentialModel *>(bench.view->model());
        bench.click(u"toggle-urgent"_s);
        QCOMPARE(model->matches(), 2);
        bench.click(u"toggle-warning"_s);
        QCOMPARE(model->matches(), 4);
        bench.click(u"toggle-all"_s);
        QCOMPARE(model->matches(), 10);
        QVERIFY(bench.find(u"toggle-all"_s)->isChecked());
    }

    void filtersByTypingAndClears()
    {
        Bench bench;
        auto *model = static_cast<CredentialModel *>(bench.view->model());
        bench.page->focusFilter();
        QTest::keyClicks(QApplication::focusWidget(), u"chen"_s);
        QCOMPARE(model->matches(), 2);
        QTest::keyClicks(QApplication::focusWidget(), u" nobody"_s);
        QVERIFY(bench.find<QWidget>(u"nothingMatches"_s)->isVisible());
        QVERIFY(bench.page->goBack());
        QCOMPARE(model->matches(), 10);
        QVERIFY(bench.view->isVisible());
        QVERIFY(!bench.page->goBack());
    }

    void theTimelineFollowsTheFilter()
    {
        Bench bench;
        auto *timeline = bench.window.findChild<Timeline *>();
        bench.page->focusFilter();
        QTest::keyClicks(QApplication::focusWidget(), u"chen"_s);
        QCOMPARE(timeline->markCount(), 2);
        QVERIFY(timeline->markOf(1).isEmpty());
        QVERIFY(!timeline->markOf(2).isEmpty());
        bench.click(u"toggle-urgent"_s);
        QCOMPARE(timeline->markCount(), 1);
        bench.page->goBack();
        QCOMPARE(timeline->markCount(), 8);
    }

    void theMenuShowsTheKeyAndDialogsBeginWhereTheLastOneEnded()
    {
        Bench bench;
        bench.intake.keepFolderIn(bench.store.preferences);
        const QAction *files = bench.intake.addAction()->menu()->actions().first();
        QVERIFY2(files->text().contains(u"\tCtrl+N"_s), qPrintable(files->text()));
        const QTemporaryDir folder;
        bench.intake.chooseFiles();
        auto *dialog = bench.find<QFileDialog>(u"filesDialog"_s);
        QVERIFY(dialog);
        emit dialog->filesSelected({folder.filePath(u"push.pem"_s)});
        dialog->close();
        bench.intake.chooseFolder();
        QCOMPARE(bench.find<QFileDialog>(u"folderDialog"_s)->directory().canonicalPath(),
                 QDir(folder.path()).canonicalPath());
    }

    void opensByKeyAndMouse()
    {
        Bench bench;
        QSignalSpy opened(bench.page, &OverviewPage::opened);
        bench.view->setCurrentIndex(bench.row(u"Main campus"_s));
        QTest::keyClick(bench.view, Qt::Key_Return);
        QTest::keyClick(bench.view, Qt::Key_Return, Qt::ControlModifier);
        const QPoint middle = bench.view->visualRect(bench.row(u"jamf.qinghe.example"_s)).center();
        QTest::mouseDClick(bench.view->viewport(), Qt::LeftButton, {}, middle);
        const QRect row = bench.view->visualRect(bench.row(u"Google LDAP keystore"_s));
        QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {},
                          QPoint(bench.view->width() - 60, row.center().y()));
        QCOMPARE(opened.size(), 4);
        QCOMPARE(opened[0][0].toLongLong(), 2);
        QCOMPARE(opened[1][0].toLongLong(), 2);
        QCOMPARE(opened[2][0].toLongLong(), 4);
        QCOMPARE(opened[3][0].toLongLong(), 1);
    }

    void closesGroups()
    {
        Bench bench;
        bench.view->setCurrentIndex(bench.row(u"Next 30 days"_s));
        QTest::keyClick(bench.view, Qt::Key_Left);
        QVERIFY(!bench.row(u"jamf.qinghe.example"_s).isValid());
        QTest::keyClick(bench.view, Qt::Key_Right);
        QVERIFY(bench.row(u"jamf.qinghe.example"_s).isValid());
        const QPoint head = bench.view->visualRect(bench.row(u"Expired"_s)).center();
        QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {}, head);
        QVERIFY(!bench.row(u"Google LDAP keystore"_s).isValid());
    }

    void removesAndUndoes()
    {
        Bench bench;
        QSignalSpy removed(&bench.orders, &Orders::removalOrdered);
        QSignalSpy restored(&bench.orders, &Orders::restoralOrdered);
        bench.view->setCurrentIndex(bench.row(u"Main campus"_s));
        QTest::keyClick(bench.view, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].value<QList<qint64>>(), QList<qint64> {2});
        bench.orders.undo();
        bench.orders.undo();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored[0][0].value<QList<qint64>>(), QList<qint64> {2});
    }

    void offersARowMenu()
    {
        Bench bench;
        bench.view->setCurrentIndex(bench.row(u"Main campus"_s));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(bench.view->viewport(), &event);
        auto *menu = bench.window.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        QStringList words;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"fingerprint"_s))
                action->trigger();
            words.append(action->text());
        }
        QCOMPARE(words,
                 (QStringList {u"Open"_s, u"What to do"_s, u"Copy fingerprint"_s, u"Rename…"_s, QString(),
                               u"Stop watching school"_s, u"Remove"_s}));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"9f3c71aa"_s));
        menu->close();
    }

    void walksTheTimeline()
    {
        Bench bench;
        auto *timeline = bench.window.findChild<Timeline *>();
        QCOMPARE(timeline->markCount(), 8);
        QSignalSpy opened(timeline, &Timeline::opened);
        timeline->setFocus(Qt::TabFocusReason);
        QCOMPARE(timeline->currentCredential(), 1);
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(timeline->currentCredential(), 2);
        QVERIFY(timeline->accessibleDescription().contains(u"Main campus"_s));
        QTest::keyClick(timeline, Qt::Key_Return);
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->markOf(5).center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toLongLong(), 5);
        QTest::keyClick(timeline, Qt::Key_End);
        QCOMPARE(timeline->currentCredential(), 8);
    }

    void tellsANewcomerWhatToDo()
    {
        Bench bench {Check::Snapshot {}};
        QVERIFY(bench.find<QWidget>(u"emptyState"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"filterStrip"_s)->isVisible());
        bench.ledger.show(Samples::school(), Samples::now());
        QVERIFY(bench.view->isVisible());
    }

    void offersToTryAgainWhenTheDataCannotBeRead()
    {
        Bench bench {std::nullopt};
        QSignalSpy load(&bench.orders, &Orders::loadOrdered);
        bench.ledger.setUnreachable();
        auto *state = bench.find<QWidget>(u"unreachable"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(bench.page->subtitle(), u"The data could not be read."_s);
        QTest::mouseClick(state->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(load.size(), 1);
        bench.ledger.show(Samples::school(), Samples::now());
        QVERIFY(!state->isVisible());
        QVERIFY(bench.view->isVisible());
        bench.ledger.setUnreachable(); // what is shown already stays
        QVERIFY(bench.view->isVisible());
    }

    void takesDropsAnywhere()
    {
        Bench bench;
        QSignalSpy paths(&bench.orders, &Orders::pathsOrdered);
        QSignalSpy texts(&bench.orders, &Orders::textOrdered);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/school/push.pem"_s), QUrl::fromLocalFile(u"/school/folder"_s)});
        drop(&bench.window, &files);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0][0].toStringList(), (QStringList {u"/school/push.pem"_s, u"/school/folder"_s}));
        QVERIFY(bench.find<QWidget>(u"arrivals"_s)->isVisible());
        QMimeData text;
        text.setText(u"-----BEGIN CERTIFICATE-----"_s);
        drop(&bench.window, &text);
        QCOMPARE(texts.size(), 1);
    }

    void pastesUnderAName()
    {
        Bench bench;
        QApplication::clipboard()->setText(u"-----BEGIN CERTIFICATE-----\nabc"_s);
        QSignalSpy texts(&bench.orders, &Orders::textOrdered);
        QTest::keyClick(bench.view, Qt::Key_V, Qt::ControlModifier);
        auto *name = bench.find<QLineEdit>(u"pasteName"_s);
        QVERIFY(name && name->isVisible());
        name->setText(u"From the vendor"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0][0].toByteArray(), QByteArray("-----BEGIN CERTIFICATE-----\nabc"));
        QCOMPARE(texts[0][1].toString(), u"From the vendor"_s);
    }

    void aTokenPastedTwiceIsNoName()
    {
        Bench bench;
        QApplication::clipboard()->setText(u"-----BEGIN CERTIFICATE-----\nabc"_s);
        QTest::keyClick(bench.view, Qt::Key_V, Qt::ControlModifier);
        auto *name = bench.find<QLineEdit>(u"pasteName"_s);
        QVERIFY(name && name->isVisible());
        const QString token = QString::fromLatin1(
            QByteArray(R"({"token":"x","expDate":"2026-12-30T22:33:22+0000","orgName":"Qinghe"})")
                .toBase64());
        QApplication::clipboard()->setText(token);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(!name->text().isEmpty() && !name->text().contains(token.left(20)), qPrintable(name->text()));
        QSignalSpy texts(&bench.orders, &Orders::textOrdered);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0][0].toByteArray(), token.toLatin1());
        QVERIFY(!texts[0][1].toString().contains(token.left(20)));
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Bench bench;
        emit bench.intake.formAsked(Intake::Form::Typed);
        QSignalSpy entries(&bench.orders, &Orders::typedOrdered);
        bench.find<QLineEdit>(u"typedName"_s)->setText(u"SCIM"_s);
        bench.find<QLineEdit>(u"typedUntil"_s)->setText(u"2027-01-01"_s);
        auto *add = bench.find<QWidget>(u"typedForm"_s)->findChild<QAbstractButton *>(u"submit"_s);
        add->setFocus(Qt::TabFocusReason);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(entries.size(), 1);
    }

    void noCountIsCutOffBesideAPane()
    {
        Bench bench(Samples::school(), {1100, 768});
        emit bench.intake.formAsked(Intake::Form::Host);
        auto *strip = bench.window.findChild<FilterStrip *>();
        QVERIFY(strip);
        QTest::keyClicks(strip->findChild<QLineEdit *>(), u"a"_s);
        QApplication::processEvents();
        for (const auto *toggle : strip->findChildren<CountToggle *>()) {
            if (toggle->isVisible())
                QVERIFY2(toggle->width() >= toggle->sizeHint().width(), qPrintable(toggle->objectName()));
        }
    }

    void checksHosts()
    {
        Bench bench;
        QSignalSpy hosts(&bench.orders, &Orders::hostOrdered);
        emit bench.intake.formAsked(Intake::Form::Host);
        auto *field = bench.find<QLineEdit>(u"host"_s);
        QTest::keyClicks(field, u"not a host"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(hosts.size(), 0);
        QVERIFY(field->property("isWrong").toBool());
        QVERIFY(!field->accessibleDescription().isEmpty());
        field->setText(u"JAMF.school.example:8443"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(hosts.size(), 1);
        QCOMPARE(hosts[0][0].toString(), u"jamf.school.example:8443"_s);
    }

    void typesAnEntryInMinguoYears()
    {
        Bench bench;
        QSignalSpy typed(&bench.orders, &Orders::typedOrdered);
        QSignalSpy notes(&bench.orders, &Orders::notesOrdered);
        emit bench.intake.formAsked(Intake::Form::Typed);
        auto *until = bench.find<QLineEdit>(u"typedUntil"_s);
        bench.find<QLineEdit>(u"typedName"_s)->setText(u"Entra SCIM"_s);
        until->setText(u"115/13/20"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(typed.size(), 0);
        QVERIFY(until->property("isWrong").toBool());
        until->setText(u"116/3/20"_s);
        bench.find<QPlainTextEdit>(u"typedNotes"_s)->setPlainText(u"Ask the vendor."_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        const auto entry = typed[0][0].value<Check::Watched>();
        QCOMPARE(entry.notAfter, Moment(QDateTime(QDate(2027, 3, 20), QTime(0, 0), Qt::UTC)));
        QCOMPARE(entry.where, QString());

        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials.append(Samples::credential(77, entry.typedKind, u"Entra SCIM"_s, 120));
        bench.ledger.show(snapshot, Samples::now());
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0][1].toString(), u"Ask the vendor."_s);
    }

    void noWidgetEndsWhileTheStyleChanges()
    {
        Bench bench;
        bench.page->showArrival({.where = u"/school"_s, .troubles = Samples::school().troubles});
        QCOMPARE(endingsDuring([&] {
                     bench.store.preferences.setLanguage(Preferences::Language::TraditionalChinese);
                     bench.store.preferences.setLanguage(Preferences::Language::English);
                     bench.store.preferences.setAppearance(Preferences::Appearance::Dark);
                 }),
                 0);
    }

    void speaksTheOtherLanguageAtOnce()
    {
        Bench bench;
        QSignalSpy header(bench.page, &Page::headerChanged);
        bench.store.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_VERIFY(header.size() > 0);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        bench.store.preferences.setLanguage(Preferences::Language::English);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(bench.page->title(), u"Overview"_s);
    }

    void namesEveryButtonAndField()
    {
        Bench bench;
        for (const auto form : {Intake::Form::Paste, Intake::Form::Host, Intake::Form::Typed})
            emit bench.intake.formAsked(form);
        bench.page->showArrival({.where = u"/school"_s, .troubles = Samples::school().troubles});
        QCOMPARE(nameless(*bench.page).join(u", "_s), QString());
    }

    void cutsNoWord_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %") << 100 << QSize(1366, 768);
        QTest::newRow("150 %") << 150 << QSize(1366, 768);
        QTest::newRow("200 % scale") << 100 << QSize(683, 384);
    }

    void cutsNoWord()
    {
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        Bench bench(Samples::school(), size);
        bench.store.preferences.setTextSize(percent);
        QApplication::sendPostedEvents();
        bench.window.resize(size);
        QTRY_COMPARE(bench.window.size(), size);
        for (const QAbstractButton *button : bench.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        }
        for (const QLabel *label : bench.page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        QVERIFY(bench.page->width() <= bench.window.width());
        bench.store.preferences.setTextSize(100);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
