// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace Faq {

/// A built-in section, in the order of the list.
struct Section
{
    QString id;
    QString english;
    QString chinese;
};

/// Reads sections.yaml: `sections`, each with id, en, zh_TW.
[[nodiscard]] Result<QList<Section>> readSections(const QByteArray &yaml);
[[nodiscard]] QList<Section> builtInSections();

} // namespace Faq
