// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/ui/shell/warnings.h"
#include "ui/shell/callout.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public Page
{
public:
    [[nodiscard]] QString title() const override { return u"Overview"_s; }
};

QString nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return {};
    return widget->objectName().isEmpty() ? widget->parentWidget()->objectName() : widget->objectName();
}

} // namespace

/// The first screen, worked by the keyboard alone.
class TestFirstRun final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        QLocale::setDefault(QLocale(u"zh_TW"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_store);
        m_preferences->setLanguage(Preferences::Language::System);
        m_preferences->setAppearance(Preferences::Appearance::System);
        m_window = std::make_unique<MainWindow>(*m_preferences);
        m_window->addPage(new EmptyPage, {u"overview"_s, u"board"_s});
        m_first = new FirstRun(*m_preferences, QDate(2026, 11, 20));
        m_window->showWelcome(m_first);
        m_window->resize(1000, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
    }

    void tabGoesThroughEverythingInOrder()
    {
        QCOMPARE(nameOf(QApplication::focusWidget()), u"school"_s);
        QCOMPARE(tabs(7),
                 (QStringList {u"appearance"_s, u"years"_s, u"chooseFiles"_s, u"connectJamfPro"_s,
                               u"openDemo"_s, u"skip"_s, u"language"_s}));
        QCOMPARE(tabs(1), QStringList {u"school"_s});
        QCOMPARE(tabs(1, Qt::Key_Backtab), QStringList {u"language"_s});
    }

    void tabComesToTheChosenSegment()
    {
        tabs(1);
        QCOMPARE(segment(), 2); // System
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(segment(), 1);
        QCOMPARE(m_preferences->appearance(), Preferences::Appearance::Dark);
        tabs(1);
        QCOMPARE(nameOf(QApplication::focusWidget()), u"years"_s);
        tabs(1, Qt::Key_Backtab);
        QCOMPARE(segment(), 1);
        m_preferences->setAppearance(Preferences::Appearance::Light); // chosen elsewhere meanwhile
        tabs(1);
        tabs(1, Qt::Key_Backtab);
        QCOMPARE(segment(), 0);
    }

    void leadsToAConnection()
    {
        const QSignalSpy wanted(m_first, &FirstRun::connectionWanted);
        tabs(4);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void saysWhenNothingCanBeKept()
    {
        auto *callout = m_first->findChild<Callout *>();
        QVERIFY(callout->isHidden());

        m_first->tellFailure(
            {ErrorKind::LocalFault, Storage::Codes::CannotOpen, {u"/stick/data.sqlite"_s, u"read-only"_s}});

        QVERIFY(callout->isVisible());
        QVERIFY2(callout->accessibleName().contains(u"/stick/data.sqlite"),
                 qPrintable(callout->accessibleName()));
        QVERIFY2(callout->accessibleName().contains(u"nothing you choose or add is kept"),
                 qPrintable(callout->accessibleName()));
        QVERIFY(callout->width() > 400);
    }

private:
    static QStringList tabs(int count, Qt::Key key = Qt::Key_Tab)
    {
        QStringList way;
        for (int step = 0; step < count; ++step) {
            QTest::keyClick(QApplication::focusWidget(), key);
            way.append(nameOf(QApplication::focusWidget()));
        }
        return way;
    }

    /// The place of the segment that has the focus.
    static int segment()
    {
        auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return static_cast<int>(now->parentWidget()->findChildren<QAbstractButton *>().indexOf(now));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    FirstRun *m_first = nullptr;
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
