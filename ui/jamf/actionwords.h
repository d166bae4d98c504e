// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/commandlog.h"

/// What the actions are called, and what is said of what they do. Reads the translators that are installed
/// now.
namespace Jamf::ActionWords {

[[nodiscard]] QString heading(Action action, qsizetype devices); ///< "Blank push to 3 devices"
[[nodiscard]] QString effect(Action action); ///< what happens on the devices, a sentence or two
[[nodiscard]] QString button(Action action, qsizetype devices); ///< "Send to 3 devices"
/// What is typed before it is done to many: "renew 24".
[[nodiscard]] QString toType(Action action, qsizetype devices);
/// Whether @p typed is that, in whatever width, case and spacing a keyboard gives it.
[[nodiscard]] bool isTyped(const QString &typed, Action action, qsizetype devices);
[[nodiscard]] QString willHappen(Action action); ///< in a row of the preview
[[nodiscard]] QString devices(const QList<Device> &devices); ///< the name of the only one, or how many
/// Why @p action leaves @p device out; empty where it does not.
[[nodiscard]] QString leftOut(Action action, const Device &device);
[[nodiscard]] QString state(const Run &run); ///< "2 done, 1 waiting"
/// Why nothing came of an action, or why that is not known.
[[nodiscard]] QString notDone(const Error &error);
[[nodiscard]] QString reason(const Error &error); ///< missing privileges by name, else the sentence
/// "Missing privilege Flush MDM Commands"
[[nodiscard]] QString missing(const QStringList &privileges);
[[nodiscard]] QString outcome(const QString &code); ///< of a line in the history
[[nodiscard]] std::optional<Action> actionOf(const QString &code);

} // namespace Jamf::ActionWords
