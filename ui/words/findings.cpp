// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "core/faq/pack.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QCoreApplication>

// What is said of a school's own pack of articles. A report shows the file beside the sentence.

namespace Words {

namespace {

using namespace Faq;

constexpr std::array Findings {
    Sentence {
        Codes::PackNotFound,
        QT_TRANSLATE_NOOP("Words", "There is nothing here. The articles may have been moved or renamed.")},
    Sentence {Codes::NotAPack,
              QT_TRANSLATE_NOOP(
                  "Words", "These are no articles. Choose a folder, a .zip, or a text file with articles.")},
    Sentence {Codes::EmptyPack, QT_TRANSLATE_NOOP("Words", "No article was found here. Nothing was added.")},
    Sentence {Codes::DamagedZip,
              QT_TRANSLATE_NOOP("Words", "This .zip is damaged. Make it again."),
              QT_TRANSLATE_NOOP("Words", "This .zip is damaged (%1). Make it again."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::PackTooLarge,
              QT_TRANSLATE_NOOP("Words", "The rest was left out: the pack is too large."),
              QT_TRANSLATE_NOOP("Words", "The rest was left out: the pack is larger than %1."),
              {As::Unsaid, As::Bytes}},
    Sentence {Codes::TooManyFiles,
              QT_TRANSLATE_NOOP("Words", "The rest was left out: the pack holds too many files."),
              QT_TRANSLATE_NOOP("Words", "The rest was left out: the pack holds more than %1 files."),
              {As::Unsaid, As::Number}},
    Sentence {
        Codes::FolderTooDeep,
        QT_TRANSLATE_NOOP("Words", "The innermost folders were left out: they are nested too deeply."),
        QT_TRANSLATE_NOOP("Words", "The innermost folders were left out: they are nested more than %1 deep."),
        {As::Unsaid, As::Number}},
    Sentence {
        Codes::UnpacksTooLarge,
        QT_TRANSLATE_NOOP("Words", "Left out: it grows far too much when it is unpacked."),
        QT_TRANSLATE_NOOP("Words", "Left out: it grows to more than %1 times its size when it is unpacked."),
        {As::Unsaid, As::Number}},
    Sentence {Codes::PathOutside, QT_TRANSLATE_NOOP("Words", "Left out: its path leads out of the pack.")},
    Sentence {
        Codes::SymbolicLink,
        QT_TRANSLATE_NOOP("Words", "Left out: it is a link to another file. Put the file itself here.")},
    Sentence {Codes::EncryptedFile,
              QT_TRANSLATE_NOOP("Words", "Left out: it is encrypted. Make the .zip without a password.")},
    Sentence {Codes::FileUnreadable,
              QT_TRANSLATE_NOOP("Words", "Left out: it could not be read."),
              QT_TRANSLATE_NOOP("Words", "Left out: it could not be read (%1)."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::FileTooLarge,
              QT_TRANSLATE_NOOP("Words", "Left out: it is too large for an article."),
              QT_TRANSLATE_NOOP("Words", "Left out: %1 is too large for an article, the limit is %2."),
              {As::Unsaid, As::Bytes, As::Bytes}},
    Sentence {Codes::NotUtf8,
              QT_TRANSLATE_NOOP("Words", "Left out: it is not UTF-8. Save it again as UTF-8."),
              QT_TRANSLATE_NOOP("Words", "Left out: line %1 is not UTF-8. Save the file again as UTF-8."),
              {As::Unsaid, As::Number}},
    Sentence {Codes::NulByte,
              QT_TRANSLATE_NOOP("Words", "Left out: it is no text."),
              QT_TRANSLATE_NOOP("Words", "Left out: it is no text (a zero byte stands in line %1)."),
              {As::Unsaid, As::Number}},
    Sentence {Codes::NotAnArticle, QT_TRANSLATE_NOOP("Words", "Not read: it is no article.")},
    Sentence {Codes::InvalidYaml,
              QT_TRANSLATE_NOOP("Words", "The YAML in it cannot be read."),
              QT_TRANSLATE_NOOP("Words", "The YAML cannot be read from line %1 on (%2)."),
              {As::Unsaid, As::Number, As::Text}},
    Sentence {Codes::YamlAlias,
              QT_TRANSLATE_NOOP("Words", "YAML anchors and aliases are not allowed. Write the value out."),
              QT_TRANSLATE_NOOP("Words",
                                "YAML anchors and aliases are not allowed (line %1). Write the value out."),
              {As::Unsaid, As::Number}},
    Sentence {Codes::YamlTooDeep,
              QT_TRANSLATE_NOOP("Words", "The YAML is nested too deeply."),
              QT_TRANSLATE_NOOP("Words", "The YAML in line %1 is nested more than %2 deep."),
              {As::Unsaid, As::Number, As::Number}},
    Sentence {Codes::YamlTooLarge, QT_TRANSLATE_NOOP("Words", "The YAML holds too many values.")},
    Sentence {Codes::MissingList,
              QT_TRANSLATE_NOOP("Words", "A list is missing in it."),
              QT_TRANSLATE_NOOP("Words", "The list “%1” is missing in it."),
              {As::Unsaid, As::Text}},
    Sentence {
        Codes::NoFrontMatter,
        QT_TRANSLATE_NOOP(
            "Words", "It has no front matter, so its name became the id and its first heading the title.")},
    Sentence {Codes::NeitherIdNorTitle,
              QT_TRANSLATE_NOOP("Words", "Left out: it has neither an id nor a title.")},
    Sentence {Codes::MissingFields,
              QT_TRANSLATE_NOOP("Words", "Some fields are missing."),
              QT_TRANSLATE_NOOP("Words", "Missing: %1."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::InvalidField,
              QT_TRANSLATE_NOOP("Words", "A field was not understood."),
              QT_TRANSLATE_NOOP("Words", "“%1” was not understood: %2."),
              {As::Unsaid, As::Text, As::Text}},
    Sentence {Codes::FieldCut,
              QT_TRANSLATE_NOOP("Words", "A field was too long and was cut."),
              QT_TRANSLATE_NOOP("Words", "“%1” was too long and was cut after %2."),
              {As::Unsaid, As::Text, As::Number}},
    Sentence {Codes::UnknownField,
              QT_TRANSLATE_NOOP("Words", "A field is not known and was not read."),
              QT_TRANSLATE_NOOP("Words", "The field “%1” is not known and was not read."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::UnknownKind,
              QT_TRANSLATE_NOOP("Words", "A kind of credential is not known."),
              QT_TRANSLATE_NOOP("Words", "“%1” is no kind of credential that is known."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::EmptyArticle, QT_TRANSLATE_NOOP("Words", "There is no text below its front matter.")},
    Sentence {Codes::DuplicateId,
              QT_TRANSLATE_NOOP("Words", "Left out: another file has the same id."),
              QT_TRANSLATE_NOOP("Words", "Left out: %2 has the same id %1."),
              {As::Unsaid, As::Text, As::Text}},
    Sentence {Codes::OnlyOneLanguage,
              QT_TRANSLATE_NOOP("Words", "It is written in one language only."),
              QT_TRANSLATE_NOOP("Words", "%1 is written in one language only."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::TranslationsDiffer,
              QT_TRANSLATE_NOOP("Words", "Its two languages differ."),
              QT_TRANSLATE_NOOP("Words", "The two languages of %1 differ in: %2."),
              {As::Unsaid, As::Text, As::Text}},
    Sentence {Codes::HtmlAsText,
              QT_TRANSLATE_NOOP("Words", "HTML stands there as plain characters."),
              QT_TRANSLATE_NOOP("Words", "HTML stands there as plain characters: %1."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::RefusedLink,
              QT_TRANSLATE_NOOP("Words", "A link does not work here."),
              QT_TRANSLATE_NOOP("Words", "The link to %1 does not work here."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::RemotePicture,
              QT_TRANSLATE_NOOP("Words", "A picture is not shown; its words stand in its place."),
              QT_TRANSLATE_NOOP("Words", "The picture %1 is not shown; its words stand in its place."),
              {As::Unsaid, As::Text}},
    Sentence {Codes::MoreFindings,
              QT_TRANSLATE_NOOP("Words", "There is more that is not listed."),
              QT_TRANSLATE_NOOP("Words", "%1 more remarks are not listed."),
              {As::Unsaid, As::Number}},
    Sentence {Codes::UnknownPack,
              QT_TRANSLATE_NOOP("Words", "There are no such articles any more."),
              QT_TRANSLATE_NOOP("Words", "There are no articles called “%1” any more."),
              {As::Text}},
    Sentence {Codes::PackNameTaken,
              QT_TRANSLATE_NOOP("Words", "Nothing was brought back: other articles have this name by now."),
              QT_TRANSLATE_NOOP("Words", "Nothing was brought back: other articles are called “%1” by now."),
              {As::Text}},
    Sentence {Codes::NothingToUndo, QT_TRANSLATE_NOOP("Words", "There is nothing to bring back.")},
    Sentence {Codes::ShelfBusy,
              QT_TRANSLATE_NOOP("Words",
                                "Nothing was changed: another program is busy with the school's articles. "
                                "Try again in a moment.")},
    Sentence {
        Codes::CannotKeepPack,
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was added: the articles could not be copied. Check the space on the disk."),
        QT_TRANSLATE_NOOP("Words",
                          "Nothing was added: “%1” could not be copied (%2). Check the space on the disk."),
        {As::Text, As::Text}},
    Sentence {Codes::NoteTooLong,
              QT_TRANSLATE_NOOP("Words", "The note was not kept: it is too long."),
              QT_TRANSLATE_NOOP("Words", "The note was not kept: it is longer than %1 characters."),
              {As::Number}},
};

static_assert(Findings.size() == Codes::All.size());

} // namespace

std::span<const Sentence> findingSentences()
{
    return Findings;
}

QString sentence(const Faq::Finding &finding)
{
    const Sentence *const known = sentenceFor(QString(finding.code));
    return known ? fill(*known, finding.about) : plain(QString(finding.code), finding.about);
}

} // namespace Words
