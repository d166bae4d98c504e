// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/indexkeeper.h"
#include "tests/core/inventory/inventorybench.h"

#include <QRandomGenerator>

using namespace Inventory;
using namespace Qt::StringLiterals;

class TestIndex final : public QObject, InventoryBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
        m_keeper = std::make_unique<IndexKeeper>(*m_database);
    }

    void cleanup()
    {
        m_keeper.reset();
        close();
    }

    void findsByAnyOfItsTexts()
    {
        fillWithFour();
        const QList<std::pair<QString, QString>> table {{u""_s, u"0,1,2,3"_s},
                                                        {u"C02000000001"_s, u"1"_s},
                                                        {u"c020"_s, u"0,1,2,3"_s},
                                                        {u"c0"_s, u"0,1,2,3"_s},
                                                        {u"00"_s, u""_s},
                                                        {u"0001"_s, u"1"_s},
                                                        {u"000000003"_s, u"3"_s},
                                                        {u"Mini"_s, u"1"_s},
                                                        {u"ip"_s, u"0,1,2"_s},
                                                        {u"w77"_s, u"1"_s},
                                                        {u"平板"_s, u"0"_s},
                                                        {u"板"_s, u"0"_s},
                                                        {u"六年 平板"_s, u"0"_s},
                                                        {u"平板 c02"_s, u"0"_s},
                                                        {u"平板 mini"_s, u""_s},
                                                        {u"六年 7"_s, u"0"_s},
                                                        {u"年 3"_s, u""_s},
                                                        {u"9"_s, u"0"_s},
                                                        {u"王"_s, u"0"_s},
                                                        {u"s1@school"_s, u"0"_s},
                                                        {u"tag-9"_s, u"0"_s},
                                                        {u"350000000000002"_s, u"1"_s},
                                                        {u"0000000002"_s, u"1"_s},
                                                        {u"aa:bb:cc:dd:ee:ff"_s, u"1"_s},
                                                        {u"AABBCC"_s, u"1"_s},
                                                        {u"bb-cc"_s, u"1"_s},
                                                        {u"11:22"_s, u"2"_s},
                                                        {u"%"_s, u""_s},
                                                        {u"'; DROP TABLE devices"_s, u""_s},
                                                        {u"macbook"_s, u"3"_s}};
        for (const auto &[text, found] : table)
            QCOMPARE(text + u" → "_s + numbers({.text = text}), text + u" → "_s + found);
    }

    void putsFirstWhatIsMeantMostLikely()
    {
        fillWithFour();
        QVERIFY(
            pullJamf({jamfDevice(0, u"Cart C02000000001"_s), jamfDevice(1, u"Zebra"_s),
                      jamfDevice(2, u"cart 12"_s), jamfDevice(3, u"Cart"_s), jamfDevice(5, u"A cart"_s)}));
        readAll();
        const auto closest = [this](const QString &text, qsizetype most = 9) {
            QStringList numbers;
            const auto devices = reader().rows(m_keeper->index()->closest(text, Noon, most));
            for (const Device &device : devices.value())
                numbers.append(QString::number(device.org.serialNumber.right(9).toInt()));
            return numbers.join(u',');
        };
        QCOMPARE(closest(u"c02000000001"_s), u"1,0"_s); // the serial number before the name that holds it
        QCOMPARE(closest(u"cart"_s), u"3,2,0,5"_s);
        QCOMPARE(closest(u" CART "_s, 2), u"3,2"_s);
        QCOMPARE(closest(u"c02"_s), u"5,3,2,0,1"_s); // all begin with it: by name
        QCOMPARE(closest(u"no such thing"_s), QString());
    }

    void answersQuestions()
    {
        fillWithFour();
        fillForQuestions();
        const qint64 right = device(0).assignedServer->row;
        const auto answer = [this, right](View view, int days = 30) {
            return numbers({.view = view, .days = days, .rightServer = right}, Noon.addSecs(-1));
        };
        QCOMPARE(answer(View::InOrgNotInJamf), u"2"_s);
        QCOMPARE(answer(View::InJamfNotInOrg), u"3"_s);
        QCOMPARE(answer(View::Unassigned), u"1"_s);
        QCOMPARE(answer(View::WrongServer), u"2"_s);
        QCOMPARE(answer(View::NotSeen, 0), u"1,3"_s);
        QCOMPARE(answer(View::CoverageEnding), u"0"_s);
        QCOMPARE(answer(View::CoverageEnding, 5), QString());
        QCOMPARE(answer(View::ManuallyAdded), u"2"_s);
        QCOMPARE(answer(View::Released), u"4"_s);
        QCOMPARE(answer(View::All), u"0,1,2,3,4"_s);
        QCOMPARE(numbers({.view = View::WrongServer, .rightServer = right, .families = {u"Mac"_s}}),
                 QString());
        QCOMPARE(numbers({.view = View::WrongServer, .rightServer = right, .families = {u"iPad"_s}}), u"2"_s);
    }

    void tellsNoEndFromNoPlan()
    {
        fillWithFour();
        fillForQuestions();
        const Coverage subscription {.id = u"Y"_s, .status = u"ACTIVE"_s};
        QVERIFY(recorder().storeCoverage(serial(2), {subscription}, Noon));
        QCOMPARE(numbers({.view = View::CoverageEnding, .days = 3650}), u"0"_s);
        for (const Index::Depth depth : {Index::Depth::FirstScreen, Index::Depth::Whole}) {
            QCOMPARE(numbers({.sort = {Column::CoverageEnds, false}}, Noon, depth), u"1,0,2,3,4"_s);
            QCOMPARE(numbers({.sort = {Column::CoverageEnds, true}}, Noon, depth), u"2,0,1,3,4"_s);
        }
    }

    void sortsByTheAgeOfCoverage()
    {
        fillWithFour();
        for (const auto &[device, hours] : QList<std::pair<int, int>> {{2, 5}, {0, 1}, {3, 9}})
            QVERIFY(recorder().storeCoverage(serial(device), {}, Noon.addSecs(hours * 3600)));
        for (const Index::Depth depth : {Index::Depth::FirstScreen, Index::Depth::Whole}) {
            QCOMPARE(numbers({.sort = {Column::CoverageRead, false}}, Noon, depth), u"0,2,3,1"_s);
            QCOMPARE(numbers({.sort = {Column::CoverageRead, true}}, Noon, depth), u"3,2,0,1"_s);
        }
    }

    void sortsWithBlanksAtTheEnd()
    {
        fillWithFour();
        QVERIFY(pullJamf({jamfDevice(2, u"b"_s), jamfDevice(0, u"B2"_s),
                          jamfDevice(1, u"a very long name, the same"_s),
                          jamfDevice(4, u"a very long name, the samf"_s), jamfDevice(3, {})}));
        for (const Index::Depth depth : {Index::Depth::FirstScreen, Index::Depth::Whole}) {
            QCOMPARE(numbers({.sort = {Column::Name, false}}, Noon, depth), u"1,4,2,0,3"_s);
            QCOMPARE(numbers({.sort = {Column::Name, true}}, Noon, depth), u"0,2,4,1,3"_s);
            QCOMPARE(numbers({.sort = {Column::AddedToOrg, false}}, Noon, depth), u"2,1,0,3,4"_s);
            QCOMPARE(numbers({.sort = {Column::AddedToOrg, true}}, Noon, depth), u"0,1,2,3,4"_s);
            QCOMPARE(numbers({.text = u"a v"_s, .sort = {Column::SerialNumber, true}}, Noon, depth),
                     u"4,1"_s);
            QCOMPARE(numbers({.text = u"very"_s, .sort = {Column::SerialNumber, true}}, Noon, depth),
                     u"4,1"_s);
        }
        for (int column = 0; column <= int(Column::CoverageRead); ++column) {
            for (const bool isDescending : {false, true}) {
                const Query query {.sort = {Column(column), isDescending}};
                const QString first = numbers(query, Noon, Index::Depth::FirstScreen);
                QCOMPARE(numbers(query), first);
            }
        }
    }

    void followsWhatChanges()
    {
        QCOMPARE(numbers({}), QString());
        fillWithFour();
        QCOMPARE(numbers({.text = u"mini"_s}), u"1"_s);
        const auto before = m_keeper->index();
        QVERIFY(m_keeper->readOn());
        QCOMPARE(m_keeper->index(), before);

        const Selection old = before->select({}, Noon);
        QVERIFY(pullJamf({jamfDevice(2, u"renamed"_s), jamfDevice(8, u"new"_s), jamfDevice(0, u"平板 3"_s)}));
        QCOMPARE(numbers({.text = u"renamed"_s}), u"2"_s);
        QCOMPARE(numbers({.text = u"new"_s}), u"8"_s);
        QCOMPARE(numbers({.text = u"平板 3"_s}), u"0"_s);
        QCOMPARE(numbers({.text = u"六年"_s}), QString());
        QCOMPARE(old.count(), 4);
        QCOMPARE(m_keeper->index()->count(), 5);

        QVERIFY(assign(u"S1"_s, {serial(1)}));
        const QString byServer = numbers({.sort = {Column::AssignedServer}});
        QCOMPARE(byServer.first(1), u"1"_s);
        QVERIFY(recorder().storeServers(School, {{.id = u"S1"_s, .serverName = u"Z"_s}}, Noon));
        QVERIFY(m_keeper->readOn());
        QVERIFY(m_keeper->index() != before);
    }

    void keepsAWindowOverMany()
    {
        constexpr int Count = 33'000; // over two segments
        QList<QVariantList> rows;
        for (int i = 0; i < Count; ++i)
            rows.append({serial(i), 1, u"N%1"_s.arg(i * 7919LL % Count, 6, 10, QChar(u'0'))});
        QVERIFY(m_database->transact([&] {
            return m_database->eachOfRows(
                u"INSERT INTO devices (serial_number, revision, jamf_name) VALUES {rows}"_s, rows,
                [](const QSqlQuery &) {});
        }));
        readAll();
        const auto index = m_keeper->index();
        QCOMPARE(index->count(), Count);
        const Selection all = index->select({.sort = {Column::Name, true}}, Noon);
        QVERIFY(all.isWhole());
        for (const qsizetype offset : {0, 16'383, 16'384, 32'990}) {
            const auto shown = reader().rows(all.ids(offset, 10));
            QVERIFY(shown);
            for (qsizetype i = 0; i < shown->size(); ++i)
                QCOMPARE(shown->at(i).jamf.name, u"N%1"_s.arg(Count - 1 - offset - i, 6, 10, QChar(u'0')));
        }
        QCOMPARE(all.ids(Count - 3, 10).size(), 3);
        QCOMPARE(all.ids(Count, 10).size(), 0);
        const QList<qint64> chosen {all.ids(20'000, 1).first(), 0, all.ids(7, 1).first(), 1'000'000'000};
        QCOMPARE(all.placesOf(chosen), (QHash<qint64, qsizetype> {{chosen[0], 20'000}, {chosen[2], 7}}));

        const Selection screen = index->select({.sort = {Column::User}}, Noon, Index::Depth::FirstScreen);
        QVERIFY(!screen.isWhole());
        QCOMPARE(screen.count(), Count);
        QCOMPARE(screen.ids(0, 9999).size(), qsizetype(Index::Screen));
        QCOMPARE(index->select({.text = u"n0299"_s}, Noon).count(), 100);
        const std::atomic_bool isStopped = true;
        QCOMPARE(index->select({.text = u"n0299"_s}, Noon, Index::Depth::Whole, &isStopped).ids(0, 1).size(),
                 0);

        QCOMPARE(
            m_database->query(u"UPDATE devices SET revision = 5, jamf_name = 'changed' WHERE id % 5000 = 1"_s)
                ->numRowsAffected(),
            7);
        readAll();
        QCOMPARE(m_keeper->index()->select({.text = u"changed"_s}, Noon).count(), 7);
        QCOMPARE(m_keeper->index()->count(), Count);
        QCOMPARE(index->select({.text = u"changed"_s}, Noon).count(), 0);
    }

    void exportsInOrder()
    {
        fillWithFour();
        readAll();
        const Selection all = m_keeper->index()->select({.sort = {Column::SerialNumber, true}}, Noon);
        QStringList serials;
        QVERIFY(reader().each(all.ids(0, all.count()), [&serials](const Device &device) {
            serials.append(device.org.serialNumber);
            return serials.size() < 3;
        }));
        QCOMPARE(serials, QStringList({serial(3), serial(2), serial(1)}));
    }

private:
    void readAll()
    {
        while (m_keeper->readOn().value_or(false)) { }
    }

    void fillWithFour()
    {
        OrgDevice first = orgDevice(0);
        OrgDevice second = orgDevice(1);
        second.deviceModel = u"iPad mini (6th generation)"_s;
        second.orderNumber = u"W77"_s;
        second.imei = {u"350000000000001"_s, u"350000000000002"_s};
        second.wifiMacAddress = u"AABBCCDDEEFF"_s;
        OrgDevice third = orgDevice(2);
        third.ethernetMacAddress = {u"FF0000000000"_s, u"112233445566"_s};
        QVERIFY(pullDevices({first, second, third}));
        JamfDevice named = jamfDevice(0, u"六年3班 平板 7"_s);
        named.username = u"s1"_s;
        named.realName = u"王小明"_s;
        named.email = u"s1@school.edu.tw"_s;
        named.assetTag = u"TAG-9"_s;
        JamfDevice mac = jamfDevice(3, u"mac"_s);
        mac.model = u"MacBook Air"_s;
        QVERIFY(pullJamf({named, mac}));
    }

    /// 0 is on the right server and its coverage is about to end, 1 on none, 2 on the wrong one, 3 in Jamf Pro alone, 4
    /// released.
    void fillForQuestions()
    {
        QVERIFY(recorder().storeServers(
            School, {{.id = u"S1"_s, .serverName = u"A"_s}, {.id = u"S2"_s, .serverName = u"B"_s}}, Noon));
        const auto first
            = recorder().storeAssignments(begin(List::Assignments), u"S1"_s, {serial(0)}, u"S2"_s, Noon);
        QVERIFY(recorder().storeAssignments(first->pull, u"S2"_s, {serial(2)}, {}, Noon));
        QVERIFY(pullJamf({jamfDevice(0, u"a"_s), jamfDevice(1, u"b"_s), jamfDevice(3, u"c"_s)}));
        Coverage ending {.id = u"X"_s};
        ending.endDateTime = Noon.addDays(10);
        QVERIFY(recorder().storeCoverage(serial(0), {ending}, Noon));
        ending.endDateTime = Noon.addDays(-10);
        QVERIFY(recorder().storeCoverage(serial(1), {ending}, Noon));
        OrgDevice manual = orgDevice(2);
        manual.purchaseSourceType = u"MANUALLY_ADDED"_s;
        QVERIFY(pullDevices({orgDevice(0), orgDevice(1), manual, orgDevice(4)}));
        QVERIFY(pullDevices({orgDevice(0), orgDevice(1), manual}));
    }

    QString numbers(const Query &query, const QDateTime &now = Noon, Index::Depth depth = Index::Depth::Whole)
    {
        readAll();
        const Selection selection = m_keeper->index()->select(query, now, depth);
        const auto devices = reader().rows(selection.ids(0, selection.count()));
        QStringList numbers;
        for (const Device &device : devices.value_or(QList<Device>()))
            numbers.append(QString::number(device.org.serialNumber.mid(3).toInt()));
        return numbers.join(u',');
    }

    std::unique_ptr<IndexKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
