// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/quicksearch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QAbstractItemView *offers()
{
    return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
}

QStringList rows()
{
    QStringList words;
    for (int row = 0; row < offers()->model()->rowCount(); ++row)
        words.append(offers()->model()->index(row, 0).data().toString());
    return words;
}

} // namespace

class TestQuickSearch final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        m_search = std::make_unique<QuickSearch>([] {
            return QList<QuickSearch::Target> {{u"jamf"_s, u"Jamf Pro"_s}};
        });
        m_search->show();
        QApplication::setActiveWindow(m_search.get());
        m_search->setFocus();
    }

    void whatAnswersStandsAboveTheSearches()
    {
        const QSignalSpy chosen(m_search.get(), &QuickSearch::offerChosen);
        QTest::keyClicks(m_search.get(), u"vpp"_s);
        QVERIFY(offers());
        m_search->offer(u"vpp"_s, {{u"a"_s, u"An article"_s, {}}, {u"all"_s, u"All articles"_s, {}, true}});
        QCOMPARE(rows(),
                 QStringList({u"An article"_s, u"Find “vpp” among the credentials"_s, u"All articles"_s}));
        QCOMPARE(offers()->currentIndex().row(), 0);
        QTest::keyClick(m_search.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"a"_s);
    }

    void aPageStandsFirst()
    {
        const QSignalSpy chosen(m_search.get(), &QuickSearch::pageChosen);
        QTest::keyClicks(m_search.get(), u"jamf"_s);
        m_search->offer(u"jamf"_s, {{u"a"_s, u"An article"_s, {}}});
        QCOMPARE(rows().first(), u"Jamf Pro"_s);
        QCOMPARE(rows().at(1), u"An article"_s);
        QTest::keyClick(m_search.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void whatWasChosenStaysChosen()
    {
        QTest::keyClicks(m_search.get(), u"jamf"_s);
        QTest::keyClick(offers(), Qt::Key_Down);
        const QString before = offers()->currentIndex().data().toString();
        m_search->offer(u"jamf"_s, {{u"a"_s, u"An article"_s, {}}});
        QCOMPARE(offers()->currentIndex().data().toString(), before);
    }

    void oneEscapeGivesItUp()
    {
        QTest::keyClicks(m_search.get(), u"vpp"_s);
        QTest::keyClick(offers(), Qt::Key_Escape);
        QVERIFY(!offers());
        QCOMPARE(m_search->text(), QString());
    }

private:
    std::unique_ptr<QuickSearch> m_search;
};

QTEST_MAIN(TestQuickSearch)
#include "tst_quicksearch.moc"
