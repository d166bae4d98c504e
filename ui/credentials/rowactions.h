// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"

class QMenu;

namespace Credentials {

class CredentialView;

/// What can be done with a row of any list: its context menu, Delete, and the button. Lives as long as the view.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    RowActions(CredentialView &view, Orders &orders, const Ledger &ledger);

signals:
    void opened(qint64 credential);
    void renameAsked(qint64 credential);
    void keyAsked(qint64 credential);
    void articleAsked(Credentials::Kind kind); ///< on what to do with one of this kind
    void troubleAsked(const Check::Trouble &trouble); ///< try again, ask for a password or a key

private:
    void act(const QModelIndex &index); ///< opens it
    void goOn(const QModelIndex &index); ///< the next step, which the button names
    void remove(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &where);
    void fillForCredential(QMenu &menu, const EntryPtr &entry);
    void fillForTrouble(QMenu &menu, const Check::Trouble &trouble);
    void addStops(QMenu &menu, const QList<Check::Watched> &places);

    CredentialView &m_view;
    Orders &m_orders;
    const Ledger &m_ledger;
};

} // namespace Credentials
