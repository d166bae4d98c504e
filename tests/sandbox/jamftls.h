// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Sandbox {

/// What a server shows of itself over TLS.
struct JamfTls
{
    enum class Flaw { None, SelfSigned, Expired, NotYetValid, WrongName };

    QByteArray certificate; ///< DER
    QByteArray privateKey; ///< PKCS#8 DER
    QByteArray authority; ///< PEM of who signed it: what a client has to trust
};

/// For 127.0.0.1 and localhost, valid around @p now but for the @p flaw.
[[nodiscard]] JamfTls jamfTls(const QDateTime &now, JamfTls::Flaw flaw = JamfTls::Flaw::None);

} // namespace Sandbox
