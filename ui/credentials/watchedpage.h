// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/intake.h"
#include "ui/shell/page.h"

namespace Credentials {

/// Watched places as a page of their own, for the settings.
class WatchedPage final : public Page
{
    Q_OBJECT

public:
    WatchedPage(Orders &orders, const Ledger &ledger, Intake &intake, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Orders &m_orders;
    const Ledger &m_ledger;
    Intake &m_intake;
    bool m_isBuilt = false; ///< on first sight
};

} // namespace Credentials
