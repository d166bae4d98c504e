// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/markdown.h"
#include "core/faq/pack.h"

namespace Faq {

/// Remarks about what an article holds that is shown as text or leads nowhere: HTML, pictures, refused links.
void checkBody(const QString &file, const Blocks &blocks, QList<Finding> &findings);

/// Ids of articles that @p blocks link to, each once.
[[nodiscard]] QStringList linkedArticles(const Blocks &blocks);

/// The words of the first heading; empty where there is none.
[[nodiscard]] QString firstHeading(const Blocks &blocks);

} // namespace Faq
