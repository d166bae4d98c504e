// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/places.h"

#include "core/base/text.h"

#include <QFileInfo>

namespace Credentials {

namespace {

constexpr qsizetype NameLimit = 160;

bool covers(const Check::Watched &place, const QString &where, SourceKind source)
{
    switch (place.kind) {
    case Check::WatchKind::File: return source == SourceKind::File && where == place.where;
    case Check::WatchKind::Folder:
        return source == SourceKind::File
            && (where == place.where
                || where.startsWith(place.where.endsWith(u'/') ? place.where : place.where + u'/'));
    case Check::WatchKind::Host: return source == SourceKind::TlsHost && where == place.where;
    case Check::WatchKind::Typed: return false; // removing the entry ends it
    }
    Q_UNREACHABLE();
}

} // namespace

bool isOnDisk(const Check::Watched &place)
{
    return place.kind == Check::WatchKind::File || place.kind == Check::WatchKind::Folder;
}

QString nameOf(const Check::Watched &place)
{
    if (place.kind == Check::WatchKind::Typed)
        return visible(place.name, NameLimit);
    const QString name = isOnDisk(place) ? QFileInfo(place.where).fileName() : place.where;
    return visible(name.isEmpty() ? place.where : name, NameLimit);
}

QList<Check::Watched> placesAround(const QString &where, SourceKind source,
                                   const QList<Check::Watched> &watched)
{
    QList<Check::Watched> places;
    for (const Check::Watched &place : watched) {
        if (covers(place, where, source))
            places.append(place);
    }
    return places;
}

QList<Check::Watched> placesOf(const Credential &credential, const QList<Check::Watched> &watched)
{
    QList<Check::Watched> places;
    for (const Sighting &sighting : credential.sightings) {
        for (const Check::Watched &place : placesAround(sighting.where, sighting.source, watched)) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    return places;
}

} // namespace Credentials
