// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/checkcommand.h"
#include "app/demokeychain.h"
#include "app/demoserver.h"

#include <QTemporaryDir>

namespace Cli {

/// The command `check` in the make-believe school: its files, what was typed in there and its Jamf Pro, in a
/// folder that ends with this.
class DemoCheck final : public QObject
{
    Q_OBJECT

public:
    DemoCheck(Arguments arguments, Streams &streams);
    ~DemoCheck() override;

    void start();

signals:
    void finished(int status);

private:
    void check();
    void fail(const Error &error);

    Arguments m_arguments;
    Streams &m_streams;
    QTemporaryDir m_folder;
    Storage::Address m_database;
    DemoServer m_server;
    std::unique_ptr<Secrets::Keychain> m_keychain = std::make_unique<DemoKeychain>();
    std::unique_ptr<Storage::DatabaseThread> m_thread;
    std::unique_ptr<Connections::Accounts> m_accounts;
    std::unique_ptr<CheckCommand> m_command;
};

} // namespace Cli
