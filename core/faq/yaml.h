// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace Faq {

/// YAML as values, of which only text, lists and maps are kept. Types are the reader's business: `true` is text.
struct Yaml
{
    enum class Kind { Nothing, Text, List, Map };

    Kind kind = Kind::Nothing;
    QString text {};
    QList<Yaml> items {}; ///< of a list
    QList<std::pair<QString, Yaml>> members {}; ///< of a map, as written; a name that comes again is left out

    [[nodiscard]] const Yaml *find(QStringView name) const; ///< nullptr where there is none
    [[nodiscard]] QString textOf(QStringView name) const; ///< without blanks around it
    [[nodiscard]] QStringList texts() const; ///< of a list its texts, of a text that one; without empty ones
};

/// Bounds that hold before and while the library reads.
struct YamlLimits
{
    static constexpr qsizetype Bytes = 1 << 20;
    static constexpr int Depth = 32;
    static constexpr int Values = 200'000;
};

/// Reads the first document. Aliases are refused: nine of them in a row make a billion values. Fails with InvalidYaml,
/// YamlAlias, YamlTooDeep, YamlTooLarge; the file in `about` is left empty for the caller, lines count from 1.
[[nodiscard]] Result<Yaml> parseYaml(const QByteArray &utf8);

} // namespace Faq
