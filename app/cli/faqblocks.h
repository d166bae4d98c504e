// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/faqprinting.h"
#include "core/faq/markdown.h"

namespace Cli {

/// The text of an article for a terminal: numbered steps, tables in columns, callouts behind a bar.
[[nodiscard]] QStringList linesOf(const Faq::Blocks &blocks, const Page &page);

} // namespace Cli
