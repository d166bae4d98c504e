// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/orders.h"

namespace Credentials {

void Orders::remove(const QList<qint64> &credentials, const QString &name)
{
    if (credentials.isEmpty())
        return;
    m_removals.append({credentials, name});
    emit removalOrdered(credentials);
    emit removalsChanged();
}

void Orders::undo()
{
    if (m_removals.isEmpty())
        return;
    const Removal removal = m_removals.takeLast();
    emit restoralOrdered(removal.credentials);
    emit removalsChanged();
}

const Orders::Removal *Orders::lastRemoval() const
{
    return m_removals.isEmpty() ? nullptr : &m_removals.last();
}

} // namespace Credentials
