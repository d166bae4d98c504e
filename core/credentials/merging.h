// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/aliases.h"
#include "core/credentials/credential.h"

namespace Credentials {

/// A credential as its own row has it, before what is joined becomes one.
struct StoredCredential
{
    Credential credential {};
    QString givenName {};
    bool hasThresholds = false;
    bool isRemoved = false;
};

/// One credential for all that stand for each other: the identity of the one that the others stand for, the sightings
/// of all, the facts of the sighting in service. What a person wrote to that one goes before what they wrote to the
/// others. Where it was removed, so are they.
[[nodiscard]] QList<Credential> merged(QList<StoredCredential> stored, const Aliases &aliases);

} // namespace Credentials
