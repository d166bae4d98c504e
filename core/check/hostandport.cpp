// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/watched.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

constexpr int HttpsPort = 443;
constexpr qsizetype LongestText = 300; ///< a name has 253 characters at most (RFC 1035, 2.3.4)

QString asUrl(const QString &text)
{
    if (text.contains(u"://"_s))
        return text;
    const bool isBareV6 = QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
    return u"https://"_s + (isBareV6 ? u'[' + text + u']' : text);
}

/// The name as it goes over the wire: lower case, IDNA, and without the dot that ends a full name, which neither
/// SNI (RFC 6066, 3) nor certificates carry. Empty where there is none.
QString wireName(const QUrl &url)
{
    if (url.host().contains(u':'))
        return u'[' + url.host().toLower() + u']';
    QString name = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

Result<QString> hostAndPort(const QString &text)
{
    const auto invalid = [&text] { return failure(ErrorKind::Malformed, Codes::InvalidHost, {text}); };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > LongestText)
        return invalid();
    const QUrl url(asUrl(trimmed), QUrl::StrictMode);
    const QString name = wireName(url);
    if (!url.isValid() || url.scheme() != u"https" || name.isEmpty() || !url.userInfo().isEmpty()
        || url.port(HttpsPort) < 1)
        return invalid();
    return name + u':' + QString::number(url.port(HttpsPort));
}

} // namespace Check
