// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/authority.h"

#include <QSslCertificate>

namespace Connections {

namespace {

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName,
                            QSslCertificate::Organization}) {
        const QString name = certificate.subjectInfo(part).value(0);
        if (!name.isEmpty())
            return name;
    }
    return QString::fromLatin1(certificate.serialNumber());
}

} // namespace

std::optional<Authority> readAuthority(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    certificates.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (certificates.isEmpty())
        return {};
    Authority authority {{}, nameOf(certificates.first())};
    for (const QSslCertificate &certificate : std::as_const(certificates))
        authority.pem += certificate.toPem();
    return authority;
}

} // namespace Connections
