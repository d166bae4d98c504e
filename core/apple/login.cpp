// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/login.h"

#include "core/apple/codes.h"

using namespace Qt::StringLiterals;

namespace Apple {

Result<Surface> surfaceOf(const QString &clientId)
{
    const QString id = clientId.trimmed();
    const auto begins = [&id](QLatin1StringView prefix) {
        return id.size() > prefix.size() && id.startsWith(prefix, Qt::CaseInsensitive);
    };
    if (begins("SCHOOLAPI."_L1))
        return Surface::School;
    if (begins("BUSINESSAPI."_L1))
        return Surface::Business;
    return failure(ErrorKind::Malformed, Codes::InvalidClientId, {id.left(80)});
}

QString scopeOf(Surface surface)
{
    return surface == Surface::School ? u"school.api"_s : u"business.api"_s;
}

Site siteOf(Surface surface)
{
    const bool isSchool = surface == Surface::School;
    return {.api = QUrl(isSchool ? u"https://api-school.apple.com"_s : u"https://api-business.apple.com"_s),
            .token = QUrl(u"https://account.apple.com/auth/oauth2/token"_s)};
}

} // namespace Apple
