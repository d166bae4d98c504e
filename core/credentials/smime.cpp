// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/smime.h"

#include "core/credentials/base64.h"

#include <algorithm>

namespace Credentials {

namespace {

constexpr char DerSequence = 0x30;
constexpr qsizetype MostFields = 200;

/// Takes a line and its end, whichever of LF, CRLF and CR that is, from the front of @p rest.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const auto *end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const qsizetype length = end - rest.begin();
    const QByteArrayView line = rest.first(length);
    rest = rest.sliced(length);
    rest = rest.sliced(rest.startsWith("\r\n") ? 2 : rest.isEmpty() ? 0 : 1);
    return line;
}

/// Narrower than RFC 5322, so that a line of JSON is not taken for a field and copied.
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
            || c == '_';
    });
}

bool addField(QList<MimeEntity::Field> &fields, QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t')) {
        if (fields.isEmpty())
            return false;
        fields.last().value += ' ' + line.trimmed().toByteArray();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isFieldName(line.first(colon)) || fields.size() >= MostFields)
        return false;
    fields.append(
        {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

} // namespace

QByteArray MimeEntity::value(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(fields, [name](const Field &field) { return field.name == name; });
    return found == fields.end() ? QByteArray() : found->value;
}

std::optional<MimeEntity> mimeEntityOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && (bytes.front() == '\n' || bytes.front() == '\r'))
        bytes = bytes.sliced(1);
    MimeEntity entity;
    while (!bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (line.trimmed().isEmpty()) {
            entity.body = bytes;
            return entity.fields.isEmpty() ? std::nullopt : std::optional(entity);
        }
        if (!addField(entity.fields, line))
            return {};
    }
    return {};
}

QByteArray cmsBytesOf(const QByteArray &bytes)
{
    if (bytes.startsWith(DerSequence))
        return bytes;
    const std::optional<MimeEntity> entity = mimeEntityOf(bytes);
    if (!entity)
        return {};
    if (entity->body.startsWith(DerSequence))
        return entity->body.toByteArray();
    const Base64Text decoded = decodeBase64(entity->body);
    return decoded.isValid ? decoded.bytes : QByteArray();
}

} // namespace Credentials
