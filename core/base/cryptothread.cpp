// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cryptothread.h"

#include <openssl/crypto.h>

void leaveCrypto()
{
    OPENSSL_thread_stop();
}
