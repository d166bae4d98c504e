// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"
#include "tests/bench/faqquestions.h"

#include <QSqlDatabase>

/// Plain FTS5, as somebody would use it who needs a search by Friday: title, tags, questions, body as columns, bm25().
class PlainFts final
{
public:
    enum class Mode { AllWords, AnyWord, Trigrams };

    PlainFts(const QString &file, const Faq::Articles &articles, Mode mode);
    ~PlainFts();
    PlainFts(const PlainFts &) = delete;
    PlainFts &operator=(const PlainFts &) = delete;

    [[nodiscard]] Ranked search(const QString &text) const;

private:
    [[nodiscard]] QString match(const QString &text) const;

    Mode m_mode;
    QString m_name;
};
