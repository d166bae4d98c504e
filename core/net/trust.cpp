// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/trust.h"

#include <QSslCertificate>

namespace Net {

std::optional<QSslConfiguration> trusting(const QByteArray &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (authority.isEmpty())
        return tls;
    const QList<QSslCertificate> own = QSslCertificate::fromData(authority, QSsl::Pem);
    if (own.isEmpty())
        return {};
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + tls.caCertificates() + own);
    return tls;
}

} // namespace Net
