// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sandbox {

enum class Key {
    Ec, ///< P-256, new each time
    Secp256k1, ///< new each time; as long as P-256, yet another curve
    Rsa2048, ///< one for the whole process, for making one takes a tenth of a second
    Rsa1024, ///< new each time and quick; nothing real should have one
    RsaWithoutPrivate, ///< a modulus that nobody knows the factors of: Identity::privateKey is empty
};

/// ASN.1 string type of the names in a subject.
enum class Text { Utf8, Printable, Bmp, Teletex, Universal, Ia5 };

/// The characters of an ASN.1 time exactly as they shall stand in the certificate, however impossible.
struct RawTime
{
    bool isGeneralized = false;
    QByteArray characters;
};

struct Recipe
{
    QString commonName {};
    QString userId {}; ///< UID, OID 0.9.2342.19200300.100.1.1; the topic of a push certificate
    QString organisation {};
    QString organisationalUnit {};
    QString country {};
    Text text = Text::Utf8; ///< of all names but the country
    QByteArray
        rawCommonName {}; ///< bytes of the common name in place of commonName: GBK in T61, NUL inside …

    QDateTime notBefore {QDate(2026, 1, 1), QTime(0, 0), Qt::UTC};
    QDateTime notAfter {QDate(2027, 1, 1), QTime(0, 0),
                        Qt::UTC}; ///< GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5)
    std::optional<RawTime> rawNotBefore {};
    std::optional<RawTime> rawNotAfter {};

    QByteArray serial {}; ///< hex, "-" before a negative one; random where it is empty
    bool isCa = false;
    bool clientAuth = false;
    bool serverAuth = false;
    bool applePushExtension = false; ///< 1.2.840.113635.100.6.3.2 with NULL
    QStringList dnsNames {}; ///< IPv4 addresses too
    bool hasKeyIdentifiers = true;

    Key key = Key::Ec;
    int rsaBits = 2048; ///< of RsaWithoutPrivate
    QByteArray privateKey {}; ///< PKCS#8 to use instead of a new key
};

struct Identity
{
    QByteArray certificate; ///< DER
    QByteArray privateKey; ///< PKCS#8 DER, not encrypted
};

} // namespace Sandbox
