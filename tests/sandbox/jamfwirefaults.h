// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamffault.h"
#include "tests/sandbox/jamfroute.h"

namespace Sandbox {

[[nodiscard]] const JamfFault *find(const QList<JamfFault> &faults, JamfFault::Kind kind);
/// What goes out instead of the resource's own answer, if anything does.
[[nodiscard]] std::optional<JamfReply> replyInPlace(const QList<JamfFault> &faults, const QString &path,
                                                    const QDateTime &now);
/// Faults that a resource must know of: clock, life of tokens, paging.
void adjust(JamfCall &call, const QList<JamfFault> &faults);
/// Date, packing, and what happens to the bytes on the wire.
void spoil(JamfReply &reply, const QList<JamfFault> &faults, const JamfRequest &request,
           const QDateTime &now);

/// Of @p wanted what is not in @p given.
[[nodiscard]] QStringList missingFrom(const QStringList &given, const QStringList &wanted);

} // namespace Sandbox
