// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"

#include <QDateTime>

namespace Faq {

/// A school's own pack as it lies on the shelf.
struct ShelvedPack
{
    QString name;
    bool isEnabled = true;
    QString broughtFrom {}; ///< the path it was read from, for updating
    QDateTime broughtAt {};
    int articles = 0; ///< both languages
    QList<Finding> findings {}; ///< the report of the last reading
};

/// The school's own packs, as plain files in one folder of the user's data: what was read is copied there, so that the
/// original may be on a memory stick. Each change is made beside the old state and put in its place at the end, so that
/// a cut-off one leaves the pack as it was. Two programs may use one shelf.
class PackShelf final
{
public:
    explicit PackShelf(QString folder);

    [[nodiscard]] Result<QList<ShelvedPack>> list() const;
    /// All enabled packs, read.
    [[nodiscard]] QList<Pack> open() const;
    /// Reads @p path and keeps it under its name; one that has the name already is replaced, as in update().
    [[nodiscard]] Result<ShelvedPack> add(const QString &path, const QDateTime &now);
    /// Reads again from where it was brought. Fails with the old state untouched.
    [[nodiscard]] Result<ShelvedPack> update(const QString &name, const QDateTime &now);
    [[nodiscard]] Result<> setEnabled(const QString &name, bool isEnabled);
    /// Takes it off the shelf; it stays in the folder "removed" until the next one is removed, so that undo() can
    /// bring it back.
    [[nodiscard]] Result<> remove(const QString &name);
    [[nodiscard]] Result<> undo();

private:
    QString m_folder;
};

} // namespace Faq
