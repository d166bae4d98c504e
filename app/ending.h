// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The last call of a main function, once everything of its own is gone; gives @p status back. On Windows it ends the
/// process itself instead: while libraries are unloaded there, the C++ runtime may wait for a lock of a thread that was
/// winding up and has been stopped, and the program would never end.
int ended(int status);
