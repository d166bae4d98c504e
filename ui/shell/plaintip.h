// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

/// @p text for a tooltip that is to show it as it stands. Qt takes for HTML what looks like it, and a name from outside
/// could then dress itself up, or have a picture fetched from wherever it says.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}
