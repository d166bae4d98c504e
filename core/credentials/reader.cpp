// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/reader.h"

#include "core/credentials/base64.h"
#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/formats.h"
#include "core/credentials/looks.h"
#include "core/credentials/pem.h"
#include "core/credentials/shape.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int MaxBase64Nesting = 4;
constexpr qsizetype MaxMailHeader = 16 * 1024;
constexpr QByteArrayView Utf8Mark {"\xef\xbb\xbf", 3};

Reading only(Error error)
{
    return {{}, {std::move(error)}};
}

QByteArrayView withoutLeadingBlanks(QByteArrayView bytes)
{
    qsizetype blanks = 0;
    while (blanks < bytes.size()
           && (bytes[blanks] == ' ' || (bytes[blanks] >= '\t' && bytes[blanks] <= '\r')))
        ++blanks;
    return bytes.sliced(blanks);
}

/// UTF-16 by its mark, or by the zeros in its first characters, which every format here writes in ASCII.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    if (bytes.startsWith(QByteArrayView("\xff\xfe", 2)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith(QByteArrayView("\xfe\xff", 2)))
        return QStringConverter::Utf16BE;
    const auto isAscii = [&bytes](qsizetype index) { return bytes[index] >= '\t' && bytes[index] != '\x7f'; };
    if (isAscii(0) && bytes[1] == 0 && isAscii(2) && bytes[3] == 0)
        return QStringConverter::Utf16LE;
    if (bytes[0] == 0 && isAscii(1) && bytes[2] == 0 && isAscii(3))
        return QStringConverter::Utf16BE;
    return {};
}

QByteArray converted(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

bool isPropertyList(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 4> Beginnings {"<?xml", "<!DOCTYPE plist", "<plist",
                                                               "bplist00"};
    return std::ranges::any_of(Beginnings,
                               [text](QByteArrayView beginning) { return text.startsWith(beginning); });
}

/// A header of `Name: value` lines that says PKCS#7: S/MIME (RFC 8551).
bool isSmime(QByteArrayView text)
{
    const QByteArrayView head = text.first(qMin(MaxMailHeader, text.size()));
    const qsizetype colon = head.first(qMin(qsizetype(80), head.size())).indexOf(':');
    if (colon <= 0)
        return false;
    const bool isName = std::ranges::all_of(head.first(colon), [](char character) {
        return character == '-' || (character >= '0' && character <= '9')
            || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    });
    if (!isName)
        return false;
    const QByteArray lower = head.toByteArray().toLower();
    return lower.contains("application/pkcs7-mime") || lower.contains("application/x-pkcs7-mime");
}

/// DER, and not text that happens to begin with the digit 0.
bool isDer(QByteArrayView bytes)
{
    if (!bytes.startsWith('\x30'))
        return false;
    const Der::Element outer = Der::openedAt(bytes);
    return outer && (shapeOf(bytes) != Shape::Unknown || looksLike(bytes) != "text"_L1);
}

/// One pass over the bytes, with what it needs at hand.
class Recognition final
{
public:
    Recognition(const Unlock &unlock, const Deadline &deadline)
        : m_unlock(unlock)
        , m_deadline(deadline)
    {
    }

    [[nodiscard]] Reading read(const QByteArray &bytes, int depth = 0) const;

private:
    [[nodiscard]] Reading readDocument(const QByteArray &bytes) const;
    [[nodiscard]] std::optional<Reading> readBase64(const QByteArray &bytes, int depth) const;

    const Unlock &m_unlock;
    const Deadline &m_deadline;
};

/// A property list, or other XML that has PEM text in it.
Reading Recognition::readDocument(const QByteArray &bytes) const
{
    Reading reading = readPropertyList(bytes, m_unlock, m_deadline);
    // A damaged push certificate request has PEM text in it too, and must not pass for that.
    const bool isOther
        = reading.observations.isEmpty() && std::ranges::all_of(reading.errors, [](const Error &error) {
              return error.code == Codes::NotACredential || error.code == Codes::InvalidPlist;
          });
    return isOther && !bytes.startsWith("bplist00") && hasPemBlock(bytes)
        ? readPem(bytes, m_unlock, m_deadline)
        : reading;
}

/// Base64 of something known; nothing where it is not base64 at all, or of nothing known.
std::optional<Reading> Recognition::readBase64(const QByteArray &bytes, int depth) const
{
    const Base64Text beginning
        = decodeBase64(QByteArrayView(bytes).first(qMin(qsizetype(4096), bytes.size())));
    if (beginning.bytes.size() < 4)
        return {};
    const QByteArrayView inside = withoutLeadingBlanks(beginning.bytes);
    if (inside.startsWith('{'))
        return readContentToken(bytes, m_unlock, m_deadline);
    const Base64Text text = decodeBase64(bytes);
    // A cut-off end still shows what it was the beginning of.
    if (isPropertyList(inside) || (inside.startsWith('\x30') && shapeOf(text.bytes) != Shape::Unknown))
        return isPropertyList(inside) ? readDocument(text.bytes) : readDer(text.bytes, m_unlock, m_deadline);
    if (!text.isValid)
        return {};
    if (depth >= MaxBase64Nesting)
        return only({ErrorKind::Refused, Codes::TooDeep, {QString::number(MaxBase64Nesting)}});
    Reading reading = read(text.bytes, depth + 1);
    const bool isKnown = !reading.observations.isEmpty()
        || reading.errors.first().code != Codes::NotACredential || hasForeignBeginning(text.bytes);
    return isKnown ? std::optional(std::move(reading)) : std::nullopt;
}

/// In the order of certainty: what a fixed beginning proves, then PEM text anywhere, then the rest.
Reading Recognition::read(const QByteArray &bytes, int depth) const
{
    const QByteArrayView text = withoutLeadingBlanks(bytes);
    if (text.isEmpty())
        return only({ErrorKind::Malformed, Codes::EmptyFile});
    if (const auto encoding = utf16Of(bytes))
        return depth > MaxBase64Nesting ? only(notACredential(bytes))
                                        : read(converted(bytes, *encoding), depth + 1);
    if (text.startsWith(Utf8Mark))
        return read(text.sliced(Utf8Mark.size()).toByteArray(), depth);
    if (hasForeignBeginning(bytes))
        return only(notACredential(bytes));
    const bool isBinary = isDer(bytes);
    if (!isBinary && isPropertyList(text))
        return readDocument(text.size() == bytes.size() ? bytes : text.toByteArray());
    if (!isBinary && !text.startsWith('{') && hasPemBlock(bytes))
        return readPem(bytes, m_unlock, m_deadline);
    if (isSmime(text))
        return readServerToken(bytes, m_unlock, m_deadline);
    if (isBinary)
        return readDer(bytes, m_unlock, m_deadline);
    if (std::optional<Reading> reading = readBase64(bytes, depth))
        return *reading;
    if (text.startsWith('{'))
        return readContentToken(bytes, m_unlock, m_deadline);
    return only(notACredential(bytes));
}

} // namespace

Reading read(const QByteArray &bytes, const Unlock &unlock)
{
    if (bytes.size() > MaxSingleBytes)
        return only({ErrorKind::Refused,
                     Codes::TooLarge,
                     {QString::number(bytes.size()), QString::number(MaxSingleBytes)}});
    const Deadline deadline(MaxReadTime);
    return Recognition(unlock, deadline).read(bytes);
}

} // namespace Credentials
