// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credentials/credential.h"
#include "core/faq/pack.h"

#include <QLocale>

/// Turns kinds, errors and problems into sentences, for the window and the terminal alike. Every function reads the
/// translators that are installed now; nothing is cached.
namespace Words {

/// How years are counted on screen. Minguo (民國) applies in Chinese only.
enum class Years { Common, Minguo };

[[nodiscard]] QString severity(Credentials::Severity severity); ///< "Urgent"
[[nodiscard]] QString severityMeaning(Credentials::Severity severity); ///< "0 to 13 days"
[[nodiscard]] QString kind(Credentials::Kind kind); ///< "Push certificate"
[[nodiscard]] QString
service(Credentials::Kind kind); ///< "Apps and Books", "Automated Device Enrollment"; may be empty
[[nodiscard]] QString source(Credentials::SourceKind source); ///< "File"
[[nodiscard]] QString
factLabel(const QString &key); ///< "Serial number"; the key itself where it is not known

/// A fact's value where it is one of this program's words ("fits", "yes") or a date; any other as found, made visible.
[[nodiscard]] QString factValue(const QString &key, const QString &value, Years years = Years::Common);

/// The name a person knows it by; the kind's name where it has none.
[[nodiscard]] QString name(const Credentials::Credential &credential);
/// Second line of a row: "Content token · Apps and Books", "TLS server certificate · port 8443".
[[nodiscard]] QString kindLine(const Credentials::Credential &credential);
/// What breaks when it lapses (or has broken, once lapsed), one plain sentence.
[[nodiscard]] QString consequence(Credentials::Kind kind, bool hasLapsed);
/// What to do so that it does not, one plain sentence; empty where nothing can be said.
[[nodiscard]] QString advice(Credentials::Kind kind);

[[nodiscard]] QString sentence(const Credentials::Problem &problem);
[[nodiscard]] QString sentence(const Error &error);
/// Without the file that it is about, which stands beside it in a report.
[[nodiscard]] QString sentence(const Faq::Finding &finding);
/// Whether there is a sentence of its own for @p code: for the test that goes through all codes.
[[nodiscard]] bool knows(QStringView code);

/// "46" and "days"; below two days "31" and "hours"; past "4" and "days ago"; without a date an empty number and the word.
struct Countdown
{
    QString number;
    QString unit;
};
[[nodiscard]] Countdown countdown(const Credentials::Standing &standing, const QDateTime &now);

/// "In use here since 26 Nov 2026.": the age of what has no end.
[[nodiscard]] QString inUseSince(const QDateTime &moment, Years years);

/// "26 Nov 2026", 「2026 年 11 月 26 日」, 「115 年 11 月 26 日」, in the local time zone.
[[nodiscard]] QString date(const QDateTime &moment, Years years);
/// "November 2026", 「2026 年 11 月」, 「115 年 11 月」.
[[nodiscard]] QString month(const QDate &month, Years years);
/// Without the year where it lies within twelve months of @p now, for narrow lists: "26 Nov", 「11 月 26 日」.
[[nodiscard]] QString shortDate(const QDateTime &moment, const QDateTime &now, Years years);
/// With weekday and time: "Tue 5 Jan 2027, 16:00", 「2027 年 1 月 5 日（週二）16:00」.
[[nodiscard]] QString dateAndTime(const QDateTime &moment, Years years);
/// "today at 09:41", "yesterday at 09:41", "tomorrow at 09:41", "3 Nov 2026 at 09:41".
[[nodiscard]] QString lookedAt(const QDateTime &moment, const QDateTime &now, Years years);

} // namespace Words
