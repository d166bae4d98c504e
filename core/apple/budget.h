// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

namespace Apple {

enum class Call { Read, Write };

/// Somebody waits for it, or it fills up what is known while nobody looks.
enum class Urgency { Now, Background };

struct Rate
{
    int calls = 1;
    std::chrono::seconds span {60};
};

/// How many calls Apple is asked in a time. Each call takes a token that comes back one span later, so that
/// no span ever holds more than Rate::calls: a bucket that starts full and fills up steadily would let twice
/// as many through in its first span, and Apple refuses about a tenth above the default. Background calls
/// keep an even distance besides, so that a token is never far off for somebody who waits.
class Budget final
{
public:
    static constexpr Rate usualReads {18, std::chrono::minutes(1)}; ///< some 20 a minute are let through
    static constexpr Rate usualWrites {10, std::chrono::hours(1)};

    explicit Budget(Rate reads = usualReads, Rate writes = usualWrites);

    /// How long @p call must wait at @p now; zero where it may go.
    [[nodiscard]] std::chrono::milliseconds waitFor(Call call, Urgency urgency, const QDateTime &now) const;
    void spend(Call call, const QDateTime &now);
    /// No such call for so long: Apple asked for it.
    void rest(Call call, std::chrono::seconds length, const QDateTime &now);

    /// How long until the last of @p calls may go, if nothing else is asked meanwhile.
    [[nodiscard]] std::chrono::milliseconds forecast(Call call, Urgency urgency, qint64 calls,
                                                     const QDateTime &now) const;
    [[nodiscard]] int left(Call call, const QDateTime &now) const;
    [[nodiscard]] Rate rate(Call call) const;

private:
    struct Bucket
    {
        Rate rate;
        QList<QDateTime> spent {}; ///< the newest Rate::calls, oldest first
        QDateTime restsSince {};
        std::chrono::seconds rest {0};
    };
    [[nodiscard]] const Bucket &bucket(Call call) const { return call == Call::Read ? m_reads : m_writes; }
    [[nodiscard]] Bucket &bucket(Call call) { return call == Call::Read ? m_reads : m_writes; }
    [[nodiscard]] static std::chrono::milliseconds start(const Bucket &bucket, Urgency urgency,
                                                         const QDateTime &now);

    Bucket m_reads;
    Bucket m_writes;
};

} // namespace Apple
