// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/bond.h"

#include "core/connections/codes.h"
#include "core/net/place.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr QByteArrayView Head {"caretaker-bound-1"};
constexpr qsizetype HeadLines = 4;

QString placeOf(const QUrl &url)
{
    return url.isEmpty() ? QString() : url.scheme() + u"://"_s + Net::placeOf(url);
}

QString digestOf(const QByteArray &authority)
{
    if (authority.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(authority, QCryptographicHash::Sha256).toHex());
}

/// One line, whatever is in it.
QByteArray lineOf(const QString &text)
{
    return text.toUtf8().toPercentEncoding() + '\n';
}

QString textOf(QByteArrayView line)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(line.toByteArray()));
}

/// Of two lists of places, the first pair that differs.
std::pair<QString, QString> firstDifference(const QString &before, const QString &after)
{
    const QStringList left = before.split(u' ');
    const QStringList right = after.split(u' ');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return {left.value(i), right.value(i)};
    }
    return {before, after};
}

} // namespace

Bond bondOf(const Connection &connection, SecretPart part)
{
    if (part == SecretPart::Proxy)
        return {placeOf(connection.proxy), connection.proxyUser};
    QString place = placeOf(connection.address);
    if (!connection.tokenAddress.isEmpty())
        place += u' ' + placeOf(connection.tokenAddress);
    return {place, connection.account, digestOf(connection.authority)};
}

Secret BoundSecret::entry() const
{
    const QByteArray head
        = Head.toByteArray() + '\n' + lineOf(bond.place) + lineOf(bond.account) + lineOf(bond.authority);
    QByteArray bytes;
    bytes.reserve(head.size() + secret.size()); // growing would leave a copy
    bytes += head;
    bytes += secret.reveal();
    return Secret::taking(bytes);
}

std::optional<BoundSecret> BoundSecret::parse(const Secret &entry)
{
    QByteArrayView rest = entry.reveal();
    QList<QByteArrayView> lines;
    while (lines.size() < HeadLines) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return {};
        lines.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    if (lines[0] != Head || rest.isEmpty())
        return {};
    return BoundSecret {{textOf(lines[1]), textOf(lines[2]), textOf(lines[3])}, Secret(rest)};
}

Result<> checkUse(const Bond &given, const Connection &connection, SecretPart part)
{
    const Bond wanted = bondOf(connection, part);
    const auto refusal = [](QLatin1StringView code, const QString &before, const QString &after) {
        return failure(ErrorKind::Conflict, code, {before, after});
    };
    const bool isProxy = part == SecretPart::Proxy;
    if (given.place != wanted.place) {
        const auto [before, after] = firstDifference(given.place, wanted.place);
        return refusal(isProxy ? Codes::ProxyChanged : Codes::AddressChanged, before, after);
    }
    if (given.account != wanted.account)
        return refusal(isProxy ? Codes::ProxyChanged : Codes::AccountChanged, given.account, wanted.account);
    if (!wanted.authority.isEmpty() && given.authority != wanted.authority)
        return failure(ErrorKind::Conflict, Codes::AuthorityChanged, {wanted.place});
    return {};
}

} // namespace Connections
