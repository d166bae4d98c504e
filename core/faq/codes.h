// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of packs. Behind each stands what its `about` holds, in order. Where it begins with a file, that is
/// the file's name in the pack; it is empty where the whole pack is meant.
namespace Faq::Codes {

inline constexpr QLatin1StringView PackNotFound {"pack-not-found"}; ///< file
inline constexpr QLatin1StringView NotAPack {"not-a-pack"}; ///< file
inline constexpr QLatin1StringView EmptyPack {"empty-pack"}; ///< file
inline constexpr QLatin1StringView DamagedZip {"damaged-zip"}; ///< file, the library's words
inline constexpr QLatin1StringView PackTooLarge {"pack-too-large"}; ///< file, limit in bytes
inline constexpr QLatin1StringView TooManyFiles {"pack-too-many-files"}; ///< file, limit
inline constexpr QLatin1StringView FolderTooDeep {"pack-folder-too-deep"}; ///< file, limit
inline constexpr QLatin1StringView UnpacksTooLarge {"unpacks-too-large"}; ///< file, times its packed size
inline constexpr QLatin1StringView PackTooSlow {"pack-too-slow"}; ///< file, limit in seconds
inline constexpr QLatin1StringView PathOutside {"path-outside-pack"}; ///< file
inline constexpr QLatin1StringView SymbolicLink {"symbolic-link"}; ///< file
inline constexpr QLatin1StringView EncryptedFile {"encrypted-in-pack"}; ///< file
inline constexpr QLatin1StringView FileUnreadable {"file-unreadable"}; ///< file, the system's words
inline constexpr QLatin1StringView FileTooLarge {"file-too-large"}; ///< file, its size, limit in bytes
inline constexpr QLatin1StringView NotUtf8 {"not-utf-8"}; ///< file, line, byte
inline constexpr QLatin1StringView NulByte {"nul-byte"}; ///< file, line
inline constexpr QLatin1StringView NotAnArticle {"not-an-article"}; ///< file

inline constexpr QLatin1StringView InvalidYaml {"invalid-yaml"}; ///< file, line, the library's words
inline constexpr QLatin1StringView YamlAlias {"yaml-alias"}; ///< file, line
inline constexpr QLatin1StringView YamlTooDeep {"yaml-too-deep"}; ///< file, line, limit
inline constexpr QLatin1StringView YamlTooLarge {"yaml-too-large"}; ///< file, limit
inline constexpr QLatin1StringView MissingList {"missing-list"}; ///< file, the list's name

inline constexpr QLatin1StringView NoFrontMatter {"no-front-matter"}; ///< file
inline constexpr QLatin1StringView NeitherIdNorTitle {"neither-id-nor-title"}; ///< file
inline constexpr QLatin1StringView MissingFields {"missing-fields"}; ///< file, names of the fields
inline constexpr QLatin1StringView MissingInMany {
    "missing-fields-in-many"}; ///< empty, names of the fields, how many articles
inline constexpr QLatin1StringView CheckedInFuture {"checked-in-future"}; ///< file, month as yyyy-MM
inline constexpr QLatin1StringView InvalidField {"invalid-field"}; ///< file, field, value
inline constexpr QLatin1StringView FieldCut {"field-cut"}; ///< file, field, limit
inline constexpr QLatin1StringView UnknownField {"unknown-field"}; ///< file, field
inline constexpr QLatin1StringView UnknownKind {"unknown-kind"}; ///< file, kind
inline constexpr QLatin1StringView EmptyArticle {"empty-article"}; ///< file
inline constexpr QLatin1StringView DuplicateId {"duplicate-id"}; ///< file, id, the file that has it
inline constexpr QLatin1StringView OnlyOneLanguage {"only-one-language"}; ///< file, id
inline constexpr QLatin1StringView TranslationsDiffer {
    "translations-differ"}; ///< file, id, names of the fields
inline constexpr QLatin1StringView HtmlAsText {"html-as-text"}; ///< file, the tag
inline constexpr QLatin1StringView RefusedLink {"refused-link"}; ///< file, target
inline constexpr QLatin1StringView UserInLink {"user-in-link"}; ///< file, target
inline constexpr QLatin1StringView LinkToNothing {"link-to-no-article"}; ///< file, the id
inline constexpr QLatin1StringView RemotePicture {"picture-not-fetched"}; ///< file, target
inline constexpr QLatin1StringView MoreFindings {"more-findings"}; ///< file, how many

inline constexpr QLatin1StringView UnknownPack {"unknown-pack"}; ///< name
inline constexpr QLatin1StringView PackNameTaken {"pack-name-taken"}; ///< name
inline constexpr QLatin1StringView NothingToUndo {"no-removed-pack"};
inline constexpr QLatin1StringView ShelfBusy {"pack-shelf-busy"};
inline constexpr QLatin1StringView CannotKeepPack {"cannot-keep-pack"}; ///< name, the system's words

inline constexpr QLatin1StringView CannotWritePdf {"cannot-write-pdf"}; ///< file, the system's words
inline constexpr QLatin1StringView NoteTooLong {"note-too-long"}; ///< limit in characters

inline constexpr std::array All {
    PackTooSlow,   PackNotFound,    NotAPack,           EmptyPack,         DamagedZip,
    PackTooLarge,  TooManyFiles,    FolderTooDeep,      UnpacksTooLarge,   PathOutside,
    SymbolicLink,  EncryptedFile,   FileUnreadable,     FileTooLarge,      NotUtf8,
    NulByte,       NotAnArticle,    InvalidYaml,        YamlAlias,         YamlTooDeep,
    YamlTooLarge,  MissingList,     NoFrontMatter,      NeitherIdNorTitle, MissingFields,
    InvalidField,  FieldCut,        UnknownField,       UnknownKind,       EmptyArticle,
    DuplicateId,   OnlyOneLanguage, TranslationsDiffer, HtmlAsText,        RefusedLink,
    RemotePicture, MoreFindings,    UnknownPack,        PackNameTaken,     NothingToUndo,
    ShelfBusy,     CannotKeepPack,  CannotWritePdf,     NoteTooLong,       UserInLink,
    LinkToNothing, MissingInMany,   CheckedInFuture,
};

} // namespace Faq::Codes
