// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype LongestRawDate = 100;

QString rawTextOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isBool() || value.isArray() || value.isObject())
        return u"?"_s;
    return value.toString().trimmed().left(LongestRawDate);
}

QString nameOf(const QStringList &parts)
{
    return parts.join(u" + "_s);
}

QList<QSslCertificate> certificatesIn(const QByteArray &bytes)
{
    constexpr qsizetype MostBytes = 256 * 1024;
    constexpr qsizetype Most = 20;
    if (bytes.size() > MostBytes)
        return {};
    for (const QSsl::EncodingFormat format : {QSsl::Pem, QSsl::Der}) {
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, format);
        if (!certificates.isEmpty() && !certificates.first().isNull())
            return certificates.first(std::min(certificates.size(), Most));
    }
    return {};
}

Lapsing lapsingOf(const QSslCertificate &certificate, const QString &kind, const QString &id,
                  const QString &name)
{
    Lapsing entry {.kind = kind, .id = id, .name = name};
    entry.notBefore = withinCalendar(certificate.effectiveDate().toUTC());
    entry.notAfter = withinCalendar(certificate.expiryDate().toUTC());
    entry.serial = plainHex(QString::fromLatin1(certificate.serialNumber()));
    entry.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    addFact(entry, u"subject"_s, nameOf(certificate.subjectInfo(QSslCertificate::CommonName)));
    addFact(entry, u"issuer"_s, nameOf(certificate.issuerInfo(QSslCertificate::CommonName)));
    addFact(entry, u"serial"_s, entry.serial);
    addFact(entry, u"sha256"_s, entry.sha256);
    return entry;
}

} // namespace

Lapsing lapsing(const QString &kind, const QString &id, const QString &name, const QJsonValue &ends)
{
    Lapsing entry {.kind = kind, .id = id, .name = name};
    entry.notAfter = parseDate(ends);
    const QString raw = rawTextOf(ends);
    const bool isThere = !raw.isEmpty() && !(ends.isDouble() && ends.toDouble() == 0);
    if (!entry.notAfter && isThere) {
        entry.rawDate = raw;
        entry.problems.append(u"unreadable-date"_s);
    }
    return entry;
}

void addFact(Lapsing &entry, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        entry.facts.append({key, value});
}

std::optional<Lapsing> certificateOf(const QByteArray &bytes, const QString &kind, const QString &id,
                                     const QString &name)
{
    const QList<QSslCertificate> certificates = certificatesIn(bytes);
    if (certificates.isEmpty())
        return {};
    return lapsingOf(certificates.first(), kind, id, name);
}

QList<Lapsing> certificatesOf(const QByteArray &bytes, const QString &kind, const QString &id,
                              const QString &name)
{
    QList<Lapsing> entries;
    for (const QSslCertificate &certificate : certificatesIn(bytes)) {
        const QString own = entries.isEmpty() ? id : id + u'/' + QString::number(entries.size() + 1);
        entries.append(lapsingOf(certificate, kind, own, name));
    }
    return entries;
}

} // namespace Jamf
