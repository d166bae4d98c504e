// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connectionarguments.h"
#include "app/cli/devicearguments.h"
#include "app/cli/faqarguments.h"
#include "core/base/utc.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Cli {

/// What was asked for on the command line.
struct Arguments
{
    enum class Wish { Check, Faq, Connections, Devices, Help, Version };

    Wish wish = Wish::Check;
    QStringList paths {}; ///< as typed
    QStringList hosts {}; ///< as typed
    QStringList keyFiles {};
    bool isStored = false;
    bool readsPassword = false;
    QString database {}; ///< empty: the user's own
    Moment now {}; ///< nothing: the clock's
    bool isJson = false;
    FaqArguments faq {};
    ConnectionArguments connections {};
    DeviceArguments devices {};
};

/// One sentence that names the wrong word, in the language that speaks now.
using UsageError = QString;

/// @p words without the program's name. Options may stand before and behind the command, and between its paths;
/// behind `--` everything is a path.
[[nodiscard]] tl::expected<Arguments, UsageError> parseArguments(const QStringList &words);

/// `en` or `zh_TW`: the last `--language`, else the system's. Read by itself, so that even a usage error is said in
/// the right language. Any other word gives `en`; parseArguments() refuses it.
[[nodiscard]] QString languageIn(const QStringList &words);

[[nodiscard]] QString helpText();

} // namespace Cli
