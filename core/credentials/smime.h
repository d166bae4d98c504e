// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Credentials {

/// The header of a MIME entity (RFC 5322, 2.2; RFC 2045) and what follows the blank line after it.
struct MimeEntity
{
    struct Field
    {
        QByteArray name; ///< lower case
        QByteArray value; ///< unfolded, trimmed
    };
    QList<Field> fields {};
    QByteArrayView body {}; ///< into the bytes that were given

    [[nodiscard]] QByteArray
    value(QByteArrayView name) const; ///< of the first such field; empty where there is none
};

/// Reads a header with lines that end in LF, CRLF or CR, after a byte order mark or blank lines. Nothing where @p bytes
/// do not begin with a field, or where no blank line ends the header.
[[nodiscard]] std::optional<MimeEntity> mimeEntityOf(QByteArrayView bytes);

/// The CMS object in S/MIME text (RFC 8551, 3.2), or @p bytes themselves where they are no text. Empty where the text
/// is no S/MIME or its base64 is damaged.
[[nodiscard]] QByteArray cmsBytesOf(const QByteArray &bytes);

} // namespace Credentials
