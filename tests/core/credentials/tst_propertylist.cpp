// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/propertylist.h"
#include "tests/core/credentials/binaryplistfixtures.h"
#include "tests/core/credentials/effort.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

QByteArray plist(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST "
           "1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">"
        + body + "</plist>\n";
}

QString describe(const Property &value)
{
    if (const auto *flag = value.as<bool>())
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *number = value.as<qint64>())
        return QString::number(*number);
    if (const auto *real = value.as<double>())
        return u"real %1"_s.arg(*real);
    if (const auto *date = value.as<PropertyDate>())
        return date->moment ? isoUtc(*date->moment) : u"no date "_s + date->text;
    if (const auto *text = value.as<QString>())
        return u'"' + *text + u'"';
    if (const auto *data = value.as<QByteArray>())
        return u"data "_s + QString::fromLatin1(data->toHex());
    QStringList parts;
    if (const auto *array = value.as<Property::Array>()) {
        for (const Property &element : *array)
            parts += describe(element);
        return u'[' + parts.join(u", "_s) + u']';
    }
    if (const auto *dictionary = value.as<Property::Dictionary>()) {
        for (const Property::Entry &entry : *dictionary)
            parts += entry.key + u": "_s + describe(entry.value);
        return u'{' + parts.join(u", "_s) + u'}';
    }
    return u"null"_s;
}

} // namespace

class TestPropertyList final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");

        const auto xml = [](const char *name, const QByteArray &body, const QString &expected) {
            QTest::newRow(name) << plist(body) << expected;
        };
        xml("all types",
            "<dict>\n <key>a</key><string>x &amp; &lt;y&gt;</string><key>b</key><integer>-7</integer>"
            "<key>c</key><real>1.5</real><key>d</key><true/><key>e</key><false/>"
            "<key>f</key><date>2027-05-06T07:08:09Z</date><key>g</key><data>\n\tQUJD\n\tRA==\n</data>"
            "<key>h</key><array><string/></array><key>i</key><dict/></dict>",
            u"{a: \"x & <y>\", b: -7, c: real 1.5, d: true, e: false, f: 2027-05-06T07:08:09Z, g: data "
            u"41424344, "
            "h: [\"\"], i: {}}"_s);
        xml("comments and instructions", "<!-- <![CDATA[ \" --><?x <y?><string>a<!-- b -->c</string><!-- -->",
            u"\"ac\""_s);
        xml("CDATA", "<string><![CDATA[<!ENTITY [\">]]></string>", u"\"<!ENTITY [\">\""_s);
        xml("hex", "<integer>0x7F</integer>", u"127"_s);
        xml("beyond 64 bits", "<integer>18446744073709551615</integer>", u"real 1.84467e+19"_s);
        xml("date without zone", "<date>2027-05-06T07:08:09</date>", u"no date 2027-05-06T07:08:09"_s);
        xml("30 February", "<date>2027-02-30T07:08:09Z</date>", u"no date 2027-02-30T07:08:09Z"_s);
        xml("data without padding", "<data>QUJDRA</data>", u"data 41424344"_s);
        xml("quoted > in a tag", "<string a='>' b=\">\">x</string>", u"\"x\""_s);
        xml("64 deep", QByteArray("<array>").repeated(64) + QByteArray("</array>").repeated(64),
            QString(64, u'[') + QString(64, u']'));
        QTest::newRow("no declaration")
            << QByteArray("<plist><string>示例</string></plist>") << u"\"示例\""_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + plist("<true/>")) << u"true"_s;
        const QString wide = QChar(0xFEFF) + QString::fromUtf8(plist("<string>示例</string>"));
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)
                                << u"\"示例\""_s;

        const auto binary = [](const char *name, const QList<QByteArray> &objects, const QString &expected) {
            QTest::newRow(name) << bplist(objects) << expected;
        };
        binary("binary dictionary",
               {QByteArray("\xD2", 1) + references({1, 2, 3, 4}),
                "\x51"
                "a",
                "\x51"
                "b",
                "\x53"
                "xyz",
                "\x10\x07"},
               u"{a: \"xyz\", b: 7}"_s);
        binary("binary leaves",
               {arrayObject({1, 2, 3, 4, 5, 6, 7}), "\x08", "\x09", QByteArray("\x00", 1),
                "\x43"
                "ABC",
                QByteArray("\x62\x79\x3A\x4F\x8B", 5), "\x80\x01", "\x22\x3F\xC0" + QByteArray(2, '\0')},
               u"[false, true, null, data 414243, \"示例\", null, real 1.5]"_s);
        binary("integers",
               {arrayObject({1, 2, 3, 4, 5, 6}), "\x10\xFF", "\x11\xFF\xFF", "\x13" + QByteArray(8, '\xFF'),
                "\x14" + QByteArray(8, '\0') + QByteArray(7, '\0') + '\5', "\x14" + QByteArray(16, '\xFF'),
                "\x14" + QByteArray(8, '\0') + QByteArray(8, '\xFF')},
               u"[255, 65535, -1, 5, -1, real 1.84467e+19]"_s);
        binary(
            "dates",
            {arrayObject({1, 2, 3, 4, 5}), dateObject(0), dateObject(-1.5), dateObject(1e300),
             dateObject(std::numeric_limits<double>::quiet_NaN()), dateObject(252'423'993'599.0)},
            u"[2001-01-01T00:00:00Z, 2000-12-31T23:59:58Z, no date 1e+300, no date nan, 9999-12-31T23:59:59Z]"_s);
        binary("long text", {QByteArray("\x5F\x10\x14", 3) + "01234567890123456789"},
               u"\"01234567890123456789\""_s);
        binary("shared objects", {arrayObject({1, 1}), arrayObject({2, 2}), "\x51q"},
               u"[[\"q\", \"q\"], [\"q\", \"q\"]]"_s);
    }

    void reads()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, expected);

        const Result<Property> value = PropertyList::parse(file);
        QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().about.join(u' ')));
        QCOMPARE(describe(*value), expected);
    }

    void refusesXml_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QLatin1StringView>("code");
        QTest::addColumn<QString>("about");

        const auto invalid = [](const char *name, const QByteArray &file, const QString &why) {
            QTest::newRow(name) << file << Codes::InvalidPlist << why;
        };
        invalid("empty", "", u"cut-off"_s);
        invalid("no value", plist(""), u"empty"_s);
        invalid("two values", plist("<true/><true/>"), u"two-values"_s);
        invalid("another root", "<html></html>", u"not-a-plist"_s);
        invalid("unknown element", plist("<set/>"), u"unknown-element"_s);
        invalid("key without value", plist("<dict><key>a</key></dict>"), u"key-without-value"_s);
        invalid("value without key", plist("<dict><true/></dict>"), u"value-without-key"_s);
        invalid("stray text", plist("<array>x</array>"), u"stray-text"_s);
        invalid("element in text", plist("<string><b/></string>"), u"element-in-text"_s);
        invalid("not a number", plist("<integer>7x</integer>"), u"invalid-number"_s);
        invalid("not base64", plist("<data>QU*D</data>"), u"invalid-data"_s);
        invalid("not UTF-8", plist("<string>\xFF</string>"), u"invalid-text"_s);
        invalid("crossed tags", plist("<array><string></array></string>"), u"not-well-formed"_s);
        invalid("cut off", plist("<array>").chopped(10), u"cut-off"_s);
        invalid("cut off in a tag", "<plist><arr", u"cut-off"_s);
        invalid("cut off between tags", "<plist><array>", u"cut-off"_s);
        invalid("text behind", plist("<true/>") + "x", u"not-well-formed"_s);
        invalid("unknown entity", plist("<string>&secret;</string>"), u"entity-reference"_s);
        invalid(
            "external entity",
            "<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><plist><string>&x;</string></plist>",
            u"entity-declaration"_s);
        QByteArray laughs = "<!DOCTYPE plist [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 30; ++i) {
            const QByteArray inner = "&a" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
        }
        invalid("a billion laughs", laughs + "]><plist><string>&a29;</string></plist>",
                u"entity-declaration"_s);
        QByteArray attributes = "<plist";
        for (int i = 0; i < 1'000'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        invalid("a million attributes", attributes + "><true/></plist>", u"tag-too-long"_s);
        QTest::newRow("duplicate key")
            << plist("<dict><key>a</key><true/><key>b</key><true/><key>a</key><false/></dict>")
            << Codes::DuplicateName << u"a"_s;
        QTest::newRow("65 deep") << plist(QByteArray("<array>").repeated(65)) << Codes::TooDeep << u"64"_s;
        QTest::newRow("depth 100,000")
            << plist(QByteArray("<array>").repeated(100'000)) << Codes::TooDeep << u"64"_s;
        QTest::newRow("too many values")
            << plist("<array>" + QByteArray("<true/>").repeated(200'001) + "</array>")
            << Codes::TooManyObjects << u"200000"_s;
    }

    void refusesXml() { checkRefusal(); }

    void refusesBinary_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QLatin1StringView>("code");
        QTest::addColumn<QString>("about");

        const auto invalid = [](const char *name, const QByteArray &file, const QString &why) {
            QTest::newRow(name) << file << Codes::InvalidPlist << why;
        };
        invalid("another version", "bplist15" + QByteArray(100, '\0'), u"unknown-version"_s);
        invalid("only a header", "bplist00", u"cut-off"_s);
        invalid("zeros", "bplist00" + QByteArray(100, '\0'), u"damaged-trailer"_s);
        invalid("top object beyond", bplist({"\x09"}, 1), u"damaged-trailer"_s);
        QByteArray manyObjects = bplist({"\x09"});
        manyObjects.replace(manyObjects.size() - 24, 8, QByteArray(8, '\xFF'));
        invalid("2^64 objects", manyObjects, u"damaged-trailer"_s);
        QByteArray farTable = bplist({"\x09"});
        farTable.replace(farTable.size() - 8, 8, QByteArray(8, '\xFF'));
        invalid("table beyond the end", farTable, u"damaged-trailer"_s);
        invalid("contains itself", bplist({arrayObject({0})}), u"cycle"_s);
        invalid("contains itself over two", bplist({arrayObject({1}), arrayObject({0})}), u"cycle"_s);
        invalid("dictionary contains itself", bplist({QByteArray("\xD1", 1) + references({1, 0}), "\x51k"}),
                u"cycle"_s);
        invalid("reference beyond", bplist({arrayObject({9})}), u"reference-out-of-range"_s);
        invalid("text beyond",
                bplist({"\x5E"
                        "abc"}),
                u"object-out-of-range"_s);
        invalid("huge count", bplist({"\x5F\x13" + QByteArray(8, '\x7F')}), u"object-out-of-range"_s);
        invalid("count of 2^64 - 1", bplist({"\xAF\x13" + QByteArray(8, '\xFF')}), u"object-out-of-range"_s);
        invalid("wide text beyond", bplist({"\x6F\x10\x1F" + QByteArray(32, 'a')}), u"object-out-of-range"_s);
        invalid("count is no integer",
                bplist({"\x5F\x51"
                        "aa"}),
                u"damaged-count"_s);
        invalid("count in 16 bytes", bplist({"\x5F\x14" + QByteArray(16, '\0')}), u"damaged-count"_s);
        invalid("count cut off", bplist({"\x5F"}), u"damaged-count"_s);
        invalid("key is a number", bplist({QByteArray("\xD1", 1) + references({1, 1}), "\x10\x01"}),
                u"key-is-no-string"_s);
        invalid("lone surrogate", bplist({QByteArray("\x61\xD8\x3D", 3)}), u"invalid-text"_s);
        invalid("Latin 1", bplist({"\x51\xE9"}), u"invalid-text"_s);
        invalid("unknown type", bplist({"\x70"}), u"unknown-object"_s);
        invalid("unknown container", bplist({"\xE0"}), u"unknown-object"_s);
        invalid("32-byte integer", bplist({"\x15" + QByteArray(32, '\0')}), u"unknown-object"_s);
        QTest::newRow("duplicate key")
            << bplist({QByteArray("\xD2", 1) + references({1, 1, 2, 2}), "\x51k", "\x09"})
            << Codes::DuplicateName << u"k"_s;

        QList<QByteArray> deep;
        QList<QByteArray> doubling;
        for (int i = 0; i < 60; ++i)
            doubling.append(arrayObject({i + 1, i + 1}));
        doubling.append("\x09");
        for (int i = 0; i < 65; ++i)
            deep.append(arrayObject({i + 1}));
        deep.append("\x09");
        QTest::newRow("65 deep") << bplist(deep) << Codes::TooDeep << u"64"_s;
        QTest::newRow("2^60 values from 61 objects")
            << bplist(doubling) << Codes::TooManyObjects << u"200000"_s;
        const QByteArray wideArray = arrayObject(QList<int>(60'000, 1));
        QTest::newRow("60,000 times 60,000")
            << bplist({wideArray, wideArray.first(6) + QByteArray("\0\2", 2).repeated(60'000), "\x09"})
            << Codes::TooManyObjects << u"200000"_s;
    }

    void refusesBinary() { checkRefusal(); }

    void boundsLeavesThatOverlap()
    {
        // Ten thousand entries of the offset table point at one text of a megabyte.
        constexpr int Entries = 10'000;
        QList<int> indexes;
        for (int i = 1; i <= Entries; ++i)
            indexes.append(i);
        const QByteArray array = arrayObject(indexes);
        const QByteArray text = "\x5F\x12" + bigEndian(1'000'000, 4) + QByteArray(1'000'000, 'x');
        const QByteArray table
            = bigEndian(8, 4) + bigEndian(static_cast<quint64>(8 + array.size()), 4).repeated(Entries);
        const QByteArray objects = "bplist00" + array + text;
        const QByteArray file = objects + table + QByteArray(6, '\0') + '\4' + '\2'
            + bigEndian(Entries + 1, 8) + bigEndian(0, 8)
            + bigEndian(static_cast<quint64>(objects.size()), 8);

        const Result<Property> value = PropertyList::parse(file);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().about, QStringList {u"objects-overlap"_s});
    }

    void endsSoonOnTenMegabytes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("one text") << plist("<string>" + QByteArray(10'000'000, 'x') + "</string>");
        QTest::newRow("entities") << plist("<string>" + QByteArray("&amp;").repeated(2'000'000)
                                           + "</string>");
        QTest::newRow("CDATA") << plist("<string>" + QByteArray("<![CDATA[x]]>").repeated(770'000)
                                        + "</string>");
        QTest::newRow("comments") << plist("<!---->" + QByteArray("<!---->").repeated(1'400'000) + "<true/>");
        QTest::newRow("open tags") << plist(QByteArray("<dict>").repeated(1'600'000));
        QTest::newRow("angle brackets") << QByteArray(10'000'000, '<');
        QTest::newRow("comment starts") << QByteArray("<!--").repeated(2'500'000);
        QTest::newRow("long name") << QByteArray("<plist><" + QByteArray(10'000'000, 'a') + ">");
        QTest::newRow("character references")
            << plist("<string>" + QByteArray("&#65;").repeated(2'000'000) + "</string>");
        QTest::newRow("data") << plist("<data>" + QByteArray("QUJD\n").repeated(2'000'000) + "</data>");
    }

    void endsSoonOnTenMegabytes()
    {
        QFETCH(const QByteArray, file);
        const Effort effort;
        const Result<Property> value = PropertyList::parse(file);
        Q_UNUSED(value)
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void survivesDamage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("XML") << plist(
            "<dict><key>a</key><array><string>x &amp; y</string><data>QUJD</data></array>"
            "<key>b</key><date>2027-05-06T07:08:09Z</date><key>c</key><real>1</real></dict>");
        QTest::newRow("binary") << bplist({QByteArray("\xD2", 1) + references({1, 2, 3, 4}),
                                           "\x51"
                                           "a",
                                           "\x51"
                                           "b",
                                           arrayObject({5, 6, 7}), dateObject(7e8),
                                           "\x43"
                                           "ABC",
                                           "\x10\x07", QByteArray("\x62\x79\x3A\x4F\x8B", 5)});
    }

    void survivesDamage()
    {
        QFETCH(const QByteArray, file);
        QRandomGenerator random(20261121);
        int readable = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray damaged = file;
            const int changes = 1 + random.bounded(3);
            for (int i = 0; i < changes; ++i)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                damaged.truncate(random.bounded(damaged.size()));
            const Result<Property> value = PropertyList::parse(damaged);
            readable += value.has_value();
            QVERIFY(value.has_value() || !value.error().code.isEmpty());
        }
        QVERIFY(readable > 0 && readable < 20'000);
    }

private:
    static void checkRefusal()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QLatin1StringView, code);
        QFETCH(const QString, about);

        const Result<Property> value = PropertyList::parse(file);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().code, code);
        QCOMPARE(value.error().about, QStringList {about});
    }
};

QTEST_APPLESS_MAIN(TestPropertyList)
#include "tst_propertylist.moc"
