// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Cli {

/// Bytes on their way to a stream, in large pieces. Once a write fails, all further ones are dropped: whoever reads
/// the other end may leave early.
class Output final
{
public:
    explicit Output(QIODevice &device);
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output();

    void add(QByteArrayView bytes);
    void say(const QString &text) { add(QByteArrayView(text.toUtf8())); }
    /// False when something could not be written, though somebody still reads.
    [[nodiscard]] bool finish();

private:
    void flush();

    enum class State { Fine, NobodyReads, Failed };

    QIODevice &m_device;
    QByteArray m_waiting;
    State m_state = State::Fine;
};

} // namespace Cli
