// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

/// What the desktop around the program prefers. Qt 6.4 has no QStyleHints::colorScheme yet, so this reads the setting
/// of each platform: Windows' AppsUseLightTheme, macOS' AppleInterfaceStyle, on Linux the settings portal's
/// color-scheme (1 dark, 2 light; xdg-desktop-portal, org.freedesktop.appearance), else how dark the platform's own
/// palette is. Follows while it lives: the portal tells by itself, the other two are read again when the program comes
/// to the front and every ten seconds. Made before the program sets a palette of its own.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

signals:
    void changed();

private slots:
    void portalChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void reread();
    void settle(bool isDark);

    bool m_isDark = false;
};
