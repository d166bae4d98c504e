// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "ui/shell/preferences.h"

#include <QStringList>

/// What the command line of the window program says.
struct Options
{
    QString database {}; ///< an address; empty for the user's own
    Moment now {};
    bool isDemo = false;
    bool isClosing = false; ///< only the window that is open is to be closed
    QString language {}; ///< en, zh_TW or, where nothing is said, empty
    QStringList paths {}; ///< to be added, absolute

    /// Reads @p arguments, the program's name first. Where they are wrong, or only ask for help or the version, it
    /// prints what is to be said and ends the program: 64 or 0.
    [[nodiscard]] static Options parse(const QStringList &arguments);
};

/// What --language calls so: en or zh_TW.
[[nodiscard]] std::optional<Preferences::Language> languageCalled(const QString &name);
