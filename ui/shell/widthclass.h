// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How much room a window of some logical width gives, by the steps that every page is built to.
enum class WidthClass {
    Small, ///< below 900: one pane at a time
    Narrow, ///< 900 to 1199: no facts pane, custodian below the sentence
    Medium, ///< 1200 to 1399: the rail shows icons alone
    Wide,
};

[[nodiscard]] constexpr WidthClass widthClassOf(int windowWidth)
{
    if (windowWidth < 900)
        return WidthClass::Small;
    if (windowWidth < 1200)
        return WidthClass::Narrow;
    return windowWidth < 1400 ? WidthClass::Medium : WidthClass::Wide;
}
