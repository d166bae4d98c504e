// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/appleactivities.h"

#include <QUrlQuery>

#include <functional>

namespace Sandbox {

/// The School API behind its sign-in: strict, from Apple's published documents. What is not documented is
/// refused.
class AppleApi final
{
public:
    AppleApi(AppleSchool school, const QDateTime &now);

    /// The answer to a request that carries a good token. @p now is Apple's.
    [[nodiscard]] JamfReply answer(const JamfRequest &request, const QList<AppleFault> &faults,
                                   const QDateTime &now);
    void setAddresses(const QString &api, const QString &store);
    [[nodiscard]] AppleSchool &school() { return m_school; }
    [[nodiscard]] const AppleSchool &school() const { return m_school; }
    [[nodiscard]] AppleFleet &fleet() { return m_fleet; }
    [[nodiscard]] const AppleFleet &fleet() const { return m_fleet; }
    [[nodiscard]] const AppleActivities &activities() const { return m_activities; }

private:
    struct Asked
    {
        const JamfRequest &request;
        const QList<AppleFault> &faults;
        QDateTime now;
        QStringList ids {};
        QStringList fields {}; ///< of the resource that it gives
        quint32 limit = 0;
        quint32 from = 0;
    };
    struct Route
    {
        QByteArray method;
        QString path; ///< `{}` is a placeholder
        JamfReply (AppleApi::*answer)(Asked &);
        QString fieldsOf {}; ///< the type in `fields[…]`
        QStringList fields {};
        bool hasLimit = false;
        bool hasCursor = false;
    };

    [[nodiscard]] static QList<Route> routes();
    [[nodiscard]] std::optional<JamfReply> misread(const Route &route, Asked &asked) const;
    [[nodiscard]] std::optional<JamfReply> misreadItem(const Route &route, const QString &name,
                                                       const QString &value, Asked &asked) const;
    [[nodiscard]] std::optional<quint32> deviceIn(const Asked &asked) const;
    [[nodiscard]] int serverIn(const Asked &asked) const;
    [[nodiscard]] QJsonObject serverResource(int server, const QStringList &fields) const;
    [[nodiscard]] JamfReply listReply(QByteArray data, const Asked &asked, std::optional<quint32> next) const;

    [[nodiscard]] JamfReply devices(Asked &asked);
    [[nodiscard]] JamfReply device(Asked &asked);
    [[nodiscard]] JamfReply coverage(Asked &asked);
    [[nodiscard]] JamfReply activationLock(Asked &asked);
    [[nodiscard]] JamfReply linkToServer(Asked &asked);
    [[nodiscard]] JamfReply serverOfDevice(Asked &asked);
    [[nodiscard]] JamfReply servers(Asked &asked);
    [[nodiscard]] JamfReply server(Asked &asked);
    [[nodiscard]] JamfReply linkages(Asked &asked);
    [[nodiscard]] JamfReply relatedDevices(Asked &asked);
    [[nodiscard]] JamfReply beginActivity(Asked &asked);
    [[nodiscard]] JamfReply activity(Asked &asked);

    AppleSchool m_school;
    AppleFleet m_fleet;
    AppleActivities m_activities;
    QString m_address;
    QString m_store;
};

} // namespace Sandbox
