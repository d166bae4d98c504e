// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/surroundings.h"

namespace Jamf {

/// What a person confirmed: this, to these, on that server.
struct Order
{
    Action action = Action::BlankPush;
    QString connection {}; ///< its id
    QString where {}; ///< its name
    QList<Device> devices {};
};

/// Carries out orders, each with its line in the history: written as pending before anything is sent, for
/// what is not written down is not done; and with its outcome afterwards. Lives as long as the page.
class Dispatch final : public QObject
{
    Q_OBJECT

public:
    explicit Dispatch(const Surroundings &around, QObject *parent = nullptr);

    void send(const Order &order);

signals:
    /// @p at is when it was sent, by the clock of this computer.
    void ended(const Jamf::Order &order, const QDateTime &at, const Result<Jamf::Done> &outcome);

private:
    void perform(const Order &order, qint64 line);
    void end(const Order &order, qint64 line, const QDateTime &at, const Result<Done> &outcome);

    const Surroundings &m_around;
};

/// "done", "failed", or the code of the error: the last word of the line in the history.
[[nodiscard]] QString outcomeOf(const Result<Done> &outcome);

} // namespace Jamf
