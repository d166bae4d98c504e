// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"
#include "tests/bench/faqquestions.h"

/// Prints the speed with @p count articles: keystroke to ranked list, build, size.
void measureSpeed(const Faq::Pack &pack, const Questions &questions, qsizetype count);
