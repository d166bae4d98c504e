// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace Words {

namespace {

constexpr qint64 AMinute = 60;
constexpr qint64 AnHour = 60 * AMinute;
constexpr qint64 ADay = 24 * AnHour;

int rounded(qint64 seconds, qint64 unit)
{
    const qint64 units = (seconds + unit / 2) / unit;
    return static_cast<int>(std::clamp(units, qint64(0), qint64(std::numeric_limits<int>::max())));
}

} // namespace

QString lengthOfTime(qint64 seconds)
{
    if (seconds < AMinute) {
        const int count = rounded(seconds, 1);
        return QCoreApplication::translate("Words", "%n second(s)", "length of time", count);
    }
    if (seconds < 2 * AnHour) {
        const int count = rounded(seconds, AMinute);
        return QCoreApplication::translate("Words", "%n minute(s)", "length of time", count);
    }
    if (seconds < 2 * ADay) {
        const int count = rounded(seconds, AnHour);
        return QCoreApplication::translate("Words", "%n hour(s)", "length of time", count);
    }
    const int count = rounded(seconds, ADay);
    return QCoreApplication::translate("Words", "%n day(s)", "length of time", count);
}

QString clockError(qint64 secondsAhead)
{
    const QString length = lengthOfTime(std::abs(secondsAhead));
    return secondsAhead >= 0
        ? QCoreApplication::translate("Words", "%1 fast", "how a clock is wrong").arg(length)
        : QCoreApplication::translate("Words", "%1 slow", "how a clock is wrong").arg(length);
}

} // namespace Words
