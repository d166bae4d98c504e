// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Sync {

/// What Apple's log says of one device.
struct LogLine
{
    enum class Verdict { Unknown, Done, Failed };
    Verdict verdict = Verdict::Unknown;
    QString said {}; ///< Apple's own words, as it wrote them

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// Reads the log of an activity, by serial number. Apple documents no columns, so the head is read for words that
/// mean them, a serial number is told by its shape where the head does not, and a result that is not understood is
/// Unknown with Apple's words. A cell that is the name of one of @p servers says nothing of how it went. What cannot be
/// read at all gives nothing.
[[nodiscard]] QHash<QString, LogLine> readLog(const QByteArray &csv, const QStringList &servers = {});

[[nodiscard]] QLatin1StringView wordOf(LogLine::Verdict verdict); ///< for the database
[[nodiscard]] LogLine::Verdict verdictOf(QStringView word);

} // namespace Sync
