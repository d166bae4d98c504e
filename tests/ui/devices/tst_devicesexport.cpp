// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "tests/ui/devices/devicesbench.h"
#include "ui/devices/exportdesk.h"

#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>

using namespace Inventory;

class TestDevicesExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void writesTheColumnsOfTheTable();
    void writesEverythingThatIsKnown();
    void exportsWhatIsSelected();
    void saysWhyNothingWasWritten();

private:
    [[nodiscard]] static QStringList lines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    [[nodiscard]] static QList<qint64> everything(const DevicesBench &bench)
    {
        return bench.model()->selection().ids(0, bench.model()->rowCount());
    }
};

void TestDevicesExport::writesTheColumnsOfTheTable()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *desk = bench.page->findChild<ExportDesk *>();
    const QSignalSpy written(desk, &ExportDesk::written);
    const QString path = bench.folder.filePath(u"devices.csv"_s);
    desk->write(path, Format::Csv, everything(bench),
                {Column::SerialNumber, Column::AddedToOrg, Column::Name, Column::CoverageRead});
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(lines(path).size(), 41);
    QCOMPARE(lines(path)[0], u"Serial,Added,Name,Coverage read"_s);
    QCOMPARE(lines(path)[11], DevicesBench::serial(10) + u",2026-08-02,iPad-10,2026-11-20 12:00"_s);
    QCOMPARE(bench.page->statusLeft(), u"40 devices written to "_s + QDir::toNativeSeparators(path));
}

void TestDevicesExport::writesEverythingThatIsKnown()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *desk = bench.page->findChild<ExportDesk *>();
    const QSignalSpy written(desk, &ExportDesk::written);
    const QString path = bench.folder.filePath(u"devices.csv"_s);
    desk->write(path, Format::Csv, everything(bench), {});
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(lines(path)[0].count(u','), ColumnCount + furtherTitles().size() - 1);
    QVERIFY(lines(path)[10].contains(u"Added manually"_s));
}

void TestDevicesExport::exportsWhatIsSelected()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QMenu &menu = bench.page->findChild<ToolRow *>()->exportMenu();
    emit menu.aboutToShow();
    QStringList offers;
    for (const QAction *action : menu.actions())
        offers.append(action->text());
    QVERIFY2(offers.contains(u"All 40 as CSV text…"_s), qPrintable(offers.join(u'|')));
    const auto chosen = offers.indexOf(u"2 selected as CSV text…"_s);
    QVERIFY(chosen >= 0);
    menu.actions()[chosen]->trigger();
    auto *dialog = bench.window.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    const QString path = bench.folder.filePath(u"two.csv"_s);
    emit dialog->fileSelected(path);
    QTRY_COMPARE(lines(path).size(), 3);
    QCOMPARE(lines(path)[0], u"Serial,Name,Model,Server,Last seen,Coverage"_s);
    dialog->close();
}

void TestDevicesExport::saysWhyNothingWasWritten()
{
    DevicesBench bench;
    QVERIFY(bench.showRead());
    auto *desk = bench.page->findChild<ExportDesk *>();
    desk->write(bench.folder.filePath(u"no such folder/devices.xlsx"_s), Format::Xlsx, everything(bench), {});
    QTRY_VERIFY(bench.find<QWidget>(u"devicesCallout"_s)->isVisible());
    QVERIFY(bench.find<QWidget>(u"devicesCallout"_s)
                ->accessibleName()
                .startsWith(u"The list could not be written"_s));
}

QTEST_MAIN(TestDevicesExport)
#include "tst_devicesexport.moc"
