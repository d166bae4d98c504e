// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/assignmentbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "ui/apple/asmpage.h"
#include "ui/apple/sheetview.h"
#include "ui/shell/button.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// All that takes its turn at the database waits until this is gone, a minute at most.
class HeldDatabase final
{
public:
    explicit HeldDatabase(Storage::DatabaseThread &database)
    {
        static_cast<void>(database.run([go = m_go](Storage::Database &) {
            go->tryAcquire(1, 60'000);
            return Result<>();
        }));
    }
    ~HeldDatabase() { m_go->release(); }
    Q_DISABLE_COPY_MOVE(HeldDatabase)

private:
    const std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
};

/// The page in a window, worked by real clicks and keys, before a make-believe Apple on real sockets.
class AsmBench final : public AssignmentBench
{
public:
    explicit AsmBench(quint32 devices = 60, const AppleBench::Setup &setup = {})
        : AssignmentBench(devices, setup)
    {
        preferences.setLanguage(Preferences::Language::English);
        preferences.setAppearance(Preferences::Appearance::Light);
        window.resize(1440, 900);
    }

    /// A page on what is in the database now, and the servers read.
    [[nodiscard]] bool show(int patience = 20'000)
    {
        page = new SchoolManager::AsmPage({.accounts = accounts,
                                           .assignments = *assignments,
                                           .open =
                                               [this](const QString &) {
                                                   return ready(Result<Apple::Service *>(apple.service.get()));
                                               },
                                           .preferences = preferences,
                                           .clock = apple.clock.clock(),
                                           .person = Person,
                                           .nextRead = [this](const QString &) { return nextRead; }});
        window.addPage(page, {.id = QStringLiteral("asm"), .icon = QStringLiteral("hat_graduation")});
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window, 30'000))
            qFatal("the window never became active");
        return QTest::qWaitFor([this] { return page->subtitle().startsWith(u"Servers read"); }, patience);
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] bool isShown(const char *name) const { return find(name)->isVisibleTo(page); }

    [[nodiscard]] QString words(const char *label) const
    {
        const auto *found = find<Label>(label);
        return found && found->isVisibleTo(page) ? found->text() : QString();
    }

    [[nodiscard]] QString callout(const char *name) const
    {
        const auto *box = find(name);
        return box && box->isVisibleTo(page) ? box->accessibleName() : QString();
    }

    /// Each row: cells joined by "|".
    [[nodiscard]] QStringList rows(const char *name) const
    {
        QStringList all;
        for (const auto &row : find<SchoolManager::SheetView>(name)->sheet().rows()) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells.append(cell.text);
            all.append(row.isHead ? u"# "_s + cells.first() + u' ' + row.count : cells.join(u'|'));
        }
        return all;
    }

    void trigger(const char *action) const
    {
        for (QAction *each : page->headerActions()) {
            if (each->objectName() == QLatin1StringView(action))
                each->trigger();
        }
    }

    void type(const QString &text) const
    {
        auto *field = find<QPlainTextEdit>("serials");
        field->setFocus();
        field->selectAll();
        field->insertPlainText(text); // as if it were pasted
    }

    /// From the servers to the preview of @p serials, to the server in place @p server of the list.
    [[nodiscard]] bool preview(const QStringList &serials, int server = 0)
    {
        trigger("assignDevices");
        find<QPlainTextEdit>("serials")->setPlainText(serials.join(u'\n'));
        find<QComboBox>("targetServer")->setCurrentIndex(find<QComboBox>("targetServer")->findData(serverId(server)));
        click("previewList");
        return QTest::qWaitFor([this] { return isShown("asmPreviewTable"); }, 60'000);
    }

    [[nodiscard]] bool confirm(const QString &word)
    {
        auto *typed = find<QLineEdit>("asmTyped");
        typed->setFocus();
        QTest::keyClicks(typed, word);
        click("asmConfirm");
        return QTest::qWaitFor([this] { return isShown("asmRunTable"); }, 60'000);
    }

    /// Whatever was asked of the database until now has its answer, and the page has taken it.
    [[nodiscard]] bool settle()
    {
        const auto isAnswered = std::make_shared<bool>(false);
        deliver(database.run([](Storage::Database &) { return Result<>(); }), page,
                [isAnswered](const Result<> &) { *isAnswered = true; });
        return QTest::qWaitFor([&isAnswered] { return *isAnswered; }, 60'000);
    }

    Moment nextRead;
    QTemporaryDir folder;
    QSettings store {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences {store};
    Language language {preferences};
    LiveTheme theme {preferences, language};
    MainWindow window {preferences};
    SchoolManager::AsmPage *page = nullptr;
};
