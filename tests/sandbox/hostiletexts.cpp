// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr qsizetype Megabyte = 1024 * 1024;
constexpr qsizetype Most = 16 * Megabyte;

QByteArray certificate()
{
    static const QByteArray der = issue({.commonName = u"hostile"_s}).certificate;
    return der;
}

QByteArray oneLinePem(const QByteArray &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

QByteArray utf16Pem(QStringConverter::Encoding encoding)
{
    const QByteArray text = pem("CERTIFICATE", certificate());
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(QString::fromLatin1(text));
}

QByteArray unknownLabels()
{
    QByteArray text;
    for (int i = 0; text.size() < 8 * Megabyte; ++i) {
        const QByteArray label = "STRANGE THING " + QByteArray::number(i);
        text += pem(label, "x");
    }
    return text;
}

QByteArray base64OfBase64()
{
    QByteArray text = pem("CERTIFICATE", certificate());
    while (text.size() < Most * 3 / 4)
        text = text.toBase64();
    return text;
}

QByteArray mimeHeader()
{
    return "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\n"
           "Content-Transfer-Encoding: base64\n";
}

} // namespace

QList<Hostile> hostileTexts()
{
    return {
        {"nothing", [] { return QByteArray(); }},
        {"10 MB of blanks", [] { return QByteArray(10 * Megabyte, ' '); }},
        {"10 MB of noise", [] { return noise(10 * Megabyte); }},
        {"10 MB of NUL", [] { return QByteArray(10 * Megabyte, '\0'); }},
        {"10 MB of noise as base64", [] { return noise(7 * Megabyte).toBase64(); }},
        {"10 MB of noise in hex", [] { return noise(5 * Megabyte).toHex(); }},
        {"base64 of base64 of base64", base64OfBase64},
        {"200,000 BEGIN lines", [] { return QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(200'000); }},
        {"200,000 BEGIN lines without line ends",
         [] { return QByteArray("-----BEGIN CERTIFICATE-----").repeated(200'000); }},
        {"200,000 END lines", [] { return QByteArray("-----END CERTIFICATE-----\n").repeated(200'000); }},
        {"200,000 empty blocks",
         [] {
             return QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n").repeated(200'000);
         }},
        {"16 MB of dashes", [] { return QByteArray(Most, '-'); }},
        {"a label of 10 MB", [] { return "-----BEGIN " + QByteArray(10 * Megabyte, 'A') + "-----\nAA==\n"; }},
        {"100,000 unknown labels", unknownLabels},
        {"a 16 MB line in a PEM", [] { return oneLinePem(noise(Most / 4 * 3 - Megabyte)); }},
        {"a 16 MB line that begins as a certificate",
         [] { return oneLinePem(certificate() + noise(Most / 4 * 3 - Megabyte)); }},
        {"a block that never ends",
         [] { return "-----BEGIN CERTIFICATE-----\n" + QByteArray("QUJD\n").repeated(3'000'000); }},
        {"blocks within blocks",
         [] {
             return QByteArray("-----BEGIN PKCS7-----\n").repeated(100'000)
                 + QByteArray("-----END PKCS7-----\n").repeated(100'000);
         }},
        {"Proc-Type without an end",
         [] {
             return "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
                 + QByteArray(10 * Megabyte, 'A');
         }},
        {"a million carriage returns between the lines",
         [] { return pem("CERTIFICATE", certificate()).replace("\n", QByteArray(500'000, '\r') + '\n'); }},
        {"UTF-16 PEM, little end first", [] { return utf16Pem(QStringConverter::Utf16LE); }},
        {"UTF-16 PEM, big end first", [] { return utf16Pem(QStringConverter::Utf16BE); }},
        {"10 MB of odd UTF-16", [] { return "\xFF\xFE" + noise(10 * Megabyte) + 'x'; }},
        {"a mail of 300,000 header lines",
         [] {
             return mimeHeader() + QByteArray("X-Header: more of the same to say here\n").repeated(300'000);
         }},
        {"a mail header line of 10 MB",
         [] { return mimeHeader() + "X-Header: " + QByteArray(10 * Megabyte, 'a'); }},
        {"a mail of 15 MB of noise", [] { return mimeHeader() + '\n' + noise(11 * Megabyte).toBase64(); }},
        {"a mail in many parts",
         [] {
             return QByteArray("Content-Type: multipart/signed; boundary=\"b\"\n\n--b\n").repeated(200'000);
         }},
    };
}

} // namespace Sandbox
