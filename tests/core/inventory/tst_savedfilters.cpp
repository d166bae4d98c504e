// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/savedfilters.h"
#include "tests/core/inventory/inventorybench.h"

using namespace Inventory;
using namespace Qt::StringLiterals;

class TestSavedFilters final : public QObject, InventoryBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
    }

    void cleanup() { close(); }

    void givesBackWhatWasSaved()
    {
        SavedFilters filters(*m_database);
        const Query query {.text = u"六年 \"x\""_s,
                           .view = View::WrongServer,
                           .days = 14,
                           .rightServer = 1'000'000'000'000,
                           .families = {u"Mac"_s, u"iPad"_s},
                           .sort = {Column::CoverageEnds, true}};
        QVERIFY(filters.save(u"b"_s, query));
        QVERIFY(filters.save(u"a"_s, {}));
        QVERIFY(filters.save(u"a"_s, {.text = u"2"_s}));
        auto all = filters.all().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].query, (Query {.text = u"2"_s}));
        QCOMPARE(all[1].query, query);

        QVERIFY(filters.rename(all[1].id, u"c"_s));
        QVERIFY(!filters.rename(all[1].id, u"a"_s));
        QVERIFY(filters.remove(all[0].id));
        all = filters.all().value();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].name, u"c"_s);
    }

    void leavesOutWhatANewerProgramSaved()
    {
        QVERIFY(m_database->query(
            u"INSERT INTO saved_filters (name, query) VALUES ('x', '{\"view\":\"new\"}'), ('y', '')"_s));
        QVERIFY(SavedFilters(*m_database).all()->isEmpty());
    }

    void namesAllViewsAndColumns()
    {
        for (int view = 0; view <= int(View::Released); ++view)
            QCOMPARE(queryFrom(toText({.view = View(view)}))->view, View(view));
        for (int column = 0; column <= int(Column::CoverageRead); ++column)
            QCOMPARE(queryFrom(toText({.sort = {Column(column)}}))->sort.column, Column(column));
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
