// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"
#include "core/check/watched.h"
#include "core/credentials/credential.h"

namespace Credentials {

/// A file or a folder.
[[nodiscard]] bool isOnDisk(const Check::Watched &place);
/// As short as a person knows it: the folder's own name, the host, the name of a typed entry.
[[nodiscard]] QString nameOf(const Check::Watched &place);
/// Those of @p watched in which something that was seen at @p where is looked at: the file itself, the folders above
/// it, the host.
[[nodiscard]] QList<Check::Watched> placesAround(const QString &where, SourceKind source,
                                                 const QList<Check::Watched> &watched);
/// The same for all sightings of @p credential, each place once.
[[nodiscard]] QList<Check::Watched> placesOf(const Credential &credential,
                                             const QList<Check::Watched> &watched);

} // namespace Credentials
