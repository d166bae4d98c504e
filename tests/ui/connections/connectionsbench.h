// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/check/serversbench.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/connectionview.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Connections {

using namespace Qt::StringLiterals;

/// The connections among the settings in a window, with make-believe servers and a keychain in memory, for tests that
/// work them by real clicks and keys.
struct ConnectionsBench
{
    explicit ConnectionsBench(QSize size = {1440, 900})
    {
        preferences.setLanguage(Preferences::Language::English);
        window.addPage(settings, {.id = u"settings"_s, .icon = u"settings"_s});
        settings->addPane(page);
        window.resize(size);
    }

    /// A server's connection, stored before the window is shown.
    Connection stored(const Sandbox::JamfServer &sandbox, const QString &name)
    {
        return around.connect(sandbox, name);
    }

    void show()
    {
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window, 30'000))
            qFatal("the window never became active");
        settings->openPane(page);
        const auto isRead = [this] {
            const auto *list = page->findChild<ConnectionView *>(u"connectionList"_s);
            const auto *empty = page->findChild<QWidget *>(u"noConnections"_s);
            const auto *notice = page->findChild<QWidget *>(u"listNotice"_s);
            return list && (list->model()->rowCount() > 0 || empty->isVisible() || notice->isVisible());
        };
        if (!QTest::qWaitFor(isRead, 60'000))
            qFatal("the connections were never read");
    }

    template <typename Widget = QAbstractButton>
    Widget *find(const QString &name = {}) const
    {
        return window.findChild<Widget *>(name);
    }

    void click(const QString &name) const
    {
        auto *button = find(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            qFatal("cannot be clicked: %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }

    /// All words in @p name that can be read now.
    [[nodiscard]] QString words(const QString &name) const
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u' ');
    }

    [[nodiscard]] ConnectionView *list() const { return find<ConnectionView>(u"connectionList"_s); }

    ServersBench around;
    QTemporaryDir folder;
    QSettings store {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences {store};
    Language language {preferences};
    LiveTheme theme {preferences, language};
    MainWindow window {preferences};
    SettingsPage *settings = new SettingsPage(preferences, QDate(2026, 11, 20));
    ConnectionsPage *page
        = new ConnectionsPage({around.accounts, *around.servers, preferences, JamfBench::now});
};

} // namespace Connections
