// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/spelling.h"
#include "core/faq/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    const Text read = readText(text);
    QStringList words;
    for (const Unit &unit : read.units)
        words.append(read.word(unit).toString());
    return words;
}

/// The stretch of the text as it was given that each unit came from.
QStringList sourcesOf(const QString &text)
{
    QStringList sources;
    for (const Unit &unit : readText(text).units)
        sources.append(text.mid(unit.start, unit.length));
    return sources;
}

} // namespace

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", {}, {});
        row("nothing but marks", u" ,.!?「」—…\n\t"_s, {});
        row("case", u"Push CERTIFICATE"_s, {u"push"_s, u"certificate"_s});
        row("full width", u"ＡＰＮｓ　２０２６"_s, {u"apns"_s, u"2026"_s});
        row("half-width Katakana", u"ｶﾅ"_s, {u"カ"_s, u"ナ"_s});
        row("accents", u"Café naïve"_s, {u"cafe"_s, u"naive"_s});
        row("accents of their own", u"cafe\u0301"_s, {u"cafe"_s});
        row("ligatures", u"proﬁle"_s, {u"profile"_s});
        row("an apostrophe", u"can't can’t"_s, {u"cant"_s, u"cant"_s});
        row("a possessive", u"a pupil's iPad"_s, {u"a"_s, u"pupil"_s, u"ipad"_s});
        row("a joint", u"Wi-Fi 802.1X"_s, {u"wi"_s, u"fi"_s, u"802"_s, u"1x"_s});
        row("an ampersand", u"T&C, R & D"_s, {u"t&c"_s, u"r"_s, u"d"_s});
        row("a plus", u"iCloud+"_s, {u"icloud"_s, u"+"_s});
        row("Chinese by characters", u"推播憑證"_s, {u"推"_s, u"播"_s, u"憑"_s, u"證"_s});
        row("glued scripts", u"新iPad沒反應"_s, {u"新"_s, u"ipad"_s, u"沒"_s, u"反"_s, u"應"_s});
        row("a compatibility character", u"\uF914"_s, wordsOf(u"樂"_s));
        row("beyond the first plane", u"a𠮷b😀c"_s, wordsOf(u"a𠮷b😀c"_s));
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsOf(text), words);
    }

    void readsVariantsAsOneCharacter_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QList<std::pair<QString, QString>> pairs {
            {u"证书"_s, u"證書"_s}, {u"証書"_s, u"證書"_s},         {u"裡面"_s, u"裏面"_s},
            {u"里面"_s, u"裡面"_s}, {u"臺灣"_s, u"台湾"_s},         {u"设备"_s, u"設備"_s},
            {u"网络"_s, u"網絡"_s}, {u"激活锁"_s, u"激活鎖"_s},     {u"学生"_s, u"學生"_s},
            {u"着"_s, u"著"_s},     {u"軟體更新"_s, u"软体更新"_s}, {u"群组"_s, u"群組"_s},
        };
        for (const auto &[one, other] : pairs)
            QTest::newRow(qPrintable(one)) << one << other;
    }
    void readsVariantsAsOneCharacter()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(readText(one).folded, readText(other).folded);
    }

    void keepsDifferentWordsApart()
    {
        QVERIFY(readText(u"權杖"_s).folded != readText(u"憑證"_s).folded);
        QVERIFY(readText(u"到期"_s).folded != readText(u"過期"_s).folded);
    }

    /// What folds to a fold folds to itself: else a query would miss the very text it was copied from.
    void foldsOnce()
    {
        for (char16_t c = 0x4E00; c <= 0x9FFF; ++c)
            QCOMPARE(foldedHan(foldedHan(c)), foldedHan(c));
    }

    void knowsWhereWordsStood()
    {
        QCOMPARE(sourcesOf(u"「Café」：ＡＰＮｓ 推播，can’t"_s),
                 QStringList({u"Café"_s, u"ＡＰＮｓ"_s, u"推"_s, u"播"_s, u"can’t"_s}));
        QCOMPARE(sourcesOf(u"proﬁle"_s), QStringList {u"proﬁle"_s});
    }

    void knowsWhatIsGlued()
    {
        const auto gluedIn = [](const QString &text) {
            QString glued;
            for (const Unit &unit : readText(text).units)
                glued += unit.isGlued ? u'+' : u'-';
            return glued;
        };
        QCOMPARE(gluedIn(u"憑證到期"_s), u"-+++"_s);
        QCOMPARE(gluedIn(u"憑證，到期"_s), u"-+-+"_s);
        QCOMPARE(gluedIn(u"Wi-Fi on"_s), u"-+-"_s);
    }

    void tellsHan()
    {
        QVERIFY(hasHan(u"iPad 憑證"_s));
        QVERIFY(!hasHan(u"iPad カナ"_s));
        QVERIFY(!hasHan({}));
    }

    /// Whatever stands in a text: units in order, within the text and the fold.
    void staysWithinTheText()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text.append(QChar(static_cast<char16_t>(random.bounded(3) == 0 ? 0x4E00 + random.bounded(200)
                                                                               : random.bounded(0x10000))));
            const Text read = readText(text);
            quint32 at = 0;
            for (const Unit &unit : read.units) {
                QCOMPARE(unit.at, at);
                QVERIFY(unit.size > 0 && unit.length > 0);
                at = unit.at + unit.size;
                QVERIFY(unit.start + unit.length <= static_cast<quint32>(text.size()));
            }
            QCOMPARE(at, static_cast<quint32>(read.folded.size()));
        }
    }

    void countsSlips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("expected");
        QTest::newRow("the same") << u"token"_s << u"token"_s << 0;
        QTest::newRow("one other") << u"tokan"_s << u"token"_s << 1;
        QTest::newRow("one missing") << u"certficate"_s << u"certificate"_s << 1;
        QTest::newRow("one more") << u"tokenn"_s << u"token"_s << 1;
        QTest::newRow("swapped") << u"tkoen"_s << u"token"_s << 1;
        QTest::newRow("two") << u"certifcat"_s << u"certificate"_s << 2;
        QTest::newRow("too many") << u"abcdef"_s << u"uvwxyz"_s << 3;
        QTest::newRow("nothing typed") << QString() << u"ab"_s << 2;
    }
    void countsSlips()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, word);
        QTEST(slips(typed, word, 2), "expected");
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
