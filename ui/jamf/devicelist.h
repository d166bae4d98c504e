// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/devices.h"

#include <QListView>

namespace Jamf {

class DeviceModel;

/// The devices found, with a box each to choose several: Space or a click on the box chooses, Ctrl+A chooses
/// all or none. As high as its rows, up to four of them.
class DeviceList final : public QListView
{
    Q_OBJECT

public:
    explicit DeviceList(DeviceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentDeviceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    DeviceModel &m_model;
};

} // namespace Jamf
