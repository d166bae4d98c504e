// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Words {

/// A translatable text and the note that tells its translator where it stands; made by QT_TRANSLATE_NOOP3.
struct Phrase
{
    const char *text = nullptr;
    const char *note = nullptr;

    [[nodiscard]] QString spoken() const { return QCoreApplication::translate("Words", text, note); }
};

} // namespace Words
