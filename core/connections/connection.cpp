// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connection.h"

#include "core/connections/codes.h"
#include "core/net/place.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr qsizetype LongestText = 2000;
constexpr qsizetype LongestAuthority = 256 * 1024;
constexpr qsizetype LongestSecret = 64 * 1024;

struct ServiceWord
{
    Service service;
    QLatin1StringView word;
};

constexpr std::array ServiceWords {
    ServiceWord {Service::JamfPro, "jamf-pro"_L1},
    ServiceWord {Service::AppleSchoolManager, "asm"_L1},
    ServiceWord {Service::AutomatedDeviceEnrollment, "ade"_L1},
    ServiceWord {Service::AppsAndBooks, "apps-and-books"_L1},
};

/// What was typed with a Chinese keyboard has full-width letters, dots and slashes.
QString narrow(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).replace(u'。', u'.').trimmed();
}

QString withScheme(const QString &text, const QString &scheme)
{
    if (text.contains(u"://"_s))
        return text;
    const bool isBareV6 = QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
    return scheme + u"://"_s + (isBareV6 ? u'[' + text + u']' : text);
}

/// @p text for an error to name: without what stands before an @, which may be a password.
QString told(const QString &text)
{
    const QString typed = narrow(text);
    const qsizetype at = typed.lastIndexOf(u'@');
    if (at < 0)
        return text;
    const qsizetype slashes = typed.indexOf(u"://"_s);
    const QString scheme = slashes >= 0 && slashes < at ? typed.first(slashes + 3) : QString();
    return scheme + u"•••"_s + typed.sliced(at);
}

/// As it goes over the wire: lower case, IDNA, without the dot of a full name.
QString wireName(const QString &host)
{
    if (host.contains(u':'))
        return host.toLower();
    QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Scheme, host and port of @p text, which may be nothing more than a host.
std::optional<QUrl> placeIn(const QString &text, const QString &usualScheme)
{
    const QString typed = narrow(text);
    if (typed.isEmpty() || typed.size() > LongestText)
        return {};
    const QUrl url(withScheme(typed, usualScheme), QUrl::TolerantMode);
    const QString name = wireName(url.host());
    if (!url.isValid() || name.isEmpty() || !url.userInfo().isEmpty() || url.port() == 0
        || name.contains(u'%') || name.contains(u' '))
        return {};
    QUrl place;
    place.setScheme(url.scheme().toLower());
    place.setHost(name);
    place.setPort(url.port());
    return place.isValid() ? std::optional(place) : std::nullopt;
}

} // namespace

QString code(Service service)
{
    return std::ranges::find(ServiceWords, service, &ServiceWord::service)->word;
}

std::optional<Service> serviceOf(QStringView word)
{
    const auto *const found
        = std::ranges::find_if(ServiceWords, [word](const ServiceWord &known) { return word == known.word; });
    return found == ServiceWords.end() ? std::nullopt : std::optional(found->service);
}

QString keyOf(const QString &connection, SecretPart part)
{
    return u"connection/"_s + connection + (part == SecretPart::Sign ? u"/sign-in"_s : u"/proxy"_s);
}

Result<QUrl> serverAddress(const QString &text)
{
    std::optional<QUrl> place = placeIn(text, u"https"_s);
    if (!place || !Net::checkAddress(*place))
        return failure(ErrorKind::Malformed, Codes::InvalidServerAddress, {told(text)});
    if (place->port() == (place->scheme() == u"https" ? 443 : 80))
        place->setPort(-1);
    return *place;
}

Result<QUrl> tokenAddress(const QString &text)
{
    Result<QUrl> place = serverAddress(text);
    if (place)
        place->setPath(QUrl(withScheme(narrow(text), u"https"_s), QUrl::TolerantMode).path());
    return place;
}

Result<QUrl> proxyAddress(const QString &text)
{
    std::optional<QUrl> place = placeIn(text, u"http"_s);
    if (!place || place->port() < 1 || (place->scheme() != u"http" && place->scheme() != u"socks5"))
        return failure(ErrorKind::Malformed, Codes::InvalidProxyAddress, {told(text)});
    return *place;
}

Result<QByteArray> authorityIn(const QByteArray &bytes)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    QByteArray pem;
    for (const QSslCertificate &certificate : std::as_const(certificates))
        pem += certificate.toPem();
    if (pem.isEmpty() || pem.size() > LongestAuthority)
        return failure(ErrorKind::Malformed, Codes::InvalidAuthority);
    return pem;
}

Result<Secret> secretIn(const Secret &content)
{
    QByteArrayView line = content.reveal();
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const bool isOneLine = !line.contains('\n') && !line.contains('\r') && !line.contains('\0');
    if (line.isEmpty() || line.size() > LongestSecret || !isOneLine)
        return failure(ErrorKind::Malformed, Codes::InvalidSecret);
    return Secret(line);
}

Result<> validated(const Connection &connection)
{
    const auto lacks
        = [](const QString &what) { return failure(ErrorKind::Malformed, Codes::Incomplete, {what}); };
    if (connection.name.trimmed().isEmpty())
        return lacks(u"name"_s);
    if (connection.address.isEmpty())
        return lacks(u"address"_s);
    if (connection.account.trimmed().isEmpty())
        return lacks(u"account"_s);
    if (connection.service == Service::AppleSchoolManager && connection.keyId.trimmed().isEmpty())
        return lacks(u"key-id"_s);
    if (connection.service == Service::AppleSchoolManager && connection.tokenAddress.isEmpty())
        return lacks(u"token-address"_s);
    return {};
}

} // namespace Connections
