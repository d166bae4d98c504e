// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace Faq {

/// What counts as the same word in a search, across languages.
struct Vocabulary
{
    QList<QStringList> groups {}; ///< every phrase of a group finds what holds any other
    QStringList stopWords {}; ///< of both languages: carry no subject
    QStringList unshown {}; ///< a phrase that holds one of these is found and never shown

    void add(const Vocabulary &other);
};

/// Reads vocabulary.yaml: `groups`, a list of lists of phrases, and `stop`, lists under en and zh_TW; `unshown`, a list.
[[nodiscard]] Result<Vocabulary> readVocabulary(const QByteArray &yaml);

} // namespace Faq
