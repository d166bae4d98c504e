// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/apple/asmbench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using Kind = Sandbox::AppleFault::Kind;

class TestAsmPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnEveryWarning(); }

    void showsTheServers()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        const QStringList rows = bench.rows("mdmServers");
        QCOMPARE(rows.size(), 3);
        QVERIFY2(rows.filter(u"Jamf Pro|MDM"_s).value(0).contains(u"|iPad, iPhone, Apple TV|In contact, today at "_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY(rows.filter(u"Jamf Pro, Mac"_s).value(0).contains(u"|Mac|Silent for 41 days, since "_s));
        QVERIFY(rows.filter(u"Apple Configurator"_s).value(0).contains(u"|none|Does not connect by itself|Active"_s));
        QCOMPARE(bench.words("account"), u"ASM"_s);
        QCOMPARE(bench.words("devices"), u"60"_s);
        QCOMPARE(bench.words("clock"), u"right"_s);
        QVERIFY(bench.words("lastSync").startsWith(u"today at"_s));
        QVERIFY(bench.words("budget").contains(u" orders, "_s));
        QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
    }

    void previewsAndAssigns()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        // 24: none, iPad; 0: there; 3: a Mac; then one that nobody knows, by a letter that looks like a digit.
        int device = 4;
        while (!bench.serial(device).sliced(4).contains(u'0'))
            ++device;
        const QString right = bench.serial(device);
        QString mistaken = right;
        mistaken[mistaken.lastIndexOf(u'0')] = u'O';
        const QStringList serials {bench.serial(24), bench.serial(0), bench.serial(3), mistaken, bench.serial(24)};
        bench.trigger("assignDevices");
        QCOMPARE(bench.page->title(), u"Assign devices"_s);
        QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
        QVERIFY(!bench.find("previewList")->isEnabled());
        bench.type(serials.join(u'\n') + u"\nhello you"_s);
        QVERIFY(bench.words("listSaid").startsWith(u"5 serial numbers read. Line 6 is no serial number: “hello you”."_s));
        bench.find<QComboBox>("targetServer")->setCurrentIndex(bench.find<QComboBox>("targetServer")->findData(bench.serverId(0)));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        const QAbstractItemModelTester tester(bench.find<SchoolManager::SheetView>("asmPreviewTable")->model());

        const QStringList rows = bench.rows("asmPreviewTable");
        QCOMPARE(rows.value(0), u"# Left out 5, shown first"_s);
        QCOMPARE(rows.value(1), u"Not a serial number|hello you|unknown|none|Line 6 of the list"_s);
        QVERIFY(rows.value(2).startsWith(u"Not in Apple School Manager|"_s));
        QVERIFY2(rows.value(2).endsWith(u"Did you mean %1?"_s.arg(right)), qPrintable(rows.value(2)));
        QVERIFY(rows.value(3).endsWith(u"|Jamf Pro, Mac|Usually on “Jamf Pro, Mac”"_s));
        QVERIFY(rows.value(4).startsWith(u"Listed twice|"_s) && rows.value(4).endsWith(u"Line 5, also in line 1"_s));
        QVERIFY(rows.value(5).startsWith(u"Already there|"_s));
        QCOMPARE(rows.value(6), u"# To assign 1"_s);
        QVERIFY(rows.value(7).startsWith(u"Will be assigned|%1|"_s.arg(bench.serial(24))));
        QVERIFY(bench.words("asmPreviewHeading").endsWith(u"go to “Jamf Pro”"_s) || bench.words("asmPreviewHeading").contains(u"goes to"_s));
        QCOMPARE(bench.page->statusRight(), u"5 of 6 serials left out"_s);
        QVERIFY(bench.page->statusLeft().startsWith(u"Checked against the inventory of today"_s));
        QCOMPARE(bench.callout("asmRule"), u"Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned."_s);
        QVERIFY(bench.find("asmTyped")->hasFocus());
        QVERIFY(!bench.find("asmConfirm")->isEnabled());
        QCOMPARE(nameless(*bench.page).join(u'\n'), QString());

        // Enter does nothing before the words are right.
        QTest::keyClicks(bench.find("asmTyped"), u"assign"_s);
        QTest::keyClick(bench.find("asmTyped"), Qt::Key_Return);
        QCOMPARE(bench.apple.apple.requests("POST", u"*"_s), 0);
        bench.find<QLineEdit>("asmTyped")->clear();
        bench.find<QLineEdit>("asmTyped")->insert(u"Assign １"_s); // as a Chinese keyboard may give it
        QVERIFY(bench.confirm({}));
        QTRY_COMPARE(bench.rows("asmRunTable").value(0).section(u'|', 0, 1), u"Assigned|"_s + bench.serial(24));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QCOMPARE(bench.apple.apple.serverOf(24), 0);
        QTRY_COMPARE(bench.history().value(0).outcome, u"done"_s);
        QCOMPARE(nameless(*bench.page).join(u'\n'), QString());

        bench.click("asmClose");
        QVERIFY(bench.isShown("assignmentRuns"));
        QVERIFY(bench.rows("assignmentRuns").value(0).startsWith(u"Assign 1 device to “Jamf Pro”|today at "_s));
        QVERIFY(bench.rows("assignmentRuns").value(0).endsWith(u"|Lin Yi-chun|Done: 1 device."_s));
    }

    void takesOtherFamiliesWhenAsked()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(3)}));
        QVERIFY(!bench.isShown("asmTyped"));
        QCOMPARE(bench.callout("asmPreviewCallout"), u"There is nothing to send: all of them are left out."_s);
        bench.click("asmChoice");
        QTRY_VERIFY(bench.isShown("asmTyped"));
        QVERIFY(bench.rows("asmPreviewTable").value(0).startsWith(u"Moves to this server|"_s));
        QVERIFY(bench.rows("asmPreviewTable").value(0).endsWith(u"Leaves “Jamf Pro, Mac”"_s));
    }

    void leavesMacsForARepair()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.page->offer({bench.serial(0), bench.serial(3)});
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QVERIFY(bench.callout("repairRule").startsWith(u"Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned."_s));
        QVERIFY(!bench.isShown("targetServer"));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QVERIFY(bench.rows("asmPreviewTable").value(1).endsWith(u"Macs stay assigned for a repair"_s));
        QVERIFY(bench.confirm(u"unassign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QCOMPARE(bench.apple.apple.serverOf(0), -1);
        QCOMPARE(bench.apple.apple.serverOf(3), 1);
        QVERIFY(bench.find<SchoolManager::SheetView>("asmRunTable")->hasFocus());
    }

    void migratesOtherFamiliesWhenAsked()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.page->offer({bench.serial(0)}); // an iPad, to the server of the Macs
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        auto *servers = bench.find<QComboBox>("targetServer");
        servers->setCurrentIndex(servers->findData(bench.serverId(1)));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QVERIFY(bench.isShown("asmFamilies") && !bench.isShown("asmTyped"));
        bench.click("asmFamilies");
        QTRY_VERIFY(bench.isShown("asmChoice"));
        QVERIFY(bench.find<QCheckBox>("asmFamilies")->isChecked());
        bench.click("asmChoice");
        QTRY_VERIFY(bench.isShown("asmTyped"));
    }

    void migratesByADeadline()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.page->offer({bench.serial(3), bench.serial(24)});
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        QCOMPARE(bench.page->title(), u"Migrate devices"_s);
        QVERIFY(bench.isShown("targetServer") && bench.isShown("migrationDeadline"));
        QVERIFY(bench.callout("repairRule").contains(u"Not every organisation and device can migrate."_s));
        auto *deadline = bench.find<QDateTimeEdit>("migrationDeadline");
        const QDateTime now = bench.apple.clock.clock()();
        QVERIFY(deadline->maximumDateTime() <= now.addDays(90));
        QVERIFY(deadline->minimumDateTime() >= now);
        auto *servers = bench.find<QComboBox>("targetServer");
        servers->setCurrentIndex(servers->findData(bench.serverId(2)));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        // Apple says nothing of migrations here: nothing is sent unless somebody wants to.
        QVERIFY(!bench.isShown("asmTyped"));
        QVERIFY2(bench.rows("asmPreviewTable").filter(u"Apple does not say whether it can"_s).size() == 1,
                 qPrintable(bench.rows("asmPreviewTable").join(u'\n')));
        QVERIFY(bench.rows("asmPreviewTable").filter(u"It has no server"_s).size() == 1);
        bench.click("asmChoice");
        QTRY_VERIFY(bench.isShown("asmTyped"));
        QVERIFY(bench.words("asmPreviewHeading").startsWith(u"1 Mac migrates to “Apple Configurator” by "_s));
        QCOMPARE(bench.find<Button>("asmConfirm")->text(), u"Migrate 1 Mac"_s);
        QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
        QVERIFY(bench.confirm(u"migrate 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QVERIFY(bench.page->title().startsWith(u"Migrate 1 device to “Apple Configurator” by "_s));
        QTRY_VERIFY(bench.device(3).org.mdmMigrationDeadlineDateTime);

        bench.page->offer({bench.serial(3)});
        auto *task = bench.find<QComboBox>("migrationTask");
        task->setCurrentIndex(2);
        emit task->activated(2);
        QCOMPARE(bench.page->title(), u"Cancel migrations"_s);
        QVERIFY(!bench.isShown("targetServer") && !bench.isShown("migrationDeadline"));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QCOMPARE(bench.words("asmPreviewHeading"), u"1 Mac no longer has to migrate"_s);
        QVERIFY(bench.confirm(u"cancel 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QTRY_VERIFY(!bench.device(3).org.mdmMigrationDeadlineDateTime);
    }

    void saysWhenItIsReadNext()
    {
        AsmBench bench;
        bench.nextRead = bench.apple.clock.clock()().addDays(1);
        QVERIFY(bench.show());
        QVERIFY2(bench.words("nextSync").startsWith(u"Next: tomorrow at "_s), qPrintable(bench.words("nextSync")));
        bench.preferences.setLooksDaily(false);
        QTRY_COMPARE(bench.words("nextSync"), u"Not read by itself"_s);
    }

    void goesDownTheFormByTab()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.trigger("assignDevices");
        bench.type(bench.serial(3));
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        QStringList way;
        for (int step = 0; step < 20 && way.value(way.size() - 1) != u"cancelEntry"_s; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (way.isEmpty() || way.constLast() != name) // the parts of a date are stops of their own
                way.append(name);
        }
        QCOMPARE(way, (QStringList {u"migrationTask"_s, u"targetServer"_s, u"migrationDeadline"_s, u"serials"_s,
                                   u"chooseFile"_s, u"previewList"_s, u"cancelEntry"_s}));
    }

    void offersADeadlineThatIsAhead()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        auto *deadline = bench.find<QDateTimeEdit>("migrationDeadline");
        const auto usual = [&bench] { return QDateTime(bench.apple.clock.clock()().date().addDays(14), QTime(16, 0)); };
        bench.trigger("assignDevices");
        QCOMPARE(deadline->dateTime(), usual());
        deadline->setDateTime(usual().addDays(3));
        bench.page->goBack();
        bench.trigger("assignDevices");
        QCOMPARE(deadline->dateTime(), usual());
        bench.apple.clock.pass(std::chrono::days(20)); // and the program stays open
        bench.page->offer({bench.serial(3)});
        QCOMPARE(deadline->dateTime(), usual());
    }

    void leavesWhatIsOfferedAloneWhereNothingIsNew()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.trigger("assignDevices");
        for (const char *name : {"targetServer", "schools"}) {
            auto *box = bench.find<QComboBox>(name);
            QVERIFY2(box->count() > 0, name);
            const int chosen = box->currentIndex();
            const QSignalSpy removed(box->model(), &QAbstractItemModel::rowsRemoved);
            const QSignalSpy reset(box->model(), &QAbstractItemModel::modelReset);
            bench.preferences.setLooksDaily(!bench.preferences.looksDaily()); // all of the page is shown anew
            QCOMPARE(removed.size() + reset.size(), 0);
            QCOMPARE(box->currentIndex(), chosen);
        }
    }

    void changesNothingByScrolling()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.page->offer({bench.serial(3)});
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        const auto wheel = [](QWidget *field) {
            QWheelEvent event(QPointF(8, 8), field->mapToGlobal(QPointF(8, 8)), {}, QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &event);
        };
        auto *servers = bench.find<QComboBox>("targetServer");
        auto *tasks = bench.find<QComboBox>("migrationTask");
        auto *deadline = bench.find<QDateTimeEdit>("migrationDeadline");
        servers->setCurrentIndex(0);
        const QDateTime before = deadline->dateTime();
        bench.find("serials")->setFocus();
        for (QWidget *field : std::initializer_list<QWidget *> {servers, tasks, deadline}) {
            wheel(field);
            QVERIFY(!field->hasFocus());
            QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        }
        QCOMPARE(servers->currentIndex(), 0);
        QCOMPARE(tasks->currentIndex(), 0);
        QCOMPARE(deadline->dateTime(), before);
        servers->setFocus();
        wheel(servers);
        QCOMPARE(servers->currentIndex(), 1); // whoever is in it means it
    }

    void keepsToTheLimit()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        auto *limit = bench.find<QSpinBox>("asmLimit");
        QCOMPARE(limit->value(), 50);
        QVERIFY(bench.preview({bench.serial(24), bench.serial(49)}, 2));
        limit->setValue(1);
        QVERIFY(bench.callout("asmPreviewCallout").startsWith(u"2 devices are more than one run may have."_s));
        QVERIFY(!bench.isShown("asmTyped"));
        QVERIFY(!bench.find("asmConfirm")->isEnabled());
        QCOMPARE(bench.preferences.state(u"asm-limit"_s), QByteArray("1")); // kept
        limit->setValue(2);
        QVERIFY(bench.isShown("asmTyped"));
    }

    /// With one call left the first of two orders would go and the second would not.
    void wantsACallForEachOrder()
    {
        AsmBench bench(60, {.budget = Apple::Budget({100'000}, {1, std::chrono::hours(1)})});
        QVERIFY(bench.show());
        bench.page->offer({bench.serial(0), bench.serial(3)});
        QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QCOMPARE(bench.callout("asmPreviewCallout"), QString());
        bench.find<QCheckBox>("asmChoice")->click();
        QTRY_VERIFY2(bench.callout("asmPreviewCallout").startsWith(u"This takes more calls to Apple than are left now."_s),
                     qPrintable(bench.callout("asmPreviewCallout")));
        QTest::keyClicks(bench.find("asmTyped"), u"unassign 2"_s);
        QVERIFY(!bench.find("asmConfirm")->isEnabled());
        QCOMPARE(bench.apple.apple.requests("POST", u"*"_s), 0);
    }

    /// Its connection was removed meanwhile: what was seen is not sent to the next one.
    void leavesThePreviewOfAnotherOrganisation()
    {
        AsmBench bench;
        const auto known = AppleBench::outcome(bench.accounts.list());
        QVERIFY(known && known->size() == 1);
        Connections::Connection other = known->first();
        other.id.clear();
        other.name = u"Another school"_s;
        const Sandbox::AppleApiAccount account = bench.apple.apple.school().accounts.constFirst();
        QVERIFY(AppleBench::outcome(bench.accounts.save(
            {.connection = other, .secret = Secret(Sandbox::applePrivateKeyFile(account))})));
        QVERIFY(bench.show());
        QTRY_VERIFY(bench.find<QComboBox>("targetServer")->findData(bench.serverId(2)) >= 0);
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        const QString chosen = bench.page->subtitle().section(u'.', 0, 0);
        const auto all = AppleBench::outcome(bench.accounts.list());
        const auto shown = std::ranges::find(*all, chosen, &Connections::Connection::name);
        QVERIFY(shown != all->end());
        QVERIFY(AppleBench::outcome(bench.accounts.remove(shown->id)));
        bench.page->reload();
        QTRY_VERIFY(bench.isShown("serials"));
        QVERIFY(!bench.isShown("asmPreviewTable"));
        QCOMPARE(bench.apple.apple.requests("POST", u"*"_s), 0);
    }

    void filtersThePreview()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24), bench.serial(0), bench.serial(1)}, 0));
        bench.click(qPrintable(u"toggle%1"_s.arg(static_cast<int>(Sync::Fate::AlreadyThere))));
        QCOMPARE(bench.rows("asmPreviewTable").size(), 2);
        bench.click("toggle-2");
        QCOMPARE(bench.rows("asmPreviewTable").size(), 1);
    }

    void readsAFile()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        bench.trigger("assignDevices");
        const QString path = bench.folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbfName;Serial Number\r\niPad 1;" + bench.serial(24).toLatin1() + "\r\niPad 2;none\r\n");
        file.close();
        auto *entry = bench.find("asmEntry");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(entry, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(entry, &drop);
        QCOMPARE(bench.words("listSaid"),
                 u"list.csv: 1 serial number read from column “Serial Number”. Line 3 is no serial number: “none”."_s);
        QVERIFY(bench.find("previewList")->isEnabled());

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("Name;Serial Number\r\n\"iPad;X\r\n");
        file.close();
        QCoreApplication::sendEvent(entry, &enter);
        QCoreApplication::sendEvent(entry, &drop);
        QCOMPARE(bench.words("listSaid"),
                 u"list.csv: The quotation mark in line 2 has no end. The list above is as it was."_s);
        QCOMPARE(bench.find<QPlainTextEdit>("serials")->toPlainText(), bench.serial(24));
        QVERIFY(bench.find("previewList")->isEnabled());

        bench.find<QPlainTextEdit>("serials")->clear();
        QCoreApplication::sendEvent(entry, &enter);
        QCoreApplication::sendEvent(entry, &drop);
        QCOMPARE(bench.words("listSaid"), u"list.csv: The quotation mark in line 2 has no end."_s);
        QVERIFY(!bench.find("previewList")->isEnabled());

        QVERIFY(file.resize(300 * 1024 * 1024));
        QCoreApplication::sendEvent(entry, &enter);
        QCoreApplication::sendEvent(entry, &drop);
        QVERIFY2(bench.words("listSaid").startsWith(u"list.csv: This list is too large: 300.00 MiB, the most is 4.00 MiB."_s),
                 qPrintable(bench.words("listSaid")));
    }

    void keepsReasonsInSightInASmallWindow()
    {
        AsmBench bench;
        bench.window.resize(1024, 768);
        QVERIFY(bench.show());
        bench.trigger("assignDevices");
        bench.type(QStringList({bench.serial(24), bench.serial(0), bench.serial(3), u"NOSUCHSERIAL1"_s}).join(u'\n'));
        bench.click("previewList");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        auto *table = bench.find<SchoolManager::SheetView>("asmPreviewTable");
        const int last = table->model()->columnCount() - 1;
        QTRY_VERIFY(table->isColumnHidden(last)); // its words stand under the first
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        const QAbstractItemDelegate *delegate = table->itemDelegate();
        QVERIFY(table->columnWidth(1) >= delegate->sizeHint({}, table->model()->index(1, 1)).width()); // a whole serial
        bench.window.resize(1600, 900);
        QTRY_VERIFY(!table->isColumnHidden(last));
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void exportsThePreview()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24), u"=CMD12345"_s}));
        bench.trigger("exportPreview");
        auto *dialog = bench.page->findChild<QObject *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = bench.folder.filePath(u"out.csv"_s);
        emit static_cast<QFileDialog *>(dialog)->fileSelected(path);
        static_cast<QFileDialog *>(dialog)->reject();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xef\xbb\xbfLine,Serial,"));
        QVERIFY(csv.contains(bench.serial(24).toLatin1()));
    }

    void sendsNothingWhenLeft()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        QTest::keyClicks(bench.find("asmTyped"), u"assign 1"_s);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(bench.isShown("serials"));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(bench.isShown("mdmServers"));
        QCOMPARE(bench.apple.apple.requests("POST", u"*"_s), 0);
        QVERIFY(bench.history().isEmpty());
    }

    void speaksChinese()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24), bench.serial(0)}, 0));
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_COMPARE(bench.page->title(), u"指派裝置"_s);
        QTRY_VERIFY(bench.rows("asmPreviewTable").value(1).startsWith(u"已在該伺服器"_s));
        bench.find<QLineEdit>("asmTyped")->insert(u"指派1"_s);
        QVERIFY(bench.confirm({}));
        QTRY_COMPARE(bench.callout("asmRunState"), u"完成：1 部裝置。"_s);
        bench.preferences.setLanguage(Preferences::Language::English);
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
    }

    void cutsNoWordWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("200 %") << QSize(683, 384);
        QTest::newRow("least") << QSize(640, 360);
        QTest::newRow("narrow") << QSize(1000, 700);
    }

    void cutsNoWordWhereThereIsLittleRoom()
    {
        QFETCH(const QSize, size);
        AsmBench bench;
        bench.window.resize(size);
        QVERIFY(bench.show());
        QCOMPARE(bench.window.size(), size);
        QVERIFY(bench.preview({bench.serial(24), bench.serial(0)}, 0));
        for (const auto *button : bench.page->findChildren<Button *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(bench.find("asmConfirm")->visibleRegion().boundingRect().height() > 20);
    }
};

QTEST_MAIN(TestAsmPage)
#include "tst_asmpage.moc"
