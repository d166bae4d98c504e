// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings.h"

#include "core/credentials/codes.h"
#include "core/credentials/matches.h"

#include <algorithm>
#include <numeric>

using Credentials::Severity;

namespace Cli {

void reckon(Findings &findings)
{
    findings.standings.clear();
    findings.standings.reserve(findings.credentials.size());
    for (const Credentials::Credential &credential : std::as_const(findings.credentials))
        findings.standings.append(standingOf(credential, findings.checkedAt));
    markOtherTopics(findings.credentials, findings.standings);
    markReplacedKeys(findings.credentials, findings.standings);
    markLikelyMatches(findings.credentials, findings.standings);

    findings.order.resize(std::size_t(findings.credentials.size()));
    std::iota(findings.order.begin(), findings.order.end(), 0);
    const auto &credentials = std::as_const(findings.credentials);
    const auto &standings = std::as_const(findings.standings);
    std::ranges::stable_sort(findings.order, [&credentials, &standings](qsizetype left, qsizetype right) {
        return isMoreUrgent(credentials[left], standings[left], credentials[right], standings[right]);
    });
}

namespace {

/// Whether a date that should be there is not known. A key or a request has none by nature, nor has a file of which
/// nothing but that is to be said, such as a profile that nobody signed.
bool lacksDate(const Credentials::Credential &credential, const Credentials::Standing &standing)
{
    const auto isNoDate
        = [](const Credentials::Problem &problem) { return problem.code == Credentials::Codes::NoDate; };
    const bool isDateless = !standing.problems.isEmpty() && std::ranges::all_of(standing.problems, isNoDate);
    return carriesDate(credential.kind) && (isTyped(credential.kind) || !isDateless);
}

} // namespace

Status statusOf(const Findings &findings)
{
    bool isWarning = false;
    bool isUnread = !findings.failures.empty();
    for (qsizetype i = 0; i < findings.standings.size(); ++i) {
        switch (findings.standings[i].severity) {
        case Severity::Expired:
        case Severity::Urgent: return SomeUrgent;
        case Severity::Warning: isWarning = true; break;
        case Severity::Unknown:
            isUnread = isUnread || lacksDate(findings.credentials[i], findings.standings[i]);
            break;
        case Severity::Notice:
        case Severity::Ok: break;
        }
    }
    if (isWarning)
        return SomeWarning;
    return isUnread ? NotAllRead : AllWell;
}

} // namespace Cli
