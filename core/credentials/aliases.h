// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>

namespace Storage {
class Database;
}

namespace Credentials {

/// Which credential stands for which other, as the database has it. A value of the moment it was read.
class Aliases final
{
public:
    [[nodiscard]] static Result<Aliases> read(const Storage::Database &database);

    /// The credential that @p credential is shown as: itself where it is joined with none.
    [[nodiscard]] qint64 rootOf(qint64 credential) const;
    [[nodiscard]] bool isAlias(qint64 credential) const { return m_standsFor.contains(credential); }

private:
    QHash<qint64, qint64> m_standsFor;
};

} // namespace Credentials
