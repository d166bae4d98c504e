// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/arena.h"
#include "core/inventory/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Inventory;
using namespace Qt::StringLiterals;

class TestSearchWords final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsTyped()
    {
        QCOMPARE(searchWordsOf(u"  "_s), QList<SearchWord>());
        QCOMPARE(searchWordsOf(u"C0 Ipad"_s),
                 QList<SearchWord>({{{"ipad"}, {}}, {{"\nc0", " c0", "-c0", "_c0"}, "\nc0"}}));
        QCOMPARE(searchWordsOf(u"AA:bb-C"_s), QList<SearchWord>({{{"aa:bb-c"}, "aabbc"}}));
        QCOMPARE(searchWordsOf(u"平"_s), QList<SearchWord>({{{"平"}, {}}}));
        QCOMPARE(searchWordsOf(u"ＡＢ１２"_s), QList<SearchWord>({{{"ab12"}, "ab12"}}));
        QCOMPARE(searchWordsOf(u"8904\u200b9032\u2060"_s), searchWordsOf(u"89049032"_s));
        QCOMPARE(searchWordsOf(u"iPad \u200b \u2060\ufeff \u0001"_s), searchWordsOf(u"iPad"_s)); // nobody sees them
        QCOMPARE(searchWordsOf(u"\u200b "_s.repeated(8) + u"iPad"_s), searchWordsOf(u"iPad"_s));
        QCOMPARE(searchWordsOf(QString(500, u'x')).first().texts.first().size(), LongestWord);
        QCOMPARE(searchWordsOf(u"x "_s.repeated(500)).size(), 8);
    }

    /// Against looking at each row by itself.
    void sweepsAsItLooks()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Arena arena;
            const int rows = random.bounded(1, 300);
            const QByteArray letters = QByteArray("abcdefgh").first(random.bounded(1, 9));
            const auto text = [&](int length) {
                QByteArray made;
                for (int i = 0; i < length; ++i)
                    made += letters[random.bounded(letters.size())];
                return made;
            };
            for (int row = 0; row < rows; ++row) {
                arena.beginRow();
                for (int value = random.bounded(3); value > 0; --value)
                    arena.add('\n' + text(random.bounded(1, 20)));
            }
            arena.finish();
            for (const bool isPrefix : {false, true}) {
                const QByteArray needle = (isPrefix ? "\n" : "") + text(random.bounded(1, 6));
                std::vector<quint64> bits(static_cast<std::size_t>(rows) / 64 + 1);
                arena.find(needle, bits.data());
                for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
                    QCOMPARE((bits[row / 64] >> (row % 64) & 1) != 0, arena.holds(row, needle));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
