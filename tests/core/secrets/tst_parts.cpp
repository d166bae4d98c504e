// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/parts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Secrets;

namespace {

Secret ofSize(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    return Secret::taking(bytes);
}

} // namespace

class TestParts final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1) << qsizetype(0);
        QTest::newRow("one entry") << qsizetype(2048) << qsizetype(0);
        QTest::newRow("a byte more") << qsizetype(2049) << qsizetype(2);
        QTest::newRow("two entries") << qsizetype(4096) << qsizetype(2);
        QTest::newRow("many") << qsizetype(60'000) << qsizetype(30);
    }

    void comesBackWhole()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const qsizetype, count);
        const Secret secret = ofSize(size);

        const QList<Secret> parts = split(secret);
        const auto head = parseHead(entryOf(headFor(secret, Bank::B)));

        QCOMPARE(parts.size(), count);
        for (const Secret &part : parts)
            QVERIFY(part.size() <= MostInOneEntry);
        QVERIFY(entryOf(headFor(secret, Bank::B)).size() <= 2500);
        QVERIFY(head);
        QCOMPARE(head->bank, Bank::B);
        QCOMPARE(head->count, count);
        const auto again = joined(*head, parts);
        QVERIFY(again);
        QVERIFY(*again == secret);
    }

    void refusesWhatDoesNotBelongTogether()
    {
        const Secret secret = ofSize(6000);
        const Head head = headFor(secret, Bank::A);
        QList<Secret> parts = split(secret);

        QVERIFY(!joined(head, parts.mid(1)));
        QVERIFY(!joined(head, parts.mid(0, 2)));
        QVERIFY(!joined(head, {}));
        parts.swapItemsAt(0, 1);
        QVERIFY(!joined(head, parts));
        parts = split(secret);
        parts[2] = Secret("other");
        QVERIFY(!joined(head, parts));
        QVERIFY(!joined(headFor(ofSize(6001), Bank::A), split(secret)));
    }

    void refusesHeadsThatItNeverWrote_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const QByteArray digest(64, '0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << QByteArray("hunter2");
        QTest::newRow("plain line") << QByteArray("hunter2\n");
        QTest::newRow("no end") << "caretaker-secret-1 a 0 1 " + digest;
        QTest::newRow("later version") << "caretaker-secret-2 a 0 1 " + digest + "\nx";
        QTest::newRow("no such bank") << "caretaker-secret-1 c 0 1 " + digest + "\nx";
        QTest::newRow("no number") << "caretaker-secret-1 a x 1 " + digest + "\nx";
        QTest::newRow("negative") << "caretaker-secret-1 a 0 -1 " + digest + "\n";
        QTest::newRow("too few parts") << "caretaker-secret-1 a 1 6000 " + digest + "\n";
        QTest::newRow("endless") << "caretaker-secret-1 a 4503599627370496 9223372036854775807 " + digest
                + "\n";
        QTest::newRow("more words") << "caretaker-secret-1 a 0 1 " + digest + " y\nx";
    }

    void refusesHeadsThatItNeverWrote()
    {
        QFETCH(const QByteArray, entry);

        QVERIFY(!parseHead(Secret(entry)));
    }

    void namesItsParts()
    {
        QCOMPARE(nameOfPart(u"connection/1/sign-in"_s, Bank::A, 1), u"connection/1/sign-in/a1"_s);
        QCOMPARE(nameOfPart(u"x%1"_s, Bank::B, 12), u"x%1/b12"_s);
        QCOMPARE(otherThan(Bank::A), Bank::B);
        QCOMPARE(otherThan(Bank::B), Bank::A);
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
