// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/type.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Type {

namespace {

struct Spec
{
    int latinSize;
    int hanSize;
    QFont::Weight latinWeight;
    QFont::Weight hanWeight; ///< the TC faces have 400 and 700 only
    int latinLine;
    int hanLine;
};

// Countdowns are digits, so they keep the Latin weight in Chinese too.
Spec specOf(Role role)
{
    using enum QFont::Weight;
    switch (role) {
    case Role::CountdownDetail: return {40, 40, DemiBold, DemiBold, 48, 48};
    case Role::Welcome: return {28, 28, DemiBold, Bold, 36, 40};
    case Role::PageTitle: return {20, 20, DemiBold, Bold, 26, 26};
    case Role::ArticleTitle: return {24, 24, DemiBold, Bold, 32, 36};
    case Role::ArticleHeading: return {17, 18, DemiBold, Bold, 24, 28};
    case Role::CountdownRow: return {22, 22, DemiBold, DemiBold, 26, 26};
    case Role::CountdownPanel: return {18, 18, DemiBold, DemiBold, 24, 24};
    case Role::CountdownList: return {16, 16, DemiBold, DemiBold, 22, 22};
    case Role::Section: return {15, 16, DemiBold, Bold, 22, 24};
    case Role::Article: return {15, 16, Normal, Normal, 24, 28};
    case Role::RowName: return {14, 14, Medium, Bold, 20, 22};
    case Role::ListName: return {14, 14, Normal, Normal, 20, 22};
    case Role::Interface: return {13, 14, Normal, Normal, 20, 22};
    case Role::Button: return {13, 14, Medium, Normal, 20, 22};
    case Role::Cell: return {13, 13, Normal, Normal, 18, 20};
    case Role::Caption: return {12, 12, Normal, Normal, 18, 18};
    case Role::CaptionStrong: return {12, 12, Medium, Normal, 18, 18};
    case Role::KeyHint: return {11, 11, Normal, Normal, 16, 16};
    case Role::Fixed: return {13, 13, Normal, Normal, 18, 20};
    }
    return {13, 14, Normal, Normal, 20, 22};
}

constexpr int RoleCount = static_cast<int>(Role::Fixed) + 1;

Script spokenScript()
{
    return QLocale().language() == QLocale::Chinese ? Script::Han : Script::Latin;
}

[[maybe_unused]] QString systemFamily()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

// Latin first, then the TC face by name: left to itself, fallback gives Han its Japanese or Simplified forms.
QStringList interfaceFamilies()
{
#if defined(Q_OS_WIN)
    return {u"Segoe UI"_s, u"Microsoft JhengHei UI"_s};
#elif defined(Q_OS_MACOS)
    return {systemFamily(), u"PingFang TC"_s};
#else
    // Without a desktop Qt reports fontconfig's alias, which says nothing of what a person chose.
    const QString system = systemFamily();
    const bool isAlias = system.isEmpty() || system.startsWith(u"Sans"_s, Qt::CaseInsensitive);
    const bool hasForeignHan = system.contains(u"CJK"_s);
    QStringList families {u"Inter"_s, u"Noto Sans CJK TC"_s, u"Noto Sans TC"_s};
    if (!isAlias && !hasForeignHan)
        families.prepend(system);
    families.append(u"Sans Serif"_s);
    return families;
#endif
}

QStringList fixedFamilies()
{
#if defined(Q_OS_WIN)
    return {u"Cascadia Mono"_s, u"Consolas"_s, u"Microsoft JhengHei UI"_s};
#elif defined(Q_OS_MACOS)
    return {u"Menlo"_s, u"PingFang TC"_s};
#else
    return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK TC"_s, u"Noto Sans CJK TC"_s, u"Monospace"_s};
#endif
}

using Fonts = std::array<QFont, RoleCount>;

struct Scale
{
    int percent = 100;
    int cachedPercent = 0;
    Fonts latin;
    Fonts han;
};

// The one text size of the process, as QLocale's default is its one language.
Scale &scale()
{
    static Scale only;
    return only;
}

QFont made(Role role, bool isHan)
{
    const Spec spec = specOf(role);
    QFont font;
    font.setFamilies(role == Role::Fixed ? fixedFamilies() : interfaceFamilies());
    font.setPixelSize(scaled(isHan ? spec.hanSize : spec.latinSize));
    font.setWeight(isHan ? spec.hanWeight : spec.latinWeight);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Hinted, FreeType draws Han taken from the second family a weight too heavy.
    font.setHintingPreference(QFont::PreferNoHinting);
#endif
    if (role == Role::Fixed)
        font.setStyleHint(QFont::Monospace);
    if (!isHan && spec.latinSize >= 20)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * font.pixelSize());
    return font;
}

} // namespace

QFont font(Role role)
{
    return font(role, spokenScript());
}

QFont font(Role role, Script script)
{
    Scale &fonts = scale();
    if (fonts.cachedPercent != fonts.percent) {
        for (int index = 0; index < RoleCount; ++index) {
            fonts.latin.at(static_cast<std::size_t>(index)) = made(static_cast<Role>(index), false);
            fonts.han.at(static_cast<std::size_t>(index)) = made(static_cast<Role>(index), true);
        }
        fonts.cachedPercent = fonts.percent;
    }
    return (script == Script::Han ? fonts.han : fonts.latin).at(static_cast<std::size_t>(role));
}

int lineHeight(Role role)
{
    return lineHeight(role, spokenScript());
}

int lineHeight(Role role, Script script)
{
    const Spec spec = specOf(role);
    return scaled(script == Script::Han ? spec.hanLine : spec.latinLine);
}

int scaled(int px)
{
    return (px * scale().percent + 50) / 100;
}

void setTextSize(int percent)
{
    constexpr std::array Steps {90, 100, 115, 130, 150};
    const auto step
        = std::find_if(Steps.begin(), Steps.end(), [percent](int size) { return size >= percent; });
    scale().percent = step == Steps.end() ? Steps.back() : *step;
}

int textSize()
{
    return scale().percent;
}

} // namespace Type
