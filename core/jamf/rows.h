// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/sweep.h"

#include <QJsonObject>

namespace Jamf {

/// What one row of a sweep gave.
struct Reading
{
    QList<Lapsing> lapsing {};
    int count = 0;
    bool isSetUp = true;
    std::optional<Error> missing {}; ///< a part that could not be read
};

/// What a reader may ask.
struct Asking
{
    Server &server;
    QDateTime now;
    std::optional<Version> version {};
};

using Reader = Answer<Reading> (*)(const Asking &);

/// How a row that lapses is read; nothing for the rows that a sweep reads by itself.
[[nodiscard]] Reader readerOf(Row row);

[[nodiscard]] Answer<Reading> readServerTokens(const Asking &asking);
[[nodiscard]] Answer<Reading> readContentTokens(const Asking &asking);
[[nodiscard]] Answer<Reading> readCloudServicesToken(const Asking &asking);
[[nodiscard]] Answer<Reading> readSupervisionIdentities(const Asking &asking);
[[nodiscard]] Answer<Reading> readSsoSigningCertificate(const Asking &asking);
[[nodiscard]] Answer<Reading> readIdpCertificate(const Asking &asking);
[[nodiscard]] Answer<Reading> readLdapKeystores(const Asking &asking);
[[nodiscard]] Answer<Reading> readGsxCertificate(const Asking &asking);
[[nodiscard]] Answer<Reading> readBuiltInCa(const Asking &asking);
[[nodiscard]] Answer<Reading> readAdcsCertificates(const Asking &asking);
[[nodiscard]] Answer<Reading> readDigicertCertificates(const Asking &asking);
[[nodiscard]] Answer<Reading> readVenafiCertificates(const Asking &asking);
[[nodiscard]] Answer<Reading> readMdmProfiles(const Asking &asking);
[[nodiscard]] Answer<Reading> readProvisioningProfiles(const Asking &asking);
[[nodiscard]] Answer<Reading> readInvitations(const Asking &asking);

// What one JSON object says, without asking anybody.
[[nodiscard]] Lapsing serverTokenOf(const QJsonObject &instance);
/// @p syncs are those of all instances; the newest of this one counts.
void addSync(Lapsing &token, const QString &instance, const QJsonArray &syncs);
[[nodiscard]] Lapsing contentTokenOf(const QJsonObject &location);
[[nodiscard]] Lapsing supervisionIdentityOf(const QJsonObject &identity);
[[nodiscard]] Reading ssoCertificateOf(const QJsonObject &answer);
[[nodiscard]] Lapsing keystoreOf(const QJsonObject &cloudLdap, const QString &id, const QString &name);
[[nodiscard]] Reading gsxOf(const QJsonObject &connection);
[[nodiscard]] Lapsing authorityOf(const QJsonObject &record);
[[nodiscard]] QList<Lapsing> connectorCertificatesOf(const QJsonObject &settings, const QString &id,
                                                     const QString &kindOfConnector);
/// Those of computers, then those of mobile devices: one entry for all, with the next end that lies ahead.
[[nodiscard]] Reading invitationsOf(const QList<Result<QJsonDocument>> &read, const QDateTime &now);
/// The signing certificates of an identity provider's SAML metadata.
[[nodiscard]] QList<Lapsing> metadataCertificatesOf(const QByteArray &xml, const QString &name);

/// One entry for one date; a date that is there and cannot be read is said.
[[nodiscard]] Lapsing lapsing(const QString &kind, const QString &id, const QString &name,
                              const QJsonValue &ends);
void addFact(Lapsing &entry, const QString &key, const QString &value);
/// A PEM or DER certificate's dates, serial, names and fingerprint; nothing where it is none.
[[nodiscard]] std::optional<Lapsing> certificateOf(const QByteArray &bytes, const QString &kind,
                                                   const QString &id, const QString &name);
/// The same of each certificate in @p bytes; the ids of those behind the first one have their number.
[[nodiscard]] QList<Lapsing> certificatesOf(const QByteArray &bytes, const QString &kind, const QString &id,
                                            const QString &name);

/// `error`, saying that @p names are missing where it is a missing privilege.
[[nodiscard]] Error naming(Error error, const QStringList &names);

} // namespace Jamf
