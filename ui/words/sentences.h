// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <span>

namespace Words {

/// How one entry of an `about` list is put into words.
enum class As {
    Nothing, ///< not named in the sentence
    Text, ///< as it stands, made visible
    Thing, ///< a word for what content looks like, such as `zip` or `private-key`
    Bytes, ///< a size
    Number,
    Date, ///< ISO 8601
    Reason, ///< words of this program such as `cut-off`, joined by ", "
    Source, ///< a source kind, such as `jamf-pro`
    Seconds, ///< a length of time: "4 minutes"
    Clock, ///< how far this computer's clock is ahead, in seconds: "4 minutes fast"
};

/// What is said of one code. `full` names what stands in `about`, in the order of `as`; `bare` is said instead
/// when `about` holds less than that.
struct Sentence
{
    QLatin1StringView code;
    const char *bare;
    const char *full = nullptr;
    std::array<As, 3> as {As::Nothing, As::Nothing, As::Nothing};
};

[[nodiscard]] std::span<const Sentence> problemSentences();
[[nodiscard]] std::span<const Sentence> errorSentences();
[[nodiscard]] std::span<const Sentence> networkSentences();
[[nodiscard]] std::span<const Sentence> jamfSentences();
[[nodiscard]] std::span<const Sentence> appleSentences();
[[nodiscard]] std::span<const Sentence> assignmentSentences();
[[nodiscard]] std::span<const Sentence> inventorySentences(); ///< and of what fills it
[[nodiscard]] std::span<const Sentence> accountSentences(); ///< of connections and the keychain
[[nodiscard]] std::span<const Sentence> findingSentences(); ///< and errors of packs

/// Nothing where no table knows @p code.
[[nodiscard]] const Sentence *sentenceFor(QStringView code);
[[nodiscard]] QString fill(const Sentence &sentence, const QStringList &about);
/// What a Jamf Pro server warns of: the `about` of its code is type, name and, where they are told, days.
[[nodiscard]] QString serverReport(const QStringList &about);
/// The sentence for any code, whether it is an error's or a problem's.
[[nodiscard]] QString say(QStringView code, const QStringList &about);
/// Each of @p words, which are joined by ", ", as a phrase such as "it is cut off"; an unknown one as it stands.
[[nodiscard]] QString reasons(const QString &words);
[[nodiscard]] QString lengthOfTime(qint64 seconds); ///< "45 seconds", "4 minutes", "3 hours", "2 days"
[[nodiscard]] QString clockError(qint64 secondsAhead); ///< "4 minutes fast", "4 minutes slow"
/// A code without a sentence of its own, shown plainly with what is known.
[[nodiscard]] QString plain(QStringView code, const QStringList &about);

} // namespace Words
