// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace Cli {

/// What was asked of the articles.
struct FaqArguments
{
    enum class Act { Search, Batch, Show, List };

    Act act = Act::Search;
    QString query {}; ///< the words, or the article's id
    int limit = 20;
    QStringList packs {}; ///< as typed; in place of the built-in articles and the school's own
};

/// @p words behind `faq`. An error is one sentence that names the wrong word.
[[nodiscard]] tl::expected<FaqArguments, QString> faqArgumentsFrom(const QCommandLineParser &parser,
                                                                   QStringList words);

} // namespace Cli
