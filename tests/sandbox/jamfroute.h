// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfmessage.h"
#include "tests/sandbox/jamfschool.h"
#include "tests/sandbox/jamftokens.h"

#include <QUrlQuery>
#include <QVersionNumber>

#include <functional>

namespace Sandbox {

/// Who asks, as the bearer token says.
struct JamfCaller
{
    QString name;
    bool isUser = false;
    QStringList privileges {};
    QByteArray token {};
};

/// What faults do to lists.
struct JamfPaging
{
    int most = 2000;
    bool isDuplicated = false;
    bool isMoving = false;
};

/// One request on its way through a resource. Everything in it ends with the answer.
struct JamfCall
{
    const JamfRequest &request;
    const JamfSchool &school; ///< as the node that answers sees it
    JamfSchool &written; ///< what a write changes
    JamfTokens &tokens;
    QString address; ///< of this server, without a slash at its end
    QDateTime now;
    int clockError = 0;
    int tokenLife = 0; ///< in place of the client's, where it is set
    JamfPaging paging {};
    JamfCaller caller {};
    QStringList values {}; ///< what the path's placeholders stood for, decoded
    QUrlQuery query {};
    QJsonObject json {};
};

struct JamfRoute
{
    enum class Access { Bearer, Open };
    enum class Takes { Anything, Json, MergePatch };

    QByteArray method;
    QString path; ///< `{}` is a placeholder
    std::function<JamfReply(JamfCall &)> answer;
    QStringList privileges {}; ///< all of them
    QStringList query {}; ///< names that may stand behind `?`
    Takes takes = Takes::Anything;
    Access access = Access::Bearer;
    QVersionNumber since {};
    QVersionNumber before {};
};

[[nodiscard]] QList<JamfRoute> jamfSignInRoutes(const JamfSchool &school);
[[nodiscard]] QList<JamfRoute> jamfFactRoutes();
[[nodiscard]] QList<JamfRoute> jamfTokenRoutes(); ///< server tokens, content tokens
[[nodiscard]] QList<JamfRoute> jamfCertificateRoutes();
[[nodiscard]] QList<JamfRoute> jamfMobileRoutes(const QVersionNumber &version);
[[nodiscard]] QList<JamfRoute> jamfComputerRoutes();
[[nodiscard]] QList<JamfRoute> jamfCommandRoutes();
[[nodiscard]] QList<JamfRoute> jamfClassicRoutes(const JamfSchool &school);

/// All that a server of this version has.
[[nodiscard]] QList<JamfRoute> jamfRoutes(const JamfSchool &school);
/// "11.30.1-t1784555528405" is 11.30.1.
[[nodiscard]] QVersionNumber jamfVersion(const JamfSchool &school);

/// 403 as Jamf Pro says it: "User … not privileged for […]".
[[nodiscard]] JamfReply notPrivileged(const JamfCaller &caller, const QStringList &missing);

} // namespace Sandbox
