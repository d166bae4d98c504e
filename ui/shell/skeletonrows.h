// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Grey bars where rows will stand, in their real height. Shown by whoever still waits after 150 ms.
class SkeletonRows final : public QWidget
{
    Q_OBJECT

public:
    /// @p rowHeight in px at 100 % text size; @p firstBar is where names begin, from the left.
    explicit SkeletonRows(int rowHeight, int firstBar, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rowHeight;
    int m_firstBar;
};
