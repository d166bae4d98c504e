// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filenames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestPath = 500;
constexpr qsizetype LongestName = 60; ///< four bytes a character are still a file name on every system
constexpr qsizetype LongestId = 100;

bool isUnseen(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

bool isDrive(QStringView part)
{
    return part.size() >= 2 && part.at(1) == u':';
}

bool isReserved(const QString &name)
{
    static constexpr std::array Words {"con"_L1, "prn"_L1, "aux"_L1,    "nul"_L1,
                                       "com"_L1, "lpt"_L1, "removed"_L1};
    const QString stem = name.section(u'.', 0, 0).toLower();
    return std::ranges::any_of(Words, [&stem](QLatin1StringView word) {
        return stem == word || (stem.size() == 4 && stem.startsWith(word) && stem.back().isDigit());
    });
}

bool isHan(char32_t code)
{
    return QChar::script(code) == QChar::Script_Han || QChar::script(code) == QChar::Script_Bopomofo;
}

} // namespace

std::optional<QString> pathInPack(QString name)
{
    name.replace(u'\\', u'/');
    const bool isWritable
        = !name.isEmpty() && name.size() <= LongestPath && std::ranges::none_of(name, isUnseen);
    if (!isWritable || name.startsWith(u'/') || isDrive(name))
        return {};
    QStringList parts;
    for (const QString &part : name.split(u'/')) {
        if (part == ".."_L1)
            return {};
        if (!part.isEmpty() && part != "."_L1)
            parts.append(part);
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u'/'));
}

QString fileOf(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1).toString();
}

QString baseOf(QStringView path)
{
    const QString file = fileOf(path);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.first(dot) : file;
}

bool isMarkdown(QStringView path)
{
    return path.endsWith(u".md"_s, Qt::CaseInsensitive) || path.endsWith(u".markdown"_s, Qt::CaseInsensitive);
}

bool isLitter(QStringView path)
{
    const auto parts = path.split(u'/');
    const bool isHidden = std::ranges::any_of(parts, [](QStringView part) { return part.startsWith(u'.'); });
    const QStringView file = parts.last();
    return isHidden || path.startsWith(u"__MACOSX/"_s) || file.startsWith(u"~$"_s) || file.endsWith(u'~')
        || file.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0
        || file.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

bool isAboutPack(QStringView path)
{
    static constexpr std::array Names {"readme"_L1, "license"_L1, "licence"_L1, "changelog"_L1,
                                       "contributing"_L1};
    const QString base = baseOf(path).toLower();
    return std::ranges::any_of(Names, [&base](QLatin1StringView name) { return base == name; });
}

std::optional<Language> languageOfCode(const QString &code)
{
    const QString word = code.toLower().replace(u'-', u'_');
    if (word == "en"_L1 || word.startsWith("en_"_L1))
        return Language::English;
    if (word == "zh"_L1 || word.startsWith("zh_"_L1))
        return Language::TraditionalChinese;
    return {};
}

std::optional<Language> languageOfPath(QStringView path)
{
    QList<QStringView> folders = path.split(u'/');
    folders.removeLast();
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder)
        if (const auto language = languageOfCode(folder->toString()))
            return language;
    return {};
}

Language languageOfText(QStringView text)
{
    qsizetype han = 0;
    qsizetype words = 0;
    bool isInWord = false;
    for (const char32_t code : text.toUcs4()) {
        const bool isLatin = code < 0x250 && QChar::isLetter(code);
        han += isHan(code) ? 1 : 0;
        words += isLatin && !isInWord ? 1 : 0;
        isInWord = isLatin;
    }
    return han > words ? Language::TraditionalChinese : Language::English;
}

bool isUsableId(QStringView id)
{
    const auto isUnusable = [](QChar character) {
        return character.isSpace() || isUnseen(character) || QStringView(u"/\\?#%:<>\"").contains(character);
    };
    return !id.isEmpty() && id.size() <= LongestId && id.isValidUtf16() && id != u"."_s && id != u".."_s
        && std::ranges::none_of(id, isUnusable);
}

QString safeName(const QString &name)
{
    QString safe;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        const bool isKept = !isUnseen(character) && !QStringView(u"<>:\"/\\|?*").contains(character);
        safe.append(isKept ? character : u'_');
    }
    safe = safe.simplified().left(LongestName);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (!safe.isValidUtf16() || safe.isEmpty())
        return u"pack"_s;
    return isReserved(safe) ? u'_' + safe : safe;
}

} // namespace Faq
