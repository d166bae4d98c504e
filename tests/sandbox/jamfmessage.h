// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Sandbox {

struct JamfHeader
{
    QByteArray name;
    QByteArray value;
};

struct JamfRequest
{
    QByteArray method;
    QString path; ///< percent-encoded, as it came
    QString query; ///< percent-encoded, as it came
    QList<JamfHeader> headers {};
    QByteArray body {};

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case is ignored; the first one
    [[nodiscard]] QByteArray mediaType() const; ///< of the body, in lower case, without parameters
};

/// How an answer goes over the wire where something is wrong with the wire.
struct JamfDelivery
{
    int beginsAfter = 0; ///< milliseconds after it was asked for, or later where it is not ready by then
    int takes = 0; ///< milliseconds from the first to the last byte of the body
    int lengthError = 0; ///< added to Content-Length
    bool isCut = false;
};

struct JamfReply
{
    int status = 200;
    QByteArray contentType {};
    QByteArray body {};
    QList<JamfHeader> headers {};
    JamfDelivery delivery {};
};

/// A string that begins with this stands for a number too long for a double: `raw:123…` becomes 123….
inline constexpr QLatin1StringView JamfRawNumber {"raw:"};

[[nodiscard]] JamfReply jsonReply(const QJsonObject &object, int status = 200);
[[nodiscard]] JamfReply jsonReply(const QJsonArray &array, int status = 200);
[[nodiscard]] JamfReply emptyReply(int status);
/// Jamf Pro's ApiError; without @p code its list of errors is empty, as a live server's often is.
[[nodiscard]] JamfReply apiError(int status, const QString &code = {}, const QString &description = {},
                                 const QString &field = {});
/// RFC 6749, section 5.2.
[[nodiscard]] JamfReply oauthError(const QString &error, const QString &description, int status = 400);
[[nodiscard]] JamfReply htmlReply(int status, const QString &title, const QString &text);
/// What the Classic API says in place of XML.
[[nodiscard]] JamfReply classicError(int status, const QString &text);
[[nodiscard]] JamfReply xmlReply(const QByteArray &xml, int status);

/// RFC 1952, from what Qt packs as RFC 1950.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace Sandbox
