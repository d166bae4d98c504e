// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"

#include <QObject>

namespace Check {

/// One check of many sources, all at once, each with its own deadline; one that fails or hangs hides no other.
/// Files wait for a disk on a thread each, so that of those some go first; their time counts from when they start.
/// Lives until finished() at least; destroying it cancels what is under way.
class Round final : public QObject
{
    Q_OBJECT

public:
    explicit Round(Sources sources, QObject *parent = nullptr);
    ~Round() override;

    void start(const QDateTime &now);
    /// Stops all sources; finished(true) follows.
    void cancel();

signals:
    void looked(const Check::Look &look);
    void progressed(int done, int total); ///< in sources
    void finished(bool wasCancelled);

private:
    struct Running;

    void startWaiting();
    void begin(Running &running);
    void receive(Running &running);
    void giveUp(Running &running);
    void settle(Running &running);
    void finishLater();

    QDateTime m_now;
    std::vector<std::unique_ptr<Running>> m_running;
    std::size_t m_next = 0; ///< of the sources that wait for their turn
    int m_filesUnderWay = 0;
    int m_done = 0;
    bool m_isOver = false;
    bool m_wasCancelled = false;
};

} // namespace Check
