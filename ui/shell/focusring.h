// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

/// The ring around the button that has the focus, 2 px outside of it, in whatever window that button is. One for the
/// application; lists, fields and rows paint their own.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *old, QWidget *now);

    QPointer<QFocusFrame> m_frame; ///< becomes a child of the window it is in, and may end with it
};
