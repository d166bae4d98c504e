// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

/// Where the present comes from in objects that live long. Everything else takes `now` as a parameter.
using Clock = std::function<QDateTime()>;

/// A moment in UTC, or nothing where no date could be read. Nothing is never replaced by a guess.
using Moment = std::optional<QDateTime>;

/// `2026-11-20T01:02:03Z`, seconds resolution.
[[nodiscard]] QString isoUtc(const QDateTime &moment);

/// @p moment where its year has four digits, as ISO 8601 and every certificate count them (0001 to 9999, in UTC).
[[nodiscard]] Moment withinCalendar(const QDateTime &moment);

/// Strict ISO 8601 / RFC 3339: `2027-05-06T07:08:09Z`, `…+0000`, `…+08:00`, optional fraction, either letter case.
/// Without a zone, with an impossible date or offset (30 February, +9999, second 60), or with anything behind it: nothing.
[[nodiscard]] Moment parseIsoUtc(QStringView text);

/// As parseIsoUtc; besides, a date without a time counts from the start of that day, UTC.
[[nodiscard]] Moment parseIsoDateOrMoment(QStringView text);

/// True for a moment that only lacks its zone (`2027-05-06T07:08:09`): readable, yet not a moment.
[[nodiscard]] bool isIsoWithoutZone(QStringView text);

/// floor((until − now) / 86 400 s); negative once lapsed.
[[nodiscard]] qint64 daysBetween(const QDateTime &now, const QDateTime &until);
