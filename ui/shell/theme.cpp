// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QGuiApplication>

Theme Theme::light()
{
    Theme theme;
    theme.isDark = false;
    theme.window = QColor(0xf4f4f2);
    theme.base = QColor(0xffffff);
    theme.raised = QColor(0xfafaf8);
    theme.sunken = QColor(0xefefec);
    theme.line = QColor(0xe2e2de);
    theme.outline = QColor(0x868b93);
    theme.text = QColor(0x1b1d21);
    theme.text2 = QColor(0x51565e);
    theme.text3 = QColor(0x646971);
    theme.disabled = QColor(0xa2a6ac);
    theme.accent = QColor(0x3d4fb5);
    theme.accentHover = QColor(0x33439c);
    theme.onAccent = QColor(0xffffff);
    theme.select = QColor(0xe8ebf9);
    theme.selectIdle = QColor(0xebebe8);
    theme.hover = QColor(0xf3f3f0);
    theme.mark = QColor(0xffe9a8);
    theme.expired = {QColor(0xae152a), QColor(0x9c1124), QColor(0xfae6e9)};
    theme.urgent = {QColor(0xd2501c), QColor(0xa0380d), QColor(0xfcebe3)};
    theme.warning = {QColor(0xad7200), QColor(0x7a4f00), QColor(0xfcf2dc)};
    theme.notice = {QColor(0x1f78a8), QColor(0x165f88), QColor(0xe6f1f8)};
    theme.ok = {QColor(0x2e7d4f), QColor(0x24683f), QColor(0xeaf4ee)};
    theme.unknown = {QColor(0x6b7078), QColor(0x565b63), QColor(0xeeeef0)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x1a1b1e);
    theme.base = QColor(0x212326);
    theme.raised = QColor(0x282a2e);
    theme.sunken = QColor(0x161719);
    theme.line = QColor(0x35383d);
    theme.outline = QColor(0x7a7f88);
    theme.text = QColor(0xecedef);
    theme.text2 = QColor(0xb6bac1);
    theme.text3 = QColor(0x9ca1a9);
    theme.disabled = QColor(0x666b73);
    theme.accent = QColor(0xa3b0fb);
    theme.accentHover = QColor(0xb7c1fc);
    theme.onAccent = QColor(0x12152b);
    theme.select = QColor(0x2c3350);
    theme.selectIdle = QColor(0x313338);
    theme.hover = QColor(0x282a2e);
    theme.mark = QColor(0x5a4a14);
    theme.expired = {QColor(0xf0707f), QColor(0xf99da7), QColor(0x451f25)};
    theme.urgent = {QColor(0xf28555), QColor(0xfaae8b), QColor(0x40261b)};
    theme.warning = {QColor(0xdfaa43), QColor(0xeec777), QColor(0x382d17)};
    theme.notice = {QColor(0x55aeda), QColor(0x8acbec), QColor(0x1b303d)};
    theme.ok = {QColor(0x58b781), QColor(0x83d2a3), QColor(0x1e3127)};
    theme.unknown = {QColor(0x9aa0a8), QColor(0xb6bac1), QColor(0x2f3237)};
    return theme;
}

const Theme::SeverityColors &Theme::of(Credentials::Severity severity) const
{
    using enum Credentials::Severity;
    switch (severity) {
    case Expired: return expired;
    case Urgent: return urgent;
    case Warning: return warning;
    case Notice: return notice;
    case Ok: return ok;
    case Unknown: return unknown;
    }
    return unknown;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Highlight, select);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, base);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, outline);
    palette.setColor(QPalette::Shadow, outline);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, selectIdle);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, raised);
    palette.setColor(QPalette::Disabled, QPalette::Button, raised);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, selectIdle);
    return palette;
}

Theme Theme::current()
{
    static const Theme ofDay = light();
    static const Theme ofNight = dark();
    const QColor ground = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    return ground.lightness() < 128 ? ofNight : ofDay;
}
