// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace Net {

/// What was seen besides the library's error.
struct Circumstances
{
    QUrl url;
    QNetworkProxy proxy;
    QList<QSslError> tlsErrors {};
    QList<QSslCertificate> chain {}; ///< as the server sent it, leaf first
    bool hasAnswer = false; ///< a status had arrived
    bool isSent = false; ///< all of the request had gone out, once at least
};

/// Whether @p error only says what the status says, so that the answer itself is to be read.
[[nodiscard]] bool isMerelyAStatus(QNetworkReply::NetworkError error, int status);

/// Whether the connection was there and broke off, so that another try may do.
[[nodiscard]] bool isBreak(QNetworkReply::NetworkError error, const QNetworkProxy &proxy);

[[nodiscard]] Error failureOf(QNetworkReply::NetworkError error, const QString &words,
                              const Circumstances &circumstances);

} // namespace Net
