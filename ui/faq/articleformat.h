// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

/// What our formats say beyond Qt's own, for painting, searching and copying.
namespace Faq::ArticleFormat {

enum Property {
    PartOfText = QTextFormat::UserProperty + 1, ///< of a block: Part
    MarkerLength, ///< of a block: characters of "1." or "•" and the tab behind it, where there are any
    Box, ///< of a frame: BoxKind
    BoxColor, ///< of a frame: of its bar
    BoxGround, ///< of a frame: of its tint
    Ground, ///< of characters: GroundKind
    Icon, ///< of characters: name of the picture that stands in their place
    IconColor,
    Apart, ///< of characters: not to be shaped with their neighbours
};

enum class Part { Body, Title, Facts, Contents, Rule, Gap, Imprint };

enum class BoxKind { None, Callout, Quote, Code };

enum class GroundKind { None, Badge, Code, Dots, Term };

/// In place of the hyphens of a host's name, which is not to break there. Copied and searched it is a hyphen.
inline constexpr QChar FirmHyphen {0x2011};

template <typename Value>
[[nodiscard]] Value read(const QTextFormat &format, Property property)
{
    return static_cast<Value>(format.intProperty(property));
}

template <typename Value>
void write(QTextFormat &format, Property property, Value value)
{
    format.setProperty(property, static_cast<int>(value));
}

} // namespace Faq::ArticleFormat
