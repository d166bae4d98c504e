// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialfilter.h"

#include "core/credentials/codes.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

Group groupOf(const Standing &standing, const QDateTime &now)
{
    if (standing.severity == Severity::Expired)
        return Group::Expired;
    if (standing.neverEnds || isInOrder(standing))
        return Group::Later;
    if (!standing.daysLeft || !standing.notAfter)
        return Group::Undated;
    if (*standing.daysLeft < 0)
        return Group::Expired;
    if (*standing.daysLeft <= 7)
        return Group::NextWeek;
    if (*standing.daysLeft <= 30)
        return Group::NextMonth;
    const QDate end = standing.notAfter->toLocalTime().date();
    return end <= schoolYearEnd(now.toLocalTime().date()) ? Group::SchoolYear : Group::Later;
}

QDate schoolYearEnd(const QDate &day)
{
    return {day.month() >= 8 ? day.year() + 1 : day.year(), 7, 31};
}

QString titleOf(Group group)
{
    // Not named tr: lupdate does not look for marks inside a call of that name.
    const auto say = [](const char *text) { return QCoreApplication::translate("Credentials::Group", text); };
    switch (group) {
    case Group::Expired: return say(QT_TRANSLATE_NOOP("Credentials::Group", "Expired"));
    case Group::NextWeek: return say(QT_TRANSLATE_NOOP("Credentials::Group", "Next 7 days"));
    case Group::NextMonth: return say(QT_TRANSLATE_NOOP("Credentials::Group", "Next 30 days"));
    case Group::SchoolYear: return say(QT_TRANSLATE_NOOP("Credentials::Group", "This school year"));
    case Group::Later: return say(QT_TRANSLATE_NOOP("Credentials::Group", "Later"));
    case Group::Undated: return say(QT_TRANSLATE_NOOP("Credentials::Group", "No date known"));
    case Group::Unread: return say(QT_TRANSLATE_NOOP("Credentials::Group", "Could not be read"));
    }
    Q_UNREACHABLE();
}

bool CredentialFilter::admits(Severity severity) const
{
    return severities.isEmpty() || severities.contains(severity);
}

bool CredentialFilter::matches(const QString &haystack) const
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&haystack](QStringView word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
}

QString haystackOf(const Credential &credential)
{
    QStringList parts {Words::name(credential), Words::kindLine(credential), credential.custodian,
                       credential.notes, credential.identity};
    for (const auto &[key, value] : credential.facts.all())
        parts.append(value);
    for (const Sighting &sighting : credential.sightings)
        parts.append(sighting.where);
    return parts.join(u'\n');
}

} // namespace Credentials
