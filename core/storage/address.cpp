// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address.h"

#include "core/storage/codes.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

constexpr QLatin1StringView SqliteScheme {"sqlite:"};

/// Of libpq's parameters those that make sense in an address that people see; a mistyped sslmode must not pass.
constexpr std::array ServerOptions {
    "sslmode"_L1,
    "sslrootcert"_L1,
    "sslcert"_L1,
    "sslkey"_L1,
    "sslcrl"_L1,
    "host"_L1,
    "connect_timeout"_L1,
    "options"_L1,
    "channel_binding"_L1,
    "gssencmode"_L1,
    "target_session_attrs"_L1,
};

/// @p text as it may be shown although it could not be taken apart: nothing that could be a password.
QString withoutPassword(QString text)
{
    static const QRegularExpression account(u"^([a-z0-9+.-]+://[^:/@]*):.*@"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression noHost(u"^([a-z0-9+.-]{2,}://[^:/@]*):[^@]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(u"(password=)[^&]*"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(account, u"\\1:•••@"_s).replace(noHost, u"\\1:•••"_s).replace(option, u"\\1•••"_s);
}

tl::unexpected<Error> invalid(const QString &text, QString detail)
{
    return failure(ErrorKind::Malformed, Codes::InvalidAddress, {withoutPassword(text)}, std::move(detail));
}

/// libpq knows both names of the scheme.
bool isServerAddress(const QString &text)
{
    return text.startsWith("postgresql:"_L1, Qt::CaseInsensitive)
        || text.startsWith("postgres:"_L1, Qt::CaseInsensitive);
}

Result<Address> serverAddress(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(text, u"not a URL"_s);
    if (!text.contains("://"_L1) || url.path().size() < 2 || url.path().lastIndexOf(u'/') > 0)
        return invalid(text, u"no database name"_s);
    if (url.hasFragment())
        return invalid(text, u"a # in the address must be written as %23"_s);
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : options) {
        if (std::ranges::find(ServerOptions, key) == ServerOptions.end())
            return invalid(text, u"unknown option %1"_s.arg(key));
        // Qt's driver takes a semicolon for the end of an option.
        if (value.contains(u';'))
            return invalid(text, u"a semicolon in option %1"_s.arg(key));
    }
    if (url.host().isEmpty() && !QUrlQuery(url).hasQueryItem(u"host"_s))
        return invalid(text, u"no host"_s);
    url.setScheme(u"postgresql"_s);
    return Address {.engine = Engine::PostgreSql, .server = url};
}

bool hasOtherScheme(const QString &text)
{
    // One letter is a drive of Windows.
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]+://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

} // namespace

bool Address::isMemory() const
{
    return engine == Engine::Sqlite && path == u":memory:";
}

QString Address::toString() const
{
    return engine == Engine::Sqlite ? u"sqlite:"_s + path : server.toString(QUrl::RemovePassword);
}

Result<Address> parseAddress(const QString &text)
{
    if (text.contains(QChar::Null))
        return invalid(QString(text).remove(QChar::Null), u"a NUL character"_s);
    if (isServerAddress(text))
        return serverAddress(text);
    const bool isNamed = text.startsWith(SqliteScheme, Qt::CaseInsensitive);
    if (!isNamed && hasOtherScheme(text))
        return invalid(text, u"unknown scheme"_s);
    const QString path = isNamed ? text.sliced(SqliteScheme.size()) : text;
    if (path.trimmed().isEmpty())
        return invalid(text, u"no path"_s);
    return Address {.engine = Engine::Sqlite, .path = path};
}

} // namespace Storage
