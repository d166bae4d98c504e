// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"

#include <QJsonDocument>

namespace Jamf {

/// What the body of an answer that is no success says: Jamf's ApiError, OAuth's error (RFC 6749, 5.2), or nothing.
struct Complaint
{
    QString code {}; ///< the first: "INVALID_PRIVILEGE", "invalid_client"
    QString description {};
    QString traceId {};
    QStringList privileges {}; ///< of "not privileged for [NAME]"
    bool isOauth = false;
};

[[nodiscard]] Complaint complaintOf(const Net::Response &response);

/// Why @p response to a request for @p path is no success; nothing where it is one.
[[nodiscard]] std::optional<Error> faultOf(const Net::Response &response, const QString &path,
                                           const QString &host);

/// The JSON of a success. `204` and, where @p mayBeEmpty, an empty body give an empty document. Large bodies are read on
/// another thread.
[[nodiscard]] Answer<QJsonDocument> documentOf(const Net::Response &response, const QString &path,
                                               const QString &host, bool mayBeEmpty);

/// Whether @p response is a web page, whatever it calls itself.
[[nodiscard]] bool isWebPage(const Net::Response &response);

} // namespace Jamf
