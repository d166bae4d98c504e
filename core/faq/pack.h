// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/faq/article.h"
#include "core/faq/glossary.h"
#include "core/faq/vocabulary.h"

#include <QSet>

#include <optional>

namespace Faq {

/// One remark about a pack that was read. Codes: core/faq/codes.h; ui/words says them.
struct Finding
{
    enum class Weight {
        Note, ///< read, with something left out or made up for: a missing field, a picture that is not fetched
        Fault, ///< an article or file that was left out
    };
    Weight weight = Weight::Note;
    QLatin1StringView code;
    QStringList about {}; ///< the file in the pack first, then what

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Pack
{
    QString name; ///< the folder's or file's name without its ending
    Articles articles {};
    Glossary glossary {};
    Vocabulary vocabulary {};
    QList<Finding> findings {};
};

/// Reads a school's own pack: a folder, a .zip, one article, or one text file in which articles follow each other as
/// ---, File: name.md, ---. Told apart by content. Articles lie in folders en/ and zh_TW/, or anywhere, then their
/// language is what they are written in; vocabulary.yaml and glossary.yaml may lie beside them. Articles come sorted
/// by id.
/// Fails only where nothing could be read at all, with the first fault; anything less is a finding. Bounds: 20,000
/// files, 1 MB a file, 64 MB in all, a zip of 32 MB that unpacks to 100 times its size, 30 seconds, 32 levels of YAML,
/// no YAML aliases; no path leaves the pack, no link is followed.
[[nodiscard]] Result<Pack> readPack(const QString &path);

/// The articles that the program brings along.
[[nodiscard]] Pack builtInPack();

/// Ids of those, without reading them.
[[nodiscard]] QSet<QString> builtInIds();

/// One article file. @p file is its name in the pack, for findings; nothing where it was left out.
[[nodiscard]] std::optional<Article> readArticle(const QString &file, const QByteArray &content,
                                                 QList<Finding> &findings);

} // namespace Faq
