// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <QFile>
#include <QString>
#include <QTest>

/// What the tests of SQLite files share.
namespace SqliteFiles {

using namespace Qt::StringLiterals;

inline const Storage::Migration First {1, {u"CREATE TABLE pupils (name TEXT NOT NULL)"_s}};
inline const QString AddPupil = u"INSERT INTO pupils (name) VALUES (?)"_s;
inline const QString Names = u"SELECT name FROM pupils ORDER BY name"_s;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace SqliteFiles
