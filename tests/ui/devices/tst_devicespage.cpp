// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/coverage.h"
#include "tests/ui/devices/devicesbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/survivors.h"
#include "ui/devices/devicedelegate.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicehead.h"
#include "ui/devices/pullpace.h"
#include "ui/shell/tabularline.h"
#include "ui/shell/type.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Inventory;

namespace {

/// Where all rows are known, the first rows of a new order are shown before the order of the others is.
bool knowsAllRows(const DevicesBench &bench)
{
    const int count = bench.model()->rowCount();
    const auto known = [&bench](int row) { return bench.model()->deviceAt(row) != nullptr; };
    for (int row = 0; row < count; row += 50) {
        bench.table()->scrollTo(bench.model()->index(row, 0), QAbstractItemView::PositionAtTop);
        const int last = std::min(count - 1, row + 49);
        if (!QTest::qWaitFor([&] { return known(row) && known(last); }, 60'000))
            return false;
    }
    return true;
}

void orderBy(const DevicesBench &bench, Column column)
{
    auto *head = bench.table()->horizontalHeader();
    const int place = head->sectionViewportPosition(static_cast<int>(column)) + 20;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(place, 8));
}

} // namespace

class TestDevicesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void showsDevicesAndTheFirstInFull();
    void filtersAsOneTypes();
    void goesByKeyboard();
    void looksByViews();
    void asksWhichServerIsRight();
    void savesFiltersAndRemovesThem();
    void leavesASavedFilterWhenTheQuestionIsAnother();
    void keepsColumnsAsChosen();
    void showsWholeDatesOfCoverage();
    void sortsByItsHead();
    void copiesWhatIsSelected();
    void keepsWhatIsChosenWhenDataChanges();
    void keepsWhatIsChosenInAnotherOrder();
    void keepsWhatIsChosenBeyondTheFirstScreen();
    void copiesAllThatIsChosenBeyondTheFirstScreen();
    void opensADeviceFromAnywhere();
    void opensADeviceWhileAnotherAnswerComes();
    void opensADeviceWhereTheOrderIsNew();
    void leadsFromADeviceToWhatCanBeDone();
    void tellsOfARepairAndOfAMove();
    void breaksNumbersThatAreTooLong();
    void asksAppleForOneDevice();
    void saysWhichDayOfReleaseItIs();
    void tellsOfAPlanWithoutAnEnd();
    void saysWhatIsMissing();
    void saysWhyAReadingEnded();
    void reckonsHowMuchLongerAReadingTakes();
    void tellsHowFarAPullIs();
    void changesLanguageWhileOpen();
    void showsOnePaneInASmallWindow();
};

void TestDevicesPage::showsDevicesAndTheFirstInFull()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QCOMPARE(bench.model()->rowCount(), 40);
    QCOMPARE(bench.cell(0, Column::SerialNumber), DevicesBench::serial(0));
    QCOMPARE(bench.table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QTRY_COMPARE(bench.words(u"deviceName"_s), DevicesBench::serial(0)); // has no name
    QCOMPARE(bench.page->title(), u"Devices"_s);
    QVERIFY2(bench.page->subtitle().startsWith(u"40 devices. Apple read today at"_s),
             qPrintable(bench.page->subtitle()));
    QCOMPARE(bench.page->railCount(), 40);
    QVERIFY(!bench.page->isStale());
    QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
    QVERIFY(bench.table()->hasFocus());

    bench.table()->setCurrent(10);
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-10"_s);
    QCOMPARE(bench.words(u"deviceWhat"_s), DevicesBench::serial(10) + u" · iPad (10th generation)"_s);
    QVERIFY(bench.words(u"coverageWords"_s).startsWith(u"Covered until 10 Dec 2026, 20 days left."_s));
    const auto *line = bench.find<QWidget>(u"coverageLine"_s);
    QVERIFY(line->isVisible());
    QVERIFY2(line->accessibleDescription().startsWith(u"AppleCare+: 20 Nov 2025 to 10 Dec 2026"_s),
             qPrintable(line->accessibleDescription()));
}

void TestDevicesPage::filtersAsOneTypes()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QTest::keyClick(bench.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bench.field()->hasFocus());
    QTest::keyClicks(bench.field(), u"pupil12"_s);
    QVERIFY(bench.shows(1));
    QCOMPARE(bench.serials(), QStringList {DevicesBench::serial(12)});
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-12"_s);
    QTest::keyClicks(bench.field(), u"x"_s);
    QVERIFY(bench.shows(0));
    QVERIFY(bench.find<QWidget>(u"nothingMatches"_s)->isVisible());
    QCOMPARE(bench.find<QWidget>(u"nothingMatches"_s)->accessibleName(), u"Nothing matches “pupil12x”."_s);
    const QPointer<QAbstractButton> all
        = bench.find<QWidget>(u"nothingMatches"_s)->findChild<QAbstractButton *>();
    QVERIFY(all);
    QTRY_VERIFY(all->isVisible());
    bench.page->show(PullNews {.canPull = true, .isPulling = true}); // a page comes in
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(all && all->isVisible()); // and can still be pressed
    QTest::keyClick(bench.field(), Qt::Key_Escape);
    QVERIFY(bench.shows(40));
    QVERIFY(!bench.find<QWidget>(u"nothingMatches"_s)->isVisible());
}

void TestDevicesPage::goesByKeyboard()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    bool isElsewhere = false;
    bench.window.bind(Qt::Key_Slash, [&isElsewhere] { isElsewhere = true; });
    QTest::keyClick(bench.table(), Qt::Key_Slash);
    QVERIFY(bench.field()->hasFocus());
    QVERIFY(!isElsewhere);
    QCOMPARE(bench.field()->text(), QString());
    bench.views()->setFocus();
    QTest::keyClick(bench.views(), Qt::Key_Slash);
    QVERIFY(bench.field()->hasFocus());
    QTest::keyClicks(bench.field(), u"ipad-1"_s);
    QVERIFY(bench.shows(10));
    QTest::keyClick(bench.field(), Qt::Key_Down);
    QVERIFY(bench.table()->hasFocus());
    QTest::keyClick(bench.table(), Qt::Key_End);
    QCOMPARE(bench.table()->currentIndex().row(), 9);
    QTest::keyClick(bench.table(), Qt::Key_Home);
    QCOMPARE(bench.table()->currentIndex().row(), 0);
    QTest::keyClick(bench.table(), Qt::Key_Up);
    QVERIFY(bench.field()->hasFocus());
    QTest::keyClick(bench.field(), Qt::Key_Down);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(bench.find<QWidget>(u"deviceDetail"_s)->hasFocus());
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QVERIFY(bench.shows(40)); // the filter is cleared
}

void TestDevicesPage::looksByViews()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    const auto count = [&bench](const QString &name) {
        const QListWidgetItem *item = bench.viewItem(name);
        return item ? item->data(Qt::AccessibleTextRole).toString() : u"no such view"_s;
    };
    QTRY_COMPARE(count(u"All devices"_s), u"All devices: 40"_s);
    QCOMPARE(count(u"Missing in Jamf Pro"_s), u"Missing in Jamf Pro: 5"_s);
    QCOMPARE(count(u"Missing at Apple"_s), u"Missing at Apple: 0"_s);
    QCOMPARE(count(u"No server assigned"_s), u"No server assigned: 8"_s);
    QCOMPARE(count(u"Not seen for 30 days"_s), u"Not seen for 30 days: 9"_s);
    QCOMPARE(count(u"Coverage ending"_s), u"Coverage ending: 1"_s);
    QCOMPARE(count(u"Added manually"_s), u"Added manually: 4"_s);
    QCOMPARE(count(u"Released"_s), u"Released: 0"_s);

    bench.choose(u"Missing in Jamf Pro"_s);
    QVERIFY(bench.shows(5));
    QTest::mouseClick(bench.views()->viewport(), Qt::LeftButton, {},
                      QPoint(40, bench.views()->viewport()->height() - 5)); // below the last
    QCOMPARE(bench.views()->selectedItems(), QList {bench.viewItem(u"Missing in Jamf Pro"_s)});
    bench.choose(u"Released"_s);
    QVERIFY(bench.shows(0));
    QCOMPARE(bench.find<QWidget>(u"nothingMatches"_s)->accessibleName(), u"No device is in this view."_s);
    bench.choose(u"Not seen for 30 days"_s);
    QVERIFY(bench.shows(9));
    auto *days = bench.find<QSpinBox>(u"viewDays"_s);
    QVERIFY(days->isVisible());
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"36"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(bench.shows(3));
    QTRY_COMPARE(count(u"Not seen for 36 days"_s), u"Not seen for 36 days: 3"_s);
    QVERIFY(bench.page->goBack());
    QVERIFY(bench.shows(40));
    QVERIFY(!bench.page->goBack());
}

void TestDevicesPage::asksWhichServerIsRight()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    bench.choose(u"On the wrong server"_s);
    QTRY_VERIFY(bench.find<QWidget>(u"nothingMatches"_s)->isVisible());
    QCOMPARE(bench.find<QWidget>(u"nothingMatches"_s)->accessibleName(), u"Which server is the right one?"_s);
    auto *server = bench.find<QComboBox>(u"rightServer"_s);
    QVERIFY(server->isVisible());
    const int jamf = server->findText(u"Jamf Pro"_s);
    QVERIFY(jamf > 0);
    server->setCurrentIndex(jamf);
    emit server->activated(jamf);
    QVERIFY(bench.shows(2));
    QCOMPARE(bench.cell(0, Column::AssignedServer), u"Old server"_s);
    QTRY_COMPARE(bench.viewItem(u"On the wrong server"_s)->data(Qt::AccessibleTextRole).toString(),
                 u"On the wrong server: 2"_s);
    auto *family = bench.find<QComboBox>(u"serverFamily"_s);
    const int mac = family->findText(u"Mac"_s);
    family->setCurrentIndex(mac);
    emit family->activated(mac);
    QVERIFY(bench.shows(1));
}

void TestDevicesPage::savesFiltersAndRemovesThem()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QVERIFY(!bench.find(u"saveFilter"_s)->isEnabled()); // nothing to keep
    bench.field()->setFocus();
    QTest::keyClicks(bench.field(), u"iPad-2"_s);
    QVERIFY(bench.shows(10));
    QTest::mouseClick(bench.find(u"saveFilter"_s), Qt::LeftButton);
    auto *name = bench.find<QLineEdit>(u"filterName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Grade 2 carts"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(bench.viewItem(u"Grade 2 carts"_s));
    QTRY_COMPARE(bench.viewItem(u"Grade 2 carts"_s)->data(Qt::AccessibleTextRole).toString(),
                 u"Grade 2 carts: 10"_s);
    QTest::keyClick(bench.field(), Qt::Key_Escape);
    QVERIFY(bench.shows(40));
    bench.choose(u"Grade 2 carts"_s);
    QVERIFY(bench.shows(10));
    QCOMPARE(bench.field()->text(), u"iPad-2"_s);
    bench.views()->setFocus();
    QTest::keyClick(bench.views(), Qt::Key_Delete);
    QTRY_VERIFY(!bench.viewItem(u"Grade 2 carts"_s));
    QVERIFY(bench.shows(40));
}

void TestDevicesPage::leavesASavedFilterWhenTheQuestionIsAnother()
{
    DevicesBench bench;
    {
        const auto opened = bench.fresh.open();
        SavedFilters filters(*opened);
        QVERIFY(filters.save(u"Grade 2 carts"_s, {.text = u"iPad-2"_s}));
        QVERIFY(filters.save(u"Long away"_s, {.text = u"iPad"_s, .view = View::NotSeen, .days = 36}));
    }
    QVERIFY(bench.showRead());
    const auto chosen = [&bench] { return bench.views()->currentItem()->text(); };
    const auto sortBy = [&bench](Column column) {
        auto *head = bench.table()->horizontalHeader();
        const QPoint place(head->sectionViewportPosition(static_cast<int>(column)) + 20, 8);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    };
    QTRY_VERIFY(bench.viewItem(u"Grade 2 carts"_s));
    bench.choose(u"Grade 2 carts"_s);
    QVERIFY(bench.shows(10));
    sortBy(Column::LastInventory);
    QTRY_COMPARE(bench.cell(0, Column::Name), u"iPad-29"_s);
    QCOMPARE(chosen(), u"Grade 2 carts"_s); // the same devices in another order
    QTest::keyClicks(bench.field(), u"1"_s);
    QVERIFY(bench.shows(1));
    QCOMPARE(chosen(), u"All devices"_s);
    bench.choose(u"Grade 2 carts"_s); // once more
    QVERIFY(bench.shows(10));
    QCOMPARE(bench.field()->text(), u"iPad-2"_s);

    bench.choose(u"Long away"_s);
    QVERIFY(bench.shows(3));
    QTest::keyClicks(bench.field(), u"-3"_s);
    QCOMPARE(chosen(), u"Not seen for 36 days"_s); // as the field beside it says
    QVERIFY(bench.page->goBack()); // empties the field
    QCOMPARE(chosen(), u"Not seen for 36 days"_s);
    QVERIFY(bench.page->goBack());
    QVERIFY(bench.shows(40));
    QCOMPARE(chosen(), u"All devices"_s);
}

void TestDevicesPage::keepsColumnsAsChosen()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    const auto titles = [](const DeviceTable &table) {
        QStringList words;
        for (const Column column : table.shownColumns())
            words.append(titleOf(column));
        return words.join(u' ');
    };
    QCOMPARE(titles(*bench.table()), u"Serial Name Model Server Last seen Coverage"_s);
    QMenu menu;
    bench.table()->fillColumnMenu(menu);
    const auto act = [&menu](const QString &words) {
        for (QAction *action : menu.actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        qFatal("no such act: %s", qPrintable(words));
    };
    act(u"User"_s);
    act(u"Model"_s);
    QCOMPARE(titles(*bench.table()), u"Serial Name User Server Last seen Coverage"_s);
    auto *head = bench.table()->horizontalHeader();
    head->moveSection(head->visualIndex(static_cast<int>(Column::User)), 0);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(20, 5)); // lets go
    QCOMPARE(titles(*bench.table()), u"User Serial Name Server Last seen Coverage"_s);

    DeviceModel model(bench.devices, bench.preferences);
    const DeviceTable next(model, bench.preferences);
    QCOMPARE(titles(next), u"User Serial Name Server Last seen Coverage"_s);
    act(u"Columns as at first"_s);
    QCOMPARE(titles(*bench.table()), u"Serial Name Model Server Last seen Coverage"_s);
}

void TestDevicesPage::showsWholeDatesOfCoverage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
    const auto restored = qScopeGuard([before] { QLocale::setDefault(before); });
    DevicesBench bench;
    bench.window.resize(1440, 900);
    QVERIFY(bench.showRead());
    const TabularFont font(Type::font(Type::Role::Cell));
    for (const Words::Years years : {Words::Years::Minguo, Words::Years::Common}) {
        bench.preferences.setYears(years);
        const QString date = Words::date(QDateTime(QDate(2026, 12, 26), QTime(12, 0)), years);
        const int room = bench.table()->columnWidth(static_cast<int>(Column::CoverageEnds))
            - 2 * DeviceHead::Padding - DeviceDelegate::MarkRoom;
        QVERIFY2(font.line(date).width() <= room, qPrintable(u"%1: %2"_s.arg(date).arg(room)));
        QVERIFY(!bench.table()->horizontalScrollBar()->isVisible());
    }
}

void TestDevicesPage::sortsByItsHead()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *head = bench.table()->horizontalHeader();
    const int seen = static_cast<int>(Column::LastInventory);
    const QPoint place(head->sectionViewportPosition(seen) + 20, 8);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(bench.cell(0, Column::LastInventory), u"39 days"_s);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(bench.cell(0, Column::LastInventory), u"5 days"_s);
    QCOMPARE(head->sortIndicatorSection(), seen);
    QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDevicesPage::copiesWhatIsSelected()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QVERIFY(!bench.find<QWidget>(u"selectionBar"_s)->isVisible());
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bench.find<QWidget>(u"selectionBar"_s)->isVisible());
    auto *assign = bench.find<QAbstractButton>(u"assignSelected"_s);
    QVERIFY(!assign->isVisible()); // nobody takes the order
    PullNews news;
    news.canAssign = true;
    bench.page->show(news);
    const QSignalSpy asked(bench.page, &DevicesPage::assignAsked);
    QTest::mouseClick(assign, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.value(0).value(0).toStringList().size(), bench.table()->selectedCount());
    QCOMPARE(bench.words(u"selectionWords"_s), u"3 selected"_s);
    QCOMPARE(bench.page->statusLeft(), u"3 of 40 selected"_s);
    QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(bench.page->statusLeft(), u"3 serial numbers copied"_s);
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QStringList({DevicesBench::serial(0), DevicesBench::serial(1), DevicesBench::serial(2)}).join(u'\n'));
    QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.words(u"selectionWords"_s), u"40 selected"_s);
    QTest::mouseClick(bench.find(u"endSelection"_s), Qt::LeftButton);
    QVERIFY(!bench.find<QWidget>(u"selectionBar"_s)->isVisible());
}

void TestDevicesPage::keepsWhatIsChosenWhenDataChanges()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    bench.table()->setFocus();
    bench.table()->setCurrent(20);
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    {
        const auto database = bench.fresh.open();
        OrgDevice first = DevicesBench::orgDevice(0);
        first.serialNumber = u"AAA"_s; // before all others
        QVERIFY(Recorder(*database).storeDevice(u"asm"_s, first, DevicesBench::Now));
    }
    bench.devices.refresh();
    QVERIFY(bench.shows(41));
    QCOMPARE(bench.table()->currentId(), bench.model()->idAt(22));
    QCOMPARE(bench.table()->selectedCount(), 2);
    QCOMPARE(bench.table()->currentIndex().row(), 22);
}

/// With more devices than a screen, an order that is new to the index is answered twice: its beginning, and all of it.
void TestDevicesPage::keepsWhatIsChosenInAnotherOrder()
{
    DevicesBench bench(300);
    QVERIFY(bench.showRead());
    bench.table()->setFocus();
    auto *head = bench.table()->horizontalHeader();
    int row = 3;
    for (const Column column : {Column::Name, Column::Model, Column::LastInventory, Column::AssignedServer}) {
        bench.table()->setCurrent(row++);
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        const QList<qint64> ids = bench.table()->selectedIds();
        const QSet<qint64> chosen(ids.cbegin(), ids.cend());
        QCOMPARE(chosen.size(), 2);
        const qint64 current = bench.table()->currentId();
        const int place = head->sectionViewportPosition(static_cast<int>(column)) + 20;
        const QSignalSpy shown(bench.model(), &QAbstractItemModel::modelReset);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(place, 8));
        QCOMPARE(head->sortIndicatorSection(), static_cast<int>(column));
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(bench.model()->selection().isWhole());
        QCOMPARE(bench.table()->currentId(), current);
        const QList<qint64> kept = bench.table()->selectedIds();
        QCOMPARE(QSet<qint64>(kept.cbegin(), kept.cend()), chosen);
    }
}

void TestDevicesPage::copiesAllThatIsChosenBeyondTheFirstScreen()
{
    DevicesBench bench(400);
    QVERIFY(bench.showRead());
    QVERIFY(knowsAllRows(bench));
    bench.table()->setFocus();
    bool isEarly = false;
    connect(bench.model(), &QAbstractItemModel::modelReset, this, [&] {
        if (isEarly || bench.model()->selection().isWhole())
            return;
        isEarly = true;
        bench.table()->selectAll();
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
    });
    orderBy(bench, Column::LastInventory);
    QTRY_VERIFY(isEarly);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 400);
}

void TestDevicesPage::keepsWhatIsChosenBeyondTheFirstScreen()
{
    DevicesBench bench(400);
    QVERIFY(bench.showRead());
    QVERIFY(knowsAllRows(bench));
    // In the order of the last report, in which the last is the first, these lie on both sides of the border.
    bench.table()->setFocus();
    bench.table()->setCurrent(100);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QList<qint64> ids = bench.table()->selectedIds();
    QCOMPARE(ids.size(), 101);
    const QSignalSpy shown(bench.model(), &QAbstractItemModel::modelReset);
    orderBy(bench, Column::LastInventory);
    QTRY_VERIFY(!shown.isEmpty());
    QTRY_VERIFY(bench.model()->selection().isWhole());
    const QList<qint64> kept = bench.table()->selectedIds();
    QCOMPARE(QSet<qint64>(kept.cbegin(), kept.cend()), QSet<qint64>(ids.cbegin(), ids.cend()));
}

void TestDevicesPage::opensADeviceFromAnywhere()
{
    DevicesBench bench;
    bench.page->openDevice(DevicesBench::serial(33)); // before anything was read
    QVERIFY(bench.showRead());
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-33"_s);
    QTRY_COMPARE(bench.table()->currentIndex().row(), 33);
    bench.field()->setText(u"pupil7"_s);
    QVERIFY(bench.shows(1));
    bench.page->openDevice(DevicesBench::serial(21)); // which the filter hides
    QVERIFY(bench.shows(40));
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-21"_s);
    QCOMPARE(bench.field()->text(), QString());
}

/// The answer to what was asked before comes while the device is still looked up.
void TestDevicesPage::opensADeviceWhileAnotherAnswerComes()
{
    DevicesBench bench(300);
    QVERIFY(bench.showRead());
    QTRY_VERIFY(bench.model()->selection().isWhole());
    for (int i = 20; i < 30; ++i) {
        bench.page->search(QString());
        bench.page->openDevice(DevicesBench::serial(i));
        bench.devices.refresh();
        QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-%1"_s.arg(i));
        QTRY_COMPARE(bench.table()->currentIndex().row(), i);
    }
}

void TestDevicesPage::opensADeviceWhereTheOrderIsNew()
{
    DevicesBench bench(300);
    QVERIFY(bench.showRead());
    QTRY_VERIFY(bench.model()->selection().isWhole());
    bench.table()->setFocus();
    bench.table()->setCurrent(5);
    bench.rename(30, u"Library"_s);
    bench.devices.refresh(); // another index
    bench.page->openDevice(DevicesBench::serial(290));
    QTRY_COMPARE(bench.cell(30, Column::Name), u"Library"_s);
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-290"_s);
    QTRY_COMPARE(bench.table()->currentIndex().row(), 290);
    QVERIFY(bench.find<QWidget>(u"deviceDetail"_s)->hasFocus());
}

void TestDevicesPage::leadsFromADeviceToWhatCanBeDone()
{
    DevicesBench bench;
    bench.page->show(PullNews {.hasConnection = true, .canPull = true, .canAssign = true});
    QVERIFY(bench.showRead());
    bench.table()->setCurrent(10);
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-10"_s);
    const QSignalSpy assigned(bench.page, &DevicesPage::assignAsked);
    const QSignalSpy lookedUp(bench.page, &DevicesPage::lookupAsked);
    const QSignalSpy read(bench.page, &DevicesPage::articleAsked);
    for (const QString &name : {u"assignDevice"_s, u"lookUpDevice"_s, u"repairArticle"_s, u"copySerial"_s})
        bench.find(name)->click();
    QCOMPARE(assigned.value(0).value(0).toStringList(), QStringList {DevicesBench::serial(10)});
    QCOMPARE(lookedUp.value(0), (QVariantList {DevicesBench::serial(10), u"jamf"_s}));
    QCOMPARE(read.value(0), (QVariantList {u"rep-1"_s}));
    QCOMPARE(QGuiApplication::clipboard()->text(), DevicesBench::serial(10));
    QCOMPARE(bench.page->statusLeft(), u"1 serial number copied"_s);
    bench.rename(30, u"Library"_s); // somebody else's work ends no word of ours
    bench.devices.refresh();
    QTRY_COMPARE(bench.cell(30, Column::Name), u"Library"_s);
    QCOMPARE(bench.page->statusLeft(), u"1 serial number copied"_s);

    bench.table()->setCurrent(2); // not in Jamf Pro
    QTRY_COMPARE(bench.words(u"deviceName"_s), DevicesBench::serial(2));
    QVERIFY(!bench.find(u"lookUpDevice"_s)->isVisible());
    QVERIFY(bench.find(u"assignDevice"_s)->isVisible());
    bench.page->show(PullNews {.hasConnection = true, .canPull = true});
    QVERIFY(!bench.find(u"assignDevice"_s)->isVisible());
}

void TestDevicesPage::tellsOfARepairAndOfAMove()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    const auto said = [&bench](const Device &device) {
        Dossier dossier {.device = device};
        bench.page->findChild<DeviceDetail *>()->show(dossier, DevicesBench::Now, Words::Years::Common);
        const auto *warning = bench.find<QWidget>(u"deviceCallout"_s);
        return bench.words(u"repairWords"_s).section(u'.', 0, 0) + u" | "_s
            + (warning->isVisible() ? warning->accessibleName() : QString());
    };
    Device device {.id = 7, .org = DevicesBench::orgDevice(1)};
    device.inOrg = {u"asm"_s, DevicesBench::Now, {}};
    device.inJamf = {u"jamf"_s, DevicesBench::Now, {}};
    device.jamf.lastInventoryUpdateDate = DevicesBench::Now;
    device.assignedServer = MdmServer {.row = 1, .id = u"1"_s, .serverName = u"Jamf Pro"_s};
    QCOMPARE(said(device), u"Unassign it first | "_s);
    device.org.mdmMigrationDeadlineDateTime = DevicesBench::Now.addDays(9);
    device.org.mdmMigrationStatus = u"REQUESTED"_s;
    QCOMPARE(said(device), u"Unassign it first | It moves to its new server by 29 Nov 2026."_s);
    device.org.mdmMigrationDeadlineDateTime = DevicesBench::Now.addDays(-9);
    QCOMPARE(said(device), u"Unassign it first | It should have moved to its new server by 11 Nov 2026."_s);
    device.org.mdmMigrationStatus = u"FAILED"_s;
    QCOMPARE(said(device), u"Unassign it first | It could not be moved to its new server by itself."_s);
    device.org.mdmMigrationStatus = u"SUCCESS"_s;
    device.org.productFamily = u"Mac"_s;
    QCOMPARE(said(device), u"A Mac stays assigned | "_s);
    device.org.productFamily = u"Watch"_s;
    QCOMPARE(said(device), u" | "_s);
    device.org.productFamily = u"AppleTV"_s;
    device.assignedServer.reset();
    QCOMPARE(said(device).section(u" | "_s, 0, 0), u"It is assigned to no server, as a repair wants it"_s);
}

void TestDevicesPage::breaksNumbersThatAreTooLong()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *detail = bench.page->findChild<DeviceDetail *>();
    Device device {.id = 7, .org = DevicesBench::orgDevice(1)};
    device.inOrg = {u"asm"_s, DevicesBench::Now, {}};
    device.org.eid = u"89049032356677394103767412345678"_s;
    device.inJamf = {u"jamf"_s, DevicesBench::Now, {}};
    device.jamf.email = u"pupil1011062@school.edu.tw"_s;
    detail->show({.device = device}, DevicesBench::Now, Words::Years::Common);
    QVERIFY2(detail->widget()->minimumSizeHint().width() <= 280,
             qPrintable(QString::number(detail->widget()->minimumSizeHint().width())));
    QStringList values;
    for (const auto *label : detail->findChildren<QLabel *>())
        values.append(QString(label->text()).remove(QChar(0x200b)));
    QVERIFY(values.contains(device.org.eid));
}

void TestDevicesPage::asksAppleForOneDevice()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QTRY_COMPARE(bench.words(u"deviceName"_s), DevicesBench::serial(0));
    auto *ask = bench.find(u"askApple"_s);
    QVERIFY(!ask->isVisible()); // nobody takes the question
    bench.page->show(PullNews {.canAsk = true});
    QVERIFY(ask->isVisible());
    bench.table()->setCurrent(10);
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-10"_s);
    const QSignalSpy asked(bench.page, &DevicesPage::appleAsked);
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    const QString serial = DevicesBench::serial(10);
    QCOMPARE(asked.value(0), (QVariantList {serial, u"asm"_s}));

    bench.page->showAsking(serial, u"asm"_s, {.isUnderWay = true});
    QVERIFY(!ask->isVisible());
    QCOMPARE(bench.words(u"askProgress"_s), u"Asking Apple…"_s);
    QVERIFY(bench.find<QWidget>(u"askProgress"_s)->hasFocus());
    const auto facts = [&bench] {
        QStringList said;
        for (const auto *label : bench.find<QWidget>(u"orgFacts"_s)->findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(QString(label->text()).remove(QChar(0x200b)));
        }
        return said;
    };
    QVERIFY(!facts().contains(u"Activation Lock"_s));
    const Sync::DeviceSight sight {true, u"MDM"_s, DevicesBench::Now};
    bench.page->showAsking(serial, u"asm"_s, {.sight = sight});
    QVERIFY(ask->isVisible() && ask->hasFocus());
    QVERIFY2(facts().contains(u"On, by the MDM server (asked today at 12:00)"_s),
             qPrintable(facts().join(u'|')));

    bench.table()->setCurrent(11); // another device's lock is not this one's
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-11"_s);
    QVERIFY(!facts().contains(u"Activation Lock"_s));
    const Error forbidden {ErrorKind::Forbidden, QLatin1StringView("apple-forbids"), {u"F"_s, u"1"_s}};
    bench.page->showAsking(serial, u"asm"_s, {.error = forbidden});
    QVERIFY(bench.words(u"askError"_s).isEmpty());
    bench.table()->setCurrent(10);
    QTRY_COMPARE(bench.words(u"deviceName"_s), u"iPad-10"_s);
    QVERIFY2(bench.words(u"askError"_s).startsWith(u"Apple does not allow this API account"_s),
             qPrintable(bench.words(u"askError"_s)));
    QVERIFY(!facts().contains(u"Activation Lock"_s)); // asked again, and not answered
    QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
    bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
    QTRY_COMPARE(ask->text(), u"立即向 Apple 查詢"_s);
}

void TestDevicesPage::saysWhichDayOfReleaseItIs()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *detail = bench.page->findChild<DeviceDetail *>();
    Device device {.id = 7, .org = DevicesBench::orgDevice(1)};
    device.inOrg = {u"asm"_s, DevicesBench::Now.addDays(-9), DevicesBench::Now};
    detail->show({.device = device}, DevicesBench::Now, Words::Years::Common);
    QCOMPARE(bench.words(u"orgFactsSince"_s),
             u"No longer in Apple's list, which was noticed on 20 Nov 2026"_s);
    device.org.releasedFromOrgDateTime = DevicesBench::Now.addDays(-3);
    detail->show({.device = device}, DevicesBench::Now, Words::Years::Common);
    QCOMPARE(bench.words(u"orgFactsSince"_s), u"Until 17 Nov 2026"_s);
}

void TestDevicesPage::tellsOfAPlanWithoutAnEnd()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    const auto said = [&bench](const Device &device) {
        bench.page->findChild<DeviceDetail *>()->show({.device = device}, DevicesBench::Now,
                                                      Words::Years::Common);
        return bench.words(u"coverageWords"_s).section(u'.', 0, 0) + u" | "_s
            + bench.find<QWidget>(u"coverageLine"_s)->accessibleDescription();
    };
    Device device {.id = 7, .org = DevicesBench::orgDevice(1)};
    device.inOrg = {u"asm"_s, DevicesBench::Now, {}};
    device.coverageFetchedAt = DevicesBench::Now;
    device.coverageEndsAt = openEnd();
    device.coverage
        = {{.status = u"ACTIVE"_s, .description = u"AppleCare+"_s, .startDateTime = DevicesBench::Now}};
    QCOMPARE(said(device),
             u"Covered by a plan without an end | AppleCare+: since 20 Nov 2026, without an end"_s);
    device.coverageEndsAt.reset();
    device.coverage[0].status = u"INACTIVE"_s;
    QCOMPARE(said(device), u"No plan covers it any longer | AppleCare+: since 20 Nov 2026, not active"_s);
    device.coverage.clear();
    QCOMPARE(said(device), u"Apple knows no plan | "_s);
}

void TestDevicesPage::saysWhyAReadingEnded()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    PullNews news {.canPull = true};
    news.error = Error {ErrorKind::Forbidden, QLatin1StringView("apple-terms-not-signed"), {u"T"_s, u"1"_s}};
    news.errorOf = u"Apple School Manager"_s;
    bench.page->show(news);
    const QString terms = u"Apple has new terms that nobody has accepted."_s;
    QVERIFY2(bench.page->statusLeft().startsWith(u"Apple School Manager: "_s + terms),
             qPrintable(bench.page->statusLeft()));
    news.isErrorOfCoverage = true;
    bench.page->show(news);
    QVERIFY2(bench.page->statusLeft().startsWith(
                 u"Coverage from Apple School Manager was not read to its end: "_s + terms),
             qPrintable(bench.page->statusLeft()));
    bench.page->show(PullNews {.canPull = true});
    QTRY_COMPARE(bench.page->statusLeft(), u"1 of 40 selected"_s);
}

void TestDevicesPage::reckonsHowMuchLongerAReadingTakes()
{
    const auto at = [](int seconds) { return DevicesBench::Now.addSecs(seconds); };
    PullPace pace;
    PullNews news {.isPulling = true, .read = 500}; // an earlier run had stored them
    QVERIFY(!pace.left(news, at(0))); // nobody says how many there will be
    news.expected = 2'500;
    QVERIFY(!pace.left(news, at(0)));
    news.read = 1'000;
    QVERIFY(!pace.left(news, at(1))); // too early to tell
    news.read = 1'500;
    QCOMPARE(pace.left(news, at(100)), std::optional(std::chrono::seconds(101)));
    news.waitsUntil = at(130);
    QCOMPARE(pace.left(news, at(100)), std::optional(std::chrono::seconds(131)));
    news = {.isPulling = true, .read = 10, .expected = 2'500}; // the next list
    QVERIFY(!pace.left(news, at(200)));
    news.read = 1'255;
    QCOMPARE(pace.left(news, at(300)), std::optional(std::chrono::seconds(101)));
    news.isPulling = false;
    QVERIFY(!pace.left(news, at(301)));
}

void TestDevicesPage::saysWhatIsMissing()
{
    DevicesBench bench(0);
    bench.page->show(PullNews {.hasConnection = false});
    bench.show();
    const auto words = [&bench] { return bench.find<QWidget>(u"noDevices"_s)->accessibleName(); };
    QTRY_COMPARE(words(), u"No service that knows devices is connected"_s);
    const QSignalSpy connections(bench.page, &DevicesPage::connectionsWanted);
    QTest::mouseClick(bench.find<QWidget>(u"noDevices"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(connections.size(), 1);

    bench.page->show(PullNews {.canPull = true});
    QCOMPARE(words(), u"No device has been read yet"_s);
    const QSignalSpy pulls(bench.page, &DevicesPage::pullAsked);
    QCOMPARE(bench.page->headerActions().size(), 1);
    bench.page->headerActions().constFirst()->trigger();
    QCOMPARE(pulls.size(), 1);

    bench.page->show(
        PullNews {.canPull = true, .isPulling = true, .read = 3000, .left = std::chrono::seconds(240)});
    QCOMPARE(words(), u"Reading the devices from the services"_s);
    QCOMPARE(bench.find<QWidget>(u"noDevices"_s)->accessibleDescription(),
             u"3,000 so far. It takes about 4 minutes more."_s);
    QVERIFY(!bench.page->headerActions().constFirst()->isEnabled());
}

void TestDevicesPage::tellsHowFarAPullIs()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    PullNews news {.canPull = true, .isPulling = true, .read = 3000};
    bench.page->show(news); // Apple seldom says how many there will be
    auto *strip = bench.find<QWidget>(u"pullProgress"_s);
    QTRY_VERIFY(strip->isVisible());
    const auto says = [strip](const QString &words) {
        const auto labels = strip->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(says(u"Reading devices from the services"_s));
    QVERIFY(says(u"3,000 so far"_s));
    news.expected = 12'000;
    bench.page->show(news);
    QVERIFY(says(u"3,000 / 12,000"_s));
    news.waitsUntil = DevicesBench::Now.addSecs(90);
    news.waitsFor = u"Apple School Manager"_s;
    bench.page->show(news);
    QVERIFY(says(u"Reading devices: Apple School Manager asked to wait until 12:01:30"_s));
    bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
    QTRY_VERIFY(says(u"正在讀取裝置：「Apple School Manager」要求等到 12:01:30"_s));
    bench.preferences.setLanguage(Preferences::Language::English);
    const QSignalSpy cancelled(bench.page, &DevicesPage::pullCancelAsked);
    QTest::mouseClick(strip->findChild<QAbstractButton *>(u"cancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    bench.page->show(PullNews {.canPull = true});
    QVERIFY(!strip->isVisible());
}

void TestDevicesPage::changesLanguageWhileOpen()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    bench.choose(u"No server assigned"_s);
    QVERIFY(bench.shows(8));
    const int endings = endingsDuring([&bench] {
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        bench.preferences.setAppearance(Preferences::Appearance::Dark);
    });
    QCOMPARE(endings, 0);
    QCOMPARE(bench.page->title(), u"裝置"_s);
    QVERIFY(bench.viewItem(u"未指派伺服器"_s));
    QCOMPARE(bench.model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"序號"_s);
    QCOMPARE(bench.cell(0, Column::AssignedServer), u"無"_s);
    QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
    QCOMPARE(bench.model()->rowCount(), 8);
}

void TestDevicesPage::showsOnePaneInASmallWindow()
{
    DevicesBench bench(40, {683, 384});
    QVERIFY(bench.showRead());
    auto *detail = bench.find<QWidget>(u"deviceDetail"_s);
    QVERIFY(!detail->isVisible());
    QVERIFY(bench.find<QComboBox>(u"viewBox"_s)->isVisible());
    QVERIFY(bench.page->minimumSizeHint().width() <= 640);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(!bench.table()->isVisible());
    QVERIFY(bench.page->goBack());
    QVERIFY(bench.table()->isVisible());
    QVERIFY(bench.table()->hasFocus());
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
