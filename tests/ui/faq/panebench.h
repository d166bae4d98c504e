// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/warnings.h"
#include "ui/faq/articlepane.h"
#include "ui/faq/articleview.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

/// An article with a link of each sort and the word "token" three times.
inline Faq::OpenArticle sample()
{
    using namespace Qt::StringLiterals;
    Faq::OpenArticle reading;
    reading.article.id = u"acc-2"_s;
    reading.article.title = u"What a token does"_s;
    reading.article.important = true;
    reading.article.checked = QDate(2026, 11, 1);
    reading.article.body
        = u"A token lets a server in; see [the other article](acc-4.md) or "
          "[Apple's site](https://identity.apple.com/pushcert).\n\n1. Fetch the token.\n2. Use it."_s;
    reading.isInOtherLanguage = true;
    reading.sectionName = u"Accounts and servers"_s;
    return reading;
}

/// A pane in a window, dressed as in the program, with settings of its own.
struct PaneBench
{
    QTemporaryDir folder;
    QSettings store {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences {store};
    std::unique_ptr<::Language> language;
    std::unique_ptr<LiveTheme> theme;
    Faq::ArticlePane pane {preferences};

    PaneBench()
    {
        preferences.setLanguage(Preferences::Language::English);
        preferences.setAppearance(Preferences::Appearance::Light);
        language = std::make_unique<::Language>(preferences);
        theme = std::make_unique<LiveTheme>(preferences, *language);
        pane.setToday(QDate(2026, 11, 21));
        pane.resize(708, 800);
        pane.setVisible(true);
        QApplication::setActiveWindow(&pane);
        if (!QTest::qWaitForWindowActive(&pane, 30'000))
            qFatal("the window never became active");
        QCoreApplication::sendPostedEvents();
    }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return pane.findChild<Widget *>(QLatin1StringView(name));
    }

    [[nodiscard]] Button *button(const char *name) const { return child<Button>(name); }
    [[nodiscard]] QTextBrowser *view() const { return child<QTextBrowser>("article"); }
    [[nodiscard]] QString words(const char *label) const { return child<Label>(label)->text(); }
    [[nodiscard]] QString text() const { return view()->document()->toRawText(); }

    [[nodiscard]] QList<Faq::Range> marks() const
    {
        return static_cast<const Faq::ArticleView *>(view())->marks();
    }

    [[nodiscard]] QList<QAbstractButton *> segments() const
    {
        return child<SegmentedControl>("language")->findChildren<QAbstractButton *>();
    }

    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// In the middle of the first place where the article says them, in the viewport.
    [[nodiscard]] QPoint placeOf(const QString &words) const
    {
        QTextCursor cursor(view()->document());
        cursor.setPosition(qMax(0, int(text().indexOf(words))));
        const QPoint start = view()->cursorRect(cursor).center();
        cursor.setPosition(cursor.position() + 3);
        return (start + view()->cursorRect(cursor).center()) / 2;
    }

    void clickWords(const QString &words) const
    {
        QVERIFY(text().contains(words));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(words));
    }
};
