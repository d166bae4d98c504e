// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"
#include "core/credentials/reader.h"

namespace Check {

/// How far a look into a folder goes.
struct FolderLimits
{
    qsizetype files = 200'000;
    int depth = 32; ///< of folders below the one that was named
    std::chrono::milliseconds perFile
        = Credentials::MaxReadTime + std::chrono::seconds(1); ///< then it is given up
};

/// All files of a folder and of the folders in it, read on as many threads as there are processors, in batches.
///
/// Every file is read whatever it is called, hidden ones too. What holds no credential is reported as such, but for
/// the litter that systems and editors leave in every folder (isLitter()): that is read as well, for a token can
/// bear any name, and only the remark that it holds none is left out. Symbolic links are followed; each folder is
/// read once, under its real place where it has one in here. Beyond a limit one trouble says so.
class FolderSource final : public Source
{
public:
    explicit FolderSource(QString path, Credentials::Unlock unlock = {}, FolderLimits limits = {});

    [[nodiscard]] Credentials::SourceKind kind() const override { return Credentials::SourceKind::File; }
    [[nodiscard]] QString where() const override { return m_path; }
    [[nodiscard]] std::chrono::milliseconds deadline() const override { return std::chrono::minutes(10); }
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    QString m_path;
    Credentials::Unlock m_unlock;
    FolderLimits m_limits;
};

/// `.DS_Store`, `Thumbs.db`, `desktop.ini`, AppleDouble `._…`, and what editors and offices leave: `…~`, `….tmp`, `….swp`, `~$…`.
[[nodiscard]] bool isLitter(QStringView fileName);

/// Leaves out the remark that litter holds no credential, and nothing else.
void forgiveLitter(Look &look, QStringView fileName);

} // namespace Check
