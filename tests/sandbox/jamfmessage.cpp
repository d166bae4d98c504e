// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfmessage.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

/// QJsonValue keeps doubles and 64 bits; a serial number of a certificate has up to 160.
QByteArray withRawNumbers(QByteArray json)
{
    static constexpr QByteArrayView Mark {"\"raw:"};
    for (qsizetype at = json.indexOf(Mark); at >= 0; at = json.indexOf(Mark, at)) {
        const qsizetype end = json.indexOf('"', at + Mark.size());
        json.remove(end, 1);
        json.remove(at, Mark.size());
    }
    return json;
}

JamfReply jsonReply(const QJsonDocument &document, int status)
{
    return {.status = status,
            .contentType = "application/json",
            .body = withRawNumbers(document.toJson(QJsonDocument::Compact))};
}

quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray JamfRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const JamfHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

QByteArray JamfRequest::mediaType() const
{
    return header("Content-Type").split(';').constFirst().trimmed().toLower();
}

JamfReply jsonReply(const QJsonObject &object, int status)
{
    return jsonReply(QJsonDocument(object), status);
}

JamfReply jsonReply(const QJsonArray &array, int status)
{
    return jsonReply(QJsonDocument(array), status);
}

JamfReply emptyReply(int status)
{
    return {.status = status};
}

JamfReply apiError(int status, const QString &code, const QString &description, const QString &field)
{
    QJsonArray errors;
    if (!code.isEmpty()) {
        errors.append(QJsonObject {{u"code"_s, code},
                                   {u"field"_s, field},
                                   {u"description"_s, description},
                                   {u"id"_s, QJsonValue::Null}});
    }
    return jsonReply(QJsonObject {{u"httpStatus"_s, status}, {u"errors"_s, errors}}, status);
}

JamfReply oauthError(const QString &error, const QString &description, int status)
{
    return jsonReply(QJsonObject {{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

JamfReply htmlReply(int status, const QString &title, const QString &text)
{
    const QString page = u"<!doctype html><html lang=\"en\"><head><title>%1</title></head>"
                         "<body><h1>%1</h1><p>%2</p></body></html>"_s.arg(title, text);
    return {.status = status, .contentType = "text/html;charset=utf-8", .body = page.toUtf8()};
}

JamfReply classicError(int status, const QString &text)
{
    const QString page
        = u"<html>\n<head>\n   <title>Status page</title>\n</head>\n<body style=\"font-family: "
          u"sans-serif;\">\n"
          "<p style=\"font-size: 1.2em;font-weight: bold;margin: 1em 0px;\">%1</p>\n<p>Error: %1</p>\n"
          "</body>\n</html>\n"_s.arg(text);
    return {.status = status, .contentType = "text/html;charset=UTF-8", .body = page.toUtf8()};
}

JamfReply xmlReply(const QByteArray &xml, int status)
{
    return {.status = status,
            .contentType = "text/xml;charset=UTF-8",
            .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml};
}

QByteArray gzipped(const QByteArray &bytes)
{
    static constexpr std::array<char, 10> Header {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, '\xff'};
    // qCompress: four bytes of length, two of RFC 1950, the packed bytes, four of checksum.
    const QByteArray packed = qCompress(bytes);
    return QByteArray(Header.data(), Header.size()) + packed.sliced(6, packed.size() - 10)
        + littleEndian(crc32Of(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace Sandbox
