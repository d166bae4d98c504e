// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/banner.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using enum Credentials::Severity;

namespace {

BannerText banner(const QString &id, Credentials::Severity severity)
{
    return {id, severity, id + u" breaks."_s, u"Do this."_s};
}

/// The one that can be seen, not the one that waits for deletion.
template <typename Kind>
Kind *shown(const BannerStack &stack, const QString &name)
{
    for (auto *widget : stack.findChildren<Kind *>(name))
        if (!widget->isHidden() && widget->isVisible())
            return widget;
    return nullptr;
}

QString words(const BannerStack &stack)
{
    const auto *label = shown<QLabel>(stack, u"words"_s);
    return label == nullptr ? QString() : label->accessibleName();
}

} // namespace

class TestBanner final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void isHiddenWhileThereIsNothingToSay()
    {
        BannerStack stack;
        QVERIFY(stack.isHidden());
        stack.show(banner(u"a"_s, Notice));
        QVERIFY(stack.isVisible());
        stack.withdraw(u"a"_s);
        QVERIFY(stack.isHidden());
    }

    void showsTheWorstFirst()
    {
        BannerStack stack;
        stack.show(banner(u"offline"_s, Notice));
        stack.show(banner(u"terms"_s, Urgent));
        stack.show(banner(u"stale"_s, Warning));
        stack.show(banner(u"also urgent"_s, Urgent));
        stack.show(banner(u"lapsed"_s, Expired));
        stack.show(banner(u"unread"_s, Unknown));

        QCOMPARE(
            stack.shownIds(),
            (QStringList {u"lapsed"_s, u"terms"_s, u"also urgent"_s, u"stale"_s, u"unread"_s, u"offline"_s}));
        QCOMPARE(words(stack), u"lapsed breaks. Do this."_s);
        QVERIFY(shown<QPushButton>(stack, u"more"_s)->text().contains(u'5'));
    }

    void anAnswerStandsBeforeTheWorst()
    {
        BannerStack stack;
        stack.show({.id = u"stop"_s, .severity = Expired, .consequence = u"Stop."_s});
        stack.show(
            {.id = u"removed"_s, .severity = Notice, .consequence = u"Gone."_s, .isAnswer = true});
        QCOMPARE(stack.shownIds(), QStringList({u"removed"_s, u"stop"_s}));
        stack.withdraw(u"removed"_s);
        QCOMPARE(stack.shownIds(), QStringList({u"stop"_s}));
    }

    void theSameIdReplacesItsText()
    {
        BannerStack stack;
        stack.show(banner(u"a"_s, Notice));
        stack.show({u"a"_s, Warning, u"Other words."_s, {}});
        QCOMPARE(stack.shownIds(), QStringList {u"a"_s});
        QCOMPARE(words(stack).trimmed(), u"Other words."_s);
    }

    void moreShowsTheNextOne()
    {
        BannerStack stack;
        stack.show(banner(u"a"_s, Urgent));
        stack.show(banner(u"b"_s, Notice));
        QTest::mouseClick(shown<QPushButton>(stack, u"more"_s), Qt::LeftButton);
        QCOMPARE(words(stack), u"b breaks. Do this."_s);
        QTest::mouseClick(shown<QPushButton>(stack, u"more"_s), Qt::LeftButton);
        QCOMPARE(words(stack), u"a breaks. Do this."_s);
    }

    void closingTellsWhich()
    {
        BannerStack stack;
        const QSignalSpy closed(&stack, &BannerStack::closed);
        stack.show(banner(u"a"_s, Urgent));
        stack.show(banner(u"b"_s, Notice));
        QTest::mouseClick(shown<QPushButton>(stack, u"close"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toString(), u"a"_s);
        QCOMPARE(words(stack), u"b breaks. Do this."_s);
    }

    void someCannotBeClosed()
    {
        BannerStack stack;
        BannerText text = banner(u"a"_s, Urgent);
        text.canBeClosed = false;
        stack.show(text);
        QCOMPARE(shown<QPushButton>(stack, u"close"_s), nullptr);
    }

    void anActionIsAButton()
    {
        BannerStack stack;
        QAction again(u"Try again"_s);
        const QSignalSpy triggered(&again, &QAction::triggered);
        BannerText text = banner(u"a"_s, Notice);
        text.actions = {&again};
        stack.show(text);
        for (auto *button : stack.findChildren<QPushButton *>())
            if (button->text() == again.text())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void wordsFromOutsideAreNoMarkup()
    {
        BannerStack stack;
        stack.show({u"a"_s, Notice, u"<b>bold</b> & co"_s, u"<img src=x>"_s});
        const auto *label = shown<QLabel>(stack, u"words"_s);
        QVERIFY(label->text().contains(u"&lt;b&gt;bold"_s));
        QVERIFY(!label->text().contains(u"<img"_s));
    }

    void aHostileNameStaysWhatItIs()
    {
        BannerStack stack;
        stack.show({u"a"_s, Notice, u"<b>x</b>&amp; %2 \u202egpj.exe was removed."_s, u"Undo it."_s});
        const auto *label = shown<QLabel>(stack, u"words"_s);
        QTextDocument seen;
        seen.setHtml(label->text());
        QCOMPARE(seen.toPlainText(), u"<b>x</b>&amp; %2 \\u{202e}gpj.exe was removed. Undo it."_s);
        QCOMPARE(label->accessibleName(), seen.toPlainText());
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
