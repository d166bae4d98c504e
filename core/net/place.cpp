// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/place.h"

#include "core/net/codes.h"

#include <QHostAddress>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Net {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isWhole(const QString &path)
{
    // Not QUrl::isRelative() alone: "//host/path" is relative to it, yet names another host.
    return path.startsWith(u"//") || !QUrl(path, QUrl::StrictMode).scheme().isEmpty();
}

QUrl joined(const QUrl &base, const QString &path)
{
    QString text = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment
                                 | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        text += u'/';
    return QUrl(text + path, QUrl::StrictMode);
}

} // namespace

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

QString placeOf(const QUrl &url)
{
    const bool isUsual = portOf(url) == (url.scheme() == u"https" ? 443 : 80);
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return isUsual ? host : host + u':' + QString::number(portOf(url));
}

bool isSamePlace(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

Result<> checkAddress(const QUrl &url)
{
    const bool isSafe
        = url.scheme() == u"https" || (url.scheme() == u"http" && isThisComputer(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty())
        return failure(ErrorKind::Refused, Codes::AddressUnusable,
                       {url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)});
    return {};
}

Result<QUrl> addressOf(const QUrl &base, const QString &path)
{
    if (const Result<> checked = checkAddress(base); !checked)
        return failure(checked.error());
    const bool isAddress = isWhole(path);
    const QUrl url = isAddress ? base.resolved(QUrl(path, QUrl::StrictMode)) : joined(base, path);
    // Of whatever a server or a caller hands in, only what is still on this host goes out with its token.
    if (!url.isValid() || !isSamePlace(url, base) || !url.userInfo().isEmpty())
        return failure(ErrorKind::Refused, Codes::AddressElsewhere,
                       {placeOf(base), url.isValid() ? placeOf(url) : path});
    return url.adjusted(QUrl::RemoveFragment);
}

QString withoutValues(const QUrl &url)
{
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        names.append(name + u"=…"_s);
    const QString path = url.path(QUrl::FullyEncoded);
    return names.isEmpty() ? path : path + u'?' + names.join(u'&');
}

} // namespace Net
