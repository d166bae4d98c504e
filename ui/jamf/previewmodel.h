// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "core/jamf/actions.h"

#include <QAbstractTableModel>

namespace Jamf {

/// What an action would do, device by device, those that are left out first; later what came of it.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { WillHappen, Name, Serial, Model, Why };
    Q_ENUM(Column)

    enum Role {
        SeverityRole = Qt::UserRole, ///< of the first column
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Action action, const QList<Device> &devices);
    void showOutcome(const Done &done);
    [[nodiscard]] const QList<Device> &included() const { return m_included; }
    [[nodiscard]] const QList<Device> &leftOut() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    enum class Fate { LeftOut, Included, Accepted, Refused };

    [[nodiscard]] const Device &deviceAt(int row) const;
    [[nodiscard]] Fate fateOf(int row) const;
    [[nodiscard]] QString textOf(int row, Column column) const;

    Action m_action = Action::BlankPush;
    QList<Device> m_leftOut;
    QList<Device> m_included;
    std::optional<Done> m_done;
};

} // namespace Jamf
