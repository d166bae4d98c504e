// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/desk.h"

namespace Faq {

/// The work behind Desk, on one thread and without waiting for anybody.
class ReadingDesk final
{
public:
    explicit ReadingDesk(DeskPlaces places);

    /// Reads all packs. One of DeskPlaces::onlyThese that cannot be read is left out and named in Contents::unread.
    [[nodiscard]] Result<SharedContents> open();
    /// Opens first if nobody has. An article whose id or link was typed comes first.
    [[nodiscard]] Result<Found> search(const Query &query);
    [[nodiscard]] PackShelf &shelf() { return m_shelf; }

private:
    [[nodiscard]] QList<Pack> packs(Contents &contents) const;

    const DeskPlaces m_places;
    PackShelf m_shelf;
    std::unique_ptr<Index> m_index;
    SharedContents m_contents; ///< of the index
};

} // namespace Faq
