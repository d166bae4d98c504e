// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"
#include "core/credentials/reader.h"

namespace Check {

/// How a file came to be looked at: named by a person, or found in a folder that is watched.
enum class Mention { ByName, InFolder };

/// One file, read on a pool thread. Pipes and devices are refused, never waited for.
class FileSource final : public Source
{
public:
    /// @p path is absolute; @p unlock lives as long as the source and the look under way. Of a file in a folder it
    /// is no trouble that it has vanished again, or that it is litter; a key beside it opens it (see FolderSource).
    explicit FileSource(QString path, Credentials::Unlock unlock = {}, Mention mention = Mention::ByName);

    [[nodiscard]] Credentials::SourceKind kind() const override { return Credentials::SourceKind::File; }
    [[nodiscard]] QString where() const override { return m_path; }
    /// A second more than the reader gives itself, so that its own reason comes first; the rest is a stuck disk.
    [[nodiscard]] std::chrono::milliseconds deadline() const override;
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    QString m_path;
    Credentials::Unlock m_unlock;
    Mention m_mention;
};

} // namespace Check
