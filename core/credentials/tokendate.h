// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"

namespace Credentials {

/// Sets the end of @p observation from the text of an ISO date. One without a zone, or an impossible one, is kept as
/// the fact `rawDate` with a problem, never as a date.
void setEnd(Observation &observation, const QString &text);

/// The earlier of two ends; one that is known goes before one that is not.
[[nodiscard]] Moment earlier(const Moment &left, const Moment &right);

} // namespace Credentials
