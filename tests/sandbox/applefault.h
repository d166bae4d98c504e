// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfmessage.h"

#include <QDateTime>

#include <optional>

namespace Sandbox {

/// Something that goes wrong at a make-believe Apple: on paths that fit, so many times.
struct AppleFault
{
    enum class Kind {
        ExpireTokens, ///< every token given out so far ends before this request is looked at
        RateLimited, ///< 429, Retry-After in `number` seconds
        RateLimitedUntil, ///< 429, Retry-After as the date that is `number` seconds ahead
        RateLimitedSilently, ///< 429 without Retry-After
        ServerFault, ///< 500 as JSON:API error
        Forbidden, ///< 403 as JSON:API error
        TermsNotSigned, ///< 403 as JSON:API error: Apple has new terms
        WebPage, ///< status `number` in HTML
        CutBody, ///< half of the body, then the connection ends
        BrokenJson, ///< whole, but no JSON
        NoRows, ///< a list with nothing in it
        ForeignNext, ///< links.next is on `text`, a scheme with host
        SameNext, ///< links.next leads to this very page
        NextAsCursor, ///< no links.next, only meta.paging.nextCursor
        LapsedCursor, ///< cursors are refused
        OddMembers, ///< members in other types and names, missing, and new ones
        WrongClock, ///< Apple's clock is `number` seconds ahead of this computer's
        ShortTokens, ///< tokens live `number` seconds
        TokenRefusal, ///< OAuth error `text` with status `number`, and a description that holds the assertion
        PartialFailure, ///< activities fail for their first `number` devices
        ActivityEnd, ///< activities end as `text`, "COMPLETED/COMPLETED_WITH_ERROR"
        ForeignLog, ///< downloadUrl begins with `text`
        Latency, ///< each answer begins `number` milliseconds later
    };

    Kind kind;
    QString paths {QStringLiteral("*")}; ///< `*` stands for anything; the path without its query
    int times = -1; ///< then it is over; below zero: never
    int skip = 0; ///< so many that fit are left alone before the first
    int every = 1; ///< then each so-manieth
    int number = 0;
    QString text {};
};

/// Faults that are switched on, and which of them a request meets.
class AppleFaults final
{
public:
    void add(const AppleFault &fault) { m_faults.append({fault, 0}); }
    void clear() { m_faults.clear(); }
    /// Counts @p path as one more request.
    [[nodiscard]] QList<AppleFault> met(const QString &path);

private:
    struct Counted
    {
        AppleFault fault;
        int fitting = 0;
    };
    QList<Counted> m_faults;
};

[[nodiscard]] const AppleFault *find(const QList<AppleFault> &faults, AppleFault::Kind kind);
[[nodiscard]] int numberOf(const QList<AppleFault> &faults, AppleFault::Kind kind, int usual);

/// JSON:API, as Apple words its errors; @p source is `parameter=NAME` or `pointer=/data/…`.
[[nodiscard]] JamfReply appleError(int status, const QString &code, const QString &detail,
                                   const QString &source = {});
[[nodiscard]] JamfReply tooManyRequests(const QByteArray &retryAfter);
/// What goes out instead of the resource's own answer, if anything does.
[[nodiscard]] std::optional<JamfReply> appleReplyInPlace(const QList<AppleFault> &faults,
                                                         const QDateTime &now);
/// Date, and what happens to the bytes on the wire. @p now is Apple's.
void spoil(JamfReply &reply, const QList<AppleFault> &faults, const QDateTime &now);
/// RFC 9110, section 5.6.7.
[[nodiscard]] QByteArray appleHttpDate(const QDateTime &moment);

} // namespace Sandbox
