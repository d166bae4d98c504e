// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"
#include "ui/shell/banner.h"

#include <QAction>

#include <map>
#include <memory>

class Preferences;

namespace Credentials {

/// Decides what the banner says about credentials: a new push certificate where a renewal was meant, a database that
/// was set aside or failed, nothing checked for a week, something that a check found renewed, something removed or joined
/// that can be undone. One for a window.
class Notices final : public QObject
{
    Q_OBJECT

public:
    Notices(BannerStack &banners, const Ledger &ledger, Orders &orders, const Preferences &preferences,
            QObject *parent = nullptr);

    /// The database refused; nothing was changed.
    void tellFailure(const Error &error);
    /// They are said elsewhere.
    void forgetRenewals(const QList<qint64> &credentials);

signals:
    void opened(qint64 credential);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void tellSetAside();
    void tellAge();
    void tellDeed();
    void tellTopics();
    void tellRenewals();
    [[nodiscard]] BannerText stopFor(const EntryPtr &entry, const QString &topic, const QString &other);
    QAction *actionFor(const QString &id, const QString &text, const std::function<void()> &act);

    BannerStack &m_banners;
    const Ledger &m_ledger;
    Orders &m_orders;
    const Preferences &m_preferences;
    QList<qint64> m_renewed; ///< and not yet said elsewhere, nor closed
    std::map<QString, std::unique_ptr<QAction>> m_actions;
    QSet<QString> m_closed;
    QStringList m_stops; ///< ids of the red stops that are shown
    std::optional<Error> m_failure;
};

} // namespace Credentials
