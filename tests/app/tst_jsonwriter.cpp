// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        Cli::Output output(buffer);
        Cli::JsonWriter json(output);
        write(json);
    }
    return buffer.data();
}

/// A pipe whose reader has gone, or a full disk.
class Closed final : public QIODevice
{
public:
    explicit Closed(int reason)
        : m_reason(reason)
    {
        open(QIODevice::WriteOnly);
    }
    int writes = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        ++writes;
        errno = m_reason;
        return -1;
    }

private:
    int m_reason;
};

} // namespace

class TestJsonWriter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheOrderOfTheCalls()
    {
        const QByteArray json = written([](Cli::JsonWriter &writer) {
            writer.beginObject();
            writer.member(u"zebra", u"1");
            writer.key(u"apple");
            writer.beginArray();
            writer.value(std::optional<qint64>(-4));
            writer.value(std::optional<qint64>());
            writer.beginObject();
            writer.endObject();
            writer.beginObject();
            writer.endObject();
            writer.endArray();
            writer.key(u"when");
            writer.value(Moment(QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC)));
            writer.key(u"never");
            writer.value(Moment());
            writer.endObject();
        });
        QCOMPARE(json,
                 QByteArray("{\"zebra\": \"1\", \"apple\": [-4, null, {}, {}], "
                            "\"when\": \"2026-11-20T01:02:03Z\", \"never\": null}"));
    }

    void anythingReadsBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString(u""_s);
        QTest::newRow("quotes") << u"a\"b\\c/d"_s;
        QTest::newRow("controls") << u"\t\n\r\b\f\u001B\u007F\u0085"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
        QTest::newRow("Chinese") << u"校園管家，憑證"_s;
        QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200B"_s;
        QTest::newRow("lines") << u"a\u2028b\u2029c"_s;
        QTest::newRow("beyond the first plane") << u"𠮷🏫"_s;
        QTest::newRow("tag") << QString::fromUcs4(U"a\U000E0041b");
    }

    void anythingReadsBackAsItWas()
    {
        QFETCH(const QString, text);
        const QByteArray json = written([&text](Cli::JsonWriter &writer) {
            writer.beginArray();
            writer.value(QStringView(text));
            writer.endArray();
        });
        QJsonParseError error {};
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
        QCOMPARE(document.array().at(0).toString(), text);
    }

    void writesNothingThatATerminalObeys()
    {
        const QByteArray json = written([](Cli::JsonWriter &writer) {
            writer.value(QStringView(u"\u001B[2J\u202E\u200F\u0007"
                                     u"\u009B"));
        });
        QCOMPARE(json, QByteArray("\"\\u001b[2J\\u202e\\u200f\\u0007\\u009b\""));
    }

    void halfACharacterIsReplaced()
    {
        const QByteArray json = written([](Cli::JsonWriter &writer) {
            const QString halves = QString(QChar(0xD83C)) + u'x' + QChar(0xDFEB);
            writer.value(QStringView(halves));
        });
        QCOMPARE(QString::fromUtf8(json), u"\"\uFFFDx\uFFFD\""_s);
    }

    void fallsSilentWhenNobodyReads()
    {
        Closed pipe(EPIPE);
        Cli::Output output(pipe);
        for (int i = 0; i < 10; ++i)
            output.add(QByteArray(100'000, 'x'));
        QVERIFY(output.finish());
        QCOMPARE(pipe.writes, 1);
    }

    void saysWhenTheDiskIsFull()
    {
        Closed disk(ENOSPC);
        Cli::Output output(disk);
        output.add(QByteArrayView("x"));
        QVERIFY(!output.finish());
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
