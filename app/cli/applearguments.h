// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connectionarguments.h"

namespace Cli {

/// The options that only `connections add asm` has, without their dashes; those of them that must be there.
[[nodiscard]] QStringList appleOptions();
[[nodiscard]] QStringList neededAppleOptions();

/// What they say, without CA and proxy. An error is one sentence.
[[nodiscard]] tl::expected<ConnectionArguments, QString>
appleArgumentsFrom(const QCommandLineParser &parser, const QString &name, const QString &clientId);

} // namespace Cli
