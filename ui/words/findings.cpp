// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Words {

namespace {

// What stands first in `about` is a file, which the list beside names.
constexpr std::array Findings {
    Sentence {
        Faq::Codes::PackNotFound,
        QT_TRANSLATE_NOOP(
            "Words", "There is no pack here. The folder or file may have been moved, renamed or removed.")},
    Sentence {Faq::Codes::NotAPack,
              QT_TRANSLATE_NOOP("Words",
                                "This is no pack of articles. Choose a folder, a .zip file, or a text file "
                                "in which articles follow each other.")},
    Sentence {Faq::Codes::EmptyPack, QT_TRANSLATE_NOOP("Words", "There is no article in this pack.")},
    Sentence {Faq::Codes::DamagedZip,
              QT_TRANSLATE_NOOP("Words", "This zip file is damaged. Save or download it again."),
              QT_TRANSLATE_NOOP("Words", "This zip file is damaged (%1). Save or download it again."),
              {As::Nothing, As::Text}},
    Sentence {
        Faq::Codes::PackTooLarge,
        QT_TRANSLATE_NOOP("Words", "This pack was not read to its end: it is too large. Split it."),
        QT_TRANSLATE_NOOP("Words", "This pack was not read to its end: it is larger than %1. Split it."),
        {As::Nothing, As::Bytes}},
    Sentence {
        Faq::Codes::TooManyFiles,
        QT_TRANSLATE_NOOP("Words", "This pack was not read to its end: it holds too many files. Split it."),
        QT_TRANSLATE_NOOP("Words",
                          "This pack was not read to its end: it holds more than %1 files. Split it."),
        {As::Nothing, As::Number}},
    Sentence {Faq::Codes::FolderTooDeep,
              QT_TRANSLATE_NOOP("Words", "This folder was left out: it is nested too deeply."),
              QT_TRANSLATE_NOOP("Words", "This folder was left out: it is nested more than %1 deep."),
              {As::Nothing, As::Number}},
    Sentence {Faq::Codes::UnpacksTooLarge,
              QT_TRANSLATE_NOOP("Words",
                                "This pack was not read to its end: it unpacks to far more than its own "
                                "size. Make the zip file anew."),
              QT_TRANSLATE_NOOP("Words",
                                "This pack was not read to its end: it unpacks to more than %1 times its own "
                                "size. Make the zip file anew."),
              {As::Nothing, As::Number}},
    Sentence {Faq::Codes::PackTooSlow,
              QT_TRANSLATE_NOOP("Words", "This pack was not read to its end: it took too long. Split it."),
              QT_TRANSLATE_NOOP("Words",
                                "This pack was not read to its end: it took more than %1 seconds. Split it."),
              {As::Nothing, As::Number}},
    Sentence {Faq::Codes::PathOutside,
              QT_TRANSLATE_NOOP("Words", "This file was left out: its name points outside of the pack.")},
    Sentence {Faq::Codes::SymbolicLink,
              QT_TRANSLATE_NOOP("Words", "This file was left out: it is only a link to another place.")},
    Sentence {Faq::Codes::EncryptedFile,
              QT_TRANSLATE_NOOP(
                  "Words", "This file was left out: it is encrypted. Make the zip file without a password.")},
    Sentence {Faq::Codes::FileUnreadable,
              QT_TRANSLATE_NOOP("Words", "This file was left out: it could not be read."),
              QT_TRANSLATE_NOOP("Words", "This file was left out: it could not be read (%1)."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::FileTooLarge,
              QT_TRANSLATE_NOOP("Words", "This file was left out: it is too large for an article."),
              QT_TRANSLATE_NOOP("Words",
                                "This file was left out: %1 is too large for an article, the limit is %2."),
              {As::Nothing, As::Bytes, As::Bytes}},
    Sentence {
        Faq::Codes::NotUtf8,
        QT_TRANSLATE_NOOP("Words", "This file was left out: it is not UTF-8 text. Save it as UTF-8."),
        QT_TRANSLATE_NOOP("Words", "This file was left out: line %1 is not UTF-8 text. Save it as UTF-8."),
        {As::Nothing, As::Number}},
    Sentence {Faq::Codes::NulByte,
              QT_TRANSLATE_NOOP("Words", "This file was left out: it is not text."),
              QT_TRANSLATE_NOOP("Words", "This file was left out: it is not text, as line %1 shows."),
              {As::Nothing, As::Number}},
    Sentence {Faq::Codes::NotAnArticle,
              QT_TRANSLATE_NOOP("Words", "This file was passed over: it is not an article.")},
    Sentence {
        Faq::Codes::InvalidYaml,
        QT_TRANSLATE_NOOP("Words", "The fields cannot be read: they are not valid YAML."),
        QT_TRANSLATE_NOOP("Words", "The fields cannot be read in full: line %1 is not valid YAML (%2)."),
        {As::Nothing, As::Number, As::Text}},
    Sentence {Faq::Codes::YamlAlias,
              QT_TRANSLATE_NOOP("Words",
                                "The fields cannot be read in full: they use a YAML alias, which is refused. "
                                "Write the value out."),
              QT_TRANSLATE_NOOP("Words",
                                "The fields cannot be read in full: line %1 uses a YAML alias, which is "
                                "refused. Write the value out."),
              {As::Nothing, As::Number}},
    Sentence {
        Faq::Codes::YamlTooDeep,
        QT_TRANSLATE_NOOP("Words", "The fields cannot be read in full: their YAML is nested too deeply."),
        QT_TRANSLATE_NOOP(
            "Words", "The fields cannot be read in full: at line %1 their YAML is nested more than %2 deep."),
        {As::Nothing, As::Number, As::Number}},
    Sentence {
        Faq::Codes::YamlTooLarge,
        QT_TRANSLATE_NOOP("Words", "The fields cannot be read: their YAML is too large."),
        QT_TRANSLATE_NOOP(
            "Words", "The fields cannot be read: their YAML is larger than %1 or holds too many values."),
        {As::Nothing, As::Bytes}},
    Sentence {Faq::Codes::MissingList,
              QT_TRANSLATE_NOOP("Words", "This file was left out: the list in it is missing."),
              QT_TRANSLATE_NOOP("Words", "This file was left out: the list “%1” is missing."),
              {As::Nothing, As::Text}},
    Sentence {
        Faq::Codes::NoFrontMatter,
        QT_TRANSLATE_NOOP("Words", "There are no fields at the top. The title was taken from the text.")},
    Sentence {
        Faq::Codes::NeitherIdNorTitle,
        QT_TRANSLATE_NOOP("Words", "This file was left out: it has neither a title nor an article number.")},
    Sentence {Faq::Codes::MissingFields,
              QT_TRANSLATE_NOOP("Words", "Some fields at the top are missing."),
              QT_TRANSLATE_NOOP("Words", "Missing at the top: %1."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::MissingInMany,
              QT_TRANSLATE_NOOP("Words", "Some fields at the top are missing in many articles."),
              QT_TRANSLATE_NOOP("Words", "Missing at the top of %2 articles: %1."),
              {As::Nothing, As::Text, As::Number}},
    Sentence {Faq::Codes::CheckedInFuture,
              QT_TRANSLATE_NOOP("Words", "“checked” names a month that has not come yet."),
              QT_TRANSLATE_NOOP("Words", "“checked” names a month that has not come yet: %1."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::InvalidField,
              QT_TRANSLATE_NOOP("Words", "A field at the top was left out: its value cannot be read."),
              QT_TRANSLATE_NOOP("Words", "The field “%1” was left out: “%2” cannot be read."),
              {As::Nothing, As::Text, As::Text}},
    Sentence {Faq::Codes::FieldCut,
              QT_TRANSLATE_NOOP("Words", "A field at the top was cut: it is too long."),
              QT_TRANSLATE_NOOP("Words", "The field “%1” was cut: it is too long."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::UnknownField,
              QT_TRANSLATE_NOOP("Words", "A field at the top was passed over: it is not known."),
              QT_TRANSLATE_NOOP("Words", "The field “%1” was passed over: it is not known."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::UnknownKind,
              QT_TRANSLATE_NOOP("Words", "A kind of credential was left out: it is not known."),
              QT_TRANSLATE_NOOP("Words", "The kind of credential “%1” was left out: it is not known."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::EmptyArticle, QT_TRANSLATE_NOOP("Words", "This article has no text.")},
    Sentence {Faq::Codes::DuplicateId,
              QT_TRANSLATE_NOOP("Words", "This article was left out: another one has its number."),
              QT_TRANSLATE_NOOP("Words", "This article was left out: %2 has the number “%1” already."),
              {As::Nothing, As::Text, As::Text}},
    Sentence {Faq::Codes::OnlyOneLanguage,
              QT_TRANSLATE_NOOP("Words", "This article is written in one language only."),
              QT_TRANSLATE_NOOP("Words", "The article “%1” is written in one language only."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::TranslationsDiffer,
              QT_TRANSLATE_NOOP("Words", "The two languages of this article do not agree."),
              QT_TRANSLATE_NOOP("Words", "The two languages of “%1” do not agree in: %2."),
              {As::Nothing, As::Text, As::Text}},
    Sentence {Faq::Codes::HtmlAsText,
              QT_TRANSLATE_NOOP("Words", "HTML is shown as plain text."),
              QT_TRANSLATE_NOOP("Words", "HTML is shown as plain text: %1."),
              {As::Nothing, As::Text}},
    Sentence {
        Faq::Codes::RefusedLink,
        QT_TRANSLATE_NOOP("Words",
                          "A link leads nowhere: only articles, web pages and mail addresses can be opened."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The link “%1” leads nowhere: only articles, web pages and mail addresses can be opened."),
        {As::Nothing, As::Text}},
    Sentence {Faq::Codes::UserInLink,
              QT_TRANSLATE_NOOP("Words",
                                "A link leads nowhere: its address holds a user name, which can make it look "
                                "like another site."),
              QT_TRANSLATE_NOOP("Words",
                                "The link “%1” leads nowhere: its address holds a user name, which can make "
                                "it look like another site."),
              {As::Nothing, As::Text}},
    Sentence {Faq::Codes::LinkToNothing,
              QT_TRANSLATE_NOOP("Words", "A link leads nowhere: there is no such article."),
              QT_TRANSLATE_NOOP("Words", "A link leads nowhere: there is no article “%1” here or built in."),
              {As::Nothing, As::Text}},
    Sentence {
        Faq::Codes::RemotePicture,
        QT_TRANSLATE_NOOP("Words", "A picture is not shown. Its description stands in its place."),
        QT_TRANSLATE_NOOP("Words", "The picture “%1” is not shown. Its description stands in its place."),
        {As::Nothing, As::Text}},
    Sentence {Faq::Codes::MoreFindings,
              QT_TRANSLATE_NOOP("Words", "There are more remarks than are listed here."),
              QT_TRANSLATE_NOOP("Words", "There are at least %1 more remarks than are listed here."),
              {As::Nothing, As::Number}},
    Sentence {Faq::Codes::UnknownPack,
              QT_TRANSLATE_NOOP("Words", "There is no such pack."),
              QT_TRANSLATE_NOOP("Words", "There is no pack “%1”."),
              {As::Text}},
    Sentence {Faq::Codes::PackNameTaken,
              QT_TRANSLATE_NOOP("Words", "The pack was not brought back: another one has its name."),
              QT_TRANSLATE_NOOP("Words", "The pack “%1” was not brought back: another one has its name."),
              {As::Text}},
    Sentence {Faq::Codes::NothingToUndo,
              QT_TRANSLATE_NOOP("Words", "There is no removed pack to bring back.")},
    Sentence {Faq::Codes::ShelfBusy,
              QT_TRANSLATE_NOOP("Words", "Another program is changing the packs. Try again in a moment.")},
    Sentence {
        Faq::Codes::CannotKeepPack,
        QT_TRANSLATE_NOOP("Words",
                          "The pack was not saved. Check the space and the permissions on the disk."),
        QT_TRANSLATE_NOOP(
            "Words", "The pack “%1” was not saved (%2). Check the space and the permissions on the disk."),
        {As::Text, As::Text}},
    Sentence {Faq::Codes::NoteTooLong,
              QT_TRANSLATE_NOOP("Words", "This note was not saved: it is too long."),
              QT_TRANSLATE_NOOP("Words", "This note was not saved: it is longer than %1 characters."),
              {As::Number}},
};

} // namespace

std::span<const Sentence> findingSentences()
{
    return Findings;
}

QString sentence(const Faq::Finding &finding)
{
    return say(QString(finding.code), finding.about);
}

} // namespace Words
