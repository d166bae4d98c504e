// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSecret final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsNothing()
    {
        QString printed;
        QDebug(&printed) << Secret("hunter2");

        QVERIFY(printed.contains(u"•••"));
        QVERIFY(!printed.contains(u"hunter2"));
    }

    void takesBytesOverAndWipesThem()
    {
        QByteArray source("hunter2");
        const char *const bytes = source.constData();
        const QByteArray sharer = QByteArray::fromRawData(bytes, 0);
        const Secret secret = Secret::taking(source);

        QVERIFY(source.isEmpty());
        QCOMPARE(secret.reveal(), QByteArrayView("hunter2"));
        QVERIFY(sharer.isEmpty());
    }

    void neverSharesItsBytes()
    {
        const Secret one("hunter2");
        const Secret copy = one;

        QVERIFY(copy.reveal().data() != one.reveal().data());
        QCOMPARE(copy, one);
    }

    void movesAndAssigns()
    {
        Secret one("hunter2");
        Secret moved = std::move(one);
        QCOMPARE(moved.reveal(), QByteArrayView("hunter2"));
        Secret other("x");
        other = moved;
        QCOMPARE(other, moved);
        other = std::move(moved);
        QCOMPARE(other.size(), 7);
        QVERIFY(!other.isEmpty());
        QVERIFY(Secret().isEmpty());
    }

    void comparesTheWhole_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isEqual");

        QTest::newRow("same") << QByteArray("hunter2") << true;
        QTest::newRow("shorter") << QByteArray("hunter") << false;
        QTest::newRow("other") << QByteArray("hunter3") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void comparesTheWhole()
    {
        QFETCH(const QByteArray, other);
        QFETCH(const bool, isEqual);

        QCOMPARE(Secret("hunter2") == Secret(other), isEqual);
    }

    void wipingLeavesCopiesAlone()
    {
        QByteArray bytes("hunter2");
        const QByteArray copy = bytes;
        wipe(bytes);

        QVERIFY(bytes.isEmpty());
        QCOMPARE(copy, QByteArray("hunter2"));
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
