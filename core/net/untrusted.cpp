// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/untrusted.h"

#include <QSslError>

#include <algorithm>

namespace Net {

namespace {

QLatin1StringView reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return Untrusted::Revoked;
    case QSslError::SelfSignedCertificate: return Untrusted::SelfSigned;
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField: return Untrusted::Expired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField: return Untrusted::NotYetValid;
    case QSslError::HostNameMismatch: return Untrusted::WrongHostName;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Untrusted::UnknownAuthority;
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature: return Untrusted::InvalidSignature;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected: return Untrusted::WrongPurpose;
    default: return Untrusted::Other;
    }
}

} // namespace

QStringList reasonsOf(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QLatin1StringView reason : Untrusted::All) {
        const auto says = [reason](const QSslError &error) { return reasonOf(error.error()) == reason; };
        if (std::ranges::any_of(errors, says))
            reasons.append(reason);
    }
    // A certificate signed by itself is of no known authority either: that need not be said twice.
    if (reasons.contains(Untrusted::SelfSigned))
        reasons.removeAll(Untrusted::UnknownAuthority);
    return reasons;
}

} // namespace Net
