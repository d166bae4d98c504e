// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/filesource.h"
#include "core/check/foldersource.h"
#include "core/check/hostsource.h"
#include "core/check/typedsource.h"
#include "core/check/watched.h"

namespace Check {

std::unique_ptr<Source> sourceOf(const Watched &watched, const Credentials::Unlock &unlock)
{
    switch (watched.kind) {
    case WatchKind::File: return std::make_unique<FileSource>(watched.where, unlock);
    case WatchKind::Folder: return std::make_unique<FolderSource>(watched.where, unlock);
    case WatchKind::Host: return std::make_unique<HostSource>(watched.where);
    case WatchKind::Typed: return std::make_unique<TypedSource>(watched);
    }
    Q_UNREACHABLE();
}

} // namespace Check
