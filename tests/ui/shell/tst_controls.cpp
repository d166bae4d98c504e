// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/badge.h"
#include "ui/shell/button.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/label.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestControls final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void segmentsAreChosenByMouseAndArrows()
    {
        SegmentedControl control;
        control.setSegments({u"Light"_s, u"Dark"_s, u"System"_s});
        QCOMPARE(control.current(), -1);
        control.setCurrent(0);
        const QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));

        const auto segments = control.findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QTest::keyClick(segments.at(1), Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        QTest::keyClick(segments.at(2), Qt::Key_Left);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 3);

        control.setSegments({u"淺色"_s, u"深色"_s, u"跟隨系統"_s});
        QCOMPARE(control.current(), 1);
        control.setCurrent(0);
        QCOMPARE(chosen.size(), 3);
    }

    void choosingASegmentMovesNothing()
    {
        SegmentedControl control;
        control.setSegments({u"Light"_s, u"Dark"_s});
        control.setCurrent(0);
        const QSize before = control.sizeHint();
        control.setCurrent(1);
        QCOMPARE(control.sizeHint(), before);
    }

    void escapeClearsTheFieldFirst()
    {
        SearchField field(u"search_16_regular"_s);
        field.setKeyHint(QKeySequence(u"Ctrl+F"_s));
        field.setText(u"lin"_s);
        field.show();
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void theFieldHasAButtonThatClearsIt()
    {
        SearchField field(u"search_16_regular"_s);
        field.resize(280, 32);
        field.show();
        auto *clear = field.findChild<Button *>();
        QVERIFY(!clear->isVisible());
        field.setText(u"lin"_s);
        QVERIFY(clear->isVisible());
        QVERIFY(!clear->accessibleName().isEmpty());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(field.text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void quickWorkShowsNoProgress()
    {
        ProgressStrip strip;
        strip.start(u"Checking 14 credentials"_s);
        QVERIFY(strip.isUnderWay());
        QVERIFY(!strip.isVisible());
        strip.finish();
        QVERIFY(!strip.isUnderWay());
    }

    void longWorkShowsProgressAndCanBeCancelled()
    {
        ProgressStrip strip;
        const QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        strip.start(u"Checking 1,400 credentials"_s);
        strip.advance(900, 1400);
        QTRY_VERIFY(strip.isVisible());
        QStringList words;
        for (const auto *label : strip.findChildren<Label *>())
            words.append(label->text());
        QVERIFY(words.contains(u"900 / 1,400"_s));
        QTest::mouseClick(strip.findChild<Button *>(u"cancel"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        strip.finish();
        QVERIFY(!strip.isVisible());
    }

    void anEmptyStateTakesFilesAndNothingElse()
    {
        EmptyState empty(u"certificate_24_regular"_s);
        empty.setWords(u"No credentials yet"_s, u"Drop a file here."_s);
        empty.resize(480, 240);
        empty.show();
        const QSignalSpy dropped(&empty, &EmptyState::dropped);

        QMimeData text;
        text.setText(u"words"_s);
        QDragEnterEvent withText(QPoint(9, 9), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        withText.ignore();
        QCoreApplication::sendEvent(&empty, &withText);
        QVERIFY(!withText.isAccepted());

        QMimeData files;
        files.setUrls({QUrl(u"file:///a.pem"_s), QUrl(u"file:///b.p12"_s)});
        QDragEnterEvent withFiles(QPoint(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&empty, &withFiles);
        QVERIFY(withFiles.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&empty, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().value<QList<QUrl>>().size(), 2);
    }

    void aButtonFollowsItsAction()
    {
        QAction action(u"Check now"_s);
        Button button;
        button.follow(&action);
        const QSignalSpy triggered(&action, &QAction::triggered);
        QCOMPARE(button.text(), u"Check now"_s);
        action.setText(u"立即檢查"_s);
        QCOMPARE(button.text(), u"立即檢查"_s);
        button.click();
        QCOMPARE(triggered.size(), 1);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
    }

    void aBadgeSaysItsWord()
    {
        Badge badge;
        badge.show(Credentials::Severity::Urgent, u"Urgent"_s);
        QCOMPARE(badge.accessibleName(), u"Urgent"_s);
        const int narrow = badge.sizeHint().width();
        badge.show(Credentials::Severity::Urgent, u"Renewed, not yet installed"_s);
        QVERIFY(badge.sizeHint().width() > narrow);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
