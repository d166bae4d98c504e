// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/preferenceform.h"
#include "ui/shell/segmentedcontrol.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLiveTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_store);
        m_preferences->setLanguage(Preferences::Language::English);
        m_preferences->setAppearance(Preferences::Appearance::Light);
        m_language = std::make_unique<Language>(*m_preferences);
        m_theme = std::make_unique<LiveTheme>(*m_preferences, *m_language);
    }

    void cleanup()
    {
        m_theme.reset();
        m_language.reset();
    }

    void whichLocaleIsSpoken_data()
    {
        QTest::addColumn<Preferences::Language>("choice");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("expected");
        using enum Preferences::Language;
        const auto row = [](const char *name, Preferences::Language choice, const char *system,
                            const char *expected) {
            QTest::newRow(name) << choice << QString::fromLatin1(system) << QString::fromLatin1(expected);
        };
        row("Taiwan", System, "zh_TW", "zh_TW");
        row("Hong Kong", System, "zh_HK", "zh_TW");
        row("Macao", System, "zh_MO", "zh_TW");
        row("Traditional without a country", System, "zh_Hant", "zh_TW");
        row("Simplified reads English", System, "zh_CN", "en_GB");
        row("Singapore reads English", System, "zh_Hans_SG", "en_GB");
        row("Simplified may choose Chinese", TraditionalChinese, "zh_CN", "zh_TW");
        row("Ireland keeps its English", System, "en_IE", "en_IE");
        row("German reads English", System, "de_DE", "en_GB");
        row("English in Taiwan", English, "zh_TW", "en_GB");
        row("no language", System, "C", "en_GB");
    }

    void whichLocaleIsSpoken()
    {
        QFETCH(const Preferences::Language, choice);
        QFETCH(const QString, system);
        QFETCH(const QString, expected);
        QCOMPARE(Language::localeFor(choice, QLocale(system)).name(), expected);
    }

    void languageChangesWhileRunning()
    {
        PreferenceForm form(*m_preferences, QDate(2026, 11, 20), PreferenceForm::Extent::Settings);
        const auto *years = form.findChild<SegmentedControl *>(u"years"_s);
        form.show();
        QVERIFY(!years->isVisible());
        QCOMPARE(QLocale().language(), QLocale::English);
        const int latin = form.findChild<Label *>()->font().pixelSize();

        m_preferences->setLanguage(Preferences::Language::TraditionalChinese);
        QCOMPARE(QLocale().name(), u"zh_TW"_s);
        QTRY_VERIFY(years->isVisible());
        QTRY_COMPARE(form.findChild<Label *>()->font().pixelSize(), latin + 1);

        m_preferences->setLanguage(Preferences::Language::English);
        QTRY_VERIFY(!years->isVisible());
        QTRY_COMPARE(form.findChild<Label *>()->font().pixelSize(), latin);
    }

    void coloursChangeWhileRunning()
    {
        Label label(Type::Role::Caption, Label::Ink::Third);
        label.setText(u"words"_s);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().text3);

        m_preferences->setAppearance(Preferences::Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().base);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::dark().text3);
        QCOMPARE(label.palette().color(QPalette::Window), Theme::dark().window);
    }

    void aButtonIsPaintedInTheColoursOfTheMoment()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *button = new Button(Button::Kind::Primary);
        button->setText(u"Check now"_s);
        button->setIconName(u"arrow_sync_16_regular"_s);
        row->addWidget(button);
        window.show();
        const auto ground = [button] { return button->grab().toImage().pixelColor(6, button->height() / 2); };
        QCOMPARE(ground(), Theme::light().accent);
        QCOMPARE(button->height(), 32);
        m_preferences->setAppearance(Preferences::Appearance::Dark);
        QTRY_COMPARE(ground(), Theme::dark().accent);
    }

    void textSizeGrowsRowsAndWords()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *label = new Label(Type::Role::PageTitle);
        auto *button = new Button;
        button->setText(u"Renew…"_s);
        row->addWidget(label);
        row->addWidget(button);
        window.show();
        m_preferences->setTextSize(150);
        QTRY_COMPARE(label->font().pixelSize(), 30);
        QTRY_COMPARE(button->sizeHint().height(), 47); // 45 and its two edges
        QTRY_VERIFY(button->font().pixelSize() > 18);
    }

    void theStyleSheetHasEveryToken()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const QString sheet = Style::sheet(theme);
            QVERIFY(sheet.contains(theme.accent.name()));
            QVERIFY(!sheet.contains(u"#000000"_s));
            QVERIFY(!QRegularExpression(u"\\{\\w+\\}"_s).match(sheet).hasMatch());
        }
    }

    void theRingGoesWithTheFocus()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *first = new Button;
        auto *second = new Button;
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
        first->setFocus();
        const auto ringed = [&window]() -> QWidget * {
            const auto *frame = window.findChild<QFocusFrame *>();
            return frame != nullptr && frame->isVisible() ? frame->widget() : nullptr;
        };
        QTRY_COMPARE(ringed(), first);
        second->setFocus();
        QTRY_COMPARE(ringed(), second);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<LiveTheme> m_theme;
};

QTEST_MAIN(TestLiveTheme)
#include "tst_livetheme.moc"
