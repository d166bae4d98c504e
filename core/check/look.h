// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"

namespace Check {

/// A source, or one file of a folder, that gave nothing or not all: the reason stands on its own row.
struct Trouble
{
    Credentials::SourceKind source = Credentials::SourceKind::File;
    QString where;
    Error error;

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// What a source saw; a folder gives many of these while it is being read.
struct Look
{
    QList<Credentials::Observation> observations {}; ///< with source, place and time filled in
    QList<Trouble> troubles {};
    qsizetype filesRead = 0;
};

} // namespace Check
