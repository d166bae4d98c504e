// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doorbell.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDoorbell final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_place = u"sqlite:"_s + QUuid::createUuid().toString();
    }

    void nobodyAnswersWhereNobodyIs()
    {
        const Doorbell bell(m_place);
        QVERIFY(!bell.ring({}, 200ms));
    }

    void aSecondStartHandsItsFilesToTheFirst()
    {
        Doorbell first(m_place);
        QVERIFY(first.hang());
        const QSignalSpy raised(&first, &Doorbell::raiseWished);
        const QStringList paths {u"C:/Users/王小明/推播 憑證.pem"_s, u"/tmp/a\nb.p12"_s};

        QVERIFY(rungBySecond({.paths = paths, .language = u"zh_TW"_s}));
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.at(0).at(0).toStringList(), paths);
        QCOMPARE(raised.at(0).at(1).toString(), u"zh_TW"_s);
    }

    void anInstallerAsksItToLeave()
    {
        Doorbell first(m_place);
        QVERIFY(first.hang());
        const QSignalSpy left(&first, &Doorbell::leaveWished);

        QVERIFY(rungBySecond({.wish = Doorbell::Wish::Leave}));
        QCOMPARE(left.size(), 1);
    }

    void otherDataHasABellOfItsOwn()
    {
        Doorbell first(m_place);
        QVERIFY(first.hang());
        const Doorbell other(m_place + u"-2"_s);
        QVERIFY(!other.ring({}, 200ms));
    }

    void theBellIsFreeWhenItsProgramHasGone()
    {
        {
            Doorbell first(m_place);
            QVERIFY(first.hang());
        }
        Doorbell second(m_place);
        QVERIFY(!second.ring({}, 200ms));
        QVERIFY(second.hang());
    }

private:
    /// From a thread of its own, for it blocks while the first answers.
    bool rungBySecond(const Doorbell::Call &call)
    {
        bool isHeard = false;
        const std::unique_ptr<QThread> thread(QThread::create(
            [this, call, &isHeard] { isHeard = Doorbell(m_place).ring(call, 10s); }));
        thread->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20'000); }();
        thread->wait();
        return isHeard;
    }

    QString m_place;
};

QTEST_GUILESS_MAIN(TestDoorbell)
#include "tst_doorbell.moc"
