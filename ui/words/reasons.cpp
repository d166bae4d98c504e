// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/net/untrusted.h"
#include "ui/words/phrase.h"
#include "ui/words/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

struct Reason
{
    QLatin1StringView word;
    Phrase phrase;
};

constexpr std::array Reasons {
    Reason {Net::Untrusted::Revoked, QT_TRANSLATE_NOOP3("Words", "it is revoked", "reason")},
    Reason {Net::Untrusted::SelfSigned, QT_TRANSLATE_NOOP3("Words", "it is signed by itself", "reason")},
    Reason {Net::Untrusted::Expired,
            QT_TRANSLATE_NOOP3("Words", "a certificate of its chain has ended", "reason")},
    Reason {Net::Untrusted::NotYetValid,
            QT_TRANSLATE_NOOP3("Words", "a certificate of its chain is not valid yet", "reason")},
    Reason {Net::Untrusted::WrongHostName,
            QT_TRANSLATE_NOOP3("Words", "it is made for another host name", "reason")},
    Reason {Net::Untrusted::UnknownAuthority,
            QT_TRANSLATE_NOOP3("Words", "this computer does not know its authority", "reason")},
    Reason {Net::Untrusted::InvalidSignature,
            QT_TRANSLATE_NOOP3("Words", "a signature in its chain is wrong", "reason")},
    Reason {Net::Untrusted::WrongPurpose,
            QT_TRANSLATE_NOOP3("Words", "a certificate of its chain is not made for this purpose", "reason")},
    Reason {Net::Untrusted::Other, QT_TRANSLATE_NOOP3("Words", "for another reason", "reason")},
    Reason {"cut-off"_L1, QT_TRANSLATE_NOOP3("Words", "it is cut off", "reason")},
    Reason {"not-an-object"_L1, QT_TRANSLATE_NOOP3("Words", "it is not an object", "reason")},
    Reason {"trailing-text"_L1, QT_TRANSLATE_NOOP3("Words", "more text follows its end", "reason")},
    Reason {"unexpected-character"_L1, QT_TRANSLATE_NOOP3("Words", "an unexpected character", "reason")},
    Reason {"control-character"_L1, QT_TRANSLATE_NOOP3("Words", "a control character inside text", "reason")},
    Reason {"invalid-utf-8"_L1, QT_TRANSLATE_NOOP3("Words", "text that is not UTF-8", "reason")},
    Reason {"unknown-escape"_L1, QT_TRANSLATE_NOOP3("Words", "an unknown escape sequence", "reason")},
    Reason {"lone-surrogate"_L1, QT_TRANSLATE_NOOP3("Words", "half a character", "reason")},
    Reason {"not-a-plist"_L1, QT_TRANSLATE_NOOP3("Words", "it is XML of another kind", "reason")},
    Reason {"empty"_L1, QT_TRANSLATE_NOOP3("Words", "there is nothing in it", "reason")},
    Reason {"unknown-version"_L1, QT_TRANSLATE_NOOP3("Words", "its version is not known", "reason")},
    Reason {"invalid-text"_L1, QT_TRANSLATE_NOOP3("Words", "a value in it cannot be read", "reason")},
    Reason {"invalid-number"_L1, QT_TRANSLATE_NOOP3("Words", "a value in it cannot be read", "reason")},
    Reason {"invalid-data"_L1, QT_TRANSLATE_NOOP3("Words", "a value in it cannot be read", "reason")},
    Reason {"entity-declaration"_L1,
            QT_TRANSLATE_NOOP3("Words", "it uses XML entities, which are refused", "reason")},
    Reason {"entity-reference"_L1,
            QT_TRANSLATE_NOOP3("Words", "it uses XML entities, which are refused", "reason")},
    Reason {"cycle"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"damaged-count"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"damaged-trailer"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"element-in-text"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"key-is-no-string"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"key-without-value"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"not-well-formed"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"object-out-of-range"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"objects-overlap"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"offset-out-of-range"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"reference-out-of-range"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"stray-text"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"tag-too-long"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"two-values"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"unknown-element"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"unknown-object"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
    Reason {"value-without-key"_L1, QT_TRANSLATE_NOOP3("Words", "its structure is broken", "reason")},
};

QString reason(QStringView word)
{
    const auto *const found
        = std::ranges::find_if(Reasons, [word](const Reason &known) { return word == known.word; });
    return found == Reasons.end() ? visible(word) : found->phrase.spoken();
}

} // namespace

QString reasons(const QString &words)
{
    constexpr qsizetype LongestUnknown = 300;
    QString spoken;
    for (const QStringView word : QStringView(words.left(LongestUnknown)).split(u", "_s)) {
        spoken = spoken.isEmpty()
            ? reason(word)
            : QCoreApplication::translate("Words", "%1, %2", "reasons").arg(spoken, reason(word));
    }
    return spoken;
}

} // namespace Words
