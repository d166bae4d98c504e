// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/appletest.h"

namespace Sync {

/// The school's accounts at Apple while the program runs: each is opened with its key when somebody first asks for it, so
/// that all who ask Apple keep to one budget. For the thread it is made on. Its end cancels what is under way.
class AppleServices final : public QObject
{
    Q_OBJECT

public:
    AppleServices(Connections::Accounts &accounts, Clock clock, const Apple::Conduct &conduct = {},
                  QObject *parent = nullptr);
    ~AppleServices() override;

    /// Not signed in yet. Lives until forget(), the end of this, or until its connection is found to be another one than
    /// before: to be kept in a QPointer. Errors: no secret, no keychain, no such connection.
    [[nodiscard]] Answer<Apple::Service *> open(const QString &connection);
    /// Asks for a little of each thing. Fails only where nothing could even be asked for; rows that fail are rows.
    [[nodiscard]] Answer<AppleReport> test(const QString &connection);
    /// The same for what is not stored yet. Without a secret of its own it takes the one that is stored.
    [[nodiscard]] Answer<AppleReport> testUnsaved(const Connections::Account &account);
    /// After it was changed or removed: drops the account.
    void forget(const QString &connection);

signals:
    /// Of a test under way. @p connection is empty for what is not stored.
    void rowRead(const QString &connection, const Sync::AppleRow &row);
    void forgotten(const QString &connection);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Sync
