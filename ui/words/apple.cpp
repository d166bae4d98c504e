// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/codes.h"
#include "ui/words/phrase.h"
#include "ui/words/sentences.h"

#include <array>

namespace Words {

namespace {

namespace Codes = Apple::Codes;

constexpr std::array AppleSentences {
    Sentence {
        Codes::InvalidClientId,
        QT_TRANSLATE_NOOP(
            "Words", "This is not a client identifier of Apple. It begins with SCHOOLAPI or BUSINESSAPI."),
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is not a client identifier of Apple. It begins with SCHOOLAPI or BUSINESSAPI."),
        {As::Text}},
    Sentence {Codes::ApiKeyUnreadable,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "There is no private key in it. Take the .pem file that Apple gave out with the API "
                  "account.")},
    Sentence {Codes::ApiKeyLocked,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "The private key is locked by a password. Take the .pem file as Apple gave it out.")},
    Sentence {Codes::ApiKeyUnsuitable,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "This key is of another kind. Choose the .pem file that Apple gave out with the API "
                  "account."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "This key is of another kind (%1). Choose the .pem file that Apple gave out with the "
                  "API account."),
              {As::Text}},
    Sentence {Codes::ActivityIncomplete,
              QT_TRANSLATE_NOOP("Words", "Nothing was sent to Apple: something is missing."),
              QT_TRANSLATE_NOOP("Words", "Nothing was sent to Apple: something is missing (%1)."),
              {As::Thing}},
    Sentence {Codes::ActivityTooLarge,
              QT_TRANSLATE_NOOP("Words", "Nothing was sent to Apple: these are too many devices at once."),
              QT_TRANSLATE_NOOP(
                  "Words", "Nothing was sent to Apple: %1 devices are too many at once. The most is %2."),
              {As::Number, As::Number}},
    Sentence {
        Codes::DeadlineTooLate,
        QT_TRANSLATE_NOOP("Words", "Nothing was sent to Apple: the deadline is too far ahead."),
        QT_TRANSLATE_NOOP("Words", "Nothing was sent to Apple: the deadline is more than %1 days ahead."),
        {As::Number}},
    Sentence {Codes::ApiKeyRefused,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple does not accept this key. It may have been revoked, or the identifiers are not "
                  "those of this key."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "%1 does not accept the key of “%2”. It may have been revoked, or the identifiers are "
                  "not those of this key."),
              {As::Text, As::Text}},
    Sentence {Codes::ApiScopeRefused,
              QT_TRANSLATE_NOOP(
                  "Words", "This API account may not use this service. Check where the account was made."),
              QT_TRANSLATE_NOOP("Words",
                                "%1 does not let this API account use %2. Check where the account was made."),
              {As::Text, As::Text}},
    Sentence {Codes::ApiSignInFailed,
              QT_TRANSLATE_NOOP("Words", "Apple refused the request to sign in. Try again later."),
              QT_TRANSLATE_NOOP("Words", "%1 refused the request to sign in (%2). Try again later."),
              {As::Text, As::Text}},
    Sentence {Codes::ApiTokenRefused,
              QT_TRANSLATE_NOOP(
                  "Words", "Apple refuses requests right after signing in. Check the API account at Apple."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "%1 refuses requests right after signing in. Check the API account at Apple. Apple's "
                  "reference: %2."),
              {As::Text, As::Text}},
    Sentence {Codes::AppleForbids,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple does not allow this API account to do that. If it was allowed before, see whether "
                  "new terms wait in Apple School Manager."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple does not allow this API account to do that (%1). If it was allowed before, see "
                  "whether new terms wait in Apple School Manager. Apple's reference: %2."),
              {As::Text, As::Text}},
    Sentence {Codes::TermsNotSigned,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple has new terms that nobody has accepted. An administrator must sign in to Apple "
                  "School Manager and accept them."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple has new terms that nobody has accepted. An administrator must sign in to Apple "
                  "School Manager and accept them. Apple's reference: %1."),
              {As::Nothing, As::Text}},
    Sentence {
        Codes::AppleKnowsNone,
        QT_TRANSLATE_NOOP("Words",
                          "Apple does not know what was asked for. It may have been released or removed."),
        QT_TRANSLATE_NOOP(
            "Words", "Apple does not know %1. It may have been released or removed. Apple's reference: %2."),
        {As::Text, As::Text}},
    Sentence {Codes::AppleRefuses,
              QT_TRANSLATE_NOOP("Words", "Apple refused this request."),
              QT_TRANSLATE_NOOP("Words", "Apple refused this request (%1). Apple's reference: %2."),
              {As::Text, As::Text}},
    Sentence {Codes::AppleConflict,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple did not accept this: a device or server is not of this organisation, or a date "
                  "is out of range."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple did not accept this: a device or server is not of this organisation, or a date "
                  "is out of range (%1). Apple's reference: %2."),
              {As::Text, As::Text}},
    Sentence {
        Codes::AppleFault,
        QT_TRANSLATE_NOOP("Words", "Apple's service has a fault of its own. Try again later."),
        QT_TRANSLATE_NOOP("Words",
                          "Apple's service has a fault of its own (status %1). Try again later. Apple's "
                          "reference: %2."),
        {As::Text, As::Text}},
    Sentence {
        Codes::CursorLapsed,
        QT_TRANSLATE_NOOP("Words",
                          "Apple no longer knows where reading stopped. The next reading begins anew."),
        QT_TRANSLATE_NOOP("Words",
                          "Apple no longer knows where reading stopped. The next reading begins anew. "
                          "Apple's reference: %1."),
        {As::Nothing, As::Text}},
    Sentence {
        Codes::PagesRepeat,
        QT_TRANSLATE_NOOP("Words", "Reading stopped: Apple gave the same page again. Try again later."),
        QT_TRANSLATE_NOOP("Words",
                          "Reading stopped: Apple gave the same page again (%1). Try again later."),
        {As::Text}},
    Sentence {Codes::WebPageInstead,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "A web page came instead of Apple's answer. It may be from a proxy or web filter, or "
                  "Apple is at work on the service."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "%1 gave a web page instead of an answer (status %2). It may be from a proxy or web "
                  "filter, or Apple is at work on the service."),
              {As::Text, As::Text}},
    Sentence {Codes::AppleAnswerUnreadable,
              QT_TRANSLATE_NOOP("Words",
                                "Apple's answer cannot be read. A proxy or web filter may have changed it."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "Apple's answer to %1 cannot be read. A proxy or web filter may have changed it."),
              {As::Text}},
    Sentence {Codes::NoActivityLog, QT_TRANSLATE_NOOP("Words", "Apple keeps no log of this activity.")},
    Sentence {
        Codes::ActivityLogGone,
        QT_TRANSLATE_NOOP("Words", "The log of this activity could not be fetched. Look for it at Apple."),
        QT_TRANSLATE_NOOP("Words",
                          "%1 did not give the log of this activity (status %2). Look for it at Apple."),
        {As::Text, As::Text}},
    Sentence {
        Codes::ActivityLogUnsafe,
        QT_TRANSLATE_NOOP("Words", "The log of this activity was not fetched: its address is not safe."),
        QT_TRANSLATE_NOOP("Words",
                          "The log of this activity was not fetched: its address at %1 is not safe."),
        {As::Text}},
};

} // namespace

std::span<const Sentence> appleSentences()
{
    return AppleSentences;
}

} // namespace Words
