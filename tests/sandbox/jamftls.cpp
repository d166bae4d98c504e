// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamftls.h"

#include "tests/sandbox/forge.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

JamfTls jamfTls(const QDateTime &now, JamfTls::Flaw flaw)
{
    using Flaw = JamfTls::Flaw;
    const Identity authority = issue({.commonName = u"Make-believe Jamf Pro CA"_s,
                                      .organisation = u"Caretaker sandbox"_s,
                                      .notBefore = now.addYears(-2),
                                      .notAfter = now.addYears(8),
                                      .isCa = true});
    Recipe recipe {.commonName = u"localhost"_s,
                   .notBefore = now.addDays(flaw == Flaw::NotYetValid ? 2 : -71),
                   .notAfter = now.addDays(flaw == Flaw::Expired ? -1 : 19),
                   .serverAuth = true,
                   .dnsNames = {u"localhost"_s, u"127.0.0.1"_s}};
    if (flaw == Flaw::WrongName) {
        recipe.commonName = u"jamf.other.example"_s;
        recipe.dnsNames = QStringList(recipe.commonName);
    }
    const bool isSelfSigned = flaw == Flaw::SelfSigned;
    const Identity server = issue(recipe, isSelfSigned ? nullptr : &authority);
    return {server.certificate, server.privateKey, pem("CERTIFICATE", authority.certificate)};
}

} // namespace Sandbox
