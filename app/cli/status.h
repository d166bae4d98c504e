// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cli {

/// Exit statuses; part of the command line's contract and documented in README.
enum Status {
    AllWell = 0, ///< all ok or notice
    SomeWarning = 1,
    NothingFound = 1, ///< by `faq`; no such connection
    SomeUrgent = 2, ///< or expired
    NotAllRead = 3, ///< and nothing worse
    WrongUsage = 64, ///< EX_USAGE of sysexits.h
    Interrupted = 130, ///< 128 + SIGINT
};

} // namespace Cli
