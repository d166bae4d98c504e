// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/check/foldersource.h"

#include "core/check/folderlook.h"
#include "core/credentials/codes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Check {

FolderSource::FolderSource(QString path, Credentials::Unlock unlock, FolderLimits limits)
    : m_path(std::move(path))
    , m_unlock(std::move(unlock))
    , m_limits(limits)
{
}

QFuture<Parcel> FolderSource::look(const QDateTime &now)
{
    FolderTask task {m_path, m_unlock, m_limits, now};
    return inBackground<Parcel>([task = std::move(task)](QPromise<Parcel> &promise) {
        FolderLook look(task, promise);
        look.run();
    });
}

bool isLitter(QStringView fileName)
{
    static constexpr std::array Names {
        ".DS_Store"_L1, ".localized"_L1, "Thumbs.db"_L1, "ehthumbs.db"_L1, "desktop.ini"_L1, ".directory"_L1,
    };
    static constexpr std::array Beginnings {"._"_L1, "~$"_L1, ".~lock."_L1};
    static constexpr std::array Endings {"~"_L1, ".tmp"_L1, ".swp"_L1};
    const auto is
        = [fileName](QLatin1StringView name) { return fileName.compare(name, Qt::CaseInsensitive) == 0; };
    const auto begins = [fileName](QLatin1StringView beginning) { return fileName.startsWith(beginning); };
    const auto ends
        = [fileName](QLatin1StringView ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); };
    return std::ranges::any_of(Names, is) || std::ranges::any_of(Beginnings, begins)
        || std::ranges::any_of(Endings, ends);
}

void forgiveLitter(Look &look, QStringView fileName)
{
    if (!look.observations.isEmpty() || !isLitter(fileName))
        return;
    look.troubles.removeIf([](const Trouble &trouble) {
        return trouble.error.code == Credentials::Codes::NotACredential
            || trouble.error.code == Credentials::Codes::EmptyFile;
    });
}

} // namespace Check
