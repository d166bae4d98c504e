// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The type scale. Sizes follow the person's text size (90 to 150 %) and the script of the language in use; Han
/// never takes Japanese or Simplified forms.
namespace Type {

enum class Role {
    CountdownDetail, ///< 40 px, 600
    Welcome, ///< 28
    PageTitle, ///< 20
    ArticleTitle, ///< 24
    ArticleHeading, ///< 17, Han 18
    CountdownRow, ///< 22
    CountdownPanel, ///< 18
    CountdownList, ///< 16
    Section, ///< 15, Han 16
    Article, ///< 15, Han 16, 400
    RowName, ///< 14, 500 / Han 700
    ListName, ///< 14, 400
    Interface, ///< 13, Han 14
    Button, ///< 13 in 500, Han 14 in 400
    Cell, ///< 13
    Caption, ///< 12
    CaptionStrong, ///< 12, 500 / Han 400
    KeyHint, ///< 11
    Fixed, ///< fixed pitch, 13
};

/// A text has the sizes of its own script, whatever the window speaks.
enum class Script { Latin, Han };

[[nodiscard]] QFont font(Role role);
[[nodiscard]] QFont font(Role role, Script script);
/// Line height of @p role in px, for delegates.
[[nodiscard]] int lineHeight(Role role);
[[nodiscard]] int lineHeight(Role role, Script script);
/// @p px at 100 % text size, grown with the text size; for row heights.
[[nodiscard]] int scaled(int px);

/// Percent: 90, 100, 115, 130 or 150. The shell sets it, and the interface font, before windows are shown.
void setTextSize(int percent);
[[nodiscard]] int textSize();

} // namespace Type
