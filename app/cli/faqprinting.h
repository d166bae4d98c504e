// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/streams.h"
#include "core/faq/desk.h"

namespace Cli {

/// What a search found, as it is printed: at most as many as were asked for, those in the reader's language first.
struct FaqResults
{
    QString query;
    QList<Faq::Hit> hits {};
    qsizetype inOtherLanguage = 0; ///< how many at the end are
    Faq::Found found {};
};

[[nodiscard]] FaqResults resultsOf(const QString &query, const Faq::Found &found, int limit);

/// How text is laid out.
struct Page
{
    int width = 80; ///< in cells
    bool isColourful = false;
};

[[nodiscard]] int widthOf(const Streams &streams);

/// {"query", "results": [{"id", "language", "title", "score", "snippet"}], "elapsedMs"}, on one line.
void printJson(const FaqResults &findings, Output &output);
void printText(const FaqResults &findings, const Page &page, Output &output);
void printText(const Faq::Term &term, Faq::Language language, const Page &page, Output &output);

void printJson(const Faq::Article &article, Output &output);
void printText(const Faq::Article &article, const Faq::Contents &contents, const QDate &today,
               const Page &page, Output &output);

void printJson(const Faq::Contents &contents, Faq::Language language, Output &output);
void printText(const Faq::Contents &contents, Faq::Language language, const Page &page, Output &output);

} // namespace Cli
