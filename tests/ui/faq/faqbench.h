// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/faq/packfixtures.h"
#include "tests/ui/shell/warnings.h"
#include "ui/faq/articleview.h"
#include "ui/faq/faqpage.h"
#include "ui/faq/sectionmodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>

#include <memory>

/// A school's pack of four articles, with a link of each sort.
inline void writeSchool(const QString &folder)
{
    using Fixtures::write;
    write(folder + QStringLiteral("/en/w-1.md"),
          "---\nid: w-1\ntitle: Why the wireless is slow\nsummary: Too many tablets on one channel.\n"
          "section: Network\nimportant: true\ntags: [Wireless, proxy]\nkinds: [apns-push-certificate]\n"
          "checked: 2026-11\n---\nSee [the printer](w-2.md), [a lost page](gone-9.md) or "
          "[our site](https://school.example/help).\n\nTurn the access point off and on.\n");
    write(folder + QStringLiteral("/zh_TW/w-1.md"),
          "---\nid: w-1\ntitle: 無線網路為什麼很慢\nsummary: 同一個頻道上的平板太多。\nsection: 網路\n"
          "important: true\ntags: [無線網路]\nkinds: [apns-push-certificate]\nchecked: 2026-11\n---\n"
          "請看[印表機](w-2.md)。把基地台關掉再打開。\n");
    write(folder + QStringLiteral("/en/w-2.md"),
          "---\nid: w-2\ntitle: Move the printer\nsummary: To another classroom.\nsection: Rooms\n"
          "tags: [wireless]\nchecked: 2025-09\n---\nCarry the printer and its toner.\n");
    write(folder + QStringLiteral("/zh_TW/w-2.md"),
          "---\nid: w-2\ntitle: 搬印表機\nsummary: 搬到另一間教室。\nsection: 教室\ntags: [搬遷]\n"
          "checked: 2025-09\n---\n連碳粉匣一起搬。\n");
    write(folder + QStringLiteral("/en/w-10.md"),
          "---\nid: w-10\ntitle: A proxy for the wireless\nsummary: How the proxy is set.\nsection: Network\n"
          "tags: [Proxy]\nchecked: 2026-11\n---\nThe proxy of the school.\n");
    write(folder + QStringLiteral("/zh_TW/w-11.md"),
          "---\nid: w-11\ntitle: 投影機沒有畫面\nsummary: 先看投影機的線。\nsection: 教室\ntags: [投影機]\n"
          "checked: 2026-11\n---\n換一條 HDMI 線，再按投影機的來源。\n");
    write(folder + QStringLiteral("/glossary.yaml"),
          "terms:\n"
          "  - id: ap\n    en: access point\n    zh_TW: 基地台\n    also: [AP]\n    explain:\n"
          "      en: Sends the wireless.\n      zh_TW: 發出無線訊號。\n    article: w-1\n"
          "  - id: toner\n    en: toner\n    zh_TW: 碳粉匣\n    explain:\n"
          "      en: Black powder.\n      zh_TW: 黑色的粉。\n");
}

/// The page in a window with settings and notes of its own, for tests that work it by real clicks and keys.
struct FaqBench
{
    enum class Packs { School, BuiltIn };

    explicit FaqBench(Packs packs = Packs::School, QSize size = {1440, 900})
    {
        const QString school = folder.filePath(QStringLiteral("school"));
        writeSchool(school);
        Faq::DeskPlaces places {.index = QStringLiteral(":memory:")};
        if (packs == Packs::School)
            places.onlyThese = {school};
        else
            places.shelf = folder.filePath(QStringLiteral("shelf"));
        preferences.setLanguage(Preferences::Language::English);
        preferences.setAppearance(Preferences::Appearance::Light);
        language = std::make_unique<::Language>(preferences);
        theme = std::make_unique<LiveTheme>(preferences, *language);
        desk = std::make_unique<Faq::Desk>(places);
        library = std::make_unique<Faq::Library>(*desk);
        window = std::make_unique<MainWindow>(preferences);
        page = new Faq::FaqPage(*library, noteBook(), preferences, [this] { return now; });
        window->addPage(page, {.id = QStringLiteral("faq"), .icon = QStringLiteral("book_question_mark")});
        window->resize(size);
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowActive(window.get(), 30'000))
            qFatal("the window never became active");
        if (!QTest::qWaitFor([this] { return articles()->model()->rowCount() > 0; }, 60'000))
            qFatal("the articles were never read");
    }

    [[nodiscard]] Faq::NoteBook noteBook()
    {
        return {.read = [this](const Faq::ArticleRef &ref) -> Answer<QString> {
                    if (noteFault)
                        return ready<QString>(failure(*noteFault));
                    if (!isReadingHeld)
                        return ready(Result<QString>(notes.value(Faq::toText(ref))));
                    held = std::make_shared<QPromise<Result<QString>>>();
                    held->start();
                    return held->future();
                },
                .write = [this](const Faq::ArticleRef &ref, const QString &note) -> Answer<> {
                    if (failsToKeep)
                        return ready(Result<>(
                            failure(ErrorKind::Refused, Faq::Codes::NoteTooLong, {QStringLiteral("50000")})));
                    if (isWritingHeld) {
                        heldWriting = std::make_shared<QPromise<Result<>>>();
                        heldWriting->start();
                        return heldWriting->future();
                    }
                    notes.insert(Faq::toText(ref), note);
                    return ready(Result<>());
                }};
    }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }

    [[nodiscard]] QListView *articles() const { return child<QListView>("articles"); }
    [[nodiscard]] QListView *sections() const { return child<QListView>("sections"); }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>("faqSearch"); }
    [[nodiscard]] Faq::ArticleView *view() const { return child<Faq::ArticleView>("article"); }
    [[nodiscard]] QPlainTextEdit *note() const { return child<QPlainTextEdit>("note"); }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return child<QAbstractButton>(name); }
    [[nodiscard]] QString text() const { return view()->document()->toRawText(); }
    /// The title of the article in the pane; empty where there is none.
    [[nodiscard]] QString title() const
    {
        return view()->isVisible() ? view()->document()->firstBlock().text() : QString();
    }
    [[nodiscard]] QString understood() const { return child<QWidget>("understood")->accessibleName(); }
    /// What stands in place of the list; empty where the list does.
    [[nodiscard]] QString nothing() const
    {
        for (const auto *state : page->findChildren<EmptyState *>())
            if (state->isVisible())
                return state->accessibleName();
        return {};
    }

    [[nodiscard]] static QStringList lines(const QListView *list)
    {
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            lines.append(
                (index.data().toString() + u' ' + index.data(Faq::SectionModel::CountRole).toString())
                    .trimmed());
        }
        return lines;
    }
    [[nodiscard]] static QStringList names(const QListView *list)
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] QStringList rows() const { return names(articles()); }

    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    static void clickLine(QListView *list, const QString &words)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != words)
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualRect(index).center());
            return;
        }
        QFAIL(qPrintable(QStringLiteral("no line ") + words));
    }
    void clickSection(const QString &words) const { clickLine(sections(), words); }
    void clickArticle(const QString &words) const { clickLine(articles(), words); }

    /// On the first place where the article says them.
    void clickWords(const QString &words) const
    {
        const qsizetype place = text().indexOf(words);
        QVERIFY2(place >= 0, qPrintable(text()));
        QTextCursor cursor(view()->document());
        cursor.setPosition(static_cast<int>(place));
        const QPoint start = view()->cursorRect(cursor).center();
        cursor.setPosition(cursor.position() + 3);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          (start + view()->cursorRect(cursor).center()) / 2);
    }

    /// By keys, and as an input method does what has none.
    void type(const QString &words) const
    {
        field()->setFocus();
        for (const QChar character : words) {
            QInputMethodEvent event;
            event.setCommitString(character);
            if (character < u'\x80')
                QTest::keyClick(field(), character.toLatin1());
            else
                QApplication::sendEvent(field(), &event);
        }
    }
    void search(const QString &words) const
    {
        field()->setFocus();
        field()->selectAll();
        type(words);
    }
    [[nodiscard]] bool isSearched() const { return !sections()->isVisible(); }

    QTemporaryDir folder;
    QSettings store {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences {store};
    QHash<QString, QString> notes;
    bool isReadingHeld = false; ///< the note is not there before the test finishes what is held
    std::shared_ptr<QPromise<Result<QString>>> held;
    bool isWritingHeld = false;
    std::shared_ptr<QPromise<Result<>>> heldWriting;
    std::optional<Error> noteFault; ///< why no note can be read
    bool failsToKeep = false;
    QDateTime now {QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
    std::unique_ptr<::Language> language;
    std::unique_ptr<LiveTheme> theme;
    std::unique_ptr<Faq::Desk> desk;
    std::unique_ptr<Faq::Library> library;
    std::unique_ptr<MainWindow> window;
    Faq::FaqPage *page = nullptr; ///< the window's
};
