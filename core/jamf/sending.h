// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/actions.h"

namespace Jamf {

/// One action on its way to many devices, some at a time, each request sent once. What was done before an error stays
/// done, so an error counts only where nothing was. Goes with its answer.
class Sending final : public QObject
{
    Q_OBJECT

public:
    Sending(Server &server, Action action, const QList<Device> &devices, QObject *parent);

    [[nodiscard]] Answer<Done> start();

private:
    void sendNext();
    void take(const QList<Device> &devices, const Result<Done> &outcome);
    void end(const Result<Done> &outcome);
    [[nodiscard]] QList<Device> nextDevices();
    [[nodiscard]] Answer<Done> send(const QList<Device> &devices);
    [[nodiscard]] Answer<Done> blankPush(const QList<Device> &devices);
    [[nodiscard]] Answer<Done> renewProfiles(const QList<Device> &devices);
    [[nodiscard]] Answer<Done> cancelCommands(const QList<Device> &devices);
    [[nodiscard]] Answer<Done> updateInventory(const QList<Device> &devices);
    [[nodiscard]] Answer<Done> askForInformation(const QList<Device> &devices, qsizetype index,
                                                 const Done &before);
    [[nodiscard]] Answer<Done> sendAll(const QString &path, const QJsonObject &body,
                                       const QList<Device> &devices,
                                       QStringList (*refusedIn)(const QJsonObject &), QString Device::*key);
    [[nodiscard]] Error explained(const Error &error, const QList<Device> &devices) const;

    Server &m_server;
    Action m_action;
    QList<Device> m_waiting; ///< mobile devices first, so that no request mixes them with computers
    Done m_done {};
    bool m_hasClassic = true;
    QFuture<void> m_underWay {};
    QPromise<Result<Done>> m_promise;
    QFutureWatcher<Result<Done>> m_watcher;
};

} // namespace Jamf
