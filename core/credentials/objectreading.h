// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/findings.h"
#include "core/credentials/shape.h"

/// The way from bytes to Findings, for readers whose objects are to be related to those of the same file.
namespace Credentials {

/// Reads the one object that @p der is into @p findings. Fails with what is wrong with it.
[[nodiscard]] Result<> readObject(Findings &findings, QByteArrayView der);

/// Reads the objects that stand behind each other in @p bytes. What is not one becomes an error.
void readObjects(Findings &findings, QByteArrayView bytes);

/// Reads all blocks of a text; errors carry the label and number of their block.
void readBlocks(Findings &findings, QByteArrayView text);

/// Reads the certificates and revocation lists of a CMS SignedData; the lists become observations of their own.
[[nodiscard]] Result<> readBag(Findings &findings, QByteArrayView der);

/// Reads all certificates and keys of a PKCS#12 file.
[[nodiscard]] Result<> readStore(Findings &findings, QByteArrayView der);

} // namespace Credentials
