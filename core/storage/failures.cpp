// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/failures.h"

#include "core/storage/codes.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

struct Meaning
{
    ErrorKind kind = ErrorKind::LocalFault;
    QLatin1StringView code = Codes::QueryFailed;
};

struct Numbered
{
    int number;
    Meaning meaning;
};

struct Stated
{
    QLatin1StringView state; ///< whole, or the class: its first two characters
    Meaning meaning;
};

constexpr int SqliteIoError = 10;
constexpr int SqliteCantOpen = 14;
constexpr qint64 RoomForIndex = 64 * 1024; // the log's index takes 32 KiB at once

constexpr std::array SqliteMeanings {
    Numbered {3, {ErrorKind::LocalFault, Codes::ReadOnly}}, // SQLITE_PERM
    Numbered {5, {ErrorKind::TimedOut, Codes::Busy}},
    Numbered {6, {ErrorKind::TimedOut, Codes::Busy}}, // SQLITE_LOCKED
    Numbered {8, {ErrorKind::LocalFault, Codes::ReadOnly}},
    Numbered {11, {ErrorKind::Malformed, Codes::Corrupt}},
    Numbered {13, {ErrorKind::LocalFault, Codes::DiskFull}},
    Numbered {SqliteCantOpen, {ErrorKind::LocalFault, Codes::CannotOpen}},
    Numbered {19, {ErrorKind::Conflict, Codes::QueryFailed}}, // SQLITE_CONSTRAINT
    Numbered {26, {ErrorKind::Malformed, Codes::Corrupt}}, // SQLITE_NOTADB
};

// Whole states stand before the class they belong to.
constexpr std::array ServerMeanings {
    Stated {"08"_L1, {ErrorKind::Unreachable, Codes::CannotOpen}},
    Stated {"23"_L1, {ErrorKind::Conflict, Codes::QueryFailed}}, // integrity
    Stated {"25006"_L1, {ErrorKind::Forbidden, Codes::ReadOnly}},
    Stated {"25P03"_L1, {ErrorKind::Unreachable, Codes::CannotOpen}}, // idle in a transaction for too long
    Stated {"28"_L1, {ErrorKind::Unauthorized, Codes::CannotOpen}},
    Stated {"3D000"_L1, {ErrorKind::NotFound, Codes::CannotOpen}},
    Stated {"40"_L1, {ErrorKind::Conflict, Codes::Busy}}, // deadlock, serialization
    Stated {"42501"_L1, {ErrorKind::Forbidden, Codes::QueryFailed}},
    Stated {"53100"_L1, {ErrorKind::ServerFault, Codes::DiskFull}},
    Stated {"53300"_L1, {ErrorKind::RateLimited, Codes::CannotOpen}}, // too many connections
    Stated {"55P03"_L1, {ErrorKind::TimedOut, Codes::Busy}}, // lock_timeout
    Stated {"57P"_L1, {ErrorKind::Unreachable, Codes::CannotOpen}}, // the server stops or starts
    Stated {"XX001"_L1, {ErrorKind::ServerFault, Codes::Corrupt}},
    Stated {"XX002"_L1, {ErrorKind::ServerFault, Codes::Corrupt}},
};

/// Of no file system, and of one that holds no files (/proc), the room is not known.
bool isFull(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < RoomForIndex;
}

Meaning meaningOfSqlite(int extended, const Address &address)
{
    const int primary = extended & 0xff;
    const QFileInfo file(address.path);
    if ((primary == SqliteIoError || primary == SqliteCantOpen) && isFull(file.absolutePath()))
        return {ErrorKind::LocalFault, Codes::DiskFull};
    // Beside a readable file in a folder that cannot be written there is no place for the log.
    if (primary == SqliteCantOpen && file.isFile() && file.isReadable()
        && !QFileInfo(file.absolutePath()).isWritable())
        return {ErrorKind::LocalFault, Codes::ReadOnly};
    const auto *const found = std::ranges::find(SqliteMeanings, primary, &Numbered::number);
    return found == SqliteMeanings.end() ? Meaning {} : found->meaning;
}

Meaning meaningOfServer(const QSqlError &error)
{
    if (isConnectionLost(error))
        return {ErrorKind::Unreachable, Codes::CannotOpen};
    const QString state = error.nativeErrorCode();
    const auto *const found = std::ranges::find_if(
        ServerMeanings, [&state](const Stated &entry) { return state.startsWith(entry.state); });
    return found == ServerMeanings.end() ? Meaning {ErrorKind::ServerFault, Codes::QueryFailed}
                                         : found->meaning;
}

QString wordsOf(const QSqlError &error, const Address &address)
{
    QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString password = address.server.password(QUrl::FullyDecoded);
    if (!password.isEmpty())
        words.replace(password, u"•••"_s);
    return words.simplified(); // libpq writes lines
}

} // namespace

bool isConnectionLost(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // libpq knows no state where the server did not send one; Qt's own complaints have no words of a database.
    if (state.isEmpty())
        return error.type() == QSqlError::ConnectionError || !error.databaseText().isEmpty();
    return state.startsWith("08"_L1) || state.startsWith("57P0"_L1) || state == u"25P03";
}

Error errorOf(const QSqlError &error, const Address &address)
{
    const Meaning meaning = address.engine == Engine::Sqlite
        ? meaningOfSqlite(error.nativeErrorCode().toInt(), address)
        : meaningOfServer(error);
    const QString words = wordsOf(error, address);
    Error result {meaning.kind, meaning.code, {address.toString()}, words};
    if (meaning.code == Codes::CannotOpen || meaning.code == Codes::QueryFailed)
        result.about.append(words);
    else if (meaning.code == Codes::Corrupt)
        result.about.append(QString());
    return result;
}

} // namespace Storage
