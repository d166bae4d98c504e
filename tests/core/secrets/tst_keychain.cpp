// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/codes.h"
#include "core/secrets/keychain.h"
#include "tests/core/secrets/keyring.h"

using namespace Qt::StringLiterals;
using namespace Secrets;

namespace {

const QString Key = u"connection/8a6f/sign-in"_s;

QByteArray noise(qsizetype size, int seed = 0)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i + seed) * 31 + i / 256);
    return bytes;
}

} // namespace

class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        NEEDS_KEYRING;
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keyring = std::make_unique<Keyring>();
        m_keychain = std::make_unique<SystemKeychain>(m_keyring->service());
    }

    void cleanup()
    {
        m_keychain.reset();
        m_keyring.reset();
    }

    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const qsizetype size : {0, 1, 200, 2000, 2048, 2049, 6000, 60'000})
            QTest::addRow("%d bytes", int(size)) << noise(size);
        QTest::newRow("Chinese") << u"密碼：校園管家 🔑"_s.toUtf8();
        QTest::newRow("much Chinese") << u"密碼"_s.repeated(2000).toUtf8();
        QTest::newRow("NULs") << QByteArray(5000, '\0');
        QTest::newRow("a line") << QByteArray("secret\n");
    }

    void givesBackWhatItWasGiven()
    {
        QFETCH(const QByteArray, bytes);

        QVERIFY(AWAIT(m_keychain->write(Key, Secret(bytes))));
        const auto here = AWAIT(m_keychain->read(Key));
        QVERIFY(here);
        QVERIFY(*here == Secret(bytes));

        m_keychain = std::make_unique<SystemKeychain>(m_keyring->service());
        const auto later = AWAIT(m_keychain->read(Key));
        QVERIFY(later);
        QVERIFY(*later == Secret(bytes));

        QVERIFY(AWAIT(m_keychain->remove(Key)));
        QCOMPARE(m_keyring->entries(), QStringList());
        QCOMPARE(AWAIT(m_keychain->read(Key)).error().code, Codes::NotFound);
    }

    void keepsEveryEntrySmall()
    {
        QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(6000)))));
        const QStringList names = m_keyring->entries();
        QCOMPARE(names, QStringList({Key, Key + u"/a1"_s, Key + u"/a2"_s, Key + u"/a3"_s}));
        for (const QString &name : names)
            QVERIFY(m_keyring->at(name).size() <= 2560);
    }

    void leavesNothingOfWhatItReplaces()
    {
        const QList<qsizetype> sizes {60'000, 6000, 60'000, 1, 6000, 2049, 0, 200};
        for (const qsizetype size : sizes) {
            QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(size, 3)))));
            const auto read = AWAIT(m_keychain->read(Key));
            QVERIFY(read && *read == Secret(noise(size, 3)));
            QCOMPARE(m_keyring->entries().size(), size <= 2048 ? 1 : 1 + (size + 2047) / 2048);
        }
    }

    void keepsKeysApart()
    {
        const auto first = m_keychain->write(u"a"_s, Secret(noise(6000, 1)));
        const auto second = m_keychain->write(u"ab"_s, Secret(noise(6000, 2)));
        QVERIFY(AWAIT(first));
        QVERIFY(AWAIT(second));
        QVERIFY(AWAIT(m_keychain->remove(u"a"_s)));
        QCOMPARE(AWAIT(m_keychain->read(u"a"_s)).error().code, Codes::NotFound);
        QVERIFY(*AWAIT(m_keychain->read(u"ab"_s)) == Secret(noise(6000, 2)));
    }

    void removesWhatIsNotThere() { QVERIFY(AWAIT(m_keychain->remove(Key))); }

    void doesOneThingAtATimeToAKey()
    {
        QList<Answer<>> writes;
        for (int i = 0; i < 8; ++i)
            writes.append(m_keychain->write(Key, Secret(noise(4000 + 1500 * (i % 3), i))));
        const auto read = m_keychain->read(Key);
        const auto removed = m_keychain->remove(Key);
        for (const Answer<> &write : writes)
            QVERIFY(AWAIT(write));
        QVERIFY(*AWAIT(read) == Secret(noise(5500, 7)));
        QVERIFY(AWAIT(removed));
        QCOMPARE(m_keyring->entries(), QStringList());
    }

    void giveNothingOfASetThatIsNotWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes"); // empty: the entry is gone
        QTest::newRow("first part gone") << Key + u"/a1"_s << QByteArray();
        QTest::newRow("last part gone") << Key + u"/a3"_s << QByteArray();
        QTest::newRow("part of another") << Key + u"/a2"_s << noise(2048, 9);
        QTest::newRow("shorter part") << Key + u"/a2"_s << QByteArray("x");
        QTest::newRow("head of another program") << Key << QByteArray("hunter2");
    }

    void giveNothingOfASetThatIsNotWhole()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(6000)))));
        bytes.isEmpty() ? m_keyring->clear(name) : m_keyring->put(name, bytes);

        QCOMPARE(AWAIT(m_keychain->read(Key)).error().code, Codes::Damaged);

        // Given anew it is whole again, and nothing of the broken set stays.
        QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(3000)))));
        QVERIFY(*AWAIT(m_keychain->read(Key)) == Secret(noise(3000)));
        QVERIFY(AWAIT(m_keychain->remove(Key)));
        QCOMPARE(m_keyring->entries(), QStringList());
    }

    void keepsTheOldOneWhenAWritingIsCutOff()
    {
        QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(6000, 1)))));
        const auto cutOff = m_keychain->write(Key, Secret(noise(60'000, 2)));
        while (m_keyring->entries().size() < 8)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_keychain.reset();
        QTRY_VERIFY(cutOff.isFinished());
        QVERIFY(m_keyring->entries().size() < 30);

        m_keychain = std::make_unique<SystemKeychain>(m_keyring->service());
        QVERIFY(*AWAIT(m_keychain->read(Key)) == Secret(noise(6000, 1)));

        QVERIFY(AWAIT(m_keychain->write(Key, Secret(noise(2049, 3)))));
        QCOMPARE(m_keyring->entries().size(), 3);
        QVERIFY(*AWAIT(m_keychain->read(Key)) == Secret(noise(2049, 3)));
    }

    void goesOnToTheEndWhereNobodyWaits()
    {
        auto write = m_keychain->write(Key, Secret(noise(6000)));
        while (m_keyring->entries().size() < 2)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        write.cancel();
        QVERIFY(*AWAIT(m_keychain->read(Key)) == Secret(noise(6000)));
    }

private:
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SystemKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
