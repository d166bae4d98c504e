// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/livetheme.h"

#include "ui/shell/focusring.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/shell/style.h"
#include "ui/shell/type.h"

#include <QApplication>
#include <QPixmapCache>

LiveTheme::LiveTheme(const Preferences &preferences, const Language &language, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    QApplication::setStyle(new Style);
    QPixmapCache::setCacheLimit(16 * 1024);
    new FocusRing(this);
    apply();
    connect(&preferences, &Preferences::changed, this, &LiveTheme::apply);
    connect(&language, &Language::changed, this, &LiveTheme::apply);
    connect(&m_desktop, &Desktop::changed, this, &LiveTheme::apply);
}

LiveTheme::~LiveTheme() = default;

bool LiveTheme::isDark() const
{
    switch (m_preferences.appearance()) {
    case Preferences::Appearance::Light: return false;
    case Preferences::Appearance::Dark: return true;
    case Preferences::Appearance::System: break;
    }
    return m_desktop.isDark();
}

void LiveTheme::apply()
{
    const std::tuple wanted {isDark(), m_preferences.textSize(), QLocale().name()};
    if (wanted == m_worn)
        return;
    m_worn = wanted;

    const Theme theme = isDark() ? Theme::dark() : Theme::light();
    Type::setTextSize(m_preferences.textSize());
    QApplication::setPalette(theme.palette());
    QApplication::setFont(Type::font(Type::Role::Interface));
    QApplication::setFont(Type::font(Type::Role::Button), "QPushButton");
    QApplication::setFont(Type::font(Type::Role::Caption), "QToolTip");
    QApplication::setFont(Type::font(Type::Role::Caption), "QHeaderView");
    qApp->setStyleSheet(Style::sheet(theme));
    emit changed();
}
