// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/recipe.h"

#include <openssl/x509.h>

namespace Sandbox {

/// Adds the names of @p recipe in the order C, O, OU, UID, CN, in the string type it asks for.
void fillSubject(X509_NAME *name, const Recipe &recipe);

} // namespace Sandbox
