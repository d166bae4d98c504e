// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Cli {

/// Speaks one language for as long as it lives: texts, plurals, dates, numbers.
class Language final
{
public:
    explicit Language(const QString &code); ///< `en` or `zh_TW`
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

private:
    QTranslator m_texts;
};

} // namespace Cli
