// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"

#include <algorithm>

namespace Faq {

struct PackFile
{
    QString name; ///< its path in the pack, with "/"
    QByteArray content;
};

/// What the shelf remembers of a pack, beside the pack's own files.
inline constexpr QLatin1StringView ShelfRecordName {"shelf.json"};

inline constexpr qsizetype MostEntries = 100'000; ///< looked at, of use or not

/// The files of a pack as they were found, before anything is read in them.
struct PackFiles
{
    QList<PackFile> files {};
    QList<Finding> findings {};
};

/// Takes files in up to the bounds of a whole pack; what comes then is left out with one remark.
class PackIntake final
{
public:
    explicit PackIntake(qsizetype mostBytes);

    /// Whether a file of @p name is of use; a remark where it is not and a person might wonder.
    [[nodiscard]] bool wants(const QString &name);
    /// Bytes that the next file may have, at most those of one file.
    [[nodiscard]] qsizetype room() const;
    void take(const QString &name, const QByteArray &content);
    void leaveOut(const QString &name, const Error &error);
    /// Counts what was unpacked for nothing.
    void spend(qsizetype bytes) { m_bytesLeft = std::max<qsizetype>(0, m_bytesLeft - bytes); }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] PackFiles finish() { return std::move(m_taken); }

private:
    [[nodiscard]] bool hasRoomForFindings() const;

    PackFiles m_taken;
    qsizetype m_bytesLeft;
    bool m_isFull = false;
};

[[nodiscard]] PackFiles filesOfFolder(const QString &path);
[[nodiscard]] Result<PackFiles> filesOfZip(const QByteArray &packed);

/// Told apart by content; text files that are bundles are taken apart. Fails where nothing could be opened at all.
[[nodiscard]] Result<PackFiles> filesOfPack(const QString &path);

/// The folder's or file's name without its ending, fit for a file's name on every system.
[[nodiscard]] QString packNameOf(const QString &path);

/// Reads what the files hold. @p name is the pack's. A valid @p today asks for the whole report: links that lead to no
/// article, articles that were checked later than that.
[[nodiscard]] Pack packOf(const QString &name, const PackFiles &files, const QDate &today = {});
/// Same; fails with the first fault where nothing came of it.
[[nodiscard]] Result<Pack> usablePackOf(const QString &name, const PackFiles &files, const QDate &today = {});

} // namespace Faq
