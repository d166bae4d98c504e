// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignmentcodes.h"
#include "core/sync/assignmentlog.h"
#include "core/sync/assignmentserials.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using Sync::LogLine;

namespace {

/// "C02AAA111BB@2": serial and line.
QString listed(const QList<Sync::ListedSerial> &serials)
{
    QStringList all;
    for (const Sync::ListedSerial &each : serials)
        all.append(u"%1@%2"_s.arg(each.serial).arg(each.line));
    return all.join(u' ');
}

QByteArray wide(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestAssignmentSerials final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("serials");
        QTest::addColumn<QString>("strangers");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *name, const QByteArray &content, const QString &serials,
                            const QString &strangers = {}, const QString &column = {}) {
            QTest::newRow(name) << content << serials << strangers << column;
        };
        const auto two = u"DMQXK714LJKL@1 C02HX1ABQ6L4@2"_s;
        const auto below = u"DMQXK714LJKL@2 C02HX1ABQ6L4@3"_s;
        const auto head = u"Serial Number"_s;
        row("one a line", "DMQXK714LJKL\nC02HX1ABQ6L4\n", two);
        row("of Windows", "DMQXK714LJKL\r\nC02HX1ABQ6L4\r\n", two);
        row("of old Macs", "DMQXK714LJKL\rC02HX1ABQ6L4", two);
        row("small letters and blanks", "  dmqxk714ljkl \n\tc02hx1abq6l4", two);
        row("full width", u"ＤＭＱＸＫ７１４ＬＪＫＬ\nC02HX1ABQ6L4"_s.toUtf8(), two);
        row("blank lines", "\n\nDMQXK714LJKL\n\n\n", u"DMQXK714LJKL@3"_s);
        row("several a line", "DMQXK714LJKL, C02HX1ABQ6L4", u"DMQXK714LJKL@1 C02HX1ABQ6L4@1"_s);
        row("with blanks between", "DMQXK714LJKL C02HX1ABQ6L4", u"DMQXK714LJKL@1 C02HX1ABQ6L4@1"_s);
        row("one a line, and words", "DMQXK714LJKL\nthe broken ones\nC02HX1ABQ6L4",
            u"DMQXK714LJKL@1 C02HX1ABQ6L4@3"_s, u"the broken ones@2"_s);
        row("side by side, and a word", "DMQXK714LJKL,C02HX1ABQ6L4,hello", u"DMQXK714LJKL@1 C02HX1ABQ6L4@1"_s, u"hello@1"_s);
        row("comma", "Name,Serial Number\nA,DMQXK714LJKL\nB,C02HX1ABQ6L4\n", below, {}, head);
        row("semicolon", "Name;Serial Number\nA, B;DMQXK714LJKL\nC;C02HX1ABQ6L4\n", below, {}, head);
        row("tab", "Name\tSerial Number\nA\tDMQXK714LJKL\nB\tC02HX1ABQ6L4\n", below, {}, head);
        row("bar", "Name|SERIAL_NUMBER\nA|DMQXK714LJKL\nB|C02HX1ABQ6L4\n", below, {}, u"SERIAL_NUMBER"_s);
        row("named separator", "sep=;\nName;Serial\nA;DMQXK714LJKL\n", u"DMQXK714LJKL@3"_s, {}, u"Serial"_s);
        row("quoted", "\"Serial Number\",\"Note\"\n\"DMQXK714LJKL\",\"a \"\"b\"\",\nc\"\n\"C02HX1ABQ6L4\",x\n",
            u"DMQXK714LJKL@2 C02HX1ABQ6L4@4"_s, {}, head);
        row("kept as text", "Serial Number\n=\"DMQXK714LJKL\"\n'C02HX1ABQ6L4\n", below, {}, head);
        row("UTF-8 with its mark", "\xef\xbb\xbfSerial Number\nDMQXK714LJKL\nC02HX1ABQ6L4", below, {}, head);
        row("in Chinese", u"名稱,序號\n甲,DMQXK714LJKL\n乙,C02HX1ABQ6L4"_s.toUtf8(), below, {}, u"序號"_s);
        row("in Big5", "\xa6\x57\xba\xd9,\xa7\xc7\xb8\xb9\n\xa5\xd2,DMQXK714LJKL\n\xa4\x41,C02HX1ABQ6L4", below, {},
            QString::fromLatin1("\xa7\xc7\xb8\xb9"));
        const auto table = u"名稱\t序號\n甲\tDMQXK714LJKL\n乙\tC02HX1ABQ6L4\n"_s;
        row("UTF-16 LE", wide(table, QStringConverter::Utf16LE, true), below, {}, u"序號"_s);
        row("UTF-16 BE", wide(table, QStringConverter::Utf16BE, true), below, {}, u"序號"_s);
        row("UTF-16 without its mark", wide(u"DMQXK714LJKL\nC02HX1ABQ6L4"_s, QStringConverter::Utf16LE, false), two);
        row("without a digit", "QNJVHKYGWX\nhelloyou\nDMQXK714LJKL", u"QNJVHKYGWX@1 DMQXK714LJKL@3"_s,
            u"helloyou@2"_s);
        row("without a digit, below a head", "Serial\nqnjvhkygwx\n", u"QNJVHKYGWX@2"_s, {}, u"Serial"_s);
        row("a gap in the column", "Name,Serial\nA,\nB,DMQXK714LJKL\nC,none\n", u"DMQXK714LJKL@3"_s, u"none@4"_s,
            u"Serial"_s);
    }

    void reads()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, serials);
        QFETCH(const QString, strangers);
        QFETCH(const QString, column);
        const auto list = Sync::serialsIn(content);
        QVERIFY2(list, list ? "" : list.error().code.data());
        QCOMPARE(listed(list->serials), serials);
        QCOMPARE(listed(list->strangers), strangers);
        QCOMPARE(list->column, column);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("about");
        const auto row = [](const char *name, const QByteArray &content, QLatin1StringView code,
                            const QStringList &about = {}) {
            QTest::newRow(name) << content << QString(code) << about;
        };
        namespace Codes = Sync::AssignmentCodes;
        row("nothing", "", Codes::ListEmpty);
        row("a head alone", "Name,Serial Number\n", Codes::ListEmpty);
        row("no such column", "Name,Model\nA,iPad\n", Codes::ListWithoutColumn, {u"Name, Model"_s});
        row("a table without heads", "iPad 1,DMQXK714LJKL,701\n", Codes::ListWithoutColumn,
            {u"iPad 1, DMQXK714LJKL, 701"_s});
        row("an open quote", "Serial,Note\nDMQXK714LJKL,\"a\nb\nc", Codes::QuoteNotClosed, {u"2"_s});
        row("a workbook", "PK\x03\x04 and so on", Codes::ListIsWorkbook);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Codes::ListNotText);
        row("too many bytes", QByteArray(Sync::largestSerialList + 1, 'A'), Codes::ListTooLarge,
            {u"4194305"_s, u"4194304"_s});
        QByteArray rows;
        for (int i = 0; i <= Sync::mostListedSerials + 1; ++i)
            rows += "DMQXK714LJKL\n";
        row("too many rows", rows, Codes::ListTooLong, {u"10001"_s, u"10002"_s});
    }

    void refuses()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, code);
        QFETCH(const QStringList, about);
        const auto list = Sync::serialsIn(content);
        QVERIFY(!list);
        QCOMPARE(QString(list.error().code), code);
        QCOMPARE(list.error().about, about);
    }

    void knowsWhatMayHaveBeenMeant()
    {
        QVERIFY(Sync::likeSerials(u"DMQXK7I4LJ"_s).contains(u"DMQXK714LJ"_s));
        QVERIFY(Sync::likeSerials(u"DMQOK7I4LJ"_s).first() == u"DMQ0K714LJ"_s); // both at once
        QVERIFY(Sync::likeSerials(u"SDMQXK714LJKL"_s).contains(u"DMQXK714LJKL"_s)); // as the box's bar code says it
        QVERIFY(Sync::likeSerials(u"BBBBBBBBBBBBBBBBB"_s).size() < 40);
    }

    void readsLogs_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QByteArray &csv, const QString &lines) {
            QTest::newRow(name) << csv << lines;
        };
        const auto usual = u"C02HX1ABQ6L4 failed no; DMQXK714LJKL done "_s;
        row("as the sandbox", "Serial Number,Result,Reason\r\nDMQXK714LJKL,SUCCESS,\r\nC02HX1ABQ6L4,FAILED,no\r\n", usual);
        row("other heads", "deviceSerialNumber;errorMessage;status\nDMQXK714LJKL;;COMPLETED\nC02HX1ABQ6L4;no;NOT_ACCESSIBLE\n",
            usual);
        row("no head", "DMQXK714LJKL,SUCCESS\n", u"DMQXK714LJKL done "_s);
        row("a name that begins with a bad word", "DMQXK714LJKL,Notebooks\nC02HX1ABQ6L4,Failsworth\n",
            u"C02HX1ABQ6L4 unknown Failsworth; DMQXK714LJKL unknown Notebooks"_s);
        row("that, and how it went", "DMQXK714LJKL,Notebooks,SUCCESS\nC02HX1ABQ6L4,Notebooks,FAILED\n",
            u"C02HX1ABQ6L4 failed Notebooks; FAILED; DMQXK714LJKL done "_s);
        row("a server of ours", "DMQXK714LJKL,Not sorted yet,SUCCESS\nC02HX1ABQ6L4,success Academy,QUEUED\n",
            u"C02HX1ABQ6L4 unknown success Academy; QUEUED; DMQXK714LJKL done "_s);
        row("a column of names", "Serial,Server,Model,Note\nDMQXK714LJKL,Error 404,Not an iPad,SUCCESS\n",
            u"DMQXK714LJKL done "_s);
        row("words run together", "Serial,Result\nDMQXK714LJKL,completedWithSuccess\nC02HX1ABQ6L4,notAccessible\n",
            u"C02HX1ABQ6L4 failed notAccessible; DMQXK714LJKL done "_s);
        row("a sentence", "Serial,Result\nDMQXK714LJKL,Successfully assigned\nC02HX1ABQ6L4,Could not be processed.\n",
            u"C02HX1ABQ6L4 failed Could not be processed.; DMQXK714LJKL done "_s);
        row("no head, and words like one", "DMQXK714LJKL,Status Room,SUCCESS\nC02HX1ABQ6L4,Status Room,FAILED\n",
            u"C02HX1ABQ6L4 failed Status Room; FAILED; DMQXK714LJKL done "_s);
        row("unknown words", "Serial Number,Result\nDMQXK714LJKL,QUEUED\n", u"DMQXK714LJKL unknown QUEUED"_s);
        row("two lines of one", "Serial,Result,Reason\nDMQXK714LJKL,FAILED,no\nDMQXK714LJKL,SUCCESS,\n",
            u"DMQXK714LJKL failed no"_s);
        row("nothing", "", {});
        row("a web page", "<html><body>Hello</body></html>", {});
        row("bytes", QByteArray("PK\x03\x04\0\0", 6), {});
        row("cut off in a quote", "Serial,Result,Reason\nDMQXK714LJKL,FAILED,\"no", {});
    }

    void readsLogs()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, lines);
        const QHash<QString, LogLine> read = Sync::readLog(csv, {u"Not Sorted Yet"_s, u"Success Academy"_s});
        QStringList told;
        for (auto line = read.begin(); line != read.end(); ++line)
            told.append(u"%1 %2 %3"_s.arg(line.key(), Sync::wordOf(line->verdict), line->said));
        told.sort();
        QCOMPARE(told.join(u"; "_s), lines);
    }
};

QTEST_APPLESS_MAIN(TestAssignmentSerials)
#include "tst_assignmentserials.moc"
