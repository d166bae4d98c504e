// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "core/inventory/exporting.h"
#include "core/inventory/xlsx.h"
#include "core/storage/databasethread.h"
#include "tests/core/inventory/inventorybench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSemaphore>

using namespace Inventory;
using namespace Qt::StringLiterals;

namespace {

/// What another program reads in a workbook: for each sheet its name and its cells as [type, value], a formula as "f".
QJsonArray readByPython(const QString &path)
{
    const QString program = uR"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[sheet.title, [[[c.data_type, str(c.value)] for c in row] for row in sheet.iter_rows()]]
                  for sheet in book.worksheets]))
)"_s;
    QProcess python;
    // Debian's packages are for Debian's own Python, whatever else the path may lead to.
    const QString systems = u"/usr/bin/python3"_s;
    python.start(QFile::exists(systems) ? systems : u"python3"_s, {u"-c"_s, program, path});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qCritical().noquote() << python.readAllStandardError();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QString cell(const QJsonArray &book, int sheet, int row, int column)
{
    const QJsonArray read = book[sheet][1][row][column].toArray();
    return read[0].toString() + u' ' + read[1].toString();
}

/// While this lives, temporary files of this program are made in another folder.
class TemporaryFilesIn final
{
public:
    explicit TemporaryFilesIn(const QString &folder)
        : m_before(qgetenv(Name))
    {
        qputenv(Name, QFile::encodeName(QDir::toNativeSeparators(folder)));
    }
    ~TemporaryFilesIn()
    {
        if (m_before.isNull())
            qunsetenv(Name);
        else
            qputenv(Name, m_before);
    }
    TemporaryFilesIn(const TemporaryFilesIn &) = delete;
    TemporaryFilesIn &operator=(const TemporaryFilesIn &) = delete;

private:
#ifdef Q_OS_WIN
    static constexpr const char *Name = "TMP";
#else
    static constexpr const char *Name = "TMPDIR";
#endif
    QByteArray m_before;
};

QList<Cell> cellsOf(const Device &device)
{
    return {device.org.serialNumber, device.org.deviceModel, device.org.addedToOrgDateTime->date()};
}

} // namespace

class TestExporting final : public QObject, public InventoryBench
{
    Q_OBJECT

private slots:
    void init() { open(Storage::Engine::Sqlite); }
    void cleanup() { close(); }

    void writesWorkbookThatAnotherProgramReads();
    void goesOnOnASecondSheet();
    void leavesNothingOfWorkbookGivenUp();
    void exportsDevices_data();
    void exportsDevices();
    void saysWhyAPlaceTakesNoFile();
    void leavesFileAsItWasWhenCancelled();

private:
    [[nodiscard]] Export order(Format format, int count);
};

Export TestExporting::order(Format format, int count)
{
    Export what {.path = m_fresh->folder() + u"/devices"_s, .format = format, .title = u"Devices"_s};
    what.head = {u"Serial"_s, u"Model"_s, u"Added"_s};
    for (int i = 0; i < count; ++i)
        what.devices.append(device(i).id);
    what.cellsOf = cellsOf;
    return what;
}

void TestExporting::writesWorkbookThatAnotherProgramReads()
{
    QString control = u"a"_s;
    control += QChar(0x01);
    XlsxWriter writer(u"裝置 [1]"_s, {u"Serial"_s, u"=Name"_s});
    const QDate day(2026, 11, 20);
    for (const QList<Cell> &row : QList<QList<Cell>> {{u"C02"_s, u"=HYPERLINK(\"http://x\")"_s, day},
                                                      {u"007"_s, u"+886"_s, QDateTime(day, QTime(13, 45))},
                                                      {u"平板 😀"_s, std::monostate(), QDate()},
                                                      {QString(40'000, u'x'), control, u"2026-11-20"_s}})
        QVERIFY(writer.add(row));
    QFile file(m_fresh->folder() + u"/book.xlsx"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writer.finish(file));
    file.close();

    const QJsonArray book = readByPython(file.fileName());
    QCOMPARE(book.size(), 1);
    QCOMPARE(book[0][0].toString(), u"裝置 1"_s);
    QCOMPARE(cell(book, 0, 0, 1), u"s =Name"_s);
    QCOMPARE(cell(book, 0, 1, 0), u"s C02"_s);
    QCOMPARE(cell(book, 0, 1, 1), u"s =HYPERLINK(\"http://x\")"_s); // words, no formula
    QCOMPARE(cell(book, 0, 1, 2), u"d 2026-11-20 00:00:00"_s);
    QCOMPARE(cell(book, 0, 2, 0), u"s 007"_s);
    QCOMPARE(cell(book, 0, 2, 1), u"s +886"_s);
    QCOMPARE(cell(book, 0, 2, 2), u"d 2026-11-20 13:45:00"_s);
    QCOMPARE(cell(book, 0, 3, 0), u"s 平板 😀"_s);
    QCOMPARE(cell(book, 0, 3, 1), u"n None"_s);
    QCOMPARE(cell(book, 0, 4, 0).size(), 2 + 32'767);
    QCOMPARE(cell(book, 0, 4, 2), u"s 2026-11-20"_s);
}

void TestExporting::goesOnOnASecondSheet()
{
    XlsxWriter writer(u"Devices"_s, {u"Serial"_s}, 3);
    for (int i = 0; i < 5; ++i)
        QVERIFY(writer.add({serial(i)}));
    QFile file(m_fresh->folder() + u"/book.xlsx"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writer.finish(file));
    file.close();

    const QJsonArray book = readByPython(file.fileName());
    QCOMPARE(book.size(), 3);
    QCOMPARE(book[1][0].toString(), u"Devices 2"_s);
    QCOMPARE(cell(book, 1, 0, 0), u"s Serial"_s);
    QCOMPARE(cell(book, 1, 1, 0), u"s "_s + serial(2));
    QCOMPARE(cell(book, 2, 1, 0), u"s "_s + serial(4));
}

void TestExporting::leavesNothingOfWorkbookGivenUp()
{
    const QTemporaryDir place;
    const TemporaryFilesIn elsewhere(place.path()); // where no other program leaves any
    {
        XlsxWriter writer(u"Devices"_s, {u"Serial"_s});
        QVERIFY(writer.add({serial(1)}));
        QVERIFY(!QDir(place.path()).isEmpty());
    }
    QVERIFY(QDir(place.path()).isEmpty());
}

void TestExporting::exportsDevices_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("csv") << Format::Csv;
    QTest::newRow("xlsx") << Format::Xlsx;
}

void TestExporting::exportsDevices()
{
    QFETCH(const Format, format);
    QVERIFY(pullDevices(orgDevices(0, 1203)));
    const Export what = order(format, 1203);
    Storage::DatabaseThread thread(m_fresh->address());
    const auto answer = exportDevices(thread, what);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().value(), 1203);
    QCOMPARE(answer.progressMaximum(), 1203);
    QCOMPARE(answer.progressValue(), 1203);
    if (format == Format::Csv) {
        QFile file(what.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbfSerial"));
        const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 1203 + 2);
        QCOMPARE(lines[0], u"Serial,Model,Added"_s);
        QCOMPARE(lines[2], serial(1) + u",iPad (9th generation),2026-11-19"_s);
        return;
    }
    QVERIFY(QFile::rename(what.path, what.path + u".xlsx"_s));
    const QJsonArray book = readByPython(what.path + u".xlsx"_s);
    QCOMPARE(book[0][1].toArray().size(), 1203 + 1);
    QCOMPARE(cell(book, 0, 2, 2), u"d 2026-11-19 00:00:00"_s);
}

void TestExporting::saysWhyAPlaceTakesNoFile()
{
    Storage::DatabaseThread thread(m_fresh->address());
    Export what = order(Format::Csv, 0);
    what.path = m_fresh->folder() + u"/no such folder/devices.csv"_s;
    const auto answer = exportDevices(thread, what);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().code, Codes::CannotWrite);
    QCOMPARE(answer.result().error().about.size(), 2);
    QCOMPARE(answer.result().error().about.last(), QDir::toNativeSeparators(what.path));
}

void TestExporting::leavesFileAsItWasWhenCancelled()
{
    QVERIFY(pullDevices(orgDevices(0, 1)));
    Export what = order(Format::Xlsx, 1);
    what.devices = QList<qint64>(2000, what.devices.constFirst());
    QFile before(what.path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    QSemaphore reached;
    QSemaphore cancelled;
    bool isFirst = true;
    what.cellsOf = [&](const Device &device) {
        if (std::exchange(isFirst, false)) {
            reached.release();
            cancelled.acquire();
        }
        return cellsOf(device);
    };
    Storage::DatabaseThread thread(m_fresh->address());
    auto answer = exportDevices(thread, what);
    reached.acquire();
    answer.cancel();
    cancelled.release();
    answer.waitForFinished();
    QVERIFY(answer.isCanceled());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("as it was"));
    QCOMPARE(QDir(m_fresh->folder()).entryList({u"devices*"_s}, QDir::Files), QStringList(u"devices"_s));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
