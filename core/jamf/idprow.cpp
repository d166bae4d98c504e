// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype LargestMetadata
    = 4 * 1024 * 1024; // a federation's own may be large, an identity provider's is not
constexpr qsizetype MostCertificates = 20;

/// Base64 of every certificate for signing; one that names no use serves for both.
QList<QByteArray> signingCertificatesIn(const QByteArray &xml)
{
    QList<QByteArray> certificates;
    QXmlStreamReader reader(xml);
    bool isForSigning = true;
    while (!reader.atEnd() && certificates.size() < MostCertificates) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "KeyDescriptor"_L1)
            isForSigning = reader.attributes().value("use"_L1) != "encryption"_L1;
        else if (reader.name() == "X509Certificate"_L1 && isForSigning)
            certificates.append(
                reader.readElementText(QXmlStreamReader::SkipChildElements).simplified().toLatin1());
    }
    return certificates;
}

Reading readingOf(const QByteArray &metadata, const QString &name)
{
    const QList<Lapsing> certificates = metadataCertificatesOf(metadata, name);
    Reading reading {.lapsing = certificates, .count = static_cast<int>(certificates.size())};
    if (certificates.isEmpty())
        reading.missing
            = Error {ErrorKind::Malformed, Codes::MalformedAnswer, {u"/v3/sso"_s}, u"no certificate"_s};
    return reading;
}

/// Metadata that stands on the identity provider's own server; asked without any token.
Answer<Reading> readFrom(Server &server, const QUrl &address, const QString &name, const Clock &clock)
{
    Net::Endpoint endpoint = server.endpoint();
    endpoint.base = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto *client = new Net::Client(endpoint, 1, clock, &server);
    Net::Request request;
    request.path = address.path(QUrl::FullyEncoded);
    if (address.hasQuery())
        request.path += u'?' + address.query(QUrl::FullyEncoded);
    request.mostBytes = LargestMetadata;
    request.isWithoutBearer = true;
    return chain(&server, client->send(request), [client, name](const Net::Response &response) {
        client->deleteLater();
        if (response.status != 200)
            return ready<Reading>(failure(ErrorKind::ServerFault, Codes::ServerFault,
                                          {QString::number(response.status), u"-"_s}));
        return ready(Result<Reading>(readingOf(response.body, name)));
    });
}

} // namespace

QList<Lapsing> metadataCertificatesOf(const QByteArray &xml, const QString &name)
{
    QList<Lapsing> entries;
    if (xml.size() > LargestMetadata)
        return entries;
    QSet<QString> known;
    for (const QByteArray &text : signingCertificatesIn(xml)) {
        auto entry = certificateOf(QByteArray::fromBase64(text), u"idp-certificate"_s, {}, name);
        if (!entry || known.contains(entry->sha256))
            continue;
        known.insert(entry->sha256);
        // Two stand side by side while one takes over from the other.
        entry->id = known.size() == 1 ? u"idp"_s : u"idp/"_s + QString::number(known.size());
        entries.append(*entry);
    }
    return entries;
}

Answer<Reading> readIdpCertificate(const Asking &asking)
{
    Server &server = asking.server;
    const Clock clock = [now = asking.now] { return now; };
    return chain(&server, server.get(u"/v3/sso"_s), [&server, clock](const QJsonDocument &answer) {
        const QJsonObject sso = answer.object();
        const QJsonObject saml = sso.value("samlSettings"_L1).toObject();
        const QString name = textOf(saml, "idpProviderType"_L1);
        const QByteArray file
            = QByteArray::fromBase64(saml.value("federationMetadataFile"_L1).toString().toLatin1());
        if (!file.isEmpty())
            return ready(Result<Reading>(readingOf(file, name)));
        const QUrl address(textOf(saml, "idpUrl"_L1));
        const bool isUrl = textOf(saml, "metadataSource"_L1).compare(u"URL", Qt::CaseInsensitive) == 0;
        if (isUrl && address.scheme() == "https"_L1 && !address.host().isEmpty())
            return readFrom(server, address, name, clock);
        Reading none;
        none.isSetUp = false;
        return ready(Result<Reading>(none));
    });
}

} // namespace Jamf
