// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/codes.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

constexpr std::array Suffixes {""_L1, "-wal"_L1, "-shm"_L1};

using namespace std::string_view_literals;

/// PEM and S/MIME, DER, property lists, archives, pictures, documents, JSON; a content token begins as Base64 of JSON.
constexpr std::array SignaturesOfOthers {
    "-----BEGIN"sv, "Content-Type:"sv, "MIME-Version:"sv, "Bag Attributes"sv, "\x30\x80"sv, "\x30\x81"sv,
    "\x30\x82"sv,   "\x30\x83"sv,      "<?xml"sv,         "<plist"sv,         "bplist0"sv,  "PK\x03\x04"sv,
    "%PDF-"sv,      "\x89PNG"sv,       "\xff\xd8\xff"sv,  "\xef\xbb\xbf"sv,   "{\""sv,      "eyJ"sv,
};

/// @p stem with the time and, where that is taken, a number before @p ending.
QString freeName(const QString &stem, QLatin1StringView ending = {})
{
    const QString stamped = stem + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stamped + ending;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + Suffixes[1]); ++number)
        name = stamped + u'-' + QString::number(number) + ending;
    return name;
}

/// By SQLite itself, which knows what the log adds to the file.
Result<> copyInto(const Address &address, const QString &copy)
{
    Connection reader(address);
    if (const auto opened = reader.open(); !opened)
        return opened;
    return reader.execute(u"VACUUM INTO ?"_s, {copy});
}

/// On Windows nobody moves a file that is open somewhere. Who only looks at it, a scanner for viruses too, lets go soon.
bool moved(QFile &file, const QString &to)
{
#ifdef Q_OS_WIN
    constexpr int Attempts = 30;
#else
    constexpr int Attempts = 1;
#endif
    for (int attempt = 1; !file.rename(to); ++attempt) {
        if (attempt == Attempts)
            return false;
        QThread::msleep(100);
    }
    return true;
}

} // namespace

Result<> makeFolderFor(const Address &address)
{
    const QString folder = QFileInfo(address.path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return failure(ErrorKind::LocalFault, Codes::CannotMakeFolder, {address.toString(), folder});
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + Suffixes[1]).size() > 0;
}

bool hasOrphanedLog(const QString &path)
{
    // In this order: a database that is being made just now gets its first page before its log.
    return hasWriteAheadLog(path) && QFileInfo(path).size() == 0;
}

bool isFileOfAnotherSort(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(256).trimmed();
    const auto begins = [&head](std::string_view start) {
        return head.startsWith(QByteArrayView(start.data(), static_cast<qsizetype>(start.size())));
    };
    return std::ranges::any_of(SignaturesOfOthers, begins);
}

Result<QString> setAside(const Address &address)
{
    const QString name = freeName(address.path + u".damaged-"_s);
    // Log first: should this stop half-way, the database is still found damaged and moved by the next attempt.
    for (const QLatin1StringView suffix : {Suffixes[1], Suffixes[2], Suffixes[0]}) {
        QFile file(address.path + suffix);
        if (file.exists() && !moved(file, name + suffix))
            return failure(ErrorKind::LocalFault, Codes::Corrupt, {address.toString(), QString()},
                           file.errorString());
    }
    return name;
}

Result<QString> copyBeside(const Address &address, int version)
{
    const QString copy = freeName(u"%1.v%2-"_s.arg(address.path).arg(version), ".bak"_L1);
    // Under its last name only once it is whole.
    const QString partial = copy + u".part"_s;
    QFile::remove(partial);
    const auto copied = copyInto(address, partial);
    if (copied && QFile::rename(partial, copy))
        return copy;
    QFile::remove(partial);
    return failure(ErrorKind::LocalFault, Codes::CannotCopy, {address.toString(), copy},
                   copied ? u"the copy cannot be renamed"_s : copied.error().detail);
}

} // namespace Storage
