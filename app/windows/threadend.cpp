// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cxxabi.h>

namespace {

void nothing(void *) {}

/// What is thread_local is freed by MinGW's runtime when a thread ends, and its destructors run from the same list: in the
/// order in which the two were first needed. Freed first, it is destroyed after it is gone, and the thread crashes or
/// never gives back the lock that the end of the program waits for. Qt keeps the stack of regular expressions so. Hence
/// destructors are asked for here, before anything else runs.
[[gnu::constructor(101)]] void destroyBeforeFreeing()
{
    abi::__cxa_thread_atexit(&nothing, nullptr, nullptr);
}

} // namespace
