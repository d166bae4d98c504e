// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/weights.h"
#include "ui/credentials/ledger.h"

#include <QSet>

namespace Credentials {

/// Groups of the overview, in their order. A school year ends on 31 July.
enum class Group { Expired, NextWeek, NextMonth, SchoolYear, Later, Undated, Unread };

[[nodiscard]] Group groupOf(const Standing &standing, const QDateTime &now);
/// The last day of the school year in which @p day lies: 1 August to 31 July.
[[nodiscard]] QDate schoolYearEnd(const QDate &day);
[[nodiscard]] QString titleOf(Group group);

/// Which credentials a list shows: of any of the severities (none: all) and holding every word of the text in its
/// name, kind, custodian, notes or facts, without regard to case.
struct CredentialFilter
{
    QSet<Severity> severities {};
    QString text {};

    [[nodiscard]] bool isEmpty() const { return severities.isEmpty() && text.trimmed().isEmpty(); }
    [[nodiscard]] bool admits(Severity severity) const;
    /// @p haystack is what haystackOf() gave.
    [[nodiscard]] bool matches(const QString &haystack) const;

    friend bool operator==(const CredentialFilter &, const CredentialFilter &) = default;
};

/// Everything of a credential that a person may look for, one string.
[[nodiscard]] QString haystackOf(const Credential &credential);

} // namespace Credentials
