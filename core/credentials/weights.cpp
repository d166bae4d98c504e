// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/weights.h"

#include "core/credentials/codes.h"

#include <algorithm>

namespace Credentials {

Severity weightOf(const Problem &problem)
{
    const QString &code = problem.code;
    if (code == Codes::AnotherTopic || code == Codes::Revoked)
        return Severity::Expired;
    if (code == Codes::RenewedNotInstalled || code == Codes::KeyDoesNotFit || code == Codes::SignatureBroken
        || code == Codes::ImpossibleDate)
        return Severity::Urgent;
    if (code == Codes::KeyNeeded || code == Codes::OlderThanRecorded || code == Codes::NoDate
        || code == Codes::LikelySameAs || code == Codes::LongInUse || code == Codes::KeyReplaced
        || code == Codes::LapsedTopic || code == Codes::EncryptedPayload)
        return Severity::Notice;
    return Severity::Warning;
}

const Problem *worstOf(const QList<Problem> &problems)
{
    const auto worst
        = std::min_element(problems.begin(), problems.end(), [](const Problem &left, const Problem &right) {
              return weightOf(left) < weightOf(right);
          });
    return worst == problems.end() ? nullptr : &*worst;
}

} // namespace Credentials
