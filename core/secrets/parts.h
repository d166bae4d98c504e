// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QString>

#include <optional>

namespace Secrets {

/// Windows refuses entries above 2,560 bytes; the head's line needs some of that.
inline constexpr qsizetype MostInOneEntry = 2048;

/// Two places for the parts of a secret, used in turn, so that a writing that is cut off leaves the other whole.
enum class Bank { A, B };

[[nodiscard]] Bank otherThan(Bank bank);

/// The entry under the key itself: says what belongs together. A short secret stands in it whole.
struct Head
{
    Bank bank = Bank::A;
    qsizetype count = 0; ///< of parts; none when the secret stands in the head
    qsizetype length = 0;
    QByteArray digest {}; ///< SHA-256 of the whole secret, in hex
    Secret whole {};
};

[[nodiscard]] Head headFor(const Secret &secret, Bank bank);
[[nodiscard]] Secret entryOf(const Head &head);
[[nodiscard]] std::optional<Head> parseHead(const Secret &entry);

[[nodiscard]] QString nameOfPart(const QString &key, Bank bank, qsizetype number); ///< numbered from 1
[[nodiscard]] QList<Secret> split(const Secret &secret); ///< empty for one that fits into the head
/// Nothing where @p parts are not what @p head was written for.
[[nodiscard]] std::optional<Secret> joined(const Head &head, const QList<Secret> &parts);

} // namespace Secrets
