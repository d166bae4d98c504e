// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/deviceprinting.h"
#include "app/cli/servers.h"
#include "app/cli/streams.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>

namespace Cli {

/// The command `devices`. Lives until finished(). Cancelled while it fetches, it keeps what it has.
class DeviceCommand final : public QObject
{
    Q_OBJECT

public:
    DeviceCommand(Arguments arguments, const Storage::Address &database, const KeychainMaker &keychain,
                  Streams &streams, QObject *parent = nullptr);
    ~DeviceCommand() override;

    void start();
    void cancel(); ///< finished(Interrupted) follows

signals:
    void finished(int status);

private:
    void act(const QList<Connections::Connection> &all);
    void sync(const QList<Connections::Connection> &all);
    void showProgress();
    void endSync(bool wasCancelled);
    void conclude();
    void list(const ConnectionNames &names);
    void show(const ConnectionNames &names);
    void ask(const ConnectionNames &names);
    void askAbout(const DeviceStory &story, const ConnectionNames &names);
    void print(const ConnectionNames &names, const std::optional<Sync::DeviceSight> &sight);
    [[nodiscard]] Answer<DeviceStory> story();
    void failToShow(const Error &error);
    void fail(const Error &error, const QString &where, int status);
    void clearLine();

    Arguments m_arguments;
    Storage::Address m_address;
    Streams &m_streams;
    Servers m_servers;
    std::unique_ptr<Sync::DeviceLook> m_look;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    QElapsedTimer m_sinceShown;
    bool m_isLineShown = false;
    bool m_wasCancelled = false;
};

} // namespace Cli
