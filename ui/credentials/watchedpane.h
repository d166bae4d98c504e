// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"

#include <QWidget>

#include <functional>

class Label;
class QVBoxLayout;

namespace Credentials {

/// Every place that is looked at in a check, and the way to stop that. A place that was stopped stays here, to be
/// watched again, until the pane is opened anew.
class WatchedPane final : public QWidget
{
    Q_OBJECT

public:
    WatchedPane(Orders &orders, const Ledger &ledger, QWidget *parent = nullptr);

    /// Forgets what was stopped, and shows what is watched now.
    void prepare();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void rebuild();
    void addRow(const Check::Watched &place, bool isWatched);
    void retranslate();

    Orders &m_orders;
    const Ledger &m_ledger;
    QVBoxLayout *m_column;
    Label *m_explanation;
    QWidget *m_rows = nullptr;
    QList<Check::Watched> m_shown;
    QList<Check::Watched> m_stopped;
    std::vector<std::function<void()>> m_words;
};

} // namespace Credentials
