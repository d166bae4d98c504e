// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/facts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

class TestFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsAnyText_data()
    {
        QTest::addColumn<QString>("value");

        QTest::newRow("plain") << u"CN=MDM"_s;
        QTest::newRow("Chinese") << u"臺北市立學校 🏫"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar::Null + u"b"_s);
        QTest::newRow("only NUL") << QString(QChar::Null);
        QTest::newRow("U+0001") << u"a\u0001b"_s;
        QTest::newRow("looks escaped") << u"\u00010 \u00011 \u0001"_s;
        QTest::newRow("NUL after U+0001") << QString(u"\u0001"_s + QChar::Null);
        QTest::newRow("like a key") << u"issuer"_s;
        QTest::newRow("long") << QString(100'000, u'x');
    }

    void keepsAnyText()
    {
        QFETCH(const QString, value);
        Facts facts;
        facts.set(Fact::Issuer, u"before");
        facts.set(Fact::Subject, value);
        facts.set(Fact::Topic, u"after");

        QCOMPARE(facts.value(Fact::Subject), value);
        QCOMPARE(facts.value(Fact::Issuer), u"before"_s);
        QCOMPARE(facts.value(Fact::Topic), u"after"_s);
        QCOMPARE(facts.all().size(), 3U);
        QCOMPARE(Facts::fromBlock(facts.block()), facts);
    }

    void keepsTheOrder()
    {
        Facts facts;
        facts.set(Fact::Topic, u"1");
        facts.set(Fact::Issuer, u"2");
        facts.set(Fact::Topic, u"3");

        const std::vector<std::pair<QString, QString>> expected {{u"issuer"_s, u"2"_s}, {u"topic"_s, u"3"_s}};
        QCOMPARE(facts.all(), expected);
    }

    void anEmptyValueRemoves()
    {
        Facts facts;
        facts.set(Fact::Topic, u"1");
        facts.set(Fact::Issuer, u"2");
        facts.set(Fact::Topic, {});

        QCOMPARE(facts.value(Fact::Topic), QString());
        QCOMPARE(facts.all().size(), 1U);
        facts.set(Fact::Issuer, {});
        QVERIFY(facts.isEmpty());
        QCOMPARE(facts, Facts());
    }

    void aValueIsNeverTakenForAKey()
    {
        Facts facts;
        facts.set(Fact::Subject, u"topic");
        facts.set(Fact::Issuer, u"x");

        QCOMPARE(facts.value(Fact::Topic), QString());
        facts.set(Fact::Topic, u"t");
        QCOMPARE(facts.value(u"topic"), u"t"_s);
    }

    void aDamagedBlockGivesNoFacts_data()
    {
        QTest::addColumn<QByteArray>("block");

        QTest::newRow("no end") << QByteArray("subject\0CN=a", 12);
        QTest::newRow("key only") << QByteArray("subject\0", 8);
        QTest::newRow("text") << QByteArray("subject");
        QTest::newRow("empty key") << QByteArray("\0a\0", 3);
        QTest::newRow("rest behind") << QByteArray("a\0b\0c", 5);
    }

    void aDamagedBlockGivesNoFacts()
    {
        QFETCH(const QByteArray, block);

        const Facts facts = Facts::fromBlock(block);

        QVERIFY(facts.isEmpty());
        QVERIFY(facts.all().empty());
        QCOMPARE(facts.value(Fact::Subject), QString());
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
