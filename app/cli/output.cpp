// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QFileDevice>

#include <cerrno>

namespace Cli {

namespace {

constexpr qsizetype PieceSize = 64 * 1024;

} // namespace

Output::Output(QIODevice &device)
    : m_device(device)
{
    m_waiting.reserve(PieceSize + 4096);
}

Output::~Output()
{
    flush();
}

void Output::add(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    if (m_waiting.size() >= PieceSize)
        flush();
}

bool Output::finish()
{
    flush();
    return m_state != State::Failed;
}

void Output::flush()
{
    if (m_state == State::Fine && !m_waiting.isEmpty()) {
        errno = 0;
        auto *const file = qobject_cast<QFileDevice *>(&m_device);
        const bool isWritten = m_device.write(m_waiting) == m_waiting.size() && (!file || file->flush());
        if (!isWritten)
            m_state = errno == EPIPE ? State::NobodyReads : State::Failed;
    }
    m_waiting.resize(0);
}

} // namespace Cli
