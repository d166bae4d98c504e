// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Places {

QString databaseAddress()
{
    return u"sqlite:"_s + QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + u"/caretaker.sqlite"_s;
}

QString articleShelf()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/articles"_s;
}

QString articleIndex()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/articles.index"_s;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString keychainService()
{
    return u"Caretaker"_s;
}

} // namespace Places
