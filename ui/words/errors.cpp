// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/credentials/codes.h"
#include "core/faq/codes.h"
#include "core/storage/codes.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Words {

namespace {

constexpr std::array Errors {
    Sentence {Credentials::Codes::EmptyFile,
              QT_TRANSLATE_NOOP("Words", "This file is empty. Save or download it again.")},
    Sentence {Credentials::Codes::TooLarge,
              QT_TRANSLATE_NOOP("Words", "This file was not read: it is too large to be a credential."),
              QT_TRANSLATE_NOOP("Words",
                                "This file was not read: %1 is too large for a credential, the limit is %2."),
              {As::Bytes, As::Bytes}},
    Sentence {Credentials::Codes::NotACredential,
              QT_TRANSLATE_NOOP("Words", "There is no certificate or token in this file."),
              QT_TRANSLATE_NOOP("Words", "There is no certificate or token in this file. It looks like %1."),
              {As::Thing}},
    Sentence {Credentials::Codes::UnknownPemLabel,
              QT_TRANSLATE_NOOP("Words", "A part of this file was not read: its label is not known."),
              QT_TRANSLATE_NOOP("Words", "A part of this file was not read: its label “%1” is not known."),
              {As::Text}},
    Sentence {
        Credentials::Codes::TruncatedBlock,
        QT_TRANSLATE_NOOP("Words", "A part of this file is cut off. Save or download the file again."),
        QT_TRANSLATE_NOOP("Words", "Part %2 of this file (%1) is cut off. Save or download the file again."),
        {As::Text, As::Number}},
    Sentence {
        Credentials::Codes::DamagedBlock,
        QT_TRANSLATE_NOOP("Words", "A part of this file is damaged. Save or download the file again."),
        QT_TRANSLATE_NOOP("Words", "Part %2 of this file (%1) is damaged. Save or download the file again."),
        {As::Text, As::Number}},
    Sentence {Credentials::Codes::Damaged,
              QT_TRANSLATE_NOOP("Words", "This file is damaged. Save or download it again."),
              QT_TRANSLATE_NOOP("Words",
                                "This file is damaged: it begins like %1, but cannot be read to its end. "
                                "Save or download it again."),
              {As::Thing}},
    Sentence {Credentials::Codes::NameUnreadable,
              QT_TRANSLATE_NOOP("Words",
                                "This certificate cannot be read: a name in it is not valid text. Ask its "
                                "issuer for a new one.")},
    Sentence {Credentials::Codes::PasswordNeeded,
              QT_TRANSLATE_NOOP("Words", "This file cannot be read without its password."),
              QT_TRANSLATE_NOOP("Words", "This cannot be read without its password: it is %1."),
              {As::Thing}},
    Sentence {Credentials::Codes::WrongPassword,
              QT_TRANSLATE_NOOP("Words", "Nothing was read: the password is wrong, or the file is damaged.")},
    Sentence {
        Credentials::Codes::OldEncryption,
        QT_TRANSLATE_NOOP(
            "Words",
            "This file cannot be read: its encryption is too old. Export it again with a current program.")},
    Sentence {
        Credentials::Codes::TooManyIterations,
        QT_TRANSLATE_NOOP("Words",
                          "This file was not read: opening it would keep the computer busy for too long."),
        QT_TRANSLATE_NOOP("Words", "This file was not read: opening it takes %1 rounds, the limit is %2."),
        {As::Number, As::Number}},
    Sentence {
        Credentials::Codes::TooManyObjects,
        QT_TRANSLATE_NOOP("Words", "This file was not read to its end: it holds too many parts. Split it."),
        QT_TRANSLATE_NOOP("Words",
                          "This file was not read to its end: it holds more than %1 parts. Split it."),
        {As::Number}},
    Sentence {Credentials::Codes::TooDeep,
              QT_TRANSLATE_NOOP("Words", "This file was not read: its parts are nested too deeply."),
              QT_TRANSLATE_NOOP("Words", "This file was not read: its parts are nested more than %1 deep."),
              {As::Number}},
    Sentence {Credentials::Codes::TooSlow,
              QT_TRANSLATE_NOOP("Words", "Reading this file took too long and was given up."),
              QT_TRANSLATE_NOOP("Words", "Reading this file took more than %1 seconds and was given up."),
              {As::Number}},
    Sentence {Credentials::Codes::WrongKey,
              QT_TRANSLATE_NOOP("Words",
                                "The end date stays unknown: this token was made for another key. Add the "
                                "private key whose certificate was uploaded to Apple.")},
    Sentence {Credentials::Codes::NotAServerToken,
              QT_TRANSLATE_NOOP(
                  "Words", "The key fits, but there is no server token inside. Download the token again.")},
    Sentence {
        Credentials::Codes::InvalidJson,
        QT_TRANSLATE_NOOP("Words",
                          "This file is damaged: its JSON cannot be read. Save or download it again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "This file is damaged: its JSON cannot be read at position %2 (%1). Save or download it again."),
        {As::Reason, As::Number}},
    Sentence {Credentials::Codes::DuplicateName,
              QT_TRANSLATE_NOOP(
                  "Words", "This file was refused: a name stands in it twice. Save or download it again."),
              QT_TRANSLATE_NOOP("Words",
                                "This file was refused: “%1” stands in it twice. Save or download it again."),
              {As::Text}},
    Sentence {
        Credentials::Codes::MissingMember,
        QT_TRANSLATE_NOOP("Words", "This file is not complete. Save or download it again."),
        QT_TRANSLATE_NOOP("Words", "This file is not complete: “%1” is missing. Save or download it again."),
        {As::Text}},
    Sentence {
        Credentials::Codes::InvalidPlist,
        QT_TRANSLATE_NOOP("Words", "This property list cannot be read. Save or download it again."),
        QT_TRANSLATE_NOOP("Words", "This property list cannot be read (%1). Save or download it again."),
        {As::Reason}},
    Sentence {
        Credentials::Codes::EncryptedProfile,
        QT_TRANSLATE_NOOP(
            "Words",
            "This profile is encrypted for a device and cannot be read. Export it without encryption.")},
    Sentence {
        Check::Codes::NotFound,
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was found here. The file or folder may have been moved, renamed or removed.")},
    Sentence {
        Check::Codes::NoPermission,
        QT_TRANSLATE_NOOP(
            "Words", "It could not be read: this account lacks the permission. Ask the owner of the file.")},
    Sentence {Check::Codes::NotAFile,
              QT_TRANSLATE_NOOP(
                  "Words", "It was not read: this is a folder, a device, a pipe or a socket, not a file.")},
    Sentence {Check::Codes::CannotRead,
              QT_TRANSLATE_NOOP("Words", "It could not be read."),
              QT_TRANSLATE_NOOP("Words", "It could not be read (%1)."),
              {As::Text}},
    Sentence {
        Check::Codes::TooManyFiles,
        QT_TRANSLATE_NOOP(
            "Words",
            "The rest of this folder was not read: it holds too many files. Choose a smaller folder."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The rest of this folder was not read: it holds more than %1 files. Choose a smaller folder."),
        {As::Number}},
    Sentence {
        Check::Codes::FolderTooDeep,
        QT_TRANSLATE_NOOP("Words", "The innermost folders were not read: they are nested too deeply."),
        QT_TRANSLATE_NOOP("Words", "The innermost folders were not read: they are nested more than %1 deep."),
        {As::Number}},
    Sentence {Check::Codes::EmptyFolder, QT_TRANSLATE_NOOP("Words", "There is no file in this folder.")},
    Sentence {Check::Codes::TimedOut,
              QT_TRANSLATE_NOOP("Words", "No answer came in time."),
              QT_TRANSLATE_NOOP("Words", "No answer came within %1 seconds."),
              {As::Number}},
    Sentence {Check::Codes::InvalidHost,
              QT_TRANSLATE_NOOP(
                  "Words", "This is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443."),
              QT_TRANSLATE_NOOP(
                  "Words", "“%1” is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443."),
              {As::Text}},
    Sentence {
        Check::Codes::HostNotFound,
        QT_TRANSLATE_NOOP("Words", "No address is known for this host. Check its name and the network."),
        QT_TRANSLATE_NOOP("Words", "No address is known for %1. Check its name and the network."),
        {As::Text}},
    Sentence {
        Check::Codes::ConnectionRefused,
        QT_TRANSLATE_NOOP(
            "Words", "The host refused the connection. Check the port, and whether the server is running."),
        QT_TRANSLATE_NOOP(
            "Words",
            "%1 refused the connection on port %2. Check the port, and whether the server is running."),
        {As::Text, As::Text}},
    Sentence {
        Check::Codes::ConnectionClosed,
        QT_TRANSLATE_NOOP("Words", "The host closed the connection before it showed a certificate."),
        QT_TRANSLATE_NOOP("Words", "%1 closed the connection on port %2 before it showed a certificate."),
        {As::Text, As::Text}},
    Sentence {Check::Codes::HandshakeFailed,
              QT_TRANSLATE_NOOP("Words", "No certificate was seen: no secure connection came about."),
              QT_TRANSLATE_NOOP(
                  "Words", "No certificate was seen: no secure connection to %1 on port %2 came about (%3)."),
              {As::Text, As::Text, As::Text}},
    Sentence {
        Check::Codes::NetworkUnreachable,
        QT_TRANSLATE_NOOP("Words", "The host cannot be reached from this network. Check the connection."),
        QT_TRANSLATE_NOOP("Words", "%1 cannot be reached from this network. Check the connection."),
        {As::Text}},
    Sentence {Check::Codes::ProxyFailed,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "The proxy did not let the connection through. Check its address, user name and password."),
              QT_TRANSLATE_NOOP("Words",
                                "The proxy did not let the connection to %1 through (%2). Check the proxy's "
                                "address, user name and password."),
              {As::Text, As::Text}},
    Sentence {Check::Codes::NoCertificate,
              QT_TRANSLATE_NOOP("Words", "The host showed no certificate."),
              QT_TRANSLATE_NOOP("Words", "%1 showed no certificate on port %2."),
              {As::Text, As::Text}},
    Sentence {Check::Codes::InvalidEntry,
              QT_TRANSLATE_NOOP("Words", "Nothing was saved: this entry is not complete."),
              QT_TRANSLATE_NOOP("Words", "Nothing was saved: the %1 of this entry is missing or not valid."),
              {As::Thing}},
    Sentence {
        Storage::Codes::InvalidAddress,
        QT_TRANSLATE_NOOP(
            "Words", "This is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME."),
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME."),
        {As::Text}},
    Sentence {Storage::Codes::CannotOpen,
              QT_TRANSLATE_NOOP("Words", "The database cannot be opened."),
              QT_TRANSLATE_NOOP("Words", "The database %1 cannot be opened (%2)."),
              {As::Text, As::Text}},
    Sentence {Storage::Codes::CannotMakeFolder,
              QT_TRANSLATE_NOOP("Words", "The database cannot be opened: its folder cannot be made."),
              QT_TRANSLATE_NOOP("Words", "The database %1 cannot be opened: the folder %2 cannot be made."),
              {As::Text, As::Text}},
    Sentence {Storage::Codes::NoDriver,
              QT_TRANSLATE_NOOP("Words", "The database cannot be opened: its driver is not installed."),
              QT_TRANSLATE_NOOP("Words", "The database %1 cannot be opened: the driver %2 is not installed."),
              {As::Text, As::Text}},
    Sentence {
        Storage::Codes::NewerSchema,
        QT_TRANSLATE_NOOP(
            "Words", "The database was left as it is: a newer Caretaker made it. Update this Caretaker."),
        QT_TRANSLATE_NOOP("Words",
                          "The database %1 was left as it is: a newer Caretaker made it (version %2, this "
                          "one knows %3). Update this Caretaker."),
        {As::Text, As::Number, As::Number}},
    Sentence {
        Storage::Codes::Corrupt,
        QT_TRANSLATE_NOOP(
            "Words", "The database was damaged. It was kept under another name, and a new one was begun."),
        QT_TRANSLATE_NOOP("Words",
                          "The database %1 was damaged. It was kept as %2, and a new one was begun."),
        {As::Text, As::Text}},
    Sentence {
        Storage::Codes::NotADatabase,
        QT_TRANSLATE_NOOP("Words", "This file was left as it is: it is not a database. Name another one."),
        QT_TRANSLATE_NOOP("Words", "%1 was left as it is: it is not a database. Name another file."),
        {As::Text}},
    Sentence {
        Storage::Codes::CannotMigrate,
        QT_TRANSLATE_NOOP("Words", "The database was left as it is: it could not be brought up to date."),
        QT_TRANSLATE_NOOP("Words",
                          "The database %1 was left as it is: it could not be brought to version %2."),
        {As::Text, As::Number}},
    Sentence {Storage::Codes::CannotCopy,
              QT_TRANSLATE_NOOP("Words",
                                "The database was left as it is: no copy of it could be made first. Check "
                                "the space on the disk."),
              QT_TRANSLATE_NOOP("Words",
                                "The database %1 was left as it is: no copy of it could be made at %2 first. "
                                "Check the space on the disk."),
              {As::Text, As::Text}},
    Sentence {
        Storage::Codes::Busy,
        QT_TRANSLATE_NOOP("Words", "Another program keeps the database busy. Try again in a moment."),
        QT_TRANSLATE_NOOP("Words", "Another program keeps the database %1 busy. Try again in a moment."),
        {As::Text}},
    Sentence {
        Storage::Codes::DiskFull,
        QT_TRANSLATE_NOOP("Words", "Nothing was saved: the disk of the database is full. Make room on it."),
        QT_TRANSLATE_NOOP("Words", "Nothing was saved: the disk that holds %1 is full. Make room on it."),
        {As::Text}},
    Sentence {
        Storage::Codes::ReadOnly,
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was saved: the database may only be read. Ask for the permission to write."),
        QT_TRANSLATE_NOOP(
            "Words", "Nothing was saved: the database %1 may only be read. Ask for the permission to write."),
        {As::Text}},
    Sentence {Storage::Codes::QueryFailed,
              QT_TRANSLATE_NOOP("Words", "The database refused a request."),
              QT_TRANSLATE_NOOP("Words", "The database %1 refused a request (%2)."),
              {As::Text, As::Text}},
    Sentence {Faq::Codes::CannotWritePdf,
              QT_TRANSLATE_NOOP("Words", "The PDF was not saved. Choose another folder."),
              QT_TRANSLATE_NOOP("Words", "The PDF was not saved to %1 (%2). Choose another folder."),
              {As::Text, As::Text}},
};

} // namespace

std::span<const Sentence> errorSentences()
{
    return Errors;
}

QString sentence(const Error &error)
{
    return say(QString(error.code), error.about);
}

} // namespace Words
