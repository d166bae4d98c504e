// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faqwiring.h"
#include "core/faq/notes.h"
#include "tests/ui/credentials/samples.h"
#include "tests/ui/shell/warnings.h"
#include "ui/faq/articleview.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

/// A page to come from.
class OtherPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Elsewhere"_s; }
};

struct Bench
{
    Bench()
    {
        store.preferences.setLanguage(Preferences::Language::English);
        ledger.show(Samples::school(), Samples::now());
        window.addPage(new OtherPage, {.id = u"elsewhere"_s, .icon = u"board"_s});
        wiring.addPage();
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] QLineEdit *field() const { return find<QLineEdit>(u"faqSearch"_s); }
    [[nodiscard]] QString title() const
    {
        const auto *view = find<Faq::ArticleView>(u"article"_s);
        return view && view->isVisible() ? view->document()->firstBlock().text() : QString();
    }
    Samples::Store store;
    Language language {store.preferences};
    LiveTheme theme {store.preferences, language};
    Storage::DatabaseThread database {*Storage::parseAddress(store.folder.filePath(u"caretaker.db"_s))};
    Credentials::Ledger ledger;
    MainWindow window {store.preferences};
    FaqWiring wiring {{window, ledger, database, store.preferences, [] { return Samples::now(); }},
                      {.index = u":memory:"_s}};
};

QString titleOf(const QString &id)
{
    static const Faq::Pack pack = Faq::builtInPack();
    for (const Faq::Article &article : pack.articles)
        if (article.id == id && article.language == Faq::Language::English)
            return article.title;
    return {};
}

QStringList linesOf(const QAbstractItemView &list)
{
    QStringList lines;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        lines.append(list.model()->index(row, 0).data().toString());
    return lines;
}

} // namespace

/// The articles among the rest of the window.
class TestFaqWiring final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void aSlashOpensTheSearch()
    {
        const Bench bench;
        QCOMPARE(bench.window.currentId(), u"elsewhere"_s);
        bench.window.currentPage()->setFocus();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : bench.window.currentPage(),
                        Qt::Key_Slash);
        QCOMPARE(bench.window.currentId(), u"faq"_s);
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.field()->text(), QString());
        // In a field it is a character as any other.
        QTest::keyClicks(bench.field(), u"a/b"_s);
        QCOMPARE(bench.field()->text(), u"a/b"_s);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        auto *note = bench.find<QPlainTextEdit>(u"note"_s);
        QTRY_VERIFY(note->isVisible() && !note->isReadOnly());
        note->setFocus();
        QTest::keyClicks(note, u"1/2"_s);
        QCOMPARE(note->toPlainText(), u"1/2"_s);
    }

    void theQuickSearchOffersArticles()
    {
        const Bench bench;
        QTest::keyClick(bench.window.currentPage(), Qt::Key_K, Qt::ControlModifier);
        auto *quick = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(quick);
        QTest::keyClicks(quick, u"push certificate expired"_s);
        auto *popup = quick->findChild<QCompleter *>()->popup();
        const QString title = titleOf(u"acc-2"_s);
        QTRY_VERIFY(linesOf(*popup).contains(title));
        const QStringList lines = linesOf(*popup);
        QCOMPARE(lines.first(), title); // what answers best is what Enter takes
        QVERIFY2(lines.at(5).contains(u"among the credentials"_s), qPrintable(lines.at(5)));
        QCOMPARE(lines.last(), u"Find “push certificate expired” in the FAQ"_s);
        QCOMPARE(lines.size(), 7);
        for (qsizetype step = 0; step < lines.size() && popup->currentIndex().data() != title; ++step)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(bench.window.currentId(), u"faq"_s);
        QTRY_COMPARE(bench.title(), titleOf(u"acc-2"_s));
    }

    void theQuickSearchLeadsToAllArticles()
    {
        const Bench bench;
        QTest::keyClick(bench.window.currentPage(), Qt::Key_K, Qt::ControlModifier);
        auto *quick = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(quick);
        QTest::keyClicks(quick, u"proxy"_s);
        auto *popup = quick->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(linesOf(*popup).last().endsWith(u"in the FAQ"_s));
        QTest::keyClick(popup, Qt::Key_Up);
        QTest::keyClick(popup, Qt::Key_Up);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(bench.window.currentId(), u"faq"_s);
        QCOMPARE(bench.field()->text(), u"proxy"_s);
        QTRY_VERIFY(!bench.title().isEmpty());
    }

    void aCredentialLeadsToItsArticleAndBack()
    {
        Bench bench;
        const QSignalSpy chosen(&bench.wiring, &FaqWiring::credentialChosen);
        bench.wiring.openAbout(Credentials::Kind::ApnsPushCertificate);
        QCOMPARE(bench.window.currentId(), u"faq"_s);
        QTRY_COMPARE(bench.title(), titleOf(u"acc-2"_s));
        auto *view = bench.find<Faq::ArticleView>(u"article"_s);
        const QString chip = u"Push certificate, 46 days left"_s.replace(u' ', QChar(0x00a0));
        const auto place = static_cast<int>(view->document()->toRawText().indexOf(chip));
        QVERIFY2(place > 0, qPrintable(view->document()->toRawText().left(300)));
        QTextCursor cursor(view->document());
        cursor.setPosition(place + 3);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->cursorRect(cursor).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), 6);
    }

    void everyKindHasAnArticleOrFindsOne()
    {
        Bench bench;
        for (const Credentials::Kind kind : Credentials::allKinds()) {
            bench.wiring.openAbout(kind);
            QTRY_VERIFY2(!bench.title().isEmpty(), qPrintable(bench.field()->text()));
        }
    }

    void notesAreKeptInTheDatabase()
    {
        Bench bench;
        bench.wiring.openAbout(Credentials::Kind::ApnsPushCertificate);
        auto *note = bench.find<QPlainTextEdit>(u"note"_s);
        QTRY_VERIFY(note->isVisible() && !note->isReadOnly());
        note->setFocus();
        QTest::keyClicks(note, u"Ms Lin has the Apple Account."_s);
        bench.find<Faq::ArticleView>(u"article"_s)->setFocus();
        const auto kept = bench.database.run(
            [](Storage::Database &database) { return Faq::Notes(database).note({}, u"acc-2"_s); });
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result().value_or(QString()), u"Ms Lin has the Apple Account."_s);
    }
};

QTEST_MAIN(TestFaqWiring)
#include "tst_faqwiring.moc"
