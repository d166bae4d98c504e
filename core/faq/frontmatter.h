// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/yaml.h"

#include <optional>

namespace Faq {

/// An article file in its two parts.
struct FrontMatter
{
    std::optional<QString> yaml {}; ///< between the two lines of ---; nothing where the file has none
    QString body {};
};

/// The first lines must be it; blank ones may stand before.
[[nodiscard]] FrontMatter splitFrontMatter(const QString &text);

/// What can be saved of YAML that is broken: `name: value` lines that stand at the margin.
[[nodiscard]] Yaml salvage(const QString &yaml);

} // namespace Faq
