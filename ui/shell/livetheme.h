// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktop.h"

#include <tuple>

class FocusRing;
class Language;
class Preferences;

/// Dresses the application: style, palette, style sheet and fonts, by the chosen appearance, the text size and the
/// language, and anew whenever one of them (or, for "System", the desktop) changes. Every widget then gets
/// QEvent::StyleChange. Made once, before the first window.
class LiveTheme final : public QObject
{
    Q_OBJECT

public:
    LiveTheme(const Preferences &preferences, const Language &language, QObject *parent = nullptr);
    ~LiveTheme() override;

signals:
    void changed();

private:
    void apply();
    [[nodiscard]] bool isDark() const;

    const Preferences &m_preferences;
    Desktop m_desktop;
    std::tuple<bool, int, QString> m_worn; ///< dark, text size, language
};
