// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Cli {

/// Ctrl-C as a signal of Qt, once; a second Ctrl-C ends the program at once. One at a time: the system knows one
/// handler. Destroying it gives Ctrl-C back to the system.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void requested();

private:
    void look();

    QTimer m_timer; ///< a handler may hardly do anything, so it leaves a note, and this looks for the note
};

} // namespace Cli
