// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credentials/kind.h"

#include <QDateTime>
#include <QDir>
#include <QList>
#include <QLocale>

namespace Sandbox {

inline constexpr QLatin1StringView CannotWriteSchool {"cannot-write-demo"}; ///< path, the system's words

/// What somebody in the make-believe school typed in, for no file tells it.
struct TypedEntry
{
    Credentials::Kind kind;
    QString identity;
    QString name;
    QDateTime notBefore;
    QDateTime notAfter;
    QString custodian;
};

/// What somebody wrote to a credential that a file holds.
struct Remark
{
    QString file; ///< name in the folder
    Credentials::Kind kind; ///< which credential of that file
    QString name; ///< empty where it keeps the name that it gives itself
    QString custodian;
    QString notes;
};

/// 臺中市立青禾國民中學, Qinghe Junior High School. Nobody and nothing in it is real.
struct School
{
    QString name;
    QList<TypedEntry> typed;
    QList<Remark> remarks;
    QByteArray password; ///< of the one file that asks for one; its name says it too
    QByteArray serverTokenKey; ///< PEM; opens two of the three server tokens. It lies in the folder as well
    QString tlsHost; ///< whose chain one of the files holds; no host answers to it
};

/// Writes the school's files into @p folder, which exists: credentials in every severity, reckoned from @p now, and
/// things that are none. @p language says in which of the two languages people named their files. Two calls differ
/// in keys only.
[[nodiscard]] Result<School> writeSchool(const QDir &folder, const QDateTime &now, const QLocale &language);

/// Adds the mistake that the program warns of most loudly: a push certificate of another topic, made by "create"
/// where "renew" was meant. Gives the file's name.
[[nodiscard]] Result<QString> writeAnotherTopic(const QDir &folder, const QDateTime &now,
                                                const QLocale &language);

} // namespace Sandbox
