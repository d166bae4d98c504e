// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace SchoolManager {

/// Where one is on the way, in one line: steps that are done have a tick, the one of now its number on accent. Where
/// there is little room, the one of now alone.
class StepsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsLine(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void setCurrent(int step); ///< from 0

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    [[nodiscard]] int stepWidth(int step) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace SchoolManager
