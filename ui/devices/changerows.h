// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"
#include "ui/words/words.h"

#include <QWidget>

class Label;
class QGridLayout;

namespace Inventory {

/// What happened to a device, newest first: the day, then what it was.
class ChangeRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeRows(QWidget *parent = nullptr);

    void show(const QList<DeviceChange> &changes, Words::Years years);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void addRow();

    QList<DeviceChange> m_changes;
    Words::Years m_years = Words::Years::Common;
    QGridLayout *m_grid = nullptr;
    QList<std::pair<Label *, Label *>> m_rows; ///< as many as were ever needed, and hidden where they are not
    Label *m_older = nullptr;
};

} // namespace Inventory
