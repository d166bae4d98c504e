// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QColor>
#include <QPalette>

/// The colours of one appearance, named as in the palette. A value: delegates and painters are handed one, none
/// has a colour of its own.
struct Theme
{
    struct SeverityColors
    {
        QColor mark;
        QColor text;
        QColor tint;
    };

    bool isDark = false;
    QColor window, base, raised, sunken, line, outline;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, onAccent;
    QColor select, selectIdle, hover, mark;
    SeverityColors expired, urgent, warning, notice, ok, unknown;

    [[nodiscard]] const SeverityColors &of(Credentials::Severity severity) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    /// The theme whose palette() the application has now. Cheap; call it while painting.
    [[nodiscard]] static Theme current();
};
