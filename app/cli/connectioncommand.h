// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/connectionprinting.h"
#include "app/cli/servers.h"
#include "app/cli/streams.h"

#include <QObject>

namespace Cli {

/// The command `connections`. Secrets come from files or standard input and go into the keychain, nowhere else. Lives
/// until finished(); what it has begun to save is saved whole or not at all.
class ConnectionCommand final : public QObject
{
    Q_OBJECT

public:
    ConnectionCommand(Arguments arguments, const Storage::Address &database, const KeychainMaker &keychain,
                      Streams &streams, QObject *parent = nullptr);
    ~ConnectionCommand() override;

    void start();
    void cancel(); ///< finished(Interrupted) follows

signals:
    void finished(int status);

private:
    void act(const QList<Connections::Connection> &all);
    void act(const Connections::Connection &connection);
    void add();
    [[nodiscard]] std::optional<Connections::Account> newAccount();
    void test(const Connections::Connection &connection);
    void testApple(const Connections::Connection &connection);
    void conclude(Connections::Connection connection, const Check::SweepReport &report);
    void remove(const Connections::Connection &connection);
    void setPaused(Connections::Connection connection, bool isPaused);

    void finishTidily(const Connections::Connection &connection, const QString &sentence);
    void finish(const Connections::Connection &connection, const QString &sentence);
    void finish(const QList<Connections::Connection> &connections);
    void fail(const Error &error);
    void fail(const Failure &failure, int status);
    void complain(const QString &where, const Error &error);

    Arguments m_arguments;
    Storage::Address m_address;
    Streams &m_streams;
    Servers m_servers;
    Connections::Service m_service = Connections::Service::JamfPro; ///< whose error one is
};

} // namespace Cli
