// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/credentials/samples.h"
#include "ui/credentials/matchbox.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

namespace {

/// The same token in a file (1) and on a Jamf Pro server (2).
Check::Snapshot pair()
{
    Check::Snapshot snapshot;
    snapshot.credentials = {Samples::credential(1, Kind::ContentToken, u"Main campus"_s, 6),
                            Samples::credential(2, Kind::ContentToken, u"Campus"_s, 6)};
    Sighting &onServer = snapshot.credentials[1].sightings[0];
    onServer.source = SourceKind::JamfPro;
    onServer.where = u"Jamf Pro"_s;
    return snapshot;
}

Check::Snapshot joined()
{
    Check::Snapshot snapshot = pair();
    const Credential second = snapshot.credentials.takeLast();
    snapshot.credentials[0].sightings += second.sightings;
    snapshot.credentials[0].aliases = {{2, second.identity, second.name, u"Jamf Pro"_s}};
    return snapshot;
}

struct Bench
{
    explicit Bench(const Check::Snapshot &snapshot, qint64 shown)
    {
        ledger.show(snapshot, Samples::now());
        QObject::connect(&box, &MatchBox::decided, &orders, &Orders::pair);
        box.show(ledger.entry(shown), Words::Years::Common);
        box.resize(600, 100);
    }

    void click(const QString &name)
    {
        QTest::mouseClick(box.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }

    Ledger ledger;
    Orders orders;
    MatchBox box {ledger};
    QSignalSpy spy {&orders, &Orders::pairOrdered};
    PairOrder taken() { return spy.isEmpty() ? PairOrder() : spy.takeFirst().at(0).value<PairOrder>(); }
};

} // namespace

class TestMatchBox final : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutALikelyOne()
    {
        Bench bench(pair(), 2);

        QVERIFY(!bench.box.isHidden());
        const auto *same = bench.box.findChild<QAbstractButton *>(u"sameOne"_s);
        QVERIFY(same);
        QVERIFY(same->accessibleName().contains(u"“Main campus”, seen in credential-1.pem"_s));
        QVERIFY(same->focusPolicy() & Qt::TabFocus);
        QVERIFY(bench.box.findChild<QAbstractButton *>(u"different"_s));
    }

    void joinsAndUndoes()
    {
        Bench bench(pair(), 2);

        bench.click(u"sameOne"_s);

        const PairOrder order {PairOrder::What::Join, 1, 2, {u"Main campus"_s, u"Campus"_s}};
        QCOMPARE(bench.taken(), order); // the file's identity stays, whichever is shown
        QVERIFY(bench.orders.lastDeed());
        bench.orders.undo();
        QCOMPARE(bench.taken().what, PairOrder::What::UndoJoin);
        QVERIFY(!bench.orders.lastDeed());
    }

    void tellsApartByKeyAndUndoes()
    {
        Bench bench(pair(), 1);
        auto *different = bench.box.findChild<QAbstractButton *>(u"different"_s);
        bench.box.QWidget::show();
        different->setFocus();

        QTest::keyClick(different, Qt::Key_Space);

        QCOMPARE(bench.taken().what, PairOrder::What::TellApart);
        bench.orders.undo();
        QCOMPARE(bench.taken().what, PairOrder::What::UndoTellApart);
    }

    void partsWhatWasJoined()
    {
        Bench bench(joined(), 2); // an alias leads to the one that it stands for

        QVERIFY(!bench.box.findChild<QAbstractButton *>(u"sameOne"_s));
        bench.click(u"notTheSame"_s);

        const PairOrder order {PairOrder::What::Part, 1, 2, {u"Main campus"_s, u"Campus"_s}};
        QCOMPARE(bench.taken(), order);
        bench.orders.undo();
        QCOMPARE(bench.taken().what, PairOrder::What::Join);
    }

    void saysNothingOfWhatIsAlone()
    {
        Check::Snapshot snapshot = pair();
        snapshot.credentials.removeLast();

        QVERIFY(Bench(snapshot, 1).box.isHidden());
    }

    void keepsTheFocusWhileNothingChanges()
    {
        Bench bench(pair(), 1);
        const auto *button = bench.box.findChild<QAbstractButton *>(u"sameOne"_s);

        bench.ledger.setNow(Samples::now().addSecs(60));
        bench.box.show(bench.ledger.entry(1), Words::Years::Common);

        QCOMPARE(bench.box.findChild<QAbstractButton *>(u"sameOne"_s), button);
    }
};

QTEST_MAIN(TestMatchBox)
#include "tst_matchbox.moc"
