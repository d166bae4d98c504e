// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/dispatch.h"

#include <QMap>
#include <QTimer>

namespace Jamf {

/// Something that was sent, and how far each device is with it.
struct Run
{
    enum class State { Sent, Waiting, Done, Failed };

    qint64 number = 0;
    Action action = Action::BlankPush;
    QString connection {};
    QDateTime at {};
    QList<Device> devices {}; ///< those that the server took it for
    qsizetype refused = 0; ///< by the server, at once
    QMap<QString, State> states {}; ///< by management id, of those that are followed
    QString reason {}; ///< what the first device that failed says
    std::optional<Error> error {}; ///< why nothing was sent

    [[nodiscard]] qsizetype count(State state) const;
    [[nodiscard]] bool isWaiting() const { return count(State::Waiting) > 0; }
};

/// What was sent in this session, newest first, followed until it is done: while somebody looks, and
/// something is still under way, the server is asked at a sane pace. Lives as long as the page.
class CommandLog final : public QObject
{
    Q_OBJECT

public:
    explicit CommandLog(const Surroundings &around, QObject *parent = nullptr);

    void add(const Order &order, const QDateTime &at, const Result<Done> &outcome);
    [[nodiscard]] QList<Run> of(const QString &connection) const;
    /// Whether the runs of @p connection are on screen now; empty for none.
    void watch(const QString &connection);
    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_error;
    } ///< why states could not be read

signals:
    void changed();

private:
    void schedule();
    void ask();
    /// @p at by the clock of the server, a little earlier.
    [[nodiscard]] QDateTime onServer(const QString &connection, const QDateTime &at) const;
    void take(const QString &connection, const Result<QList<CommandState>> &states);

    const Surroundings &m_around;
    QList<Run> m_runs;
    QString m_watched;
    QTimer m_timer;
    bool m_isAsking = false;
    std::optional<Error> m_error;
    qint64 m_last = 0;
};

} // namespace Jamf
