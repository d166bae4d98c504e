// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/utc.h"
#include "ui/words/phrase.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
namespace Fact = Credentials::Fact;

namespace Words {

namespace {

struct Label
{
    QLatin1StringView key;
    Phrase phrase;
};

constexpr std::array Labels {
    Label {Fact::Subject, QT_TRANSLATE_NOOP3("Words", "Subject", "fact")},
    Label {Fact::Issuer, QT_TRANSLATE_NOOP3("Words", "Issuer", "fact")},
    Label {Fact::Serial, QT_TRANSLATE_NOOP3("Words", "Serial number", "fact")},
    Label {Fact::Sha256, QT_TRANSLATE_NOOP3("Words", "SHA-256", "fact")},
    Label {Fact::KeySha256, QT_TRANSLATE_NOOP3("Words", "SHA-256 of the key", "fact")},
    Label {Fact::KeyAlgorithm, QT_TRANSLATE_NOOP3("Words", "Key", "fact")},
    Label {Fact::SignatureAlgorithm, QT_TRANSLATE_NOOP3("Words", "Signature algorithm", "fact")},
    Label {Fact::Organisation, QT_TRANSLATE_NOOP3("Words", "Organisation", "fact")},
    Label {Fact::Topic, QT_TRANSLATE_NOOP3("Words", "Topic", "fact")},
    Label {Fact::SubjectAltNames, QT_TRANSLATE_NOOP3("Words", "Names", "fact")},
    Label {Fact::PrivateKey, QT_TRANSLATE_NOOP3("Words", "Private key", "fact")},
    Label {Fact::FriendlyName, QT_TRANSLATE_NOOP3("Words", "Friendly name", "fact")},
    Label {Fact::Role, QT_TRANSLATE_NOOP3("Words", "Role", "fact")},
    Label {Fact::RecipientIssuer, QT_TRANSLATE_NOOP3("Words", "Made for, issuer", "fact")},
    Label {Fact::RecipientSerial, QT_TRANSLATE_NOOP3("Words", "Made for, serial number", "fact")},
    Label {Fact::RecipientKeyIdentifier, QT_TRANSLATE_NOOP3("Words", "Made for, key identifier", "fact")},
    Label {Fact::ConsumerKey, QT_TRANSLATE_NOOP3("Words", "Consumer key", "fact")},
    Label {Fact::RawDate, QT_TRANSLATE_NOOP3("Words", "Date as written", "fact")},
    Label {Fact::DisplayName, QT_TRANSLATE_NOOP3("Words", "Displayed name", "fact")},
    Label {Fact::Identifier, QT_TRANSLATE_NOOP3("Words", "Identifier", "fact")},
    Label {Fact::Uuid, QT_TRANSLATE_NOOP3("Words", "UUID", "fact")},
    Label {Fact::PayloadTypes, QT_TRANSLATE_NOOP3("Words", "Payloads", "fact")},
    Label {Fact::Signed, QT_TRANSLATE_NOOP3("Words", "Signed", "fact")},
    Label {Fact::SignatureVerifies, QT_TRANSLATE_NOOP3("Words", "Signature verifies", "fact")},
    Label {Fact::SignerTrusted, QT_TRANSLATE_NOOP3("Words", "Signer trusted", "fact")},
    Label {Fact::Signer, QT_TRANSLATE_NOOP3("Words", "Signer", "fact")},
    Label {Fact::SignerNotAfter, QT_TRANSLATE_NOOP3("Words", "Signer's end", "fact")},
    Label {Fact::RemovalDate, QT_TRANSLATE_NOOP3("Words", "Removal date", "fact")},
    Label {Fact::VendorSubject, QT_TRANSLATE_NOOP3("Words", "Vendor", "fact")},
    Label {Fact::VendorNotAfter, QT_TRANSLATE_NOOP3("Words", "Vendor's end", "fact")},
    Label {Fact::LeafNotAfter, QT_TRANSLATE_NOOP3("Words", "End of the server's own certificate", "fact")},
    Label {Fact::ChainSubjects, QT_TRANSLATE_NOOP3("Words", "Chain", "fact")},
    Label {Fact::ChainIssuer, QT_TRANSLATE_NOOP3("Words", "Issuer of the chain", "fact")},
    Label {Fact::Verification, QT_TRANSLATE_NOOP3("Words", "Verification", "fact")},
    Label {Fact::TlsVersion, QT_TRANSLATE_NOOP3("Words", "TLS version", "fact")},
    Label {Fact::Curve, QT_TRANSLATE_NOOP3("Words", "Curve", "fact")},
    Label {Fact::ClientId, QT_TRANSLATE_NOOP3("Words", "Client ID", "fact")},
    Label {Fact::KeyId, QT_TRANSLATE_NOOP3("Words", "Key ID", "fact")},
    // Told by Jamf Pro:
    Label {"appleAccount"_L1, QT_TRANSLATE_NOOP3("Words", "Apple Account", "fact")},
    Label {"serverName"_L1, QT_TRANSLATE_NOOP3("Words", "Server", "fact")},
    Label {"syncState"_L1, QT_TRANSLATE_NOOP3("Words", "Last synchronisation", "fact")},
    Label {"lastSync"_L1, QT_TRANSLATE_NOOP3("Words", "Synchronised", "fact")},
    Label {"location"_L1, QT_TRANSLATE_NOOP3("Words", "Location", "fact")},
    Label {"country"_L1, QT_TRANSLATE_NOOP3("Words", "Country", "fact")},
    Label {"licencesTotal"_L1, QT_TRANSLATE_NOOP3("Words", "Licences", "fact")},
    Label {"licencesUsed"_L1, QT_TRANSLATE_NOOP3("Words", "Licences in use", "fact")},
    Label {"fileName"_L1, QT_TRANSLATE_NOOP3("Words", "File name", "fact")},
    Label {"connector"_L1, QT_TRANSLATE_NOOP3("Words", "Connector", "fact")},
    Label {"gsxError"_L1, QT_TRANSLATE_NOOP3("Words", "Fault that GSX tells", "fact")},
    Label {"devicesLapsed"_L1, QT_TRANSLATE_NOOP3("Words", "Devices whose MDM profile has ended", "fact")},
    Label {"devicesWithin30Days"_L1, QT_TRANSLATE_NOOP3("Words", "Devices, within 30 days", "fact")},
    Label {"devicesWithin90Days"_L1, QT_TRANSLATE_NOOP3("Words", "Devices, within 90 days", "fact")},
    Label {"devicesWithin180Days"_L1, QT_TRANSLATE_NOOP3("Words", "Devices, within 180 days", "fact")},
    Label {"invitationsOpen"_L1, QT_TRANSLATE_NOOP3("Words", "Open invitations", "fact")},
    Label {"invitationsEnded"_L1, QT_TRANSLATE_NOOP3("Words", "Ended invitations", "fact")},
    Label {"renewsByItself"_L1, QT_TRANSLATE_NOOP3("Words", "Renews by itself", "fact")},
    Label {"serialNumber"_L1, QT_TRANSLATE_NOOP3("Words", "Serial number of the device", "fact")},
};

constexpr std::array Values {
    Label {"yes"_L1, QT_TRANSLATE_NOOP3("Words", "Yes", "value of a fact")},
    Label {"no"_L1, QT_TRANSLATE_NOOP3("Words", "No", "value of a fact")},
    Label {"unchecked"_L1, QT_TRANSLATE_NOOP3("Words", "Not checked", "value of a fact")},
    Label {"unknown"_L1, QT_TRANSLATE_NOOP3("Words", "Unknown", "value of a fact")},
    Label {"trusted"_L1, QT_TRANSLATE_NOOP3("Words", "Trusted", "value of a fact")},
    Label {"fits"_L1, QT_TRANSLATE_NOOP3("Words", "In the same file, and it fits", "value of a fact")},
    Label {"leader"_L1, QT_TRANSLATE_NOOP3("Words", "Teacher", "value of a fact")},
    Label {"member"_L1, QT_TRANSLATE_NOOP3("Words", "Pupil", "value of a fact")},
};

// Facts whose values are words of this program. All others are shown as they were found.
constexpr std::array Worded {
    Fact::Signed, Fact::SignatureVerifies, Fact::SignerTrusted, Fact::Verification, Fact::PrivateKey,
    Fact::Role,   "renewsByItself"_L1,
};
constexpr std::array Dated {Fact::SignerNotAfter, Fact::RemovalDate, Fact::VendorNotAfter, Fact::LeafNotAfter,
                            "lastSync"_L1};

template <typename List>
const Label *labelIn(const List &list, const QString &key)
{
    const auto *const found
        = std::ranges::find_if(list, [&key](const Label &label) { return label.key == key; });
    return found == list.end() ? nullptr : found;
}

template <typename List>
bool holds(const List &list, const QString &key)
{
    return std::ranges::any_of(list, [&key](QLatin1StringView entry) { return entry == key; });
}

} // namespace

QString factLabel(const QString &key)
{
    const Label *const label = labelIn(Labels, key);
    return label ? label->phrase.spoken() : visible(key);
}

QString factValue(const QString &key, const QString &value, Years years)
{
    if (holds(Worded, key)) {
        if (const Label *const word = labelIn(Values, value))
            return word->phrase.spoken();
        if (key == Fact::Verification && !value.isEmpty())
            return QCoreApplication::translate("Words", "Not trusted: %1", "value of a fact")
                .arg(reasons(value));
    } else if (holds(Dated, key)) {
        if (const Moment moment = parseIsoDateOrMoment(value))
            return date(*moment, years);
    }
    return visible(value);
}

} // namespace Words
