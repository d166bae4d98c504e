// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "core/inventory/csv.h"

#include <QBuffer>
#include <QTest>

using namespace Inventory;
using namespace Qt::StringLiterals;

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void writesCellsThatHarmNobody_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &cell, const QString &written) {
            QTest::newRow(name) << cell << written;
        };
        row("plain", u"C02"_s, u"C02"_s);
        row("empty", {}, {});
        row("chinese", u"平板"_s, u"平板"_s);
        row("comma", u"a,b"_s, u"\"a,b\""_s);
        row("quote", u"iMac 24\""_s, u"\"iMac 24\"\"\""_s);
        row("line break", u"a\nb"_s, u"\"a\nb\""_s);
        row("equals", u"=1+1"_s, u"'=1+1"_s);
        row("plus", u"+886"_s, u"'+886"_s);
        row("minus", u"-1"_s, u"'-1"_s);
        row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row("tab", u"\t=1"_s, u"'\t=1"_s);
        row("carriage return", u"\r=1"_s, u"\"'\r=1\""_s);
        row("full width", u"＝1"_s, u"'＝1"_s);
        row("formula with quotes", u"=HYPERLINK(\"x\",\"y\")"_s, u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s);
        row("inside", u"a=b"_s, u"a=b"_s);
    }

    void writesCellsThatHarmNobody()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file);
        QVERIFY(writer.add({u"Serial"_s, cell}));
        QVERIFY(writer.add({cell}));
        QVERIFY(file.data().startsWith("\xef\xbb\xbfSerial,"));
        QCOMPARE(QString::fromUtf8(file.data().mid(3)), u"Serial,%1\r\n%1\r\n"_s.arg(written));
    }

    void tellsOfAFullDisk()
    {
        QBuffer file;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(CsvWriter(file).add({u"a"_s}).error().code, Codes::CannotWrite);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
