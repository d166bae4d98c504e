// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using Credentials::Kind;

namespace Words {

namespace {

/// What breaks, said before and after the end, and what to do.
struct Outlook
{
    Kind kind;
    const char *willBreak;
    const char *hasBroken;
    const char *advice; ///< nullptr where nothing useful can be said
};

// No sentence claims more than the kind alone tells: whose server or which devices is not known here.
constexpr std::array Outlooks {
    Outlook {
        Kind::ApnsPushCertificate,
        QT_TRANSLATE_NOOP("Words", "Every device managed with it stops taking commands. Renew the same one."),
        QT_TRANSLATE_NOOP("Words", "No device managed with it takes commands. Renew the same one."),
        QT_TRANSLATE_NOOP("Words",
                          "Renew it with the Apple Account that made it. A new one instead means that every "
                          "device must be enrolled again.")},
    Outlook {Kind::AdeServerToken, QT_TRANSLATE_NOOP("Words", "New devices stop enrolling by themselves."),
             QT_TRANSLATE_NOOP("Words", "New devices no longer enrol by themselves."),
             QT_TRANSLATE_NOOP("Words",
                               "Download a new token for the same server and install it at once. The old one "
                               "stops working with the download.")},
    Outlook {Kind::ContentToken,
             QT_TRANSLATE_NOOP("Words", "Apps of this location stop installing and updating."),
             QT_TRANSLATE_NOOP("Words", "Apps of this location can no longer be installed or updated."),
             QT_TRANSLATE_NOOP(
                 "Words", "Download the token of the same location and install it in place of the old one.")},
    Outlook {Kind::EducationIdentityCertificate,
             QT_TRANSLATE_NOOP("Words", "Teachers stop seeing their pupils' devices in Classroom."),
             QT_TRANSLATE_NOOP("Words", "Teachers no longer see their pupils' devices in Classroom."),
             QT_TRANSLATE_NOOP("Words",
                               "Issue new identities in the device management service while the devices "
                               "still accept the old ones.")},
    Outlook {Kind::Certificate,
             QT_TRANSLATE_NOOP("Words", "Whatever relies on this certificate stops accepting it."),
             QT_TRANSLATE_NOOP("Words", "Whatever relies on this certificate no longer accepts it."),
             QT_TRANSLATE_NOOP("Words", "Find out where it is used and replace it there.")},
    Outlook {Kind::CertificateAuthority,
             QT_TRANSLATE_NOOP("Words", "Everything that this authority has issued stops being trusted."),
             QT_TRANSLATE_NOOP("Words", "Nothing that this authority has issued is trusted any more."),
             QT_TRANSLATE_NOOP("Words", "Bring its successor to all devices before this one ends.")},
    Outlook {
        Kind::TlsServerCertificate,
        QT_TRANSLATE_NOOP("Words", "Browsers and devices stop connecting to this server."),
        QT_TRANSLATE_NOOP("Words", "Browsers and devices no longer connect to this server."),
        QT_TRANSLATE_NOOP("Words", "Install a renewed certificate on the server, with its whole chain.")},
    Outlook {
        Kind::SsoSigningCertificate,
        QT_TRANSLATE_NOOP("Words", "Single sign-on to Jamf Pro can stop working."),
        QT_TRANSLATE_NOOP("Words", "Single sign-on to Jamf Pro can fail."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Make a new one in Jamf Pro and give the new metadata to the identity provider the same day.")},
    Outlook {Kind::IdpCertificate, QT_TRANSLATE_NOOP("Words", "Sign-in through the identity provider stops."),
             QT_TRANSLATE_NOOP("Words", "Nobody can sign in through the identity provider."),
             QT_TRANSLATE_NOOP("Words",
                               "Load the identity provider's new metadata into the services that use it.")},
    Outlook {Kind::LdapKeystore,
             QT_TRANSLATE_NOOP("Words", "Jamf Pro stops finding users and groups in this directory."),
             QT_TRANSLATE_NOOP("Words", "Jamf Pro finds no users and groups in this directory."),
             QT_TRANSLATE_NOOP("Words", "Make a new keystore in the directory and upload it to Jamf Pro.")},
    Outlook {Kind::GsxCertificate,
             QT_TRANSLATE_NOOP("Words", "Purchase and warranty data stop coming from Apple."),
             QT_TRANSLATE_NOOP("Words", "Purchase and warranty data no longer come from Apple."),
             QT_TRANSLATE_NOOP("Words", "Ask Apple for a new GSX certificate and upload it to Jamf Pro.")},
    Outlook {
        Kind::SupervisionIdentity,
        QT_TRANSLATE_NOOP("Words", "Supervised devices stop trusting the computers that hold it."),
        QT_TRANSLATE_NOOP("Words", "Supervised devices no longer trust the computers that hold it."),
        QT_TRANSLATE_NOOP(
            "Words", "Make a new identity and keep the old one: devices prepared with it know no other.")},
    Outlook {Kind::CloudServicesToken,
             QT_TRANSLATE_NOOP("Words", "Jamf Pro loses its connection to Jamf's cloud services."),
             QT_TRANSLATE_NOOP("Words", "Jamf Pro has no connection to Jamf's cloud services."),
             QT_TRANSLATE_NOOP("Words", "Sign in again under Cloud Services Connection in Jamf Pro.")},
    Outlook {
        Kind::AdcsCertificate,
        QT_TRANSLATE_NOOP("Words", "Devices stop getting certificates from Active Directory."),
        QT_TRANSLATE_NOOP("Words", "Devices get no certificates from Active Directory."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Renew the certificate at the AD CS Connector, DigiCert or Venafi, and upload it to Jamf Pro.")},
    Outlook {Kind::MdmSigningCertificate,
             QT_TRANSLATE_NOOP("Words", "New enrolment profiles will show as not verified."),
             QT_TRANSLATE_NOOP("Words", "New enrolment profiles show as not verified."),
             QT_TRANSLATE_NOOP("Words", "Upload a renewed signing certificate.")},
    Outlook {
        Kind::PushProxyCertificate, QT_TRANSLATE_NOOP("Words", "Notifications of Jamf Self Service stop."),
        QT_TRANSLATE_NOOP("Words", "No notifications of Jamf Self Service arrive."),
        QT_TRANSLATE_NOOP("Words", "Renew the push proxy in the push certificate settings of Jamf Pro.")},
    Outlook {Kind::DeviceMdmProfile, QT_TRANSLATE_NOOP("Words", "This device stops taking commands."),
             QT_TRANSLATE_NOOP("Words", "This device takes no commands."),
             QT_TRANSLATE_NOOP("Words", "Renew its management profile while the device still answers.")},
    Outlook {Kind::ProvisioningProfile, QT_TRANSLATE_NOOP("Words", "The app made with it stops opening."),
             QT_TRANSLATE_NOOP("Words", "The app made with it no longer opens."),
             QT_TRANSLATE_NOOP("Words", "Distribute the app again with a new provisioning profile.")},
    Outlook {Kind::EnrollmentInvitation,
             QT_TRANSLATE_NOOP("Words", "Nobody can enrol a device with this invitation any more."),
             QT_TRANSLATE_NOOP("Words", "Nobody can enrol a device with this invitation."),
             QT_TRANSLATE_NOOP("Words", "Send a new invitation where devices still have to be enrolled.")},
    Outlook {Kind::ConfigurationProfile,
             QT_TRANSLATE_NOOP("Words", "New installations of this profile will show as not verified."),
             QT_TRANSLATE_NOOP("Words", "New installations of this profile show as not verified."),
             QT_TRANSLATE_NOOP("Words", "Sign the profile again with a valid certificate.")},
    Outlook {
        Kind::AsmApiKey,
        QT_TRANSLATE_NOOP("Words",
                          "Programs that use this key lose access to the organisation's data at Apple."),
        QT_TRANSLATE_NOOP("Words",
                          "Programs that use this key have no access to the organisation's data at Apple."),
        QT_TRANSLATE_NOOP(
            "Words",
            "It has no end of its own. Replace it from time to time, and when somebody leaves who had it.")},
    Outlook {Kind::JamfApiClient,
             QT_TRANSLATE_NOOP("Words", "Programs that use this client lose access to Jamf Pro."),
             QT_TRANSLATE_NOOP("Words", "Programs that use this client have no access to Jamf Pro."),
             QT_TRANSLATE_NOOP("Words",
                               "It has no end of its own. Replace its secret from time to time, and when "
                               "somebody leaves who had it.")},
    Outlook {Kind::AppleTerms,
             QT_TRANSLATE_NOOP(
                 "Words", "New devices stop enrolling unless an Administrator accepts Apple's new terms."),
             QT_TRANSLATE_NOOP("Words",
                               "New devices cannot enrol until an Administrator accepts Apple's new terms."),
             QT_TRANSLATE_NOOP("Words", "Let an Administrator sign in at Apple and accept the terms.")},
    Outlook {
        Kind::ScimToken,
        QT_TRANSLATE_NOOP("Words", "New staff and pupils stop getting Managed Apple Accounts."),
        QT_TRANSLATE_NOOP("Words", "New staff and pupils get no Managed Apple Account."),
        QT_TRANSLATE_NOOP("Words", "Make a new token at Apple and test it in the directory within 4 days.")},
    Outlook {Kind::Federation,
             QT_TRANSLATE_NOOP("Words", "Sign-in with the school's accounts and account sync stop."),
             QT_TRANSLATE_NOOP("Words", "Sign-in with the school's accounts and account sync have stopped."),
             QT_TRANSLATE_NOOP("Words", "Reconnect the identity provider in Apple School Manager.")},
    Outlook {Kind::Custom, QT_TRANSLATE_NOOP("Words", "What depends on it stops working."),
             QT_TRANSLATE_NOOP("Words", "What depends on it may no longer work."), nullptr},
    Outlook {
        Kind::CertificateRevocationList,
        QT_TRANSLATE_NOOP(
            "Words", "Programs that insist on a current list stop accepting the certificates it covers."),
        QT_TRANSLATE_NOOP(
            "Words", "Programs that insist on a current list no longer accept the certificates it covers."),
        QT_TRANSLATE_NOOP("Words", "Publish a new list.")},
    Outlook {
        Kind::PushCertificateRequest,
        QT_TRANSLATE_NOOP("Words",
                          "Nothing lapses here: only the push certificate made from this request will."),
        QT_TRANSLATE_NOOP("Words",
                          "Nothing lapses here: only the push certificate made from this request will."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Upload it to Apple's push certificate site, and renew there if a certificate exists already.")},
    Outlook {
        Kind::CertificateRequest,
        QT_TRANSLATE_NOOP("Words", "Nothing lapses here: only the certificate made from this request will."),
        QT_TRANSLATE_NOOP("Words", "Nothing lapses here: only the certificate made from this request will."),
        nullptr},
    Outlook {Kind::PrivateKey,
             QT_TRANSLATE_NOOP("Words", "Nothing lapses here: a key has no end, only its certificate has."),
             QT_TRANSLATE_NOOP("Words", "Nothing lapses here: a key has no end, only its certificate has."),
             QT_TRANSLATE_NOOP("Words", "Keep it where only its users can read it.")},
    Outlook {Kind::PublicKey,
             QT_TRANSLATE_NOOP("Words", "Nothing lapses here: a key has no end, only its certificate has."),
             QT_TRANSLATE_NOOP("Words", "Nothing lapses here: a key has no end, only its certificate has."),
             nullptr},
};

const Outlook *outlookOf(Kind kind)
{
    const auto *const found = std::ranges::find(Outlooks, kind, &Outlook::kind);
    return found == Outlooks.end() ? nullptr : found;
}

QString spoken(const char *text)
{
    return text ? QCoreApplication::translate("Words", text) : QString();
}

} // namespace

QString consequence(Kind kind, bool hasLapsed)
{
    const Outlook *const outlook = outlookOf(kind);
    if (!outlook)
        return {};
    return spoken(hasLapsed ? outlook->hasBroken : outlook->willBreak);
}

QString advice(Kind kind)
{
    const Outlook *const outlook = outlookOf(kind);
    return outlook ? spoken(outlook->advice) : QString();
}

} // namespace Words
