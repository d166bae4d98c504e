// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace Faq {

/// A word of the field, explained in both languages.
struct Term
{
    QString id;
    QString english;
    QString chinese;
    QStringList also {}; ///< abbreviations, old and everyday names in both languages
    QStringList typed {}; ///< names that it is found by and that are never shown
    QString explainedInEnglish {};
    QString explainedInChinese {};
    QString article {}; ///< id of the article that says more; may be empty
};

using Glossary = QList<Term>;

/// Reads glossary.yaml: `terms`, each with id, en, zh_TW, also, typed, explain: {en, zh_TW}, article.
[[nodiscard]] Result<Glossary> readGlossary(const QByteArray &yaml);

} // namespace Faq
