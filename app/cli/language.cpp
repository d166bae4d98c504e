// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cli {

Language::Language(const QString &code)
{
    QLocale::setDefault(code == u"zh_TW" ? QLocale(QLocale::Chinese, QLocale::Taiwan)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_texts.load(u":/i18n/caretaker_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
}

} // namespace Cli
