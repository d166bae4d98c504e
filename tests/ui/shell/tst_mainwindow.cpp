// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/rail.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class TestPage final : public Page
{
public:
    explicit TestPage(QString name, QList<QAction *> actions = {})
        : m_name(std::move(name))
        , m_actions(std::move(actions))
        , field(new QLineEdit)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
    }

    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QList<QAction *> headerActions() const override { return m_actions; }
    [[nodiscard]] QString statusLeft() const override { return u"13 of 14"_s; }
    [[nodiscard]] QString subtitle() const override { return u"Checked"_s; }
    [[nodiscard]] bool isStale() const override { return isOld; }
    [[nodiscard]] int railCount() const override { return 1284; }
    void focusFilter() override { field->setFocus(); }
    bool goBack() override { return backs++ == 0; }
    void goToPrevious() override { --read; }
    void goToNext() override { ++read; }
    [[nodiscard]] qsizetype past() const override { return read; }

private:
    QString m_name;
    QList<QAction *> m_actions;

public:
    QLineEdit *field;
    int backs = 0;
    int read = 0; ///< places of its own
    bool isOld = false;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_store);
        build();
    }

    void theFirstPageIsShown()
    {
        QCOMPARE(m_window->currentId(), u"overview"_s);
        m_window->open(u"no such page"_s);
        QCOMPARE(m_window->currentId(), u"overview"_s);
        QCOMPARE(item(u"overview"_s)->isChecked(), true);
        QCOMPARE(item(u"credentials"_s)->isChecked(), false);
    }

    void backLeadsToThePageFromWhichOneCame()
    {
        auto *overview = static_cast<TestPage *>(m_window->currentPage());
        overview->read = 7;
        m_window->open(u"credentials"_s,
                       [this] { static_cast<TestPage *>(m_window->currentPage())->read = 3; });
        auto *credentials = static_cast<TestPage *>(m_window->currentPage());
        credentials->read += 2;
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::AltModifier); };

        press(Qt::Key_Left); // what was read there comes first
        press(Qt::Key_Left);
        QCOMPARE(credentials->read, 3);
        QCOMPARE(m_window->currentId(), u"credentials"_s);
        press(Qt::Key_Left);
        QCOMPARE(m_window->currentId(), u"overview"_s);
        QCOMPARE(credentials->read, 3);
        press(Qt::Key_Right);
        QCOMPARE(m_window->currentId(), u"credentials"_s);
        QTest::mouseClick(credentials, Qt::BackButton);
        QCOMPARE(m_window->currentId(), u"overview"_s);
        press(Qt::Key_Left); // from where the trail begins the page's own history goes on
        QCOMPARE(overview->read, 6);
        QTest::mouseClick(overview, Qt::ForwardButton);
        QCOMPARE(m_window->currentId(), u"credentials"_s);
    }

    void roomGoesToThePageAsTheWindowShrinks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("rail");
        QTest::addColumn<int>("header");
        QTest::addColumn<bool>("hasStatus");
        QTest::addColumn<bool>("hasMenu");
        QTest::newRow("1440 x 900") << QSize(1440, 900) << 216 << 64 << true << false;
        QTest::newRow("1400 x 900") << QSize(1400, 900) << 216 << 64 << true << false;
        QTest::newRow("1366 x 768") << QSize(1366, 768) << 56 << 64 << true << false;
        QTest::newRow("1024 x 768") << QSize(1024, 768) << 56 << 64 << true << false;
        QTest::newRow("899 x 700") << QSize(899, 700) << 56 << 48 << true << true;
        QTest::newRow("1440 x 599") << QSize(1440, 599) << 216 << 64 << false << false;
        QTest::newRow("683 x 384") << QSize(683, 384) << 56 << 48 << false << true;
        QTest::newRow("640 x 360") << QSize(640, 360) << 56 << 48 << false << true;
    }

    void roomGoesToThePageAsTheWindowShrinks()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, rail);
        QFETCH(const int, header);
        QFETCH(const bool, hasStatus);
        QFETCH(const bool, hasMenu);
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        QTRY_COMPARE(part("Rail")->width(), rail);
        QTRY_COMPARE(part("PageHeader")->height(), header);
        QTRY_COMPARE(part("StatusLine")->isVisible(), hasStatus);
        const auto *more = part("PageHeader")->findChild<QPushButton *>(u"more"_s);
        QTRY_COMPARE(more != nullptr && more->isVisible(), hasMenu);
        QVERIFY(m_overview->width() >= size.width() - 216);
    }

    void keysOpenPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentId(), u"credentials"_s);
        QCOMPARE(QApplication::focusWidget(), m_credentials->field);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentId(), u"settings"_s);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(m_window->currentId(), u"settings"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentId(), u"overview"_s);
    }

    void keysAskForWhatThePageDoes()
    {
        const QSignalSpy checks(m_window.get(), &MainWindow::checkRequested);
        const QSignalSpy adds(m_window.get(), &MainWindow::addRequested);
        const QSignalSpy undos(m_window.get(), &MainWindow::undoRequested);
        item(u"overview"_s)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(checks.size(), 1);
        QCOMPARE(adds.size(), 1);
        QCOMPARE(undos.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), m_overview->field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_overview->backs, 1);
    }

    void undoInAFieldIsTheFields()
    {
        const QSignalSpy undos(m_window.get(), &MainWindow::undoRequested);
        m_overview->field->setFocus();
        QTest::keyClicks(m_overview->field, u"abc"_s);
        QTest::keyClick(m_overview->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undos.size(), 0);
        QCOMPARE(m_overview->field->text(), QString());
    }

    void f6GoesRoundThePanes()
    {
        m_overview->field->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(part("Rail")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(part("PageHeader")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_overview->field);
    }

    void tabReachesEverything_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("small") << QSize(683, 384);
    }

    void tabReachesEverything()
    {
        QFETCH(const QSize, size);
        m_window->resize(size);
        m_window->banners().show({u"a"_s, Credentials::Severity::Notice, u"Offline."_s});
        const auto reachable = [this] {
            QSet<QWidget *> found;
            for (auto *widget : m_window->findChildren<QWidget *>())
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
                    found.insert(widget);
            return found;
        };
        // Three pages, search, the field, the banner's button and the header's two.
        QTRY_COMPARE(reachable().size(), 8);
        QSet<QWidget *> wanted = reachable();
        for (int step = 0; step < 40; ++step) {
            auto *now = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get();
            QTest::keyClick(now, Qt::Key_Tab);
            wanted.remove(QApplication::focusWidget());
        }
        for (const auto *missed : qAsConst(wanted))
            qInfo() << missed;
        QVERIFY(wanted.isEmpty());
    }

    void tabGoesFromTheRailToThePage()
    {
        m_window->resize(1440, 900);
        m_window->banners().show({u"a"_s, Credentials::Severity::Notice, u"Offline."_s});
        QTRY_COMPARE(m_window->width(), 1440);
        QTRY_VERIFY(!part("PageHeader")->findChildren<QPushButton *>().isEmpty()
                    && part("PageHeader")->findChildren<QPushButton *>().constLast()->isVisible());
        m_window->findChild<QuickSearch *>()->setFocus();
        QStringList way;
        for (int step = 0; step < 7; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            way.append(button == nullptr              ? u"field"_s
                           : button->text().isEmpty() ? button->objectName()
                                                      : button->text());
        }
        QCOMPARE(way,
                 (QStringList {u"Overview"_s, u"Credentials"_s, u"Settings"_s, u"Add…"_s, u"Check now"_s,
                               u"close"_s, u"field"_s}));
    }

    void everyButtonWithoutWordsHasAName()
    {
        m_window->banners().show({u"a"_s, Credentials::Severity::Notice, u"Offline."_s});
        for (const QSize &size : {QSize(1440, 900), QSize(683, 384)}) {
            m_window->resize(size);
            QCoreApplication::sendPostedEvents();
            for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
                if (button->isHidden())
                    continue;
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
                if (button->text().isEmpty())
                    QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            }
        }
    }

    void theRailKeepsItsShapeWhateverTheSchoolIsCalled_data()
    {
        QTest::addColumn<QString>("school");
        QTest::newRow("no name") << QString();
        QTest::newRow("short") << u"青禾國中"_s;
        QTest::newRow("long") << u"Taichung Municipal Qinghe Experimental Junior and Senior High School"_s;
        QTest::newRow("markup") << u"<b>Qinghe</b>"_s;
    }

    void theRailKeepsItsShapeWhateverTheSchoolIsCalled()
    {
        QFETCH(const QString, school);
        auto *search = m_window->findChild<QuickSearch *>();
        const auto placeOf = [this](QWidget *widget) {
            return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
        };
        m_preferences->setSchoolName(school);
        for (const QSize &size : {QSize(1440, 900), QSize(1440, 599), QSize(1440, 901)}) {
            m_window->resize(size);
            QTRY_COMPARE(m_window->size(), size);
            QCoreApplication::sendPostedEvents();
            QTRY_COMPARE(placeOf(search).bottom() + 13, placeOf(item(u"overview"_s)).top());
            QCOMPARE(placeOf(search).top(), size.height() < 600 ? 8 : 68);
            QCOMPARE(search->height(), 32);
        }
        const auto *name = m_window->findChild<QLabel *>(u"schoolName"_s);
        QCOMPARE(name->isVisible(), !school.isEmpty());
        if (school.isEmpty())
            return;
        QVERIFY(name->width() >= name->fontMetrics().horizontalAdvance(name->text()));
        QCOMPARE(name->accessibleName(), school);
        QCOMPARE(name->toolTip(), school.toHtmlEscaped());
    }

    void searchOpensPagesAndLooksForTheRest()
    {
        const QSignalSpy searched(m_window.get(), &MainWindow::searchRequested);
        auto *search = m_window->findChild<QuickSearch *>();
        for (const int width : {1440, 1000}) {
            m_window->resize(width, 700);
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            QVERIFY(search->isVisible() && search->hasFocus());
            QTest::keyClicks(search, u"cred"_s);
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(m_window->currentId(), u"credentials"_s);
            QCOMPARE(search->isVisible(), width == 1440);
            m_window->open(u"overview"_s);
        }
        m_window->resize(1440, 900);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(search, u"jamf"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"jamf"_s);
        QCOMPARE(search->text(), QString());
    }

    void placeAndPageAreKept()
    {
        m_window->resize(700, 640);
        m_window->open(u"credentials"_s);
        m_window->close();
        build();
        QCOMPARE(m_window->currentId(), u"credentials"_s);
        QCOMPARE(m_window->size(), QSize(700, 640));
    }

    void aWindowFitsTheScreenWithItsFrame_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::newRow("first start, or garbage") << QRect();
        QTest::newRow("left of every screen") << QRect(-9000, -9000, 700, 400);
        QTest::newRow("of a larger screen") << QRect(40, 40, 3000, 2000);
        QTest::newRow("below the screen's foot") << QRect(0, 500, 700, 600);
        QTest::newRow("beyond its left edge") << QRect(-300, 20, 700, 400);
        QTest::newRow("another screen's") << QRect(2400, 100, 660, 400);
    }

    void aWindowFitsTheScreenWithItsFrame()
    {
        QFETCH(const QRect, place);
        if (place.isValid())
            m_window->setGeometry(place);
        const QRect available = m_window->screen()->availableGeometry();
        m_window->close();
        if (!place.isValid())
            m_preferences->putState(u"window"_s, "garbage");
        build();
        const QRect frame = m_window->frameGeometry();
        // Qt itself leaves the lines of the frame out of account.
        QVERIFY2(available.adjusted(-2, -2, 2, 2).contains(frame),
                 qPrintable(QDebug::toString(frame) + u" in "_s + QDebug::toString(available)));
        // A title bar may be higher than the one of this platform.
        QVERIFY(m_window->height() <= available.height() - 32);
    }

    void oldDataIsSaidInWarningText()
    {
        auto *page = static_cast<TestPage *>(m_window->currentPage());
        const auto labels = m_window->findChildren<QLabel *>();
        const auto isSubtitle = [](const QLabel *label) { return label->text() == u"Checked"_s; };
        const auto subtitle = std::ranges::find_if(labels, isSubtitle);
        QVERIFY(subtitle != labels.end());
        const QColor fresh = (*subtitle)->palette().color(QPalette::WindowText);

        page->isOld = true;
        emit page->headerChanged();
        QCOMPARE((*subtitle)->palette().color(QPalette::WindowText), Theme::current().warning.text);
        page->isOld = false;
        emit page->headerChanged();
        QCOMPARE((*subtitle)->palette().color(QPalette::WindowText), fresh);
    }

    void theWelcomeStandsInPlaceOfThePages()
    {
        const QSignalSpy checks(m_window.get(), &MainWindow::checkRequested);
        auto *welcome = new QWidget;
        m_window->showWelcome(welcome);
        QVERIFY(!m_overview->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(checks.size(), 0);
        m_window->endWelcome();
        QVERIFY(m_overview->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_overview->field);
    }

private:
    void build()
    {
        m_window = std::make_unique<MainWindow>(*m_preferences);
        auto *add = new QAction(u"Add…"_s, m_window.get());
        auto *check = new QAction(u"Check now"_s, m_window.get());
        check->setPriority(QAction::HighPriority);
        m_overview = new TestPage(u"Overview"_s, {check, add});
        m_credentials = new TestPage(u"Credentials"_s);
        m_window->addPage(m_overview, {u"overview"_s, u"board"_s});
        m_window->addPage(new TestPage(u"Settings"_s), {u"settings"_s, u"settings"_s, Rail::Foot});
        m_window->addPage(m_credentials, {u"credentials"_s, u"certificate"_s, 1});
        m_window->restorePlace();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
    }

    QAbstractButton *item(const QString &id)
    {
        return m_window->findChild<QAbstractButton *>(u"rail-"_s + id);
    }

    QWidget *part(const char *className)
    {
        for (auto *widget : m_window->findChildren<QWidget *>())
            if (widget->inherits(className))
                return widget;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_overview = nullptr;
    TestPage *m_credentials = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
