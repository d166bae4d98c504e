// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"

#include <QAbstractTableModel>

class Preferences;

namespace Credentials {

/// All sightings of one credential, the one in service first. Read only.
class SightingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, Place, Seen, End, Outcome };
    Q_ENUM(Column)

    /// What a sighting is beside the one in service.
    enum class Outcome { InService, Same, Before, Differs, Undated, Revoked };

    SightingModel(const Ledger &ledger, const Preferences &preferences, QObject *parent = nullptr);

    void show(const EntryPtr &entry);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Outcome outcomeOf(qsizetype sighting) const;
    [[nodiscard]] QString textOf(qsizetype sighting, Column column) const;

    const Ledger &m_ledger;
    const Preferences &m_preferences;
    EntryPtr m_entry;
    QList<qsizetype> m_order; ///< indexes into the sightings
};

} // namespace Credentials
