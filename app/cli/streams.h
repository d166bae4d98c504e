// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Cli {

/// The three streams of a program, and which of them a person sits at. Borrowed for as long as a command runs.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool inIsTerminal = false;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool isColourful = false; ///< a terminal at `out`, and NO_COLOR is not set (no-color.org)
};

} // namespace Cli
