// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/roster.h"

#include <QAbstractListModel>

namespace Connections {

/// The connections for a list. Read only; rows follow the roster.
class ConnectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        PlaceRole, ///< "jamf.qinghe.example"
        StateRole, ///< "2 privileges missing"
        SeverityRole, ///< Credentials::Severity
        PausedRole,
        IconRole,
    };

    explicit ConnectionModel(const Roster &roster, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refill();

    const Roster &m_roster;
    QStringList m_ids; ///< as the views know them, while the roster may be ahead
};

} // namespace Connections
