// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"

#include <deque>
#include <optional>

namespace QKeychain {
class Job;
}

namespace Secrets {

/// For answers that carry nothing, so that chain() can pass them on.
struct Done
{
};

/// Single entries of the system's keychain, one job after the other. A job that waits for a person is given up after
/// some seconds (Codes::Locked), but cannot be taken back: the next one starts when it is over.
class Entries final : public QObject
{
    Q_OBJECT

public:
    enum class WhenLate { Leave, Remove };

    Entries(QString service, std::chrono::milliseconds patience, QObject *parent);
    ~Entries() override;

    [[nodiscard]] Answer<std::optional<Secret>> read(const QString &name);
    /// @p whenLate: what becomes of an entry that is written after its writer was told that it failed.
    [[nodiscard]] Answer<Done> write(const QString &name, const Secret &bytes,
                                     WhenLate whenLate = WhenLate::Leave);
    [[nodiscard]] Answer<Done> remove(const QString &name); ///< no error where there is none

private:
    struct Order;
    using Receive = std::function<void(const Result<> &)>;

    std::shared_ptr<Order> enqueue(QKeychain::Job *job, const QString &name, const Receive &receive);
    void startNext();
    void end(const std::shared_ptr<Order> &order);
    void giveUp(const std::shared_ptr<Order> &order);

    QString m_service;
    std::chrono::milliseconds m_patience;
    std::deque<std::shared_ptr<Order>> m_waiting;
    std::shared_ptr<Order> m_running;
};

} // namespace Secrets
