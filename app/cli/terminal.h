// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cli {

enum class Standard { In, Out, Err };

[[nodiscard]] bool isTerminal(Standard stream);

/// UTF-8 and colours on the console of Windows, quiet broken pipes elsewhere.
void prepareTerminal();

/// Cells of a line of the terminal at `out`, or 0 where that is not known. COLUMNS goes before what it says.
[[nodiscard]] int terminalWidth();

/// What is typed at the terminal is not shown while this lives, and Ctrl-C ends the program at once. Does nothing where
/// @p isWanted is false. One at a time.
class Silence final
{
public:
    explicit Silence(bool isWanted);
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence();

private:
    bool m_isActive = false;
    [[maybe_unused]] quint32 m_before = 0; ///< the flags to restore, on Windows
    [[maybe_unused]] void (*m_onInterrupt)(int) = nullptr; ///< what Ctrl-C did before, elsewhere
};

} // namespace Cli
