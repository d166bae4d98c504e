// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One line of the rail: icon, word, count. The current one has the filled icon, bold words and a bar in accent.
/// Without room for words it is the icon alone, with the word as tooltip.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &icon,
             QWidget *parent); ///< "board" stands for board_20_regular and board_20_filled

    void setWords(const QString &name, const QString &key, int count); ///< @p count below zero is not shown
    void setNarrow(bool isNarrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override { } ///< the window says which one is current
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
    bool m_isNarrow = false;
};
