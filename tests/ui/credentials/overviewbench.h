// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/credentials/samples.h"
#include "ui/credentials/credentialmodel.h"
#include "ui/credentials/credentialview.h"
#include "ui/credentials/overviewpage.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Credentials {

/// The overview in a window, for tests that work it by real clicks and keys.
struct OverviewBench
{
    /// Without a snapshot the data have not been read yet.
    explicit OverviewBench(const std::optional<Check::Snapshot> &snapshot = Samples::school(),
                           QSize size = {1366, 768})
    {
        store.preferences.setLanguage(Preferences::Language::English);
        window.addPage(page, {.id = u"overview"_s, .icon = u"board"_s});
        intake.watch(&window);
        if (snapshot)
            ledger.show(*snapshot, Samples::now());
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window, 30'000))
            qFatal("the window never became active");
        view = window.findChild<CredentialView *>(u"overviewList"_s);
    }

    template <typename Widget = QAbstractButton>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }

    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            if (index.data(CredentialModel::NameRole).toString() == name)
                return index;
        }
        return {};
    }

    void click(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }

    Samples::Store store;
    Language language {store.preferences};
    LiveTheme theme {store.preferences, language};
    Ledger ledger;
    Orders orders;
    Intake intake {orders, ledger};
    MainWindow window {store.preferences};
    OverviewPage *page = new OverviewPage(ledger, orders, intake, store.preferences);
    CredentialView *view = nullptr;
};

} // namespace Credentials
