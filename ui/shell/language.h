// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QLocale>
#include <QTranslator>

/// Makes the program speak the language that the preferences name, and go on doing so while they change. Sets
/// QLocale's default and installs Qt's and the program's own catalogue; its end removes them.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(const Preferences &preferences, QObject *parent = nullptr);
    ~Language() override;

    /// What @p choice means where the system speaks @p system. Whoever reads Traditional characters gets them: zh_TW,
    /// zh_HK, zh_MO and zh-Hant. Simplified (zh_CN, zh_SG) gets English unless Chinese is chosen: school terms differ
    /// so much between the two that half-right words would be worse than the English of Apple's own guides.
    [[nodiscard]] static QLocale localeFor(Preferences::Language choice, const QLocale &system);

signals:
    void changed(); ///< QLocale's default is another one now

private:
    void speak(const QLocale &locale);

    QLocale m_locale;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
};
