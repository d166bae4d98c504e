// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/applefault.h"
#include "tests/sandbox/applefleet.h"
#include "tests/sandbox/appleschool.h"

#include <QMap>

namespace Sandbox {

/// Assignments and migrations: what was asked for, and how far it has come. Each look at one brings it a step
/// on.
class AppleActivities final
{
public:
    /// 201, or why not. @p store begins the address of logs.
    [[nodiscard]] JamfReply begin(const QJsonObject &body, const AppleSchool &school, AppleFleet &fleet,
                                  const QList<AppleFault> &faults, const QDateTime &now,
                                  const QString &address);
    [[nodiscard]] JamfReply look(const QString &id, AppleFleet &fleet, const QStringList &fields,
                                 const QDateTime &now, const QString &address, const QString &store);
    /// The log at @p path with @p query, for a request that carries no token.
    [[nodiscard]] JamfReply log(const JamfRequest &request, const AppleFleet &fleet) const;

    static QStringList fields();

private:
    struct Entry
    {
        QString type;
        QList<quint32> devices {};
        int server = AppleFleet::NoServer;
        QDateTime deadline {};
        QDateTime begunAt {};
        QDateTime endedAt {};
        QString signature {};
        QString endStatus {};
        QString endSubStatus {};
        QString foreignStore {};
        int failing = 0; ///< of the devices, the first ones
        int step = 0;
    };
    [[nodiscard]] static QJsonObject resource(const QString &id, const Entry &entry,
                                              const QStringList &fields, const QString &address,
                                              const QString &store);
    static void finish(Entry &entry, AppleFleet &fleet, const QDateTime &now);

    QMap<QString, Entry> m_entries;
};

} // namespace Sandbox
