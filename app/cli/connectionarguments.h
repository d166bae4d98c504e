// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/connection.h"

#include <tl/expected.hpp>

class QCommandLineParser;

namespace Cli {

/// What was asked of the connections.
struct ConnectionArguments
{
    enum class Act { Add, List, Test, Remove, Pause, Resume };

    Act act = Act::List;
    QString name {}; ///< of the one it is about
    // Where one is added. A file's name of `-` is standard input; at most one of them is.
    Connections::Connection connection {}; ///< without the authority
    QString secretFile {};
    QString authorityFile {};
    QString proxyPasswordFile {};
};

/// The options that only go with `connections`, without their dashes. Each has a value.
[[nodiscard]] QStringList connectionOptions();

/// @p words behind `connections`. An error is one sentence that names the wrong word.
[[nodiscard]] tl::expected<ConnectionArguments, QString>
connectionArgumentsFrom(const QCommandLineParser &parser, QStringList words);

} // namespace Cli
