// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkCookieJar>

namespace Net {

/// Cookies of one piece of work, such as a renewal that must stay on one node of a cluster. In memory only.
class CookieJar final : public QNetworkCookieJar
{
    Q_OBJECT

public:
    using QNetworkCookieJar::QNetworkCookieJar;

    /// Value of the Cookie header for @p url; empty for none.
    [[nodiscard]] QByteArray headerFor(const QUrl &url) const;
};

} // namespace Net
