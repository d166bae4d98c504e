// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Frees what libcrypto keeps for the calling thread. For the end of a job on a pool thread: QThread::wait() returns
/// a little before the system's thread has ended, and in a program that ends just then libcrypto would be gone
/// before it could clean up after that thread.
void leaveCrypto();
