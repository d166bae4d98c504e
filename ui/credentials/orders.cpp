// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/orders.h"

#include "ui/credentials/places.h"

namespace Credentials {

namespace {

PairOrder opposite(PairOrder order)
{
    using What = PairOrder::What;
    switch (order.what) {
    case What::Join: order.what = What::UndoJoin; break;
    case What::TellApart: order.what = What::UndoTellApart; break;
    case What::Part:
    case What::UndoJoin: order.what = What::Join; break;
    case What::UndoTellApart: order.what = What::TellApart; break;
    }
    return order;
}

} // namespace

void Orders::remove(const QList<qint64> &credentials, const QString &name)
{
    if (credentials.isEmpty())
        return;
    m_deeds.append({.name = name, .removed = credentials});
    emit removalOrdered(credentials);
    emit deedsChanged();
}

void Orders::pair(const PairOrder &order)
{
    m_deeds.append({.name = order.names.value(0), .pair = order});
    emit pairOrdered(order);
    emit deedsChanged();
}

void Orders::stopWatching(const Check::Watched &place)
{
    m_deeds.append({.name = nameOf(place), .stopped = place});
    emit unwatchOrdered(place.id);
    emit deedsChanged();
}

void Orders::watchAgain(const Check::Watched &place)
{
    if (isOnDisk(place))
        emit pathsOrdered({place.where}, {});
    else if (place.kind == Check::WatchKind::Host)
        emit hostOrdered(place.where);
    else
        emit typedOrdered(place);
}

void Orders::undo()
{
    if (m_deeds.isEmpty())
        return;
    const Deed deed = m_deeds.takeLast();
    if (deed.pair)
        emit pairOrdered(opposite(*deed.pair));
    else if (deed.stopped)
        watchAgain(*deed.stopped);
    else
        emit restoralOrdered(deed.removed);
    emit deedsChanged();
}

const Orders::Deed *Orders::lastDeed() const
{
    return m_deeds.isEmpty() ? nullptr : &m_deeds.last();
}

} // namespace Credentials
