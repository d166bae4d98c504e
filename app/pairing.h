// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/utc.h"
#include "ui/credentials/orders.h"

namespace Storage {
class Database;
class DatabaseThread;
} // namespace Storage

/// Carries out what a person says of two credentials, with its line in the history: both or neither.
class Pairing final : public QObject
{
    Q_OBJECT

public:
    Pairing(Storage::DatabaseThread &database, Clock clock, QObject *parent = nullptr);

    void carryOut(const Credentials::PairOrder &order);

signals:
    void done();
    void failed(const Error &error); ///< nothing was changed

private:
    Storage::DatabaseThread &m_database;
    Clock m_clock;
};

/// `credentials.join`, `credentials.part`, `credentials.tell-apart`, `credentials.undo-join`,
/// `credentials.undo-tell-apart`: the word in the history.
[[nodiscard]] QString wordOf(Credentials::PairOrder::What what);

/// Who sits here, as the system knows them.
[[nodiscard]] QString personHere();
