// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/tlschain.h"

#include "core/check/codes.h"
#include "core/credentials/codes.h"
#include "core/credentials/reader.h"

#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

using Credentials::Observation;
namespace Fact = Credentials::Fact;

QString factOf(const Observation &observation, QLatin1StringView key)
{
    return observation.facts.value(QString(key));
}

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

QStringList reasonsOf(const QList<QSslError> &errors)
{
    static constexpr std::array Order {
        Untrusted::Revoked,          Untrusted::SelfSigned,    Untrusted::Expired,
        Untrusted::NotYetValid,      Untrusted::WrongHostName, Untrusted::UnknownAuthority,
        Untrusted::InvalidSignature, Untrusted::WrongPurpose,  Untrusted::Other,
    };
    QStringList reasons;
    for (const QLatin1StringView reason : Order) {
        const auto says = [reason](const QSslError &error) { return reasonOf(error.error()) == reason; };
        if (std::ranges::any_of(errors, says))
            reasons.append(reason);
    }
    // A certificate signed by itself is of no known authority either: that need not be said twice.
    if (reasons.contains(Untrusted::SelfSigned))
        reasons.removeAll(Untrusted::UnknownAuthority);
    return reasons;
}

QString keyIdentifier(const QSslCertificate &certificate, QLatin1StringView extensionName)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    const auto found = std::ranges::find(extensions, extensionName, &QSslCertificateExtension::name);
    if (found == extensions.end())
        return {};
    const QVariant value = found->value();
    const QString text = value.typeId() == QMetaType::QVariantMap ? value.toMap().value(u"keyid"_s).toString()
                                                                  : value.toString();
    return QString(text).remove(u':').toLower();
}

bool hasIssuedBy(const QSslCertificate &certificate, const QSslCertificate &issuer)
{
    const QList<QByteArray> attributes = certificate.issuerInfoAttributes();
    const bool namesIt = !attributes.isEmpty() && attributes == issuer.subjectInfoAttributes()
        && std::ranges::all_of(attributes, [&](const QByteArray &attribute) {
               return certificate.issuerInfo(attribute) == issuer.subjectInfo(attribute);
           });
    if (!namesIt)
        return false;
    const QString wanted = keyIdentifier(certificate, "authorityKeyIdentifier"_L1);
    const QString offered = keyIdentifier(issuer, "subjectKeyIdentifier"_L1);
    return wanted.isEmpty() || offered.isEmpty() || wanted == offered;
}

/// Whether this computer has a root of its own for the key of @p certificate.
bool isAnchored(const QSslCertificate &certificate, const QList<QSslCertificate> &roots)
{
    return std::ranges::any_of(roots, [&certificate](const QSslCertificate &root) {
        return root.subjectDisplayName() == certificate.subjectDisplayName()
            && root.publicKey() == certificate.publicKey();
    });
}

QString wordOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3: return u"TLS 1.3"_s;
    case QSsl::TlsV1_2: return u"TLS 1.2"_s;
    case QSsl::UnknownProtocol: return {};
    default: return u"TLS 1.1 or older"_s;
    }
}

/// What reading gives for the certificates of the path; empty where the leaf cannot be read.
QList<Observation> readPath(const SeenChain &seen, Look &look)
{
    QList<Observation> path;
    for (const qsizetype index : linkedPath(seen.certificates)) {
        const Credentials::Reading reading = Credentials::read(seen.certificates.at(index).toDer());
        if (!reading.observations.isEmpty()) {
            path.append(reading.observations.first());
            continue;
        }
        for (const Error &error : reading.errors)
            look.troubles.append({Credentials::SourceKind::TlsHost, seen.place, error});
        break;
    }
    return path;
}

/// The index in @p path of the certificate that ends first.
qsizetype indexOfEarliest(const SeenChain &seen, const QList<Observation> &path)
{
    const auto isEarlier = [](const Observation &left, const Observation &right) {
        return left.sighting.notAfter
            && (!right.sighting.notAfter || left.sighting.notAfter < right.sighting.notAfter);
    };
    auto end = path.end();
    auto earliest = std::min_element(path.begin(), end, isEarlier);
    if (earliest == path.begin())
        return 0;
    // Reading the system's roots takes a while, hence only now that it matters.
    const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates()
        + QSslConfiguration::defaultConfiguration().caCertificates();
    const QList<qsizetype> indices = linkedPath(seen.certificates);
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (isAnchored(seen.certificates.at(indices.at(i)), roots)) {
            end = path.begin() + i;
            break;
        }
    }
    earliest = std::min_element(path.begin(), end, isEarlier);
    return std::distance(path.begin(), earliest);
}

void describeChain(Observation &server, const QList<Observation> &path)
{
    QStringList subjects;
    for (const Observation &certificate : path)
        subjects.append(factOf(certificate, Fact::Subject));
    server.facts.set(Fact::ChainSubjects, subjects.join(u" ← "_s));
    server.facts.set(Fact::ChainIssuer, factOf(path.last(), Fact::Issuer));
}

void applyEarliestEnd(Observation &server, const Observation &earliest)
{
    if (server.sighting.notAfter)
        server.facts.set(Fact::LeafNotAfter, isoUtc(*server.sighting.notAfter));
    server.sighting.notAfter = earliest.sighting.notAfter;
    server.sighting.problems.append({Credentials::Codes::ChainEndsEarlier,
                                     {factOf(earliest, Fact::Subject), isoUtc(*earliest.sighting.notAfter)}});
}

} // namespace

Look lookAtChain(const SeenChain &seen, const QDateTime &now)
{
    Look look;
    const QList<Observation> path = readPath(seen, look);
    if (path.isEmpty())
        return look;

    Observation server = path.first();
    server.kind = Credentials::Kind::TlsServerCertificate;
    server.identity = seen.place;
    server.name = seen.host;
    server.sighting.source = Credentials::SourceKind::TlsHost;
    server.sighting.where = seen.place;
    server.sighting.seenAt = now;
    describeChain(server, path);
    const QList<QSslError> errors
        = seen.errors ? *seen.errors : QSslCertificate::verify(seen.certificates, seen.host);
    server.facts.set(Fact::Verification, verificationOf(errors));
    server.facts.set(Fact::TlsVersion, wordOf(seen.protocol));
    // Without an end of its own the server has no date: its issuer's would be an invented one.
    const qsizetype earliest = server.sighting.notAfter ? indexOfEarliest(seen, path) : 0;
    if (earliest > 0)
        applyEarliestEnd(server, path.at(earliest));
    if (const QStringList reasons = reasonsOf(errors); !reasons.isEmpty())
        server.sighting.problems.append(
            {Credentials::Codes::TlsUntrusted, {reasons.first(), factOf(server, Fact::Issuer)}});
    look.observations.append(server);
    return look;
}

QList<qsizetype> linkedPath(const QList<QSslCertificate> &certificates)
{
    QList<qsizetype> path;
    qsizetype next = certificates.isEmpty() ? -1 : 0;
    while (next >= 0) {
        path.append(next);
        const QSslCertificate &current = certificates.at(next);
        next = -1;
        for (qsizetype i = 0; i < certificates.size(); ++i) {
            const QSslCertificate &candidate = certificates.at(i);
            if (path.contains(i) || !hasIssuedBy(current, candidate))
                continue;
            // Of two that could have signed it, the one that lasts longer keeps the path valid.
            if (next < 0 || candidate.expiryDate() > certificates.at(next).expiryDate())
                next = i;
        }
    }
    return path;
}

QString verificationOf(const QList<QSslError> &errors)
{
    const QStringList reasons = reasonsOf(errors);
    return reasons.isEmpty() ? u"trusted"_s : reasons.join(u", "_s);
}

} // namespace Check
