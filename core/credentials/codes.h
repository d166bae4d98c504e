// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of what can be wrong with a file or with a credential. Each has a sentence in ui/words and a line
/// in README. Behind each stands what its `about` holds, in order.
namespace Credentials::Codes {

// Errors: nothing could be read. about[0] is what the content looks like or the part that is at fault.
inline constexpr QLatin1StringView EmptyFile {"empty-file"};
inline constexpr QLatin1StringView TooLarge {"too-large"}; ///< size, limit (bytes)
inline constexpr QLatin1StringView NotACredential {
    "not-a-credential"}; ///< what it looks like: zip, pdf, html, text …
inline constexpr QLatin1StringView UnknownPemLabel {"unknown-pem-label"}; ///< label
inline constexpr QLatin1StringView TruncatedBlock {"truncated-block"}; ///< PEM label, number of the block
inline constexpr QLatin1StringView DamagedBlock {"damaged-block"}; ///< PEM label, number of the block
inline constexpr QLatin1StringView Damaged {"damaged"}; ///< what it looks like: certificate, pkcs12, cms …
inline constexpr QLatin1StringView NameUnreadable {"name-unreadable"};
inline constexpr QLatin1StringView PasswordNeeded {"password-needed"}; ///< what: pkcs12, private-key
inline constexpr QLatin1StringView WrongPassword {"wrong-password"}; ///< what: pkcs12, private-key
inline constexpr QLatin1StringView OldEncryption {"old-encryption"};
inline constexpr QLatin1StringView TooManyIterations {"too-many-iterations"}; ///< number found, limit
inline constexpr QLatin1StringView TooManyObjects {"too-many-objects"}; ///< limit
inline constexpr QLatin1StringView TooDeep {"too-deep"}; ///< limit
inline constexpr QLatin1StringView TooSlow {"too-slow"}; ///< seconds
inline constexpr QLatin1StringView WrongKey {"wrong-key"};
inline constexpr QLatin1StringView NotAServerToken {
    "not-a-server-token"}; ///< decrypts, but is something else
inline constexpr QLatin1StringView InvalidJson {"invalid-json"}; ///< why, offset
inline constexpr QLatin1StringView DuplicateName {
    "duplicate-name"}; ///< the JSON or plist name that stands twice
inline constexpr QLatin1StringView MissingMember {
    "missing-member"}; ///< the JSON or plist name that is not there
inline constexpr QLatin1StringView InvalidPlist {"invalid-plist"}; ///< why
inline constexpr QLatin1StringView EncryptedProfile {"encrypted-profile"};

// Problems: the credential was read, and this must be said of it.
inline constexpr QLatin1StringView KeyNeeded {"key-needed"}; ///< recipient issuer, recipient serial
inline constexpr QLatin1StringView ImpossibleDate {"impossible-date"};
inline constexpr QLatin1StringView DateWithoutZone {"date-without-zone"}; ///< the text of the date
inline constexpr QLatin1StringView UnreadableDate {"unreadable-date"}; ///< the text of the date
inline constexpr QLatin1StringView NoDate {"no-date"}; ///< of a kind that never has one
inline constexpr QLatin1StringView NotYetValid {"not-yet-valid"}; ///< ISO date from which it is
inline constexpr QLatin1StringView ChainEndsEarlier {
    "chain-ends-earlier"}; ///< subject and ISO end of that certificate
inline constexpr QLatin1StringView KeyDoesNotFit {"key-does-not-fit"};
inline constexpr QLatin1StringView InvalidKey {"invalid-key"};
inline constexpr QLatin1StringView UnexpectedCurve {"unexpected-curve"}; ///< curve
inline constexpr QLatin1StringView NotACa {"not-a-ca"};
inline constexpr QLatin1StringView SignatureBroken {"signature-broken"};
inline constexpr QLatin1StringView SignerUntrusted {"signer-untrusted"}; ///< signer
inline constexpr QLatin1StringView SignerExpired {"signer-expired"}; ///< signer, ISO end
inline constexpr QLatin1StringView EncryptedPayload {"encrypted-payload"};
inline constexpr QLatin1StringView TlsUntrusted {"tls-untrusted"}; ///< reason, issuer seen
inline constexpr QLatin1StringView AnotherTopic {"another-topic"}; ///< this topic, the other topic
inline constexpr QLatin1StringView LapsedTopic {"lapsed-topic"}; ///< this topic, that of the lapsed one
inline constexpr QLatin1StringView OlderThanRecorded {"older-than-recorded"}; ///< ISO end of the newer one
inline constexpr QLatin1StringView SourcesDiffer {
    "sources-differ"}; ///< source kind and ISO end that is not in service
inline constexpr QLatin1StringView RenewedNotInstalled {
    "renewed-not-installed"}; ///< where the old one still is
inline constexpr QLatin1StringView LikelySameAs {
    "likely-same-as"}; ///< name of the other, where it was seen, its number in the database, why (Likeness)
inline constexpr QLatin1StringView Revoked {"revoked"}; ///< where that was said
inline constexpr QLatin1StringView LongInUse {"long-in-use"}; ///< ISO date since when
inline constexpr QLatin1StringView KeyReplaced {"key-replaced"}; ///< the connection that uses another key now
inline constexpr QLatin1StringView ServerReports {
    "server-reports"}; ///< type of the warning, its name or "", days where told

inline constexpr std::array All {
    EmptyFile,
    TooLarge,
    NotACredential,
    UnknownPemLabel,
    TruncatedBlock,
    DamagedBlock,
    Damaged,
    NameUnreadable,
    PasswordNeeded,
    WrongPassword,
    OldEncryption,
    TooManyIterations,
    TooManyObjects,
    TooDeep,
    TooSlow,
    WrongKey,
    NotAServerToken,
    InvalidJson,
    DuplicateName,
    MissingMember,
    InvalidPlist,
    EncryptedProfile,
    KeyNeeded,
    ImpossibleDate,
    DateWithoutZone,
    UnreadableDate,
    NoDate,
    NotYetValid,
    ChainEndsEarlier,
    KeyDoesNotFit,
    InvalidKey,
    UnexpectedCurve,
    NotACa,
    SignatureBroken,
    SignerUntrusted,
    SignerExpired,
    EncryptedPayload,
    TlsUntrusted,
    AnotherTopic,
    LapsedTopic,
    OlderThanRecorded,
    SourcesDiffer,
    RenewedNotInstalled,
    LikelySameAs,
    Revoked,
    LongInUse,
    KeyReplaced,
    ServerReports,
};

} // namespace Credentials::Codes
