// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace Words {

namespace {

constexpr std::array OfInventory {
    Sentence {
        Inventory::Codes::PullMovedOn,
        QT_TRANSLATE_NOOP("Words", "Another program is reading the same devices. This reading has stopped.")},
    Sentence {Inventory::Codes::DeviceNotFound,
              QT_TRANSLATE_NOOP("Words", "No device has this serial number."),
              QT_TRANSLATE_NOOP("Words", "No device has the serial number %1."),
              {As::Text}},
    Sentence {Inventory::Codes::CannotWrite,
              QT_TRANSLATE_NOOP("Words", "The file cannot be written. Choose another place for it."),
              QT_TRANSLATE_NOOP("Words", "The file cannot be written (%1). Choose another place for it."),
              {As::Text}},
};

} // namespace

std::span<const Sentence> inventorySentences()
{
    return OfInventory;
}

} // namespace Words
