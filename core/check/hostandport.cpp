// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/watched.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

constexpr int HttpsPort = 443;

} // namespace

Result<QString> hostAndPort(const QString &text)
{
    const auto invalid = [&text] { return failure(ErrorKind::Malformed, Codes::InvalidHost, {text}); };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 300)
        return invalid();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const QString host = QString::fromLatin1(QUrl::toAce(url.host()));
    const bool isLiteralV6 = url.host().contains(u':');
    if (!url.isValid() || url.scheme() != u"https" || (host.isEmpty() && !isLiteralV6) || !url.userInfo().isEmpty()
        || url.port(HttpsPort) < 1)
        return invalid();
    const QString name = isLiteralV6 ? u'[' + url.host() + u']' : host.toLower();
    return name + u':' + QString::number(url.port(HttpsPort));
}

} // namespace Check
