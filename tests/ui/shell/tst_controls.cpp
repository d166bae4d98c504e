// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/badge.h"
#include "ui/shell/button.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factrows.h"
#include "ui/shell/fields.h"
#include "ui/shell/formrow.h"
#include "ui/shell/label.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/segmentedcontrol.h"
#include "ui/shell/statusline.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

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
        QVERIFY(QTest::qWaitForWindowActive(&control, 30'000));

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

    /// The places where a line may end are nobody's outside of the window.
    void copiesValuesAsTheyAre()
    {
        FactRows rows;
        const QString eid = u"89049032356677394103767412345678"_s;
        rows.show({{u"EID"_s, eid}, {u"Model"_s, u"iPad"_s}});
        rows.resize(240, 200);
        rows.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&rows, 30'000));
        auto *value = rows.findChildren<Label *>().at(0);
        QVERIFY(value->text().contains(QChar(0x200b)));
        auto *clipboard = QGuiApplication::clipboard();
        const auto select = [value, clipboard](int length) {
            clipboard->setText(u"before"_s);
            value->setFocus();
            value->setSelection(0, length);
        };
        select(static_cast<int>(value->text().size()));
        QTest::keySequence(value, QKeySequence::Copy);
        QCOMPARE(clipboard->text(), eid);

        select(14);
        QTest::keySequence(value, QKeySequence::Copy);
        QCOMPARE(clipboard->text(), eid.first(13));

        select(static_cast<int>(value->text().size()));
        QTest::mousePress(value, Qt::LeftButton, {}, QPoint(20, 8)); // nothing is dragged away
        QVERIFY(!value->hasSelectedText());
        QTest::mouseRelease(value, Qt::LeftButton, {}, QPoint(20, 8));

        clipboard->setText(u"a\u200bb"_s); // from elsewhere
        QCOMPARE(clipboard->text(), u"a\u200bb"_s);
    }

    void breaksNoLetterInTwo()
    {
        FactRows rows;
        const QString name = u"abcdefghijk\U00020BB7\U00020BB7e\u0301\u0302opqrstuvwxyz-0123456789"_s;
        rows.show({{u"Name"_s, name}});
        const QString shown = rows.findChildren<Label *>().at(0)->text();
        QVERIFY(shown.count(QChar(0x200b)) >= 3);
        QVERIFY(shown.contains(u"\U00020BB7\u200b\U00020BB7"_s));
        QVERIFY(shown.contains(u"e\u0301\u0302"_s));
        QVERIFY(shown.contains(u"-\u200b0"_s));
        QCOMPARE(QString(shown).remove(QChar(0x200b)), name);
    }

    void leavesTheWheelToWhatScrolls()
    {
        QWidget form;
        auto *box = new QSpinBox;
        auto *other = new QSpinBox(&form);
        FormRow row(box, &form);
        box->setValue(18);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form, 30'000));
        other->setFocus();
        const auto takesWheel = [box] {
            const QPointF place(8, 8);
            QWheelEvent event(place, box->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &event);
            return event.isAccepted();
        };
        QVERIFY(!takesWheel());
        QCOMPARE(box->value(), 18);
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus); // nor the focus
        box->setFocus();
        QVERIFY(takesWheel());
        QCOMPARE(box->value(), 17);
    }

    void refillsOnlyWithSomethingElse()
    {
        QComboBox box;
        refill(box, {{u"Main"_s, u"1"_s}, {u"Annex"_s, u"2"_s}});
        box.setCurrentIndex(1);
        const QSignalSpy chosen(&box, &QComboBox::currentIndexChanged);
        refill(box, {{u"Main"_s, u"1"_s}, {u"Annex"_s, u"2"_s}});
        QVERIFY(chosen.isEmpty());
        refill(box, {{u"Main"_s, u"1"_s}});
        QCOMPARE(box.count(), 1);
        QCOMPARE(box.currentData().toString(), u"1"_s);
    }

    void theStatusLineTellsWordsAsTheyStand()
    {
        StatusLine line;
        QAction action(u"<img src=\"//host/share/y\">"_s);
        line.show(u"<img src=\"//host/share/x\">: no answer"_s, u"Elsewhere"_s, &action);
        QStringList tips;
        for (const auto *child : line.findChildren<QWidget *>())
            tips.append(child->toolTip());
        tips.removeAll(QString());
        QCOMPARE(tips.size(), 2);
        QVERIFY2(!tips.join(u' ').contains(u'<'), qPrintable(tips.join(u' ')));
        line.show(u"R&D: no answer"_s, {});
        QCOMPARE(line.findChild<Label *>()->toolTip(), u"R&D: no answer"_s);
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
