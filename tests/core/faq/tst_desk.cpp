// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/desk.h"
#include "tests/core/faq/packfixtures.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::article;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

template <typename T>
Result<T> outcomeOf(Answer<T> answer)
{
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.result() : Result<T>(failure(Error {}));
}

QStringList idsFound(Desk &desk, const QString &query)
{
    QStringList ids;
    const auto found = outcomeOf(desk.search({query}));
    for (const Hit &hit : found ? found->hits : QList<Hit>())
        ids.append(hit.pack + u'/' + hit.id);
    return ids;
}

} // namespace

class TestDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        Fixtures::write(at(u"ours/en/a-1.md"_s), article("a-1", "Where the kiwitree stands."));
        Fixtures::write(at(u"ours/zh_TW/a-1.md"_s), article("a-1", "奇異果樹在哪裡。"));
        Fixtures::write(at(u"ours/en/b-2.md"_s), article("b-2", "A plumtree.", "section: zoo\n"));
        Fixtures::write(at(u"theirs.md"_s), article("c-3", "A figtree."));
    }

    void opensTheBuiltInArticles()
    {
        Desk desk(places());
        const auto contents = outcomeOf(desk.open());
        QVERIFY(contents);
        const Contents &read = **contents;
        QVERIFY(read.articles.size() > 100);
        QVERIFY(read.sections.size() > 3);
        QVERIFY(read.glossary.size() > 100);
        QVERIFY(read.packs.isEmpty());
        const Article *const renewal = read.find(u"acc-2", Language::TraditionalChinese);
        QVERIFY(renewal);
        QCOMPARE(renewal->language, Language::TraditionalChinese);
        const Article *const about = read.about(u"apns-push-certificate", Language::English);
        QVERIFY(about && about->kinds.contains(u"apns-push-certificate"_s));
        QCOMPARE(read.find(u"acc-2", Language::English, u"no such pack"), nullptr);
        QVERIFY(QFileInfo::exists(at(u"index.sqlite"_s)));
    }

    void searchesBeforeAnybodyOpened()
    {
        Desk desk(places());
        QCOMPARE(idsFound(desk, u"push certificate expired"_s).value(0), u"/acc-2"_s);
    }

    void takesAnIdForOneHoweverItIsTyped()
    {
        Desk desk(places());
        for (const QString &typed : {u"ACC-2"_s, u"acc2"_s, u"acc 2"_s, u"acc–2"_s, u" ａｃｃ－２ "_s}) {
            const auto found = outcomeOf(desk.search({typed}));
            QVERIFY(found && !found->hits.isEmpty());
            QCOMPARE(found->hits.first().id, u"acc-2"_s);
            QVERIFY(found->understood.isEmpty());
        }
    }

    void answersOnItsOwnThread()
    {
        Desk desk(places());
        auto *const here = QThread::currentThread();
        bool isHere = false;
        deliver(desk.search({u"VPP"_s}), this,
                [&](const Result<Found> &found) { isHere = found && QThread::currentThread() == here; });
        QTRY_VERIFY(isHere);
    }

    void forgetsASearchForANewerOne()
    {
        Desk desk(places());
        const auto opening = desk.open();
        QList<Answer<Found>> answers;
        const QString query = u"push certificate"_s;
        for (qsizetype length = 1; length <= query.size(); ++length)
            answers.append(desk.search({query.first(length)}));
        answers.last().waitForFinished();
        QVERIFY(opening.isFinished());
        QCOMPARE(opening.resultCount(), 1);
        for (const Answer<Found> &answer : answers)
            QVERIFY(answer.isFinished()); // in the order of the calls
        QVERIFY(!answers.last().isCanceled());
        QVERIFY(!answers.last().result()->hits.isEmpty());
        // All were asked for while the packs were read, so none but the last had begun.
        for (const Answer<Found> &answer : answers.first(answers.size() - 1)) {
            QVERIFY(answer.isCanceled());
            QCOMPARE(answer.resultCount(), 0);
        }
    }

    void cancelsASearchThatNobodyWaitsFor()
    {
        Desk desk(places());
        auto opening = desk.open();
        auto search = desk.search({u"VPP"_s});
        search.cancel();
        search.waitForFinished();
        QCOMPARE(search.resultCount(), 0);
        opening.waitForFinished();
        QCOMPARE(idsFound(desk, u"VPP"_s).isEmpty(), false);
    }

    void mayEndWhileBusy()
    {
        for (const bool isUnderWay : {false, true}) {
            auto desk = std::make_unique<Desk>(places());
            QList<Answer<SharedContents>> openings;
            for (int i = 0; i < 4; ++i)
                openings.append(desk->open());
            Answer<Found> search = desk->search({u"VPP"_s});
            if (isUnderWay)
                openings.first().waitForFinished();
            desk.reset();
            for (Answer<SharedContents> &opening : openings) {
                QVERIFY(opening.isFinished());
                QVERIFY(opening.isCanceled() || opening.resultCount() == 1);
            }
            QVERIFY(search.isFinished());
        }
    }

    void readsTheSchoolsPacks()
    {
        Desk desk(places());
        const auto added = outcomeOf(desk.addPack(at(u"ours"_s), Now));
        QVERIFY(added);
        QCOMPARE(added->name, u"ours"_s);
        const auto contents = outcomeOf(desk.open());
        QVERIFY(contents);
        QCOMPARE((*contents)->packs.size(), 1);
        QVERIFY((*contents)->find(u"a-1", Language::English));
        QCOMPARE((*contents)->articles.last().pack, u"ours"_s); // behind the built-in ones
        QCOMPARE(idsFound(desk, u"kiwitree"_s).value(0), u"ours/a-1"_s);
        QCOMPARE(idsFound(desk, u"push certificate expired"_s).value(0), u"/acc-2"_s);

        QVERIFY(outcomeOf(desk.setPackEnabled(u"ours"_s, false)));
        const auto without = outcomeOf(desk.open());
        QVERIFY(!(*without)->find(u"a-1", Language::English));
        QCOMPARE((*without)->packs.size(), 1); // there, but not read
        QCOMPARE(idsFound(desk, u"kiwitree"_s), QStringList());

        QVERIFY(outcomeOf(desk.setPackEnabled(u"ours"_s, true)));
        QVERIFY(outcomeOf(desk.removePack(u"ours"_s)));
        const auto removed = outcomeOf(desk.open());
        QVERIFY((*removed)->packs.isEmpty());
        QCOMPARE(idsFound(desk, u"kiwitree"_s), QStringList());

        QVERIFY(outcomeOf(desk.undoPackRemoval()));
        QVERIFY(outcomeOf(desk.open()));
        QCOMPARE(idsFound(desk, u"奇異果樹"_s).value(0), u"ours/a-1"_s);
    }

    void updatesAPack()
    {
        Desk desk(places());
        QVERIFY(outcomeOf(desk.addPack(at(u"ours"_s), Now)));
        Fixtures::write(at(u"ours/en/a-1.md"_s), article("a-1", "Where the peartree stands."));
        QVERIFY(outcomeOf(desk.updatePack(u"ours"_s, Now.addDays(1))));
        QVERIFY(outcomeOf(desk.open()));
        QCOMPARE(idsFound(desk, u"peartree"_s).value(0), u"ours/a-1"_s);
        QCOMPARE(idsFound(desk, u"kiwitree"_s), QStringList());
    }

    void readsOnlyThese()
    {
        DeskPlaces only = places();
        only.onlyThese = {at(u"ours"_s), at(u"theirs.md"_s), at(u"nothing there"_s)};
        Desk desk(only);
        const auto contents = outcomeOf(desk.open());
        QVERIFY(contents);
        QCOMPARE((*contents)->articles.size(), 4);
        QVERIFY((*contents)->packs.isEmpty());
        QVERIFY(!(*contents)->find(u"acc-2", Language::English));
        QCOMPARE(idsFound(desk, u"kiwitree"_s).value(0), u"ours/a-1"_s);
        QCOMPARE(idsFound(desk, u"figtree"_s).value(0), u"theirs/c-3"_s);
        QCOMPARE(idsFound(desk, u"push certificate"_s), QStringList());
    }

    void keepsApartWhatHasOneId()
    {
        Fixtures::write(at(u"twin/en/acc-2.md"_s), article("acc-2", "Our own kiwitree."));
        Desk desk(places());
        QVERIFY(outcomeOf(desk.addPack(at(u"twin"_s), Now)));
        const auto contents = outcomeOf(desk.open());
        QCOMPARE(idsFound(desk, u"kiwitree"_s).value(0), u"twin/acc-2"_s);
        QCOMPARE(idsFound(desk, u"push certificate expired"_s).value(0), u"/acc-2"_s);
        QCOMPARE((*contents)->find(u"acc-2", Language::English)->pack, QString());
        QCOMPARE((*contents)->find(u"acc-2", Language::English, u"twin")->pack, u"twin"_s);
    }

    void needsNoPlaceForItsIndex()
    {
        DeskPlaces nowhere = places();
        nowhere.index = u":memory:"_s;
        Desk desk(nowhere);
        QCOMPARE(idsFound(desk, u"push certificate expired"_s).value(0), u"/acc-2"_s);
        QVERIFY(!QFileInfo::exists(at(u"index.sqlite"_s)));
    }

private:
    [[nodiscard]] QString at(const QString &path) const { return m_folder->filePath(path); }
    [[nodiscard]] DeskPlaces places() const
    {
        return {.shelf = at(u"shelf"_s), .index = at(u"index.sqlite"_s)};
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
