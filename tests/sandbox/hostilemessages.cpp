// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/der.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr auto Data = "1.2.840.113549.1.7.1";
constexpr auto SignedData = "1.2.840.113549.1.7.2";
constexpr auto EnvelopedData = "1.2.840.113549.1.7.3";

QByteArray name(const QByteArray &commonName)
{
    return Der::sequence(
        {Der::set({Der::sequence({Der::oid("2.5.4.3"), Der::element(Der::Utf8, commonName)})})});
}

QByteArray contentInfo(const char *type, const QByteArray &content)
{
    return Der::sequence({Der::oid(type), Der::element(Der::Context0, content)});
}

/// RFC 5652, 6.1: @p count recipients alike, each of which costs an RSA decryption to whoever tries them all.
QByteArray manyRecipients(const QByteArray &issuer, int count)
{
    const QByteArray recipient
        = Der::sequence({Der::number(0), Der::sequence({name(issuer), Der::number(1)}),
                         Der::algorithm("1.2.840.113549.1.1.1"), Der::octets('\0' + noise(255))});
    const QByteArray cipher
        = Der::sequence({Der::oid("2.16.840.1.101.3.4.1.2"), Der::octets(QByteArray(16, 'i'))});
    const QByteArray content
        = Der::sequence({Der::oid(Data), cipher, Der::element(Der::Implicit0, QByteArray(160, 'c'))});
    return contentInfo(
        EnvelopedData,
        Der::sequence({Der::number(0), Der::element(Der::Set, recipient.repeated(count)), content}));
}

/// RFC 5652, 5.1.
QByteArray signedData(const QByteArray &digests, const QByteArray &content,
                      const QByteArray &certificates = {}, const QByteArray &signers = {})
{
    const QByteArray inner = content.isEmpty()
        ? Der::sequence({Der::oid(Data)})
        : Der::sequence({Der::oid(Data), Der::element(Der::Context0, Der::octets(content))});
    return contentInfo(
        SignedData,
        Der::sequence({Der::number(1), Der::element(Der::Set, digests), inner,
                       certificates.isEmpty() ? QByteArray() : Der::element(Der::Context0, certificates),
                       Der::element(Der::Set, signers)}));
}

/// A real signed profile, of which the parts are used.
QList<QByteArray> realSignature(const QByteArray &content)
{
    const Identity signer = issue({.commonName = u"hostile"_s});
    const QByteArray message = signedContent(content, signer);
    const QByteArray data = Der::members(Der::members(message).at(1)).first();
    return Der::members(data);
}

QByteArray contentOf(const QByteArray &element)
{
    return Der::members(element).join();
}

/// A library that sets up one digest for each algorithm named hashes the content 5,000 times.
QByteArray manyDigests()
{
    const QByteArray content = profile(u"hostile"_s, u"a"_s, u"a"_s, u"a"_s) + QByteArray(8'000'000, ' ');
    const QList<QByteArray> parts = realSignature(content);
    return signedData(contentOf(parts.at(1)).repeated(5'000), content, contentOf(parts.at(3)),
                      contentOf(parts.last()));
}

QByteArray manySigners()
{
    const QByteArray content = profile(u"hostile"_s, u"a"_s, u"a"_s, u"a"_s);
    const QList<QByteArray> parts = realSignature(content);
    return signedData(contentOf(parts.at(1)), content, contentOf(parts.at(3)),
                      contentOf(parts.last()).repeated(30'000));
}

QByteArray manyCertificates()
{
    const QByteArray certificate
        = issue({.commonName = u"hostile"_s, .hasKeyIdentifiers = false}).certificate;
    return signedData({}, {}, certificate.repeated(15'000'000 / certificate.size()));
}

QByteArray messagesWithinMessages()
{
    QByteArray message = profile(u"hostile"_s, u"a"_s, u"a"_s, u"a"_s);
    for (int i = 0; i < 3'000; ++i)
        message = signedData({}, message);
    return message;
}

/// BER: the content in 3,000,000 pieces of one byte.
QByteArray crumbs()
{
    const auto open = [](unsigned char tag) { return QByteArray(1, static_cast<char>(tag)) + '\x80'; };
    const QByteArray end(2, '\0');
    return open(Der::Sequence) + Der::oid(SignedData) + open(Der::Context0) + open(Der::Sequence)
        + Der::number(1) + Der::set({}) + open(Der::Sequence) + Der::oid(Data) + open(Der::Context0)
        + open(0x24) + Der::octets("a").repeated(3'000'000) + end + end + end + Der::set({}) + end + end
        + end;
}

QByteArray laughingProfile()
{
    QByteArray entities = "<!ENTITY e0 \"ha\">";
    for (int i = 1; i <= 12; ++i)
        entities += "<!ENTITY e" + QByteArray::number(i) + " \""
            + ("&e" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    return "<?xml version=\"1.0\"?><!DOCTYPE plist [" + entities
        + "]><plist><dict><key>PayloadType</key><string>&e12;</string></dict></plist>";
}

} // namespace

QList<Hostile> hostileMessages()
{
    return {
        {"10,000 recipients", [] { return manyRecipients("somebody else", 10'000); }},
        {"10,000 recipients that are all us", [] { return manyRecipients("hostile", 10'000); }},
        {"10,000 recipients that are all us, as a mail",
         [] {
             return "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"
                    "Content-Transfer-Encoding: base64\n\n"
                 + manyRecipients("hostile", 10'000).toBase64();
         }},
        {"a token whose text is 15 MB of noise",
         [] { return enveloped(noise(15'000'000), {hostileRecipient()}); }},
        {"a token whose JSON is 100,000 deep",
         [] {
             return serverToken(
                 hostileRecipient(),
                 {.json = QByteArray("{\"a\":").repeated(100'000) + '0' + QByteArray(100'000, '}')});
         }},
        {"a token whose text is 10 MB of lines",
         [] {
             return enveloped(QByteArray("-----BEGIN MESSAGE-----\n").repeated(400'000),
                              {hostileRecipient()});
         }},
        {"a token within a token within a token",
         [] {
             QByteArray token = serverToken(hostileRecipient());
             for (int i = 0; i < 20; ++i)
                 token = enveloped(token, {hostileRecipient()}, true);
             return token;
         }},
        {"5,000 digests of 8 MB", manyDigests},
        {"30,000 signers", manySigners},
        {"15 MB of certificates in a .p7b", manyCertificates},
        {"two million empty certificates in a .p7b",
         [] { return signedData({}, {}, QByteArray::fromHex("3000").repeated(2'000'000)); }},
        {"two million empty signers",
         [] { return signedData({}, "a", {}, QByteArray::fromHex("3000").repeated(2'000'000)); }},
        {"signed data within signed data", messagesWithinMessages},
        {"content in 3,000,000 pieces", crumbs},
        {"a signed billion laughs",
         [] { return signedContent(laughingProfile(), issue({.commonName = u"hostile"_s})); }},
        {"a signed profile cut in two",
         [] {
             return signedContent(profile(u"a"_s, u"a"_s, u"a"_s, u"a"_s),
                                  issue({.commonName = u"hostile"_s}), {}, true)
                 .left(700);
         }},
    };
}

} // namespace Sandbox
