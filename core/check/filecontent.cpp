// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/filecontent.h"

#include "core/check/codes.h"
#include "core/credentials/codes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Check {

namespace {

Error tooLarge(qint64 size)
{
    return {ErrorKind::Refused,
            Credentials::Codes::TooLarge,
            {QString::number(size), QString::number(Credentials::MaxSingleBytes)}};
}

#ifdef Q_OS_UNIX

Error errorOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return {ErrorKind::NotFound, Codes::NotFound};
    case EACCES:
    case EPERM: return {ErrorKind::LocalFault, Codes::NoPermission};
    case ENXIO:
    case ENODEV: return {ErrorKind::Refused, Codes::NotAFile}; // a socket, or a device that is not there
    default: {
        const QString words = QString::fromStdString(std::generic_category().message(number));
        return {ErrorKind::LocalFault, Codes::CannotRead, {words}};
    }
    }
}

/// What is opened is what is asked about, so that nothing can be put in its place in between.
Result<> openRegular(const std::filesystem::path &path, QFile &file)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open(2) is one
    const int handle = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return failure(errorOf(errno));
    struct stat status
    {
    };
    const bool isKnown = ::fstat(handle, &status) == 0;
    if (!isKnown || !S_ISREG(status.st_mode)) {
        const Error error = isKnown ? Error {ErrorKind::Refused, Codes::NotAFile} : errorOf(errno);
        ::close(handle);
        return failure(error);
    }
    if (!file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failure(ErrorKind::LocalFault, Codes::CannotRead, {file.errorString()});
    }
    return {};
}

#else

Result<> openRegular(const std::filesystem::path &path, QFile &file)
{
    file.setFileName(displayedPath(path));
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, Codes::NotFound);
    if (!info.isFile())
        return failure(ErrorKind::Refused, Codes::NotAFile);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    if (file.error() == QFileDevice::PermissionsError)
        return failure(ErrorKind::LocalFault, Codes::NoPermission);
    return failure(ErrorKind::LocalFault, Codes::CannotRead, {file.errorString()});
}

#endif

QString fingerprintOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Whether it was @p unlock that gave @p look. Told by a look without it, which only who gives one pays for.
bool wasOpened(const Look &look, const QByteArray &bytes, const Credentials::Unlock &unlock)
{
    const bool isGiven = !unlock.passwords.isEmpty() || !unlock.keys.isEmpty();
    if (!isGiven || look.observations.isEmpty() || std::ranges::any_of(look.troubles, isLocked))
        return false;
    const Look without = lookOf(Credentials::read(bytes), {}, {});
    return std::ranges::any_of(without.troubles, isLocked);
}

} // namespace

Result<QByteArray> contentOf(const std::filesystem::path &path)
{
    QFile file;
    if (const Result<> opened = openRegular(path, file); !opened)
        return failure(opened.error());
    const qint64 size = file.size();
    if (size > Credentials::MaxSingleBytes)
        return failure(tooLarge(size));
    // Some file systems call every file empty, and a file can grow while it is read.
    QByteArray bytes = size > 0 ? file.read(size) : QByteArray();
    while (file.error() == QFileDevice::NoError && bytes.size() <= Credentials::MaxSingleBytes) {
        const QByteArray more = file.read(Credentials::MaxSingleBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::LocalFault, Codes::CannotRead, {file.errorString()});
    if (bytes.size() > Credentials::MaxSingleBytes)
        return failure(tooLarge(bytes.size()));
    return bytes;
}

Look lookAtFile(const std::filesystem::path &path, const QString &where, const QDateTime &now,
                const Credentials::Unlock &unlock)
{
    Result<QByteArray> bytes = contentOf(path);
    if (!bytes) {
        Look look;
        look.troubles.append({Credentials::SourceKind::File, where, bytes.error()});
        return look;
    }
    Look look = lookOf(Credentials::read(*bytes, unlock), where, now);
    for (Trouble &trouble : look.troubles) {
        if (isLocked(trouble))
            trouble.content = fingerprintOf(*bytes);
    }
    if (wasOpened(look, *bytes, unlock))
        look.opened.insert(where, fingerprintOf(*bytes));
    wipe(*bytes); // it may have been a private key
    return look;
}

bool isLocked(const Trouble &trouble)
{
    static constexpr std::array Locked {Credentials::Codes::PasswordNeeded, Credentials::Codes::WrongPassword,
                                        Credentials::Codes::WrongKey};
    return std::ranges::find(Locked, trouble.error.code) != Locked.end();
}

Look lookOf(Credentials::Reading reading, const QString &where, const QDateTime &now)
{
    Look look;
    look.filesRead = 1;
    look.observations = std::move(reading.observations);
    for (Credentials::Observation &observation : look.observations) {
        observation.sighting.source = Credentials::SourceKind::File;
        observation.sighting.where = where;
        observation.sighting.seenAt = now;
    }
    for (const Error &error : reading.errors)
        look.troubles.append({Credentials::SourceKind::File, where, error});
    return look;
}

std::filesystem::path nativePath(const QString &where)
{
#ifdef Q_OS_WIN
    return where.toStdWString();
#else
    return QFile::encodeName(where).toStdString();
#endif
}

QString displayedPath(const std::filesystem::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.generic_wstring());
#else
    const QByteArray bytes = QByteArray::fromStdString(path.native());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    text.clear();
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        text += value < 0x80 ? QString(QLatin1Char(byte)) : u"\\x"_s + QString::number(value, 16).toUpper();
    }
    return text;
#endif
}

} // namespace Check
