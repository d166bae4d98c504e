// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("plain") << u"CN=MDM, O=學校 🏫"_s << u"CN=MDM, O=學校 🏫"_s;
        QTest::newRow("line breaks") << u"a\nb\r\tc"_s << u"a\\u{a}b\\u{d}\\u{9}c"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar::Null) << u"a\\u{0}"_s;
        QTest::newRow("right to left") << u"gpj\u202efdp"_s << u"gpj\\u{202e}fdp"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a\\u{200b}b\\u{feff}"_s;
        QTest::newRow("line separator") << u"a\u2028b\u2029"_s << u"a\\u{2028}b\\u{2029}"_s;
        QTest::newRow("lone high") << QString(u"a"_s + QChar(0xd83d)) << u"a\\u{d83d}"_s;
        QTest::newRow("lone low") << QString(QChar(0xde00) + u"b"_s) << u"\\u{de00}b"_s;
        QTest::newRow("tag") << u"a\U000e0041"_s << u"a\\u{e0041}"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void showsWhatIsThere()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);

        QCOMPARE(visible(text), shown);
    }

    void mayHoldSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecret");
        const QString token = QString::fromLatin1(
            QByteArray(R"({"token":"x","expDate":"2026-12-30T22:33:22+0000","orgName":"Qinghe"})")
                .toBase64());
        QTest::newRow("PEM") << u"-----BEGIN PRIVATE KEY-----\nMIIE"_s << true;
        QTest::newRow("token") << token << true;
        QTest::newRow("token in words") << u"my token: "_s + token << true;
        QTest::newRow("words") << u"From the vendor, 校本部, 2026/27"_s << false;
        QTest::newRow("a long Chinese name") << QString(80, u'校') << false;
        QTest::newRow("fingerprint") << QString(u"0a1b2c3d"_s).repeated(8) << false;
        QTest::newRow("serial number in hex") << QString(u"0A1B2C3D"_s).repeated(5) << false;
        QTest::newRow("topic") << u"com.apple.mgmt.External.0b5e1111-2222-3333-4444-555566667777"_s << false;
        QTest::newRow("host") << u"jamf.Main-Campus.a-very-long-name-of-a-school.example.edu.tw:8443"_s
                              << false;
        QTest::newRow("empty") << QString() << false;
    }

    void mayHoldSecret()
    {
        QFETCH(const QString, text);
        QTEST(::mayHoldSecret(text), "isSecret");
    }

    void cutsWhatIsTooLong()
    {
        QCOMPARE(visible(u"abcd", 4), u"abcd"_s);
        QCOMPARE(visible(u"abcde", 4), u"abcd…"_s);
        QVERIFY(visible(QString(1'000'000, u'x')).size() < 5000);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
