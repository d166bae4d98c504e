// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/faqbench.h"
#include "ui/faq/articlemodel.h"
#include "ui/faq/glossarymodel.h"
#include "ui/faq/readinglist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

struct ModelBench : FaqBench
{
    ModelBench() { static_cast<void>(readings); }

    ReadingList readings {preferences};
};

} // namespace

/// Every model of the page through Qt's own examiner, while it is filled, changed and emptied.
class TestFaqModels final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void articles()
    {
        ModelBench bench;
        ArticleModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        const Catalogue &catalogue = bench.library->catalogue();
        for (const Shelf &shelf :
             {Shelf {}, Shelf {.kind = Shelf::Kind::Tags},
              Shelf {.kind = Shelf::Kind::Tag, .name = u"wireless"_s},
              Shelf {.kind = Shelf::Kind::Section, .pack = u"school"_s, .name = u"Rooms"_s},
              Shelf {.kind = Shelf::Kind::Recent}})
            model.show(rowsOf(shelf, catalogue, bench.readings));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.next({}, 1).isValid());

        bench.readings.remember({u"school"_s, u"w-2"_s});
        bench.readings.remember({u"school"_s, u"gone"_s}); // of a pack that was removed
        model.show(rowsOf(Shelf {.kind = Shelf::Kind::Recent}, catalogue, bench.readings));
        QCOMPARE(model.rowCount(), 1);
        // The same rows in other words keep their places.
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ArticleRows rows = rowsOf(Shelf {.kind = Shelf::Kind::Recent}, catalogue, bench.readings);
        rows.first().detail = u"other words"_s;
        model.show(rows);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.show({});
        QCOMPARE(reset.size(), 1);
    }

    void sections()
    {
        ModelBench bench;
        SectionModel model(*bench.library, bench.readings);
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 9);
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable)); // the pack's name
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        bench.readings.setFavourite({u"school"_s, u"w-2"_s}, true);
        model.refresh();
        QCOMPARE(reset.size(), 0);
        const QModelIndex favourites = model.indexOf({.kind = Shelf::Kind::Favourites});
        QCOMPARE(favourites.data(SectionModel::CountRole).toString(), u"1"_s);
        QCOMPARE(model.indexOf({.kind = Shelf::Kind::Tag, .name = u"proxy"_s}),
                 model.indexOf({.kind = Shelf::Kind::Tags}));
        QVERIFY(!model.indexOf({.kind = Shelf::Kind::Section, .name = u"gone"_s}).isValid());
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        model.refresh();
        QCOMPARE(model.index(0).data().toString(), u"重要"_s);
    }

    void sectionsOfNothing()
    {
        ModelBench bench;
        Desk closed({.index = u":memory:"_s});
        const Library library(closed);
        SectionModel model(library, bench.readings);
        const QAbstractItemModelTester tester(&model, Fatal);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void glossary()
    {
        ModelBench bench;
        GlossaryModel model;
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.show(bench.library->catalogue());
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"toner"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.articleAt(model.index(0)).isEmpty());
        model.setFilter(u"nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.articleAt({}).isEmpty());
        model.setFilter({});
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        model.retranslate();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(GlossaryModel::ArticleRole).toString().isEmpty(),
                 model.articleAt(model.index(0)).isEmpty());
    }
};

QTEST_MAIN(TestFaqModels)
#include "tst_faqmodels.moc"
