// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/noticebox.h"
#include "ui/connections/roster.h"
#include "ui/words/words.h"

/// How connections and their tests are put into words.
namespace Connections::StateWords {

/// One line: "Works", "2 privileges missing", "Cannot sign in".
struct State
{
    Credentials::Severity severity = Credentials::Severity::Unknown;
    QString words {};

    friend bool operator==(const State &, const State &) = default;
};

/// What a notice says: the consequence, then what to do.
struct Advice
{
    Credentials::Severity severity = Credentials::Severity::Unknown;
    QString consequence {};
    QString advice {};
};

[[nodiscard]] State stateOf(const Roster &roster, const Entry &entry, Words::Years years);
/// "jamf.qinghe.example", with the port where it is not the usual one.
[[nodiscard]] QString place(const Connection &connection);
/// "jamf.qinghe.example, API client “caretaker”. Tested today at 09:52."
[[nodiscard]] QString about(const Roster &roster, const Entry &entry, Words::Years years);

/// Why no row of the last test could be read; nothing where some could.
[[nodiscard]] std::optional<Error> wholeFailure(const Entry &entry, const Check::SweepReport *report);
/// What stays unknown for lack of privileges, and which ones to add; nothing where none is missing.
[[nodiscard]] std::optional<Advice> missing(const Check::SweepReport &report, SignIn signIn);
/// Rows that could not be read for other reasons; nothing where there are none.
[[nodiscard]] std::optional<Advice> unread(const Check::SweepReport &report);
[[nodiscard]] Credentials::Severity severityOf(const Error &error);
/// Issuer and fingerprint of a certificate that is not trusted; nothing for other errors.
[[nodiscard]] QList<NoticeBox::Fact> trustFacts(const Error &error);
[[nodiscard]] QString copyNames(qsizetype count); ///< "Copy the 2 names"
/// "13 of 14 rows could be read, in 0.6 s"
[[nodiscard]] QString summary(const Check::SweepReport &report);

} // namespace Connections::StateWords
