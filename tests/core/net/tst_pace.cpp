// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pace.h"

#include <QTest>

using namespace std::chrono_literals;

class TestPace final : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToItsBound()
    {
        const Net::Pace late {.chance = [] { return 1.0; }};
        QCOMPARE(Net::waitAfter(1, late), 500ms);
        QCOMPARE(Net::waitAfter(2, late), 1000ms);
        QCOMPARE(Net::waitAfter(3, late), 2000ms);
        QCOMPARE(Net::waitAfter(5, late), 8000ms);
        QCOMPARE(Net::waitAfter(1'000'000, late), 8000ms);
        QCOMPARE(Net::waitAfter(0, late), 500ms);
    }

    void isSpreadByChance()
    {
        QCOMPARE(Net::waitAfter(1, {.chance = [] { return 0.0; }}), 250ms);
        QCOMPARE(Net::waitAfter(1, {.chance = [] { return 0.5; }}), 375ms);
        QSet<qint64> waits;
        for (int i = 0; i < 100; ++i) {
            const auto wait = Net::waitAfter(4, {});
            QVERIFY(wait >= 2000ms && wait <= 4000ms);
            waits.insert(wait.count());
        }
        QVERIFY(waits.size() > 10);
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
