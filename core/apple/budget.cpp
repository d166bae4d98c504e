// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/budget.h"

#include <algorithm>

namespace Apple {

namespace {

using std::chrono::milliseconds;

/// What is left at @p now of @p length that began at @p since; all of it where the clock was put back.
milliseconds leftOf(milliseconds length, const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return milliseconds(0);
    return std::clamp(length - milliseconds(since.msecsTo(now)), milliseconds(0), length);
}

/// Rounded up, for a call that comes a moment too early is one too many.
milliseconds distanceOf(const Rate &rate)
{
    return milliseconds((milliseconds(rate.span).count() + rate.calls - 1) / rate.calls);
}

Rate sane(const Rate &rate)
{
    return {std::max(rate.calls, 1), std::max(rate.span, std::chrono::seconds(0))};
}

} // namespace

Budget::Budget(Rate reads, Rate writes)
    : m_reads {sane(reads)}
    , m_writes {sane(writes)}
{
}

/// When calls may begin at all, tokens aside.
milliseconds Budget::start(const Bucket &bucket, Urgency urgency, const QDateTime &now)
{
    milliseconds wait = leftOf(bucket.rest, bucket.restsSince, now);
    if (urgency == Urgency::Background && !bucket.spent.isEmpty())
        wait = std::max(wait, leftOf(distanceOf(bucket.rate), bucket.spent.last(), now));
    return wait;
}

milliseconds Budget::waitFor(Call call, Urgency urgency, const QDateTime &now) const
{
    return forecast(call, urgency, 1, now);
}

void Budget::spend(Call call, const QDateTime &now)
{
    Bucket &mine = bucket(call);
    mine.spent.append(now);
    while (mine.spent.size() > mine.rate.calls)
        mine.spent.removeFirst();
}

void Budget::rest(Call call, std::chrono::seconds length, const QDateTime &now)
{
    Bucket &mine = bucket(call);
    if (leftOf(mine.rest, mine.restsSince, now) > length)
        return;
    mine.rest = length;
    mine.restsSince = now;
}

milliseconds Budget::forecast(Call call, Urgency urgency, qint64 calls, const QDateTime &now) const
{
    const Bucket &mine = bucket(call);
    if (calls <= 0)
        return milliseconds(0);
    const qint64 size = mine.rate.calls;
    const milliseconds begin = start(mine, urgency, now);
    // When the token for the call of this index, counted from 0, is there.
    const auto tokenOf = [&](qint64 index) {
        const qint64 spent = index - (size - mine.spent.size());
        return spent < 0 ? milliseconds(0) : leftOf(mine.rate.span, mine.spent.at(spent), now);
    };
    if (urgency == Urgency::Now)
        // The token of each is that of so many calls before, a span later.
        return std::max(begin, tokenOf((calls - 1) % size))
            + (calls - 1) / size * milliseconds(mine.rate.span);
    const milliseconds distance = distanceOf(mine.rate);
    milliseconds wait = begin;
    for (qint64 i = 0; i < std::min(calls, size); ++i)
        wait = std::max(i == 0 ? begin : milliseconds(wait + distance), tokenOf(i));
    return wait + std::max<qint64>(calls - size, 0) * distance;
}

int Budget::left(Call call, const QDateTime &now) const
{
    const Bucket &mine = bucket(call);
    const auto isAway
        = [&](const QDateTime &spent) { return leftOf(mine.rate.span, spent, now) > milliseconds(0); };
    return mine.rate.calls - static_cast<int>(std::count_if(mine.spent.begin(), mine.spent.end(), isAway));
}

Rate Budget::rate(Call call) const
{
    return bucket(call).rate;
}

} // namespace Apple
