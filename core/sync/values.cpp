// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

Inventory::MdmServer serverOf(const Apple::MdmServer &server)
{
    Inventory::MdmServer kept {.id = server.id, .serverName = server.serverName};
    kept.serverType = server.serverType;
    kept.status = server.status;
    kept.deviceCount = server.deviceCount;
    kept.lastConnectedDateTime = server.lastConnectedDateTime;
    kept.createdDateTime = server.createdDateTime;
    kept.updatedDateTime = server.updatedDateTime;
    kept.enableMdmDisownFlag = server.enableMdmDisownFlag;
    kept.defaultProductFamilies = server.defaultProductFamilies;
    return kept;
}

} // namespace

QList<Inventory::MdmServer> serversOf(const QList<Apple::MdmServer> &servers)
{
    QList<Inventory::MdmServer> kept;
    for (const Apple::MdmServer &server : servers)
        kept.append(serverOf(server));
    return kept;
}

} // namespace Sync
