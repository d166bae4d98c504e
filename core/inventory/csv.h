// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QIODevice;

namespace Inventory {

/// Writes rows as a spreadsheet reads them: RFC 4180, UTF-8 with the byte order mark that Excel needs. A cell that a
/// spreadsheet would take for a formula is led by an apostrophe, for names come from outside.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice &device);

    [[nodiscard]] Result<> add(const QStringList &cells);

private:
    QIODevice &m_device;
    bool m_isBegun = false;
};

} // namespace Inventory
