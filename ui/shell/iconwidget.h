// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/label.h"

/// One icon of resources/icons beside words; it says nothing to a screen reader, for the words do.
class IconWidget final : public QWidget
{
    Q_OBJECT

public:
    /// @p name as in `lock_closed_16_regular`: the number is its side.
    explicit IconWidget(const QString &name, Label::Ink ink = Label::Ink::Third, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Label::Ink m_ink;
};
