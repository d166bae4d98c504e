// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Places {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

QString databaseAddress()
{
    return u"sqlite:"_s + dataFolder() + u"/caretaker.sqlite"_s;
}

void prepareDataFolder()
{
    QDir().mkpath(dataFolder());
}

} // namespace Places
