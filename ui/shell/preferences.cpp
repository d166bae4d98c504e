// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr Setting<Preferences::Language> LanguageSetting {"appearance/language",
                                                          Preferences::Language::System};
constexpr Setting<Preferences::Appearance> AppearanceSetting {"appearance/theme",
                                                              Preferences::Appearance::System};
constexpr Setting<Preferences::YearStyle> YearsSetting {"appearance/years", Preferences::YearStyle::Common};
constexpr Setting<int> TextSizeSetting {"appearance/textSize", 100};
// Never under "general": QSettings writes that group as "General" and does not find it again.
constexpr Setting<bool> WelcomedSetting {"start/welcomed", false};
constexpr Setting<bool> DailySetting {"checks/daily", true};
constexpr auto SchoolNameKey = "school/name"_L1;

// More than any school is called, and what still fits the rail's tooltip.
constexpr qsizetype LongestSchoolName = 120;

} // namespace

Preferences::Preferences(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Preferences::Language Preferences::language() const
{
    return LanguageSetting.in(m_store);
}

void Preferences::setLanguage(Language language)
{
    LanguageSetting.put(m_store, language);
    emit changed();
}

Preferences::Appearance Preferences::appearance() const
{
    return AppearanceSetting.in(m_store);
}

void Preferences::setAppearance(Appearance appearance)
{
    AppearanceSetting.put(m_store, appearance);
    emit changed();
}

Words::Years Preferences::years() const
{
    return YearsSetting.in(m_store) == YearStyle::Minguo ? Words::Years::Minguo : Words::Years::Common;
}

void Preferences::setYears(Words::Years years)
{
    YearsSetting.put(m_store, years == Words::Years::Minguo ? YearStyle::Minguo : YearStyle::Common);
    emit changed();
}

int Preferences::textSize() const
{
    constexpr std::array Steps {90, 100, 115, 130, 150};
    const int stored = TextSizeSetting.in(m_store);
    return std::find(Steps.begin(), Steps.end(), stored) == Steps.end() ? 100 : stored;
}

void Preferences::setTextSize(int percent)
{
    TextSizeSetting.put(m_store, percent);
    emit changed();
}

QString Preferences::schoolName() const
{
    return visible(m_store.value(SchoolNameKey).toString(), LongestSchoolName);
}

void Preferences::setSchoolName(const QString &name)
{
    m_store.setValue(SchoolNameKey, name.trimmed().left(LongestSchoolName));
    emit changed();
}

bool Preferences::looksDaily() const
{
    return DailySetting.in(m_store);
}

void Preferences::setLooksDaily(bool looks)
{
    DailySetting.put(m_store, looks);
    emit changed();
}

bool Preferences::hasBeenWelcomed() const
{
    return WelcomedSetting.in(m_store);
}

void Preferences::setWelcomed()
{
    WelcomedSetting.put(m_store, true);
    emit changed();
}

QByteArray Preferences::state(const QString &name) const
{
    return m_store.value(u"state/"_s + name).toByteArray();
}

void Preferences::putState(const QString &name, const QByteArray &state)
{
    m_store.setValue(u"state/"_s + name, state);
}
