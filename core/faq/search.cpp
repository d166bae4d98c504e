// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/search.h"

#include "core/faq/engine.h"

namespace Faq {

struct Index::State
{
    std::unique_ptr<Engine> engine;
};

Index::Index(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Index::~Index() = default;

Result<std::unique_ptr<Index>> Index::open(const QString &file, const Articles &articles,
                                           const Vocabulary &vocabulary)
{
    auto state = std::make_unique<State>();
    state->engine = std::make_unique<Engine>(file, articles, vocabulary, Tuning());
    return std::unique_ptr<Index>(new Index(std::move(state)));
}

Found Index::search(const Query &query) const
{
    return m_state->engine->search(query);
}

} // namespace Faq
