// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/pem.h"

#include "core/credentials/base64.h"

namespace Credentials {

namespace {

constexpr QByteArrayView Dashes {"-----", 5};
constexpr QByteArrayView Begin {"-----BEGIN ", 11};
constexpr QByteArrayView End {"-----END ", 9};
constexpr qsizetype MaxLabel = 80;

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

/// Header lines (`Name: value`) come first; the body begins behind the last of them.
QByteArrayView takeHeaders(QByteArrayView text, QByteArray &dekInfo)
{
    qsizetype start = 0;
    for (qsizetype colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', start)) {
        qsizetype end = colon;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const QByteArrayView name = text.sliced(start, colon - start).trimmed();
        if (name == QByteArrayView("DEK-Info"))
            dekInfo = text.sliced(colon + 1, end - colon - 1).trimmed().toByteArray();
        start = end;
    }
    return text.sliced(start);
}

} // namespace

PemBlocks::Line PemBlocks::nextLine(qsizetype from) const
{
    for (qsizetype at = m_text.indexOf(Dashes, from); at >= 0; at = m_text.indexOf(Dashes, at + 1)) {
        const QByteArrayView rest = m_text.sliced(at);
        const bool isBegin = rest.startsWith(Begin);
        if (!isBegin && !rest.startsWith(End))
            continue;
        const qsizetype labelStart = at + (isBegin ? Begin : End).size();
        const QByteArrayView window = m_text.sliced(labelStart, qMin(MaxLabel, m_text.size() - labelStart));
        const qsizetype size = window.indexOf(Dashes);
        const QByteArrayView label = window.first(qMax(size, qsizetype(0)));
        if (size < 0 || label.contains('\n') || label.contains('\r'))
            continue;
        return {at, labelStart + size + Dashes.size(), label.trimmed(), isBegin};
    }
    return {};
}

std::optional<PemBlock> PemBlocks::next()
{
    const Line first = nextLine(m_position);
    if (first.start < 0)
        return {};
    PemBlock block {first.label, {}, ++m_count};
    m_position = first.end;
    if (!first.isBegin) {
        block.isComplete = true;
        block.isMismatched = true;
        return block;
    }
    const Line second = nextLine(first.end);
    const qsizetype textEnd = second.start < 0 ? m_text.size() : second.start;
    block.text = m_text.sliced(first.end, textEnd - first.end);
    block.isComplete = second.start >= 0 && !second.isBegin;
    block.isMismatched = block.isComplete && second.label != first.label;
    m_position = block.isComplete ? second.end : textEnd;
    return block;
}

bool hasPemBlock(QByteArrayView text)
{
    for (qsizetype at = text.indexOf(Begin); at >= 0; at = text.indexOf(Begin, at + 1)) {
        const QByteArrayView behind = text.sliced(at + Begin.size());
        if (behind.first(qMin(MaxLabel, behind.size())).contains(Dashes))
            return true;
    }
    return false;
}

PemBody bodyOf(const PemBlock &block)
{
    PemBody body;
    const QByteArrayView text = takeHeaders(block.text, body.dekInfo);
    Base64Text decoded = decodeBase64(text);
    body.isValid = decoded.isValid;
    body.bytes = Secret::taking(decoded.bytes);
    return body;
}

} // namespace Credentials
