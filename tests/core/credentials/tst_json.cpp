// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/json.h"
#include "tests/core/credentials/effort.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

/// JSON written with ' for ", which reads better in C++.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTexts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("plain") << quoted("{'a':'b'}") << QByteArray("b");
        QTest::newRow("blanks around") << QByteArray(" \r\n\t{ \"a\" : \"b\" } \n") << QByteArray("b");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":\"b\"}") << QByteArray("b");
        QTest::newRow("escapes") << quoted("{'a':'\\'\\\\\\/\\b\\f\\n\\r\\t\\u0041'}")
                                 << QByteArray("\"\\/\b\f\n\r\tA");
        QTest::newRow("Chinese") << QByteArray("{\"a\":\"示例學校\"}") << QByteArray("示例學校");
        QTest::newRow("escaped Chinese") << quoted("{'a':'\\u793a\\u4F8B'}") << QByteArray("示例");
        QTest::newRow("surrogate pair") << quoted("{'a':'\\ud83d\\ude00'}") << QByteArray("😀");
        QTest::newRow("escaped NUL") << quoted("{'a':'x\\u0000y'}") << QByteArray("x\0y", 3);
        QTest::newRow("after other values")
            << quoted("{'n':-0.5e+10,'l':[true,false,null,[],{}],'o':{'a':'inner'},'a':'b'}")
            << QByteArray("b");
        QTest::newRow("equal names in different objects")
            << quoted("{'o':{'a':'1'},'p':{'a':'2'},'a':'b'}") << QByteArray("b");
        QTest::newRow("sixteen deep")
            << QByteArray("{\"a\":\"b\",\"d\":" + QByteArray(15, '[') + QByteArray(15, ']') + "}")
            << QByteArray("b");
    }

    void keepsTexts()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, expected);

        const Result<JsonObject> object = JsonObject::from(json);
        QVERIFY(object.has_value());
        QVERIFY(object->has("a"_L1));
        QVERIFY(!object->has("absent"_L1));
        QVERIFY(object->text("a"_L1) != nullptr);
        QCOMPARE(object->text("a"_L1)->reveal().toByteArray(), expected);
    }

    void tellsTextFromOtherValues()
    {
        const Result<JsonObject> object = JsonObject::from(quoted("{'n':1,'t':'x'}"));
        QVERIFY(object.has_value());
        QVERIFY(object->has("n"_L1));
        QVERIFY(object->text("n"_L1) == nullptr);
        QVERIFY(object->text("t"_L1) != nullptr);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QLatin1StringView>("code");
        QTest::addColumn<QStringList>("about");

        const auto invalid = [](const char *name, const QByteArray &json, const QString &why, int offset) {
            QTest::newRow(name) << json << Codes::InvalidJson << QStringList {why, QString::number(offset)};
        };
        invalid("empty", "", u"cut-off"_s, 0);
        invalid("only a mark", "\xEF\xBB\xBF", u"cut-off"_s, 3);
        invalid("array", "[]", u"not-an-object"_s, 0);
        invalid("text behind", quoted("{'a':1} x"), u"trailing-text"_s, 8);
        invalid("second object", "{}{}", u"trailing-text"_s, 2);
        invalid("cut off in a text", quoted("{'a':'b"), u"cut-off"_s, 7);
        invalid("cut off in an escape", "{\"a\":\"b\\", u"cut-off"_s, 8);
        invalid("cut off in an object", quoted("{'a':1,"), u"cut-off"_s, 7);
        invalid("comma at the end", quoted("{'a':1,}"), u"unexpected-character"_s, 7);
        invalid("single quotes", "{'a':1}", u"unexpected-character"_s, 1);
        invalid("leading zero", quoted("{'a':01}"), u"unexpected-character"_s, 6);
        invalid("plus", quoted("{'a':+1}"), u"unexpected-character"_s, 5);
        invalid("NaN", quoted("{'a':NaN}"), u"unexpected-character"_s, 5);
        invalid("bare fraction", quoted("{'a':1.}"), u"unexpected-character"_s, 7);
        invalid("wrong word", quoted("{'a':nul}"), u"unexpected-character"_s, 5);
        invalid("comment", "{/**/}", u"unexpected-character"_s, 1);
        invalid("line break in a text", "{\"a\":\"x\ny\"}", u"control-character"_s, 7);
        invalid("NUL in a text", QByteArray("{\"a\":\"x\0y\"}", 11), u"control-character"_s, 7);
        invalid("unknown escape", quoted("{'a':'\\x'}"), u"unknown-escape"_s, 7);
        invalid("half an escape", quoted("{'a':'\\u12'}"), u"unknown-escape"_s, 10);
        invalid("lone high surrogate", quoted("{'a':'\\ud83d'}"), u"lone-surrogate"_s, 6);
        invalid("high surrogate before a letter", quoted("{'a':'\\ud83dx'}"), u"lone-surrogate"_s, 6);
        invalid("two high surrogates", quoted("{'a':'\\ud83d\\ud83d'}"), u"lone-surrogate"_s, 6);
        invalid("lone low surrogate", quoted("{'a':'\\ude00'}"), u"lone-surrogate"_s, 6);
        invalid("stray continuation", "{\"a\":\"\x80\"}", u"invalid-utf-8"_s, 6);
        invalid("overlong", "{\"a\":\"\xC0\xAF\"}", u"invalid-utf-8"_s, 6);
        invalid("encoded surrogate", "{\"a\":\"\xED\xA0\x80\"}", u"invalid-utf-8"_s, 6);
        invalid("beyond Unicode", "{\"a\":\"\xF4\x90\x80\x80\"}", u"invalid-utf-8"_s, 6);
        invalid("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"not-an-object"_s, 0);

        QTest::newRow("duplicate") << quoted("{'a':'1','b':2,'a':'3'}") << Codes::DuplicateName
                                   << QStringList {u"a"_s};
        QTest::newRow("duplicate, one of them escaped")
            << quoted("{'a':'1','\\u0061':'3'}") << Codes::DuplicateName << QStringList {u"a"_s};
        QTest::newRow("duplicate inside")
            << quoted("{'o':[{'a':1,'a':1}]}") << Codes::DuplicateName << QStringList {u"a"_s};
        QTest::newRow("seventeen deep")
            << QByteArray("{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}") << Codes::TooDeep
            << QStringList {u"16"_s};
        QTest::newRow("depth 100,000, arrays")
            << QByteArray("{\"a\":" + QByteArray(100'000, '[')) << Codes::TooDeep << QStringList {u"16"_s};
        QTest::newRow("depth 100,000, objects")
            << quoted("{'a':").repeated(100'000) << Codes::TooDeep << QStringList {u"16"_s};
        QByteArray many = "{";
        for (int i = 0; i < 20'001; ++i)
            many += '"' + QByteArray::number(i) + "\":0,";
        QTest::newRow("too many members") << many << Codes::TooManyObjects << QStringList {u"20000"_s};
    }

    void refuses()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QLatin1StringView, code);
        QFETCH(const QStringList, about);

        const Result<JsonObject> object = JsonObject::from(json);
        QVERIFY(!object.has_value());
        QCOMPARE(object.error().code, code);
        QCOMPARE(object.error().about, about);
    }

    void readsTenMegabytesAtOnce()
    {
        const QByteArray text(10'000'000, 'x');
        const Effort effort;
        const Result<JsonObject> object = JsonObject::from("{\"a\":\"" + text + "\"}");
        QVERIFY(object.has_value());
        QCOMPARE(object->text("a"_L1)->size(), text.size());
        QVERIFY(!JsonObject::from("{\"a\":[" + QByteArray("1,").repeated(5'000'000)).has_value());
        QVERIFY(!JsonObject::from("{\"a\":\"" + QByteArray("\\").repeated(10'000'001)).has_value());
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
