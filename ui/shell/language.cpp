// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

bool readsTraditional(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript;
}

/// The person's own English (dates as in Taiwan, Ireland …) where the system speaks English, else British.
QLocale english(const QLocale &system)
{
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QLocale Language::localeFor(Preferences::Language choice, const QLocale &system)
{
    const QLocale traditional(QLocale::Chinese, QLocale::Taiwan);
    switch (choice) {
    case Preferences::Language::English: return english(system);
    case Preferences::Language::TraditionalChinese: return traditional;
    case Preferences::Language::System: break;
    }
    return readsTraditional(system) ? traditional : english(system);
}

Language::Language(const Preferences &preferences, QObject *parent)
    : QObject(parent)
{
    speak(localeFor(preferences.language(), QLocale::system()));
    connect(&preferences, &Preferences::changed, this, [this, &preferences] {
        const QLocale wanted = localeFor(preferences.language(), QLocale::system());
        if (wanted == m_locale)
            return;
        speak(wanted);
        emit changed();
    });
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ownWords);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Language::speak(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_ownWords);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_locale = locale;
    QLocale::setDefault(locale);

    // By name, not by locale: QTranslator would turn to the system's other languages, and en_TW to none.
    const QString name = locale.language() == QLocale::Chinese ? u"zh_TW"_s : u"en"_s;
    if (m_qtWords.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_ownWords.load(u":/i18n/caretaker_"_s + name))
        QCoreApplication::installTranslator(&m_ownWords);
    // Dates and numbers are others now, even where no catalogue was found.
    QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
}
