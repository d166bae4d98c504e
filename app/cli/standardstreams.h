// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"

#include <QFile>

namespace Cli {

/// The three streams that the system gave this program.
class StandardStreams final
{
public:
    [[nodiscard]] bool open();
    [[nodiscard]] Streams streams(); ///< as long as this lives

private:
    QFile m_in;
    QFile m_out;
    QFile m_err;
};

} // namespace Cli
