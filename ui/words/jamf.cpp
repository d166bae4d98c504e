// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/jamf.h"

#include "core/jamf/codes.h"
#include "ui/words/phrase.h"
#include "ui/words/sentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

namespace Codes = Jamf::Codes;

constexpr std::array JamfSentences {
    Sentence {
        Codes::SignInRefused,
        QT_TRANSLATE_NOOP("Words",
                          "The server refuses to sign in. Check the API client and its secret, or the user "
                          "name and password."),
        QT_TRANSLATE_NOOP("Words",
                          "%1 refuses to sign in “%2”. Check the API client and its secret, or the user name "
                          "and password."),
        {As::Text, As::Text}},
    Sentence {Codes::TokenRefused,
              QT_TRANSLATE_NOOP(
                  "Words",
                  "The Jamf Pro server signs in, but refuses each new token here. Its own clock or a proxy "
                  "before it may be the reason."),
              QT_TRANSLATE_NOOP(
                  "Words",
                  "%1 signs in, but refuses each new token here. Its own clock or a proxy before it may be "
                  "the reason."),
              {As::Text}},
    Sentence {
        Codes::PasswordExpired,
        QT_TRANSLATE_NOOP("Words",
                          "The password of this account has expired. Set a new one in Jamf Pro, then enter "
                          "it here."),
        QT_TRANSLATE_NOOP("Words",
                          "The password of “%2” on %1 has expired. Set a new one in Jamf Pro, then enter it "
                          "here."),
        {As::Text, As::Text}},
    Sentence {Codes::NoPrivilege,
              QT_TRANSLATE_NOOP("Words",
                                "This account lacks a privilege. Add it to the account's role in Jamf Pro."),
              QT_TRANSLATE_NOOP(
                  "Words", "This account lacks the privilege %1. Add it to the account's role in Jamf Pro."),
              {As::Text}},
    Sentence {Codes::NotJamfPro,
              QT_TRANSLATE_NOOP("Words", "There is no Jamf Pro at this address. Check the address."),
              QT_TRANSLATE_NOOP("Words", "%1 answers, but not as Jamf Pro does. Check the address."),
              {As::Text}},
    Sentence {Codes::NotOffered,
              QT_TRANSLATE_NOOP("Words", "This version of Jamf Pro does not tell it."),
              QT_TRANSLATE_NOOP("Words", "This version of Jamf Pro does not tell it: %1 is unknown there."),
              {As::Text}},
    Sentence {Codes::ServerFault,
              QT_TRANSLATE_NOOP("Words", "The Jamf Pro server has a fault of its own. Try again later."),
              QT_TRANSLATE_NOOP("Words",
                                "The Jamf Pro server has a fault of its own (status %1). Try again later."),
              {As::Text}},
    Sentence {Codes::RequestRefused,
              QT_TRANSLATE_NOOP("Words", "The Jamf Pro server refused this request."),
              QT_TRANSLATE_NOOP("Words", "The Jamf Pro server refused this request with status %1 (%2)."),
              {As::Text, As::Text}},
    Sentence {
        Codes::MalformedAnswer,
        QT_TRANSLATE_NOOP("Words",
                          "The server's answer cannot be read. A proxy or web filter may have changed it."),
        QT_TRANSLATE_NOOP("Words",
                          "The server's answer to %1 cannot be read. A proxy or web filter may have changed "
                          "it."),
        {As::Text}},
    Sentence {
        Codes::ActionUnavailable,
        QT_TRANSLATE_NOOP("Words", "Nothing was sent: this version of Jamf Pro does not have this action.")},
    Sentence {
        Codes::RenewalSwitchedOff,
        QT_TRANSLATE_NOOP("Words",
                          "Nothing was sent: renewing MDM profiles is switched off on this server. Switch it "
                          "on in Jamf Pro.")},
    Sentence {Codes::ServerReports, QT_TRANSLATE_NOOP("Words", "The Jamf Pro server warns of something.")},
    Sentence {
        Codes::SyncFailed,
        QT_TRANSLATE_NOOP("Words",
                          "New devices may be missing: Jamf Pro could not synchronise with Apple. Open this "
                          "token in Jamf Pro."),
        QT_TRANSLATE_NOOP("Words",
                          "New devices may be missing: Jamf Pro could not synchronise with Apple (%1). Open "
                          "this token in Jamf Pro."),
        {As::Text}},
    Sentence {
        Codes::ClientContextMismatch,
        QT_TRANSLATE_NOOP("Words",
                          "Licences go elsewhere: another server has taken over this content token. Use a "
                          "token for one server only.")},
    Sentence {
        Codes::DevicesLapsed,
        QT_TRANSLATE_NOOP("Words",
                          "Some devices no longer take commands: their MDM profile has ended. Enrol them "
                          "again."),
        QT_TRANSLATE_NOOP("Words",
                          "Devices that no longer take commands, for their MDM profile has ended: %1. Enrol "
                          "them again."),
        {As::Number}},
    Sentence {Codes::DateNotTold,
              QT_TRANSLATE_NOOP("Words", "No end date is known: the Jamf Pro server does not tell it.")},
};

Phrase nameOf(Jamf::Row row)
{
    using enum Jamf::Row;
    switch (row) {
    case SignIn: return QT_TRANSLATE_NOOP3("Words", "Sign-in", "what is read of Jamf Pro");
    case ServerAndVersion:
        return QT_TRANSLATE_NOOP3("Words", "Server and version", "what is read of Jamf Pro");
    case ServerAddress: return QT_TRANSLATE_NOOP3("Words", "Address for devices", "what is read of Jamf Pro");
    case TlsCertificate: return QT_TRANSLATE_NOOP3("Words", "TLS certificate", "what is read of Jamf Pro");
    case ServerTokens: return QT_TRANSLATE_NOOP3("Words", "Server tokens", "what is read of Jamf Pro");
    case ContentTokens: return QT_TRANSLATE_NOOP3("Words", "Content tokens", "what is read of Jamf Pro");
    case SsoSigningCertificate:
        return QT_TRANSLATE_NOOP3("Words", "SSO signing certificate", "what is read of Jamf Pro");
    case IdpCertificate:
        return QT_TRANSLATE_NOOP3("Words", "Identity provider's certificate", "what is read of Jamf Pro");
    case LdapKeystores: return QT_TRANSLATE_NOOP3("Words", "LDAP keystores", "what is read of Jamf Pro");
    case GsxCertificate: return QT_TRANSLATE_NOOP3("Words", "GSX certificate", "what is read of Jamf Pro");
    case SupervisionIdentities:
        return QT_TRANSLATE_NOOP3("Words", "Supervision identities", "what is read of Jamf Pro");
    case CloudServicesToken:
        return QT_TRANSLATE_NOOP3("Words", "Cloud Services Connection", "what is read of Jamf Pro");
    case AdcsCertificates:
        return QT_TRANSLATE_NOOP3("Words", "AD CS certificates", "what is read of Jamf Pro");
    case DigicertCertificates:
        return QT_TRANSLATE_NOOP3("Words", "DigiCert certificates", "what is read of Jamf Pro");
    case VenafiCertificates:
        return QT_TRANSLATE_NOOP3("Words", "Venafi certificates", "what is read of Jamf Pro");
    case BuiltInCa: return QT_TRANSLATE_NOOP3("Words", "Built-in CA", "what is read of Jamf Pro");
    case MdmProfiles: return QT_TRANSLATE_NOOP3("Words", "MDM profiles", "what is read of Jamf Pro");
    case ProvisioningProfiles:
        return QT_TRANSLATE_NOOP3("Words", "Provisioning profiles", "what is read of Jamf Pro");
    case Invitations: return QT_TRANSLATE_NOOP3("Words", "Enrolment invitations", "what is read of Jamf Pro");
    case Inventory: return QT_TRANSLATE_NOOP3("Words", "Inventory", "what is read of Jamf Pro");
    case Notifications: return QT_TRANSLATE_NOOP3("Words", "Notifications", "what is read of Jamf Pro");
    }
    Q_UNREACHABLE();
}

int factIn(const Jamf::Lapsing &lapsing, const QString &key)
{
    for (const auto &[name, value] : lapsing.facts) {
        if (name == key)
            return value.toInt();
    }
    return 0;
}

} // namespace

std::span<const Sentence> jamfSentences()
{
    return JamfSentences;
}

QString rowName(Jamf::Row row)
{
    return nameOf(row).spoken();
}

QString actionName(Jamf::Action action)
{
    using enum Jamf::Action;
    switch (action) {
    case BlankPush: return QCoreApplication::translate("Words", "Send blank push");
    case RenewMdmProfile: return QCoreApplication::translate("Words", "Renew MDM profile");
    case CancelCommands: return QCoreApplication::translate("Words", "Cancel waiting commands");
    case UpdateInventory: return QCoreApplication::translate("Words", "Update inventory");
    }
    Q_UNREACHABLE();
}

QString profilesEnding(const Jamf::Lapsing &profiles)
{
    for (const int days : {30, 90, 180}) {
        const int devices = factIn(profiles, u"devicesWithin%1Days"_s.arg(days));
        if (devices > 0)
            return QCoreApplication::translate(
                       "Words", "The MDM profile of %n device(s) ends within %1 days.", nullptr, devices)
                .arg(days);
    }
    return {};
}

} // namespace Words
