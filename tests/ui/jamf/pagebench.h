// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/codes.h"
#include "tests/core/check/serversbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/jamf/jamfpage.h"
#include "ui/jamf/lookuppane.h"
#include "ui/jamf/paneldelegate.h"
#include "ui/jamf/panelmodel.h"
#include "ui/jamf/panelview.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// The page in a window, worked by real clicks and keys, before make-believe servers on real sockets.
class PageBench final
{
public:
    explicit PageBench(QSize size = {1440, 900})
    {
        preferences.setLanguage(Preferences::Language::English);
        preferences.setAppearance(Preferences::Appearance::Light);
        window.resize(size);
    }

    /// One school with everything set up and everything allowed.
    static Sandbox::JamfSchool school()
    {
        return Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english);
    }

    void show()
    {
        page = new Jamf::JamfPage({.accounts = bench.accounts,
                                   .servers = *bench.servers,
                                   .holdings = holdings,
                                   .preferences = preferences,
                                   .history = book(),
                                   .clock = JamfBench::now,
                                   .person = u"Lin Yi-chun"_s,
                                   .pace = std::chrono::milliseconds(50)});
        window.addPage(page, {.id = u"jamf"_s, .icon = u"server"_s});
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window, 30'000))
            qFatal("the window never became active");
        view = find<Jamf::PanelView>("jamfRows");
        tester = std::make_unique<QAbstractItemModelTester>(view->model());
    }

    /// Shows the page and waits until the chosen server has been read.
    [[nodiscard]] bool showRead()
    {
        if (!page)
            show();
        return QTest::qWaitFor([this] { return page->subtitle().startsWith(u"Checked"_s); }, 60'000);
    }

    void checkNow() const { page->headerActions().constLast()->trigger(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }

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

    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }

    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            if (index.data().toString().contains(name))
                return index;
        }
        return {};
    }

    [[nodiscard]] Jamf::PanelRow at(const QString &name) const
    {
        return row(name).data(Jamf::PanelModel::RowRole).value<Jamf::PanelRow>();
    }

    [[nodiscard]] QStringList names(Jamf::PanelRow::Kind kind) const
    {
        QStringList found;
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const auto each
                = view->model()->index(i, 0).data(Jamf::PanelModel::RowRole).value<Jamf::PanelRow>();
            if (each.kind == kind)
                found.append(each.name);
        }
        return found;
    }

    void clickButton(const QString &rowName) const
    {
        const QModelIndex index = row(rowName);
        QVERIFY(index.isValid());
        view->scrollTo(index);
        QStyleOptionViewItem option;
        option.rect = view->visualRect(index);
        option.widget = view;
        const auto *delegate = static_cast<Jamf::PanelDelegate *>(view->itemDelegate());
        const QRect button = delegate->buttonOf(option, at(rowName));
        QVERIFY(!button.isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, button.center());
    }

    /// Types @p text into the look-up and waits for what it gives.
    [[nodiscard]] bool lookUp(const QString &text) const
    {
        auto *field = find<QLineEdit>("lookupField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        return QTest::qWaitFor([this] { return words("lookupSaid") != u"Searching…"_s; }, 60'000);
    }

    [[nodiscard]] QList<History::Entry> history()
    {
        const auto lines = JamfBench::outcome(book().newest(20));
        return lines.value_or(QList<History::Entry>());
    }

    [[nodiscard]] Jamf::HistoryBook book()
    {
        Storage::DatabaseThread &database = bench.database;
        return {.begin = [&database, this](const History::Entry &entry) -> Answer<qint64> {
                    if (isBookTorn)
                        return ready<qint64>(failure(ErrorKind::LocalFault, Storage::Codes::Busy));
                    return database.run([entry](Storage::Database &opened) {
                        return History::HistoryStore(opened).add(entry);
                    });
                },
                .end =
                    [&database](qint64 line, const QString &outcome) {
                        return database.run([line, outcome](Storage::Database &opened) {
                            return History::HistoryStore(opened).setOutcome(line, outcome);
                        });
                    },
                .newest =
                    [&database](int most) {
                        return database.run([most](Storage::Database &opened) {
                            return History::HistoryStore(opened).newest(most);
                        });
                    }};
    }

    QTemporaryDir folder;
    QSettings store {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences {store};
    Language language {preferences};
    LiveTheme theme {preferences, language};
    ServersBench bench;
    Jamf::Holdings holdings;
    bool isBookTorn = false; ///< nothing can be written down
    MainWindow window {preferences};
    Jamf::JamfPage *page = nullptr;
    Jamf::PanelView *view = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};
