// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cookiejar.h"

#include <QNetworkCookie>

namespace Net {

QByteArray CookieJar::headerFor(const QUrl &url) const
{
    QByteArrayList pairs;
    for (const QNetworkCookie &cookie : cookiesForUrl(url))
        pairs.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    return pairs.join("; ");
}

} // namespace Net
