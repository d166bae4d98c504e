// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QTimer>

#include <optional>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Nothing where the platform keeps no such setting.
std::optional<bool> readSetting()
{
#if defined(Q_OS_WIN)
    const QSettings registry(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return registry.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#elif defined(Q_OS_MACOS)
    const QSettings global(u"Apple Global Domain"_s, QSettings::NativeFormat);
    return global.value("AppleInterfaceStyle"_L1).toString().compare("Dark"_L1, Qt::CaseInsensitive) == 0;
#else
    return std::nullopt;
#endif
}

bool isPaletteDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr auto Portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto PortalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto AppearanceArea = "org.freedesktop.appearance"_L1;
constexpr auto ColorScheme = "color-scheme"_L1;

/// The portal wraps a value in one variant or two, by its version.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
    , m_isDark(readSetting().value_or(isPaletteDark()))
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Desktop::reread);
    timer->start(std::chrono::seconds(10));
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Desktop::reread);
#else
    askPortal();
#endif
}

void Desktop::reread()
{
    if (const auto isDark = readSetting())
        settle(*isDark);
}

void Desktop::settle(bool isDark)
{
    if (std::exchange(m_isDark, isDark) != isDark)
        emit changed();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
// Not waited for: a portal that has to be started first would hold up the window.
void Desktop::askPortal()
{
    // Without a bus in the environment libdbus would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));

    auto question = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
    question << QString(AppearanceArea) << QString(ColorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            portalChanged(AppearanceArea, ColorScheme, answer.value());
    });
}

void Desktop::portalChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != AppearanceArea || key != ColorScheme)
        return;
    // 0 says that the desktop has no preference.
    if (const uint scheme = numberIn(value.variant()); scheme == 1 || scheme == 2)
        settle(scheme == 1);
}
#else
void Desktop::askPortal() { }

void Desktop::portalChanged(const QString &, const QString &, const QDBusVariant &) { }
#endif
