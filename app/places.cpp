// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Places {

namespace {

QString folder(QStandardPaths::StandardLocation location)
{
    return dataBeside(QCoreApplication::applicationDirPath())
        .value_or(QStandardPaths::writableLocation(location));
}

} // namespace

std::optional<QString> dataBeside(const QString &programs)
{
    if (!QFileInfo(programs + u"/portable"_s).isFile())
        return {};
    return programs + u"/data"_s;
}

QString databaseAddress()
{
    return u"sqlite:"_s + folder(QStandardPaths::AppDataLocation) + u"/caretaker.sqlite"_s;
}

QString articleShelf()
{
    return folder(QStandardPaths::AppDataLocation) + u"/articles"_s;
}

QString articleIndex()
{
    return folder(QStandardPaths::CacheLocation) + u"/articles.index"_s;
}

QString settingsFile()
{
    return folder(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString keychainService()
{
    return u"Caretaker"_s;
}

} // namespace Places
