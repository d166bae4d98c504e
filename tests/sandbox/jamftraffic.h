// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>

namespace Sandbox {

/// A request as the journal keeps it: nothing in it is a secret.
struct JamfJournalEntry
{
    QByteArray method;
    QString path; ///< percent-encoded
    QString query; ///< percent-encoded; tokens and passwords that somebody put there are hidden
    int status = 0;
    QList<QByteArray> headerNames {}; ///< in lower case
    bool isOneTooMany = false; ///< came while five others were being answered
};

/// Counts what comes in. A request is under way until the last of its answer is about to be written, so that a client
/// which waits for one to end before it begins the next is never counted twice.
class JamfTraffic final
{
public:
    static constexpr int MostAtOnce = 5;

    /// Under way as long as this lives.
    class Seat final
    {
    public:
        explicit Seat(JamfTraffic &traffic);
        ~Seat();
        Seat(const Seat &) = delete;
        Seat &operator=(const Seat &) = delete;

        [[nodiscard]] bool isOneTooMany() const { return m_isOneTooMany; }

    private:
        JamfTraffic &m_traffic;
        bool m_isOneTooMany = false;
    };

    void note(const JamfJournalEntry &entry);
    void connectionOpened();
    void connectionClosed();
    void forget();

    [[nodiscard]] QList<JamfJournalEntry> journal() const;
    [[nodiscard]] int mostInFlight() const;
    [[nodiscard]] int mostConnections() const;

private:
    mutable std::mutex m_mutex;
    QList<JamfJournalEntry> m_journal;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    int m_connections = 0;
    int m_mostConnections = 0;
};

} // namespace Sandbox
