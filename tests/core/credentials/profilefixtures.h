// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/credentials/tokenfixtures.h"

/// Property lists as profile tools write them.
namespace Fixtures {

inline QByteArray plist(const QByteArray &dictionary)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST "
           "1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n"
        + dictionary + "</dict>\n</plist>\n";
}

inline QByteArray entry(const QByteArray &key, const QByteArray &value, const QByteArray &type = "string")
{
    return "<key>" + key + "</key><" + type + ">" + value + "</" + type + ">\n";
}

inline QByteArray profileHead()
{
    return entry("PayloadType", "Configuration") + entry("PayloadVersion", "1", "integer")
        + entry("PayloadIdentifier", "edu.example") + entry("PayloadUUID", "4F1A-UUID")
        + entry("PayloadDisplayName", "示例描述檔") + entry("PayloadOrganization", "示例學校");
}

inline QByteArray payload(const QByteArray &type, const QByteArray &more)
{
    return "<dict>" + entry("PayloadType", type) + more + "</dict>\n";
}

inline QByteArray profile(const QByteArray &payloads = {}, const QByteArray &more = {})
{
    return plist(profileHead() + more + "<key>PayloadContent</key><array>\n" + payloads + "</array>\n");
}

} // namespace Fixtures
