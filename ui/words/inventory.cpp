// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "core/sync/codes.h"
#include "ui/words/phrase.h"
#include "ui/words/sentences.h"

#include <array>

namespace Words {

namespace {

constexpr std::array InventorySentences {
    Sentence {Inventory::Codes::PullMovedOn,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Another program is fetching these devices into the same database just now. Nothing is "
                  "lost; fetch again when it is done.")},
    Sentence {Inventory::Codes::DeviceNotFound,
              QT_TRANSLATE_NOOP("Words", "There is no device with this serial number."),
              QT_TRANSLATE_NOOP("Words", "There is no device with the serial number “%1”."),
              {As::Text}},
    Sentence {Inventory::Codes::CannotWrite,
              QT_TRANSLATE_NOOP("Words", "The list could not be written. Check the disk and the folder."),
              QT_TRANSLATE_NOOP("Words",
                                "The list could not be written to “%2” (%1). Check the disk and the folder."),
              {As::Text, As::Text}},
    Sentence {Inventory::Codes::InvalidCondition,
              QT_TRANSLATE_NOOP("Words", "The condition cannot be read."),
              QT_TRANSLATE_NOOP("Words", "The condition cannot be read from character %1 on: “%2”."),
              {As::Number, As::Text}},
    Sentence {Inventory::Codes::UnknownField,
              QT_TRANSLATE_NOOP("Words", "The condition names something that devices do not have."),
              QT_TRANSLATE_NOOP("Words",
                                "The condition names “%2” at character %1, which devices do not have."),
              {As::Number, As::Text}},
    Sentence {Sync::Codes::NothingToSync,
              QT_TRANSLATE_NOOP("Words",
                                "No connection that names devices is in use. Add Apple School Manager or Jamf "
                                "Pro in Settings > Connections, or resume one that is paused.")},
    Sentence {Sync::Codes::NotSynced,
              QT_TRANSLATE_NOOP("Words", "This connection names no devices."),
              QT_TRANSLATE_NOOP("Words", "“%1” names no devices."),
              {As::Text}},
};

} // namespace

std::span<const Sentence> inventorySentences()
{
    return InventorySentences;
}

} // namespace Words
