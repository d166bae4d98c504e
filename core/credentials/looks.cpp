// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/looks.h"

#include "core/credentials/codes.h"
#include "core/credentials/der.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype Sample = 4096;

struct Beginning
{
    QByteArrayView bytes;
    QLatin1StringView word;
};

const std::array Beginnings {
    Beginning {{"PK\x03\x04", 4}, "zip"_L1},
    Beginning {{"PK\x05\x06", 4}, "zip"_L1}, // an empty one
    Beginning {{"%PDF-", 5}, "pdf"_L1},
    Beginning {{"\x89PNG\r\n\x1a\n", 8}, "png"_L1},
    Beginning {{"\xff\xd8\xff", 3}, "jpeg"_L1},
    Beginning {{"GIF8", 4}, "gif"_L1},
    Beginning {{"\x1f\x8b", 2}, "gzip"_L1},
    Beginning {{"BZh", 3}, "bzip2"_L1},
    Beginning {{"\xfd\x37zXZ\x00", 6}, "xz"_L1},
    Beginning {{"7z\xbc\xaf\x27\x1c", 6}, "7z"_L1},
    Beginning {{"Rar!\x1a\x07", 6}, "rar"_L1},
    Beginning {{"\xfe\xed\xfe\xed", 4}, "jks"_L1},
    Beginning {{"\xce\xce\xce\xce", 4}, "jks"_L1}, // JCEKS
    Beginning {{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8}, "ole"_L1},
    Beginning {{"SQLite format 3\x00", 16}, "sqlite"_L1},
    Beginning {{"\x7f\x45LF", 4}, "program"_L1},
    Beginning {{"MZ\x90\x00", 4}, "program"_L1},
    Beginning {{"\xcf\xfa\xed\xfe", 4}, "program"_L1},
    Beginning {{"\xca\xfe\xba\xbe", 4}, "program"_L1},
};

const Beginning *beginningOf(QByteArrayView bytes)
{
    const auto *const found = std::ranges::find_if(
        Beginnings, [bytes](const Beginning &beginning) { return bytes.startsWith(beginning.bytes); });
    return found == Beginnings.end() ? nullptr : found;
}

bool isHtml(QByteArrayView sample)
{
    const QByteArray text = sample.trimmed().toByteArray().toLower();
    return text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<html")
        || text.startsWith("<head") || text.startsWith("<body");
}

/// No control characters but those that texts have.
bool isText(QByteArrayView sample)
{
    return std::ranges::none_of(sample, [](char character) {
        const auto byte = static_cast<quint8>(character);
        return byte == 0x7F || (byte < 0x20 && (byte < 0x08 || byte > 0x0D) && byte != 0x1B);
    });
}

} // namespace

bool hasForeignBeginning(QByteArrayView bytes)
{
    return beginningOf(bytes) != nullptr;
}

QLatin1StringView looksLike(QByteArrayView bytes)
{
    if (const Beginning *const beginning = beginningOf(bytes))
        return beginning->word;
    if (bytes.startsWith("\x30\x80")) // a SEQUENCE of indefinite length, in no encoding of text
        return "asn1"_L1;
    const QByteArrayView sample = bytes.first(qMin(Sample, bytes.size()));
    if (isText(sample))
        return isHtml(sample) ? "html"_L1 : "text"_L1;
    return Der::elementAt(bytes).is(Der::Sequence) ? "asn1"_L1 : "binary"_L1;
}

Error notACredential(QByteArrayView bytes)
{
    return {ErrorKind::Unsupported, Codes::NotACredential, {QString(looksLike(bytes))}};
}

} // namespace Credentials
