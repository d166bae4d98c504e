// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "ui/shell/button.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/label.h"
#include "ui/shell/preferences.h"
#include "ui/shell/segmentedcontrol.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

void choose(const QWidget &page, const QString &control, int segment)
{
    auto *segments = page.findChild<SegmentedControl *>(control);
    QTest::mouseClick(segments->findChildren<QAbstractButton *>().at(segment), Qt::LeftButton);
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_store);
        QLocale::setDefault(QLocale(u"zh_TW"_s));
    }

    void everyChoiceIsKeptAtOnce()
    {
        SettingsPage page(*m_preferences, Today);
        page.resize(900, 700);
        page.show();
        choose(page, u"language"_s, 0);
        choose(page, u"appearance"_s, 1);
        choose(page, u"years"_s, 1);
        choose(page, u"textSize"_s, 4);
        QCOMPARE(m_preferences->language(), Preferences::Language::TraditionalChinese);
        QCOMPARE(m_preferences->appearance(), Preferences::Appearance::Dark);
        QCOMPARE(m_preferences->years(), Words::Years::Minguo);
        QCOMPARE(m_preferences->textSize(), 150);

        auto *daily = page.findChild<QCheckBox *>(u"looksDaily"_s);
        QTRY_VERIFY(daily->isVisible()); // what is made while it is shown comes a moment later
        QVERIFY(daily->isChecked());
        QTest::keyClick(daily, Qt::Key_Space);
        QVERIFY(!m_preferences->looksDaily());

        auto *school = page.findChild<QLineEdit *>(u"school"_s);
        QTest::keyClicks(school, u"Qinghe"_s);
        QTest::keyClick(school, Qt::Key_Return);
        QCOMPARE(m_preferences->schoolName(), u"Qinghe"_s);
    }

    void schoolAndWelcomeOutliveTheProgram()
    {
        m_preferences->setSchoolName(u"青禾"_s);
        m_preferences->setWelcomed();
        m_store->sync();
        // Under another name, for QSettings remembers what it wrote itself.
        const QString copy = m_folder->filePath(u"copy.ini"_s);
        QVERIFY(QFile::copy(m_store->fileName(), copy));
        QSettings store(copy, QSettings::IniFormat);
        const Preferences again(store);
        QCOMPARE(again.schoolName(), u"青禾"_s);
        QVERIFY(again.hasBeenWelcomed());
    }

    void tabGoesDownTheForm()
    {
        SettingsPage page(*m_preferences, Today);
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
        page.setDataPlace(u"/home/lin/caretaker.sqlite"_s);
        page.findChild<Button *>(u"copyPlace"_s)->setFocus();
        QStringList way;
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *now = QApplication::focusWidget();
            way.append(now->objectName().isEmpty() ? now->parentWidget()->objectName() : now->objectName());
        }
        QCOMPARE(way, (QStringList {u"language"_s, u"school"_s, u"appearance"_s, u"years"_s, u"textSize"_s,
                                   u"looksDaily"_s}));
    }

    void showsWhatWasChosenElsewhere()
    {
        SettingsPage page(*m_preferences, Today);
        page.show();
        m_preferences->setAppearance(Preferences::Appearance::Light);
        m_preferences->setSchoolName(u"青禾"_s);
        QCOMPARE(page.findChild<SegmentedControl *>(u"appearance"_s)->current(), 0);
        QCOMPARE(page.findChild<QLineEdit *>(u"school"_s)->text(), u"青禾"_s);
    }

    void theYearOfTodayIsShownBothWays()
    {
        SettingsPage page(*m_preferences, Today);
        page.show();
        QStringList words;
        for (const auto *segment :
             page.findChild<SegmentedControl *>(u"years"_s)->findChildren<QAbstractButton *>())
            words.append(segment->text());
        QVERIFY(words.at(0).contains(u"2026"_s));
        QVERIFY(words.at(1).contains(u"115"_s));
    }

    void whereDataLivesCanBeCopiedWhole()
    {
        SettingsPage page(*m_preferences, Today);
        page.resize(640, 500);
        page.show();
        const QString place = u"/home/lin/"_s + QString(u'x').repeated(300) + u"/caretaker.sqlite"_s;
        page.setDataPlace(place);
        auto *copy = page.findChild<Button *>(u"copyPlace"_s);
        QVERIFY(!copy->accessibleName().isEmpty());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), place);
    }

    void whereDataLivesIsNoMarkup()
    {
        SettingsPage page(*m_preferences, Today);
        page.resize(900, 500);
        page.show();
        page.setDataPlace(u"/home/<img src=\"//host/share/x\">/caretaker.sqlite"_s);
        for (const auto *label : page.findChildren<Label *>())
            QVERIFY2(!label->toolTip().contains(u'<'), qPrintable(label->toolTip()));
        page.setDataPlace(u"/home/R&D/caretaker.sqlite"_s);
        QStringList tips;
        for (const auto *label : page.findChildren<Label *>())
            tips.append(label->toolTip());
        QVERIFY(tips.contains(u"/home/R&D/caretaker.sqlite"_s));
    }

    void aSectionKeepsItsHeading()
    {
        SettingsPage page(*m_preferences, Today);
        auto *section = new QWidget;
        page.addSection(u"Watched files"_s, section);
        section->setWindowTitle(u"監看的檔案"_s);
        QStringList words;
        for (const auto *label : page.findChildren<Label *>())
            words.append(label->text());
        QVERIFY(words.contains(u"監看的檔案"_s));
        QVERIFY(!words.contains(u"Watched files"_s));
        QVERIFY(page.isAncestorOf(section));
    }

    void theFirstScreenOnlyTells()
    {
        FirstRun first(*m_preferences, Today);
        first.resize(1440, 900);
        first.show();
        const QSignalSpy files(&first, &FirstRun::filesWanted);
        const QSignalSpy demo(&first, &FirstRun::demoWanted);
        const QSignalSpy skipped(&first, &FirstRun::skipped);
        for (const auto &name : {u"chooseFiles"_s, u"openDemo"_s, u"skip"_s})
            QTest::mouseClick(first.findChild<Button *>(name), Qt::LeftButton);
        QCOMPARE(files.size(), 1);
        QCOMPARE(demo.size(), 1);
        QCOMPARE(skipped.size(), 1);
        QVERIFY(!m_preferences->hasBeenWelcomed());
    }

    void everythingHasAName()
    {
        SettingsPage settings(*m_preferences, Today);
        settings.setDataPlace(u"sqlite:/home/a/caretaker.sqlite"_s);
        QCOMPARE(nameless(settings), QStringList());
        FirstRun first(*m_preferences, Today);
        QCOMPARE(nameless(first), QStringList());
    }

    void theFirstScreenBeginsAtTheSchoolsName()
    {
        FirstRun first(*m_preferences, Today);
        first.show();
        QVERIFY(QTest::qWaitForWindowActive(&first, 30'000));
        first.setFocus();
        QCOMPARE(QApplication::focusWidget(), first.findChild<QLineEdit *>(u"school"_s));
    }

    void theFirstScreenTakesFiles()
    {
        FirstRun first(*m_preferences, Today);
        first.show();
        const QSignalSpy dropped(&first, &FirstRun::filesDropped);
        QMimeData files;
        files.setUrls({QUrl(u"file:///a.pem"_s)});
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(first.findChild<StartBox *>(), &enter);
        QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(first.findChild<StartBox *>(), &drop);
        QCOMPARE(dropped.size(), 1);
    }

    void yearsAreAskedForInChineseOnly()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        FirstRun first(*m_preferences, Today);
        first.show();
        QVERIFY(!first.findChild<SegmentedControl *>(u"years"_s)->isVisible());
        QVERIFY(!first.findChild<SegmentedControl *>(u"textSize"_s)->isVisible());
        QVERIFY(first.findChild<SegmentedControl *>(u"appearance"_s)->isVisible());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
