// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/codes.h"
#include "core/check/look.h"

#include <QSsl>
#include <QSslCertificate>
#include <QSslError>

namespace Check {

/// What a handshake showed.
struct SeenChain
{
    QString host; ///< as it was asked for
    QString place; ///< host:port
    QList<QSslCertificate> certificates {}; ///< as they were sent, leaf first
    QList<QSslError> errors {}; ///< of the system's verification; none where it trusts the chain
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
};

/// The server's certificate as one observation. Its end is the earliest along the path from the leaf up, as far as
/// certificates were sent that name each other (issuer, and key identifiers where there are some); a certificate
/// for a key that this computer trusts on its own ends the path, for verifying never gets beyond it.
[[nodiscard]] Look lookAtChain(const SeenChain &seen, const QDateTime &now);

/// Indices into @p certificates from the leaf up.
[[nodiscard]] QList<qsizetype> linkedPath(const QList<QSslCertificate> &certificates);

/// `trusted`, or the words of Untrusted joined by ", ", the most telling one first.
[[nodiscard]] QString verificationOf(const QList<QSslError> &errors);

} // namespace Check
