// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfschool.h"
#include "tests/sandbox/recipe.h"

namespace Sandbox {

/// Writes the rows of a school in the forms that Jamf Pro has for them, and says its names in one of two languages.
class JamfRows final
{
public:
    JamfRows(const QDateTime &now, const QLocale &language);

    [[nodiscard]] QString said(const QString &english, const QString &chinese) const;
    /// Past the full day, so that a count of days does not change while one looks.
    [[nodiscard]] QDateTime in(int days) const;
    [[nodiscard]] QString zulu(int days) const; ///< `2026-11-26T08:00:00.000Z`
    [[nodiscard]] QString withoutZone(int days) const; ///< `2026-11-26T08:00:00.000`
    /// `2026-11-27`: a day whose beginning is @p days whole days away.
    [[nodiscard]] QString day(int days) const;

    [[nodiscard]] QJsonObject serverToken(int id, const QString &name, const QString &ends) const;
    [[nodiscard]] QJsonObject sync(int serverToken, const QString &state, const QString &when) const;
    [[nodiscard]] QJsonObject contentToken(int id, const QString &name, const QString &ends) const;
    [[nodiscard]] QJsonObject connector(const QString &name, int serverEnds, int clientEnds) const;
    [[nodiscard]] QJsonObject ssoCertificate(const QString &subject, const QString &ends) const;

    /// Device and management ids, serial numbers and UDIDs follow from the @p name.
    [[nodiscard]] JamfDevice device(const QString &id, const QString &name) const;

    /// Makes a CA, and puts it into @p school.
    void putAuthority(JamfSchool &school, int from, int until) const;

private:
    QDateTime m_now;
    bool m_isChinese;
};

} // namespace Sandbox
