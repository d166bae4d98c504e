// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Button;

/// Puts @p text on the clipboard and says so at @p button for a moment: a tick in place of its icon, a tip beside it,
/// and words for assistive technology. @p icon is what it shows otherwise.
void copyAt(Button &button, const QString &text, const QString &icon);
