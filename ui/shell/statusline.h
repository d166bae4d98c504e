// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Label;
class QAction;
class StatusLink;

/// The last 28 px: left what is wrong or the last result, right what comes next and where data lives.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// @p right triggers @p action, where there is one.
    void show(const QString &left, const QString &right, QAction *action = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_left;
    Label *m_right;
    StatusLink *m_link;
};
