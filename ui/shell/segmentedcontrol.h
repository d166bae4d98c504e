// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

/// One choice out of a few, all in sight: a row of joined segments, 32 px high. Tab reaches the chosen one, arrow keys
/// move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Sets the words of all segments; the choice stays where it was.
    void setSegments(const QStringList &words);
    [[nodiscard]] int current() const; ///< -1 while there is no choice
    void setCurrent(int index); ///< without chosen()
    void setEnabledAt(int index, bool isEnabled, const QString &why = {}); ///< @p why is its tooltip

signals:
    void chosen(int index); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeStop();

    QButtonGroup *m_group;
};
