// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/faq/article.h"
#include "core/faq/vocabulary.h"

#include <chrono>
#include <memory>

namespace Faq {

struct Query
{
    QString text; ///< as typed; never an IME's preedit
    Language reader = Language::English;
    int limit = 20;
};

/// A part of a text, in UTF-16 units.
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Range &, const Range &) = default;
};

/// Which words of an article answer the query, synonyms and corrected typing among them. A cheap value.
class Highlight final
{
public:
    Highlight() = default;
    explicit Highlight(QStringList terms);
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// In order, without overlaps.
    [[nodiscard]] QList<Range> in(QStringView text) const;

private:
    QStringList m_terms; ///< folded, stemmed; phrases with single spaces
};

struct Hit
{
    QString id;
    Language language = Language::English;
    QString pack {};
    QString title {};
    QString section {};
    bool important = false;
    double score = 0; ///< greater is better; comparable within one answer only
    QString snippet {}; ///< plain text around the best place, at most 160 characters
    QList<Range> titleMarks {};
    QList<Range> snippetMarks {};
};

/// "expird" understood as "expired", "push cert" as "push certificate, APNs, 推播憑證".
struct Understood
{
    QString typed;
    QStringList as {};
};

struct Found
{
    QList<Hit> hits {}; ///< best first, one an article: in the reader's language where it is written in it
    QList<Hit>
        inOtherLanguage {}; ///< at most three, where that version answers better than what the reader's has
    QList<Understood> understood {};
    bool isClose = true; ///< false: nothing fits well, these are only the nearest
    Highlight highlight {};
    std::chrono::nanoseconds elapsed {0};
};

/// A query in Chinese characters is answered in Chinese first, whatever the reader's language.
class Index final
{
public:
    /// Opens the index in @p file, or ":memory:", and builds it anew where it is not of these very articles and this
    /// vocabulary, or damaged. Stays on the thread that opened it.
    [[nodiscard]] static Result<std::unique_ptr<Index>> open(const QString &file, const Articles &articles,
                                                             const Vocabulary &vocabulary);
    ~Index();

    [[nodiscard]] Found search(const Query &query) const;

private:
    struct State;
    explicit Index(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Faq
