// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/apple/applebench.h"

#include <QRegularExpression>
#include <QSet>

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;
using Apple::Activity;
using Apple::Order;
using Apple::Urgency;

namespace {

bool isOf(const QString &serial, const Sandbox::AppleServer &apple, int server, int devices)
{
    for (int i = 0; i < devices; ++i) {
        if (apple.serialOf(static_cast<quint32>(i)) == serial)
            return apple.serverOf(static_cast<quint32>(i)) == server;
    }
    return false;
}

} // namespace

class TestService final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAllDevices()
    {
        const Bench bench(3'500);
        const Walked walked(bench);
        QCOMPARE(codeOf(walked.result), QString());
        QCOMPARE(walked.pages, 4);
        QCOMPARE(walked.serials, bench.serials(0, 3'500));
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 4);
        QCOMPARE(bench.apple.tokenJournal().size(), 1);
    }

    void readsNothingOfAnEmptySchool()
    {
        const Bench bench(0);
        const Walked walked(bench);
        QVERIFY(walked.result);
        QCOMPARE(walked.pages, 1);
        QVERIFY(walked.serials.isEmpty());
    }

    void goesOnWhereItStopped()
    {
        const Bench bench(2'500);
        const auto first = outcome(bench.service->devices());
        QVERIFY(first);
        QCOMPARE(first->rows.size(), 1000);
        const Walked rest(bench, first->next);
        QVERIFY(rest.result);
        QCOMPARE(rest.serials, bench.serials(1000, 1'500));
    }

    void followsACursorWithoutALink()
    {
        Bench bench(2'500);
        bench.fail({.kind = Kind::NextAsCursor});
        QCOMPARE(Walked(bench).serials, bench.serials(0, 2'500));
    }

    void waitsForWhoeverTakesAPage()
    {
        const Bench bench(3'000);
        QPromise<Result<>> storing;
        storing.start();
        int pages = 0;
        const auto walking = bench.service->eachPage(
            [&](const Apple::Page<Apple::Device> &) {
                ++pages;
                return pages == 1 ? storing.future() : ready(Result<>());
            },
            {}, Urgency::Now);
        // One page ahead and no further.
        QTRY_COMPARE(bench.apple.requests("GET", u"*"_s), 2);
        QCOMPARE(pages, 1);
        storing.addResult(Result<>());
        storing.finish();
        QVERIFY(outcome(walking));
        QCOMPARE(pages, 3);
    }

    void endsWithWhoeverTakesAPage()
    {
        const Bench bench(3'000);
        const auto full = [](const Apple::Page<Apple::Device> &) {
            return ready(Result<>(failure(ErrorKind::LocalFault, "disk-full"_L1)));
        };
        QCOMPARE(codeOf(outcome(bench.service->eachPage(full, {}, Urgency::Now))), u"disk-full"_s);
    }

    void endsWithItsOwner()
    {
        Bench bench(5'000);
        bench.fail({.kind = Kind::Latency, .number = 100});
        const auto take = [](const Apple::Page<Apple::Device> &) { return ready(Result<>()); };
        auto walking = bench.service->eachPage(take, {}, Urgency::Now);
        auto other = bench.service->eachPage(take, {}, Urgency::Now);
        QTRY_VERIFY(bench.apple.requests("GET", u"*"_s) > 0);
        other.cancel();
        bench.service.reset();
        QVERIFY(walking.isFinished());
        QVERIFY(walking.isCanceled());
        QVERIFY(other.isCanceled());
    }

    void readsOneDevice()
    {
        const Bench bench(50);
        const auto device = outcome(bench.service->device(bench.apple.serialOf(7)));
        QVERIFY(device);
        QCOMPARE(device->serialNumber, bench.apple.serialOf(7));
        QCOMPARE(device->productFamily, u"iPhone"_s);
        QCOMPARE(device->purchaseSourceType, u"MANUALLY_ADDED"_s);
        QCOMPARE(device->status, u"ASSIGNED"_s);
        QCOMPARE(device->imei.size(), 1);
        QCOMPARE(device->wifiMacAddress.size(), 1);
        QVERIFY(device->orderDateTime && device->addedToOrgDateTime && device->updatedDateTime);
        QVERIFY(!device->releasedFromOrgDateTime);
    }

    void readsOddMembersAlike()
    {
        Bench bench(50);
        const auto usual = outcome(bench.service->device(bench.apple.serialOf(3)));
        bench.fail({.kind = Kind::OddMembers});
        auto odd = outcome(bench.service->device(bench.apple.serialOf(3)));
        QVERIFY(usual && odd);
        QVERIFY(!usual->ethernetMacAddress.isEmpty());
        QVERIFY(!usual->purchaseSourceId.isEmpty());
        QVERIFY(odd->color.isEmpty());
        odd->color = usual->color;
        QVERIFY(*odd == *usual);
    }

    void readsServersWithTheirLastContact()
    {
        const Bench bench(100);
        const auto servers = outcome(bench.service->servers());
        QVERIFY(servers);
        QCOMPARE(servers->size(), 3);
        const Apple::MdmServer &jamf = servers->first();
        QCOMPARE(jamf.serverName, u"Jamf Pro"_s);
        QCOMPARE(jamf.lastConnectedDateTime, Moment(Start.addSecs(-1'900)));
        QCOMPARE(jamf.defaultProductFamilies, QStringList({u"IPAD"_s, u"IPHONE"_s, u"APPLE_TV"_s}));
        QCOMPARE(servers->at(2).serverType, u"APPLE_CONFIGURATOR"_s);
        QVERIFY(!servers->at(2).lastConnectedDateTime);
        QCOMPARE(*servers->at(2).deviceCount, 0);
        QVERIFY(*jamf.deviceCount + *servers->at(1).deviceCount == 96);
        const auto one = outcome(bench.service->server(jamf.id));
        QVERIFY(one);
        QVERIFY(*one == jamf);
    }

    void readsWhichDevicesAServerHas()
    {
        const Bench bench(5'000);
        const QString jamf = bench.apple.school().servers.first().id;
        QStringList serials;
        const auto walked = bench.service->eachPageOf(
            jamf,
            [&serials](const Apple::Page<QString> &page) {
                serials += page.rows;
                return ready(Result<>());
            },
            {}, Urgency::Now);
        QVERIFY(outcome(walked));
        const auto servers = outcome(bench.service->servers());
        QVERIFY(servers);
        QCOMPARE(serials.size(), *servers->first().deviceCount);
        QCOMPARE(QSet<QString>(serials.begin(), serials.end()).size(), serials.size());
        QVERIFY(isOf(serials.last(), bench.apple, 0, 5'000));
        const auto page = outcome(bench.service->devicesOf(jamf));
        QCOMPARE(page->rows, serials.first(1000));
    }

    void readsTheServerOfADevice()
    {
        const Bench bench(50);
        QCOMPARE(*outcome(bench.service->serverOf(bench.apple.serialOf(3))),
                 bench.apple.school().servers[1].id);
        QCOMPARE(*outcome(bench.service->serverOf(bench.apple.serialOf(24))), QString());
    }

    void readsCoverage_data()
    {
        QTest::addColumn<int>("device");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("both") << 0 << QStringList {u"Limited Warranty"_s, u"AppleCare+"_s};
        QTest::newRow("warranty alone") << 9 << QStringList {u"Limited Warranty"_s};
        QTest::newRow("none") << 16 << QStringList();
    }

    void readsCoverage()
    {
        QFETCH(const int, device);
        QFETCH(const QStringList, names);
        const Bench bench(50);
        const auto covers
            = outcome(bench.service->coverage(bench.apple.serialOf(static_cast<quint32>(device))));
        QVERIFY(covers);
        QStringList found;
        for (const Apple::Coverage &cover : *covers) {
            found.append(cover.description);
            QVERIFY(cover.startDateTime && cover.endDateTime);
            QCOMPARE(cover.status == u"ACTIVE"_s, *cover.endDateTime > Start);
            QCOMPARE(cover.isCanceled, std::optional(false));
            QCOMPARE(cover.agreementNumber.isEmpty(), cover.paymentType == u"NONE"_s);
        }
        QCOMPARE(found, names);
    }

    void readsActivationLock()
    {
        const Bench bench(50);
        const auto locked = outcome(bench.service->activationLock(bench.apple.serialOf(3)));
        QVERIFY(locked);
        QVERIFY(*locked == (Apple::ActivationLock {true, u"USER"_s}));
        QVERIFY(*outcome(bench.service->activationLock(bench.apple.serialOf(1)))
                == (Apple::ActivationLock {false, u"NONE"_s}));
    }

    void followsAnAssignmentToItsEnd()
    {
        Bench bench(100);
        const auto servers = bench.apple.school().servers;
        const Order order {.serverId = servers[2].id, .deviceIds = bench.serials(0, 5)};
        const auto begun = outcome(bench.service->begin(order));
        QCOMPARE(codeOf(begun), QString());
        QVERIFY(!begun->hasEnded());
        QStringList seen;
        const auto progressed = [&seen](const Activity &activity) { seen.append(activity.subStatus); };
        const auto ended = outcome(bench.service->settled(begun->id, progressed));
        QVERIFY(ended);
        QCOMPARE(ended->outcome(), Activity::Outcome::Done);
        QCOMPARE(seen,
                 QStringList({u"PROCESSING"_s, u"POST_PROCESSING"_s, u"COMPLETED_WITH_SUCCESS"_s})
                     .last(seen.size()));
        QCOMPARE(bench.apple.serverOf(4), 2);
        QVERIFY(ended->completedDateTime);

        const auto log = outcome(bench.service->logOf(*ended));
        QCOMPARE(codeOf(log), QString());
        QVERIFY(log->contains(bench.apple.serialOf(4).toLatin1() + ",SUCCESS"));
        const auto fetched = bench.apple.storeJournal();
        QCOMPARE(fetched.size(), 1);
        QVERIFY(!fetched.first().headerNames.contains("authorization"));
    }

    void sendsEverySortOfOrder_data()
    {
        QTest::addColumn<Order::Sort>("sort");
        QTest::addColumn<bool>("hasDeadline");
        QTest::newRow("unassign") << Order::Sort::Unassign << false;
        QTest::newRow("assign with deadline") << Order::Sort::AssignWithDeadline << true;
        QTest::newRow("another deadline") << Order::Sort::UpdateDeadline << true;
        QTest::newRow("cancel") << Order::Sort::CancelMigration << false;
    }

    void sendsEverySortOfOrder()
    {
        QFETCH(const Order::Sort, sort);
        QFETCH(const bool, hasDeadline);
        const Bench bench(100);
        const QDateTime deadline = Start.addDays(30);
        const Order order {.sort = sort,
                           .serverId = bench.apple.school().servers[1].id,
                           .deviceIds = bench.serials(0, 2),
                           .deadline = hasDeadline ? Moment(deadline) : Moment()};
        const auto begun = outcome(bench.service->begin(order));
        QCOMPARE(codeOf(begun), QString());
        QCOMPARE(outcome(bench.service->settled(begun->id))->outcome(), Activity::Outcome::Done);
        const auto device = outcome(bench.service->device(bench.apple.serialOf(0)));
        QCOMPARE(device->mdmMigrationDeadlineDateTime, order.deadline);
        QCOMPARE(device->isMdmMigrationCapable.has_value(), hasDeadline);
        if (sort == Order::Sort::Unassign)
            QCOMPARE(device->status, u"UNASSIGNED"_s);
    }

    void checksAnOrderBeforeItIsSent_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("about");
        const QStringList one {u"A"_s};
        QTest::newRow("no devices") << Order {.serverId = u"s"_s} << u"activity-incomplete"_s << u"devices"_s;
        QTest::newRow("no server") << Order {.deviceIds = one} << u"activity-incomplete"_s << u"server"_s;
        QTest::newRow("no deadline") << Order {.sort = Order::Sort::UpdateDeadline, .deviceIds = one}
                                     << u"activity-incomplete"_s << u"date"_s;
        QTest::newRow("too many") << Order {.serverId = u"s"_s, .deviceIds = QStringList(1001, u"A"_s)}
                                  << u"activity-too-large"_s << u"1001"_s;
        QTest::newRow("too late") << Order {.sort = Order::Sort::UpdateDeadline,
                                            .deviceIds = one,
                                            .deadline = Start.addDays(91)}
                                  << u"deadline-too-late"_s << u"90"_s;
    }

    void checksAnOrderBeforeItIsSent()
    {
        QFETCH(const Order, order);
        QFETCH(const QString, code);
        QFETCH(const QString, about);
        const Bench bench(1);
        const auto refused = outcome(bench.service->begin(order));
        QCOMPARE(codeOf(refused), code);
        QCOMPARE(refused.error().about.first(), about);
        QVERIFY(bench.apple.apiJournal().isEmpty());
    }

    void keepsWithinApplesLimits()
    {
        Bench bench(30, {.budget = Apple::Budget()});
        bench.apple.limit({.readsAMinute = 20, .writesAnHour = 10});
        QVERIFY(outcome(bench.service->signIn()));
        for (int i = 0; i < 60; ++i)
            QVERIFY(outcome(bench.service->coverage(bench.apple.serialOf(static_cast<quint32>(i % 30)),
                                                    i % 3 == 0 ? Urgency::Now : Urgency::Background)));
        QCOMPARE(bench.apple.refusedForRate(), 0);
        const auto minutes = std::chrono::duration<double, std::ratio<60>>(bench.clock.passed()).count();
        QVERIFY2(minutes > 2.0 && minutes < 4.0, qPrintable(QString::number(minutes)));
        QVERIFY(bench.service->forecast(4'000).count() > 4'000 / 20 * 60);
    }

    void getsTheNextTokenBeforeItLapses()
    {
        Bench bench(10);
        QVERIFY(outcome(bench.service->servers()));
        bench.clock.pass(std::chrono::minutes(30));
        QVERIFY(outcome(bench.service->servers()));
        QCOMPARE(bench.apple.tokenJournal().size(), 1);
        bench.clock.pass(std::chrono::minutes(30) - std::chrono::seconds(20));
        QVERIFY(outcome(bench.service->servers()));
        QCOMPARE(bench.apple.tokenJournal().size(), 2);
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 3); // none was refused
    }

    void signsInOnceForAllWhoWait()
    {
        Bench bench(10);
        bench.fail({.kind = Kind::Latency, .paths = u"*token*"_s, .number = 50});
        QList<Answer<Apple::Device>> answers;
        for (quint32 i = 0; i < 10; ++i)
            answers.append(bench.service->device(bench.apple.serialOf(i)));
        for (const auto &answer : std::as_const(answers))
            QVERIFY(outcome(answer));
        QCOMPARE(bench.apple.tokenJournal().size(), 1);
        const auto asked = bench.apple.tokenJournal().first();
        QCOMPARE(asked.method, "POST");
        QVERIFY(asked.query.isEmpty());
        QVERIFY(!asked.headerNames.contains("authorization"));
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
