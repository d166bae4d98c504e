// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoplaces.h"

QList<Check::Watched> demoPlaces(const QString &folder, const Sandbox::School &school)
{
    QList<Check::Watched> places {{.kind = Check::WatchKind::Folder, .where = folder}};
    for (const Sandbox::TypedEntry &entry : school.typed) {
        places.append({.kind = Check::WatchKind::Typed,
                       .where = entry.identity,
                       .typedKind = entry.kind,
                       .name = entry.name,
                       .notBefore = entry.notBefore,
                       .notAfter = entry.notAfter});
    }
    return places;
}
