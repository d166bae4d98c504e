// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/mdmserver.h"

#include "core/apple/values.h"

using namespace Qt::StringLiterals;

namespace Apple {

std::optional<MdmServer> mdmServerOf(const QJsonObject &resource)
{
    const QJsonObject said = resource.value("attributes"_L1).toObject();
    MdmServer server {
        .id = textOf(resource, "id"_L1),
        .serverName = textOf(said, "serverName"_L1),
        .serverType = textOf(said, "serverType"_L1),
        .status = textOf(said, "status"_L1),
        .deviceCount = countOf(said, "deviceCount"_L1),
        .lastConnectedDateTime = momentOf(said, "lastConnectedDateTime"_L1),
        .lastConnectedIp = textOf(said, "lastConnectedIp"_L1),
        .enableMdmDisownFlag = truthOf(said, "enableMdmDisownFlag"_L1),
        .defaultProductFamilies = textsOf(said, "defaultProductFamilies"_L1),
        .createdDateTime = momentOf(said, "createdDateTime"_L1),
        .updatedDateTime = momentOf(said, "updatedDateTime"_L1),
    };
    return server.id.isEmpty() ? std::optional<MdmServer>() : std::optional(std::move(server));
}

QStringList mdmServerFields()
{
    return {u"serverName"_s,
            u"serverType"_s,
            u"status"_s,
            u"deviceCount"_s,
            u"lastConnectedDateTime"_s,
            u"lastConnectedIp"_s,
            u"enableMdmDisownFlag"_s,
            u"defaultProductFamilies"_s,
            u"createdDateTime"_s,
            u"updatedDateTime"_s};
}

} // namespace Apple
