// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/index.h"
#include "ui/devices/columns.h"

#include <QAbstractTableModel>
#include <QTimer>

class Preferences;

namespace Inventory {

class Register;

/// The devices of a selection as a table, of which no more than a window is ever in memory: the rows that are wanted and
/// some around them. The others are told as waiting and are read once somebody wants them.
class DeviceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole + 1, ///< a Look; nothing while the row waits to be read
    };

    DeviceModel(Register &devices, const Preferences &preferences, QObject *parent = nullptr);

    /// Rows that are known already stay; those of an older revision are shown until they are read anew.
    void show(const Selection &selection);
    /// The same once the rows from @p first to @p last, and those around @p other, have been read, or a moment has
    /// passed: then a list takes the place of another one at once. A later call takes the place of an earlier one.
    void show(const Selection &selection, int first, int last, int other);
    /// The same selection, whole now.
    void complete(const Selection &selection);
    /// The rows in sight. Reads what of them and around them is missing; what was wanted before and waits is skipped.
    void want(int first, int last);

    [[nodiscard]] bool isChanging() const { return m_next.has_value(); } ///< another list is on its way
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    [[nodiscard]] qint64 idAt(int row) const; ///< 0 where it is not known yet
    [[nodiscard]] const Device *deviceAt(int row) const; ///< null where it is not read yet
    [[nodiscard]] const Device *device(qint64 id) const;

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< asks for it

signals:
    void sortAsked(const Inventory::Sort &sort);
    void rowsRead();

private:
    struct Known
    {
        Device device {};
        qint64 generation = 0;
    };

    [[nodiscard]] QList<qint64> missing() const;
    void showNext();
    void readWanted();
    void take(const QList<Device> &devices, qint64 generation);
    void forgetFar();
    void showWindow();

    Register &m_register;
    const Preferences &m_preferences;
    Selection m_selection {};
    std::optional<Selection> m_next {}; ///< shown once what is in m_nextWindow is known
    QList<qint64> m_nextWindow {};
    QTimer m_patience;
    QHash<qint64, Known> m_known {};
    QList<qint64> m_window {}; ///< the ids from m_first on
    int m_first = 0;
    int m_wantedFirst = 0;
    int m_wantedLast = -1;
    qint64 m_generation = 0; ///< grows with every selection: what is older is read anew
    bool m_isReading = false;
};

} // namespace Inventory
