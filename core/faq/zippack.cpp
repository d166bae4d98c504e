// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/packfiles.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype Chunk = 64 * 1024;
constexpr zip_uint32_t UnixTypeMask = 0170000;
constexpr zip_uint32_t UnixLink = 0120000;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using OpenFile = std::unique_ptr<zip_file_t, Discard>;

QString wordsOf(zip_error_t &error)
{
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

Result<Archive> openArchive(const QByteArray &packed)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source
        = zip_source_buffer_create(packed.constData(), zip_uint64_t(packed.size()), 0, &error);
    if (!source)
        return failure(ErrorKind::Malformed, Codes::DamagedZip, {QString(), wordsOf(error)});
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        zip_source_free(source);
        return failure(ErrorKind::Malformed, Codes::DamagedZip, {QString(), wordsOf(error)});
    }
    return archive;
}

/// Old archives name no encoding. In Taiwan Windows wrote Big5, macOS UTF-8; whatever else is read as IBM's code
/// page 437, as the format says.
QString decoded(zip_t *archive, zip_uint64_t index)
{
    const char *const raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (!raw)
        return {};
    const QByteArrayView bytes(raw);
    if (invalidUtf8At(bytes) < 0)
        return QString::fromUtf8(bytes);
    QStringDecoder big5("Big5");
    if (big5.isValid()) {
        const QString name = big5(bytes);
        if (!big5.hasError() && !name.contains(QChar::ReplacementCharacter))
            return name;
    }
    return QString::fromUtf8(zip_get_name(archive, index, ZIP_FL_ENC_GUESS));
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & UnixTypeMask) == UnixLink;
}

class Unpacking final
{
public:
    Unpacking(zip_t *archive, qsizetype packedSize)
        : m_archive(archive)
        , m_isBoundBySize(packedSize * PackLimits::UnpackedTimes < PackLimits::TotalBytes)
        , m_intake(std::min(packedSize * PackLimits::UnpackedTimes, PackLimits::TotalBytes))
    {
    }

    [[nodiscard]] PackFiles run()
    {
        const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
        for (zip_int64_t i = 0; i < std::min<zip_int64_t>(entries, MostEntries) && !m_intake.isFull(); ++i)
            meet(zip_uint64_t(i));
        if (entries > MostEntries)
            m_intake.leaveOut(
                {}, {ErrorKind::Refused, Codes::TooManyFiles, {QString(), QString::number(MostEntries)}});
        return m_intake.finish();
    }

private:
    void meet(zip_uint64_t index)
    {
        const QString shown = decoded(m_archive, index);
        const auto name = pathInPack(shown);
        if (!name)
            return m_intake.leaveOut(shown.left(200), {ErrorKind::Refused, Codes::PathOutside});
        if (shown.endsWith(u'/') || shown.endsWith(u'\\') || isLitter(*name))
            return;
        if (isLink(m_archive, index))
            return m_intake.leaveOut(*name, {ErrorKind::Refused, Codes::SymbolicLink});
        if (!m_intake.wants(*name))
            return;
        const auto content = unpack(index);
        content ? m_intake.take(*name, *content) : m_intake.leaveOut(*name, content.error());
    }

    /// Counts the bytes that come out: what the archive says of their number may be a lie.
    [[nodiscard]] Result<QByteArray> unpack(zip_uint64_t index)
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_archive, index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0
            && stat.encryption_method != ZIP_EM_NONE)
            return failure(ErrorKind::Unsupported, Codes::EncryptedFile, {QString()});
        if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > zip_uint64_t(PackLimits::FileBytes))
            return tooLarge(qsizetype(std::min<zip_uint64_t>(stat.size, INT64_MAX)));
        const OpenFile file(zip_fopen_index(m_archive, index, 0));
        if (!file)
            return failure(ErrorKind::Malformed, Codes::FileUnreadable,
                           {QString(), QString::fromUtf8(zip_strerror(m_archive))});
        QByteArray content;
        QByteArray chunk(Chunk, Qt::Uninitialized);
        zip_int64_t got = 0;
        while ((got = zip_fread(file.get(), chunk.data(), Chunk)) > 0) {
            content.append(chunk.constData(), qsizetype(got));
            if (content.size() > m_intake.room()) {
                m_intake.spend(content.size());
                return tooLarge(content.size());
            }
        }
        if (got < 0)
            return failure(ErrorKind::Malformed, Codes::FileUnreadable,
                           {QString(), QString::fromUtf8(zip_file_strerror(file.get()))});
        return content;
    }

    [[nodiscard]] tl::unexpected<Error> tooLarge(qsizetype size) const
    {
        if (size > PackLimits::FileBytes)
            return failure(ErrorKind::Refused, Codes::FileTooLarge,
                           {QString(), QString::number(size), QString::number(PackLimits::FileBytes)});
        if (m_isBoundBySize)
            return failure(ErrorKind::Refused, Codes::UnpacksTooLarge,
                           {QString(), QString::number(PackLimits::UnpackedTimes)});
        return failure(ErrorKind::Refused, Codes::PackTooLarge,
                       {QString(), QString::number(PackLimits::TotalBytes)});
    }

    zip_t *m_archive;
    bool m_isBoundBySize;
    PackIntake m_intake;
};

} // namespace

Result<PackFiles> filesOfZip(const QByteArray &packed)
{
    const auto archive = openArchive(packed);
    return archive ? Result<PackFiles>(Unpacking(archive->get(), packed.size()).run())
                   : failure(archive.error());
}

} // namespace Faq
