// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Words {

namespace {

constexpr std::array Problems {
    Sentence {Credentials::Codes::KeyNeeded,
              QT_TRANSLATE_NOOP(
                  "Words", "The end date is encrypted. Add the private key that this token was made for."),
              QT_TRANSLATE_NOOP("Words",
                                "The end date is encrypted. Add the private key of the certificate with "
                                "serial %2, issued by %1."),
              {As::Text, As::Text}},
    Sentence {Credentials::Codes::ImpossibleDate,
              QT_TRANSLATE_NOOP("Words",
                                "No end date is known: the one in this certificate is not in any calendar. "
                                "Ask its issuer for a new certificate.")},
    Sentence {Credentials::Codes::DateWithoutZone,
              QT_TRANSLATE_NOOP("Words", "No end date is known: the one in this file names no time zone."),
              QT_TRANSLATE_NOOP("Words", "No end date is known: “%1” names no time zone."),
              {As::Text}},
    Sentence {Credentials::Codes::UnreadableDate,
              QT_TRANSLATE_NOOP("Words", "No end date is known: the one in this file cannot be read."),
              QT_TRANSLATE_NOOP("Words", "No end date is known: “%1” cannot be read as a date."),
              {As::Text}},
    Sentence {Credentials::Codes::NoDate,
              QT_TRANSLATE_NOOP("Words", "This kind has no end date of its own.")},
    Sentence {Credentials::Codes::NotYetValid,
              QT_TRANSLATE_NOOP("Words", "It does not work yet: its first day lies ahead."),
              QT_TRANSLATE_NOOP("Words", "It does not work yet: it is valid from %1."),
              {As::Date}},
    Sentence {
        Credentials::Codes::ChainEndsEarlier,
        QT_TRANSLATE_NOOP("Words",
                          "Connections fail earlier: another certificate of the chain ends before this one. "
                          "Renew that one too."),
        QT_TRANSLATE_NOOP(
            "Words", "Connections fail earlier: %1 in the chain ends on %2. Renew that certificate too."),
        {As::Text, As::Date}},
    Sentence {Credentials::Codes::KeyDoesNotFit,
              QT_TRANSLATE_NOOP("Words",
                                "The private key in this file belongs to another certificate. Find the right "
                                "key before you install it.")},
    Sentence {Credentials::Codes::InvalidKey,
              QT_TRANSLATE_NOOP("Words",
                                "This key cannot work: its numbers do not belong together. Make a new one.")},
    Sentence {Credentials::Codes::UnexpectedCurve,
              QT_TRANSLATE_NOOP("Words",
                                "Apple's API does not take the curve of this key. It takes prime256v1 only."),
              QT_TRANSLATE_NOOP(
                  "Words", "Apple's API does not take the curve %1 of this key. It takes prime256v1 only."),
              {As::Text}},
    Sentence {Credentials::Codes::NotACa,
              QT_TRANSLATE_NOOP("Words", "Devices refuse what it issues: it is not marked as an authority.")},
    Sentence {Credentials::Codes::SignatureBroken,
              QT_TRANSLATE_NOOP("Words", "It was changed after it was signed. Do not install it.")},
    Sentence {
        Credentials::Codes::SignerUntrusted,
        QT_TRANSLATE_NOOP(
            "Words",
            "Its signer is not known to be trusted. Install it only if you know where it comes from."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Its signer %1 is not known to be trusted. Install it only if you know where it comes from."),
        {As::Text}},
    Sentence {Credentials::Codes::SignerExpired,
              QT_TRANSLATE_NOOP(
                  "Words", "It shows as not verified: the signer's certificate has ended. Sign it again."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "It shows as not verified: the certificate of its signer %1 ended on %2. Sign it again."),
              {As::Text, As::Date}},
    Sentence {Credentials::Codes::EncryptedPayload,
              QT_TRANSLATE_NOOP("Words", "A part of this profile is encrypted and cannot be shown.")},
    Sentence {
        Credentials::Codes::TlsUntrusted,
        QT_TRANSLATE_NOOP("Words", "Devices may refuse this server: its certificate could not be verified."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Devices may refuse this server: its certificate, issued by %2, could not be verified (%1)."),
        {As::Reason, As::Text}},
    Sentence {
        Credentials::Codes::AnotherTopic,
        QT_TRANSLATE_NOOP("Words",
                          "Stop. This is a new push certificate, not a renewal. Put in place of the other "
                          "one, every device would have to be erased and enrolled again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Stop. This is a new push certificate, not a renewal: its topic is %1, the other one's is %2. "
            "Put in place of the other one, every device would have to be erased and enrolled again."),
        {As::Text, As::Text}},
    Sentence {
        Credentials::Codes::LapsedTopic,
        QT_TRANSLATE_NOOP(
            "Words",
            "A push certificate of another topic has lapsed. Devices that were enrolled with it "
            "need that one renewed; this one does not take its place."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A push certificate of another topic (%1) has lapsed. Devices that were enrolled with it need "
            "that one renewed; this one does not take its place."),
        {As::Nothing, As::Text}},
    Sentence {
        Credentials::Codes::OlderThanRecorded,
        QT_TRANSLATE_NOOP("Words",
                          "This is an older one: a newer one is known. Leave the newer one in service."),
        QT_TRANSLATE_NOOP(
            "Words",
            "This is an older one: a newer one is known that ends on %1. Leave the newer one in service."),
        {As::Date}},
    Sentence {Credentials::Codes::SourcesDiffer,
              QT_TRANSLATE_NOOP("Words", "Another place shows another end date. Look which one is in use."),
              QT_TRANSLATE_NOOP("Words",
                                "Another place (%1) shows another end date: %2. Look which one is in use."),
              {As::Source, As::Date}},
    Sentence {Credentials::Codes::RenewedNotInstalled,
              QT_TRANSLATE_NOOP("Words", "Renewed, not yet installed."),
              QT_TRANSLATE_NOOP("Words", "Renewed, not yet installed: %1 still has the old one."),
              {As::Text}},
    Sentence {Credentials::Codes::LikelySameAs,
              QT_TRANSLATE_NOOP("Words", "Likely the same as another one here. Say whether it is."),
              QT_TRANSLATE_NOOP("Words", "Likely the same as “%1” in %2."),
              {As::Text, As::Text}},
    Sentence {Credentials::Codes::Revoked,
              QT_TRANSLATE_NOOP("Words", "It is revoked or refused, whatever its date says. Replace it."),
              QT_TRANSLATE_NOOP(
                  "Words", "It is revoked or refused, whatever its date says: %1 reports so. Replace it."),
              {As::Text}},
    Sentence {Credentials::Codes::LongInUse,
              QT_TRANSLATE_NOOP("Words", "It has been in use here for over a year. Replace it by a new one."),
              QT_TRANSLATE_NOOP("Words", "It has been in use here since %1. Replace it by a new one."),
              {As::Date}},
    Sentence {
        Credentials::Codes::KeyReplaced,
        QT_TRANSLATE_NOOP("Words",
                          "Another key is used instead. Revoke this one at Apple and remove it here."),
        QT_TRANSLATE_NOOP("Words", "%1 uses another key now. Revoke this one at Apple and remove it here."),
        {As::Text}},
};

} // namespace

std::span<const Sentence> problemSentences()
{
    return Problems;
}

QString sentence(const Credentials::Problem &problem)
{
    return say(problem.code, problem.about);
}

} // namespace Words
