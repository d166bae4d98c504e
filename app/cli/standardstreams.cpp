// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardstreams.h"

#include "app/cli/terminal.h"

#include <cstdio>

namespace Cli {

bool StandardStreams::open()
{
    return m_in.open(stdin, QIODevice::ReadOnly) && m_out.open(stdout, QIODevice::WriteOnly)
        && m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Streams StandardStreams::streams()
{
    const bool outIsTerminal = isTerminal(Standard::Out);
    return {
        .in = m_in,
        .out = m_out,
        .err = m_err,
        .inIsTerminal = isTerminal(Standard::In),
        .outIsTerminal = outIsTerminal,
        .errIsTerminal = isTerminal(Standard::Err),
        .isColourful = outIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"),
    };
}

} // namespace Cli
