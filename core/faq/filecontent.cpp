// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filecontent.h"

#include "core/faq/codes.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// Length of the UTF-8 sequence at the start of @p bytes; 0 where there is none.
qsizetype sequenceAt(QByteArrayView bytes)
{
    const auto byte = [bytes](qsizetype index) { return static_cast<unsigned char>(bytes[index]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes.size() < length)
        return 0;
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < least || byte(1) > most)
        return 0;
    for (qsizetype i = 2; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    return length;
}

QString lineAt(QByteArrayView bytes, qsizetype offset)
{
    return QString::number(std::count(bytes.begin(), bytes.begin() + offset, '\n') + 1);
}

tl::unexpected<Error> tooLarge(qsizetype size, qsizetype limit)
{
    return failure(ErrorKind::Refused, Codes::FileTooLarge,
                   {QString(), QString::number(size), QString::number(limit)});
}

} // namespace

qsizetype invalidUtf8At(QByteArrayView bytes)
{
    for (qsizetype offset = 0; offset < bytes.size();) {
        const qsizetype length = sequenceAt(bytes.sliced(offset));
        if (length == 0)
            return offset;
        offset += length;
    }
    return -1;
}

Result<QString> textOf(const QByteArray &content)
{
    if (content.size() > PackLimits::FileBytes)
        return tooLarge(content.size(), PackLimits::FileBytes);
    if (const qsizetype offset = invalidUtf8At(content); offset >= 0)
        return failure(ErrorKind::Malformed, Codes::NotUtf8,
                       {QString(), lineAt(content, offset), QString::number(offset)});
    if (const qsizetype offset = content.indexOf('\0'); offset >= 0)
        return failure(ErrorKind::Malformed, Codes::NulByte, {QString(), lineAt(content, offset)});
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

Result<QByteArray> bytesOf(const QString &path, qsizetype limit)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::Refused, Codes::FileUnreadable, {QString(), QString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::LocalFault, Codes::FileUnreadable, {QString(), file.errorString()});
    if (file.size() > limit)
        return tooLarge(file.size(), limit);
    QByteArray content = file.read(limit + 1); // it may grow meanwhile
    if (content.size() > limit)
        return tooLarge(content.size(), limit);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::LocalFault, Codes::FileUnreadable, {QString(), file.errorString()});
    return content;
}

} // namespace Faq
