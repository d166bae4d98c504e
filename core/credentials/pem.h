// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace Credentials {

/// One block of PEM text (RFC 7468), as a view into it.
struct PemBlock
{
    QByteArrayView label; ///< of its BEGIN line, or of its END line where there is no BEGIN
    QByteArrayView text; ///< between the two lines
    int number = 0; ///< from 1
    bool isComplete = false; ///< it has its END line
    bool isMismatched = false; ///< the END line names another label, or there is no BEGIN line
};

/// Walks all blocks of a text, in one pass whatever is in it: text before, between and behind them; lines ended by
/// LF, CRLF or CR; indented lines; blocks that another BEGIN cuts off.
class PemBlocks final
{
public:
    explicit PemBlocks(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<PemBlock> next();

private:
    struct Line
    {
        qsizetype start = -1; ///< -1 where there is no further one
        qsizetype end = 0;
        QByteArrayView label {};
        bool isBegin = false;
    };
    [[nodiscard]] Line nextLine(qsizetype from) const;

    QByteArrayView m_text;
    qsizetype m_position = 0;
    int m_count = 0;
};

/// True where @p text has a BEGIN line somewhere.
[[nodiscard]] bool hasPemBlock(QByteArrayView text);

/// What stands in a block. The bytes may be a private key, so they are kept as a secret.
struct PemBody
{
    Secret bytes;
    QByteArray dekInfo; ///< behind `DEK-Info:` of an encrypted key (RFC 1421); else empty
    bool isValid = false; ///< the base64 is whole
};

[[nodiscard]] PemBody bodyOf(const PemBlock &block);

} // namespace Credentials
