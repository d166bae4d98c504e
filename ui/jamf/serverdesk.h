// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/surroundings.h"

#include <QSet>

namespace Jamf {

/// A notification of the server, and how far its dismissal is.
struct Notice
{
    Notification notification {};
    bool isLeaving = false; ///< the server was asked to dismiss it
    std::optional<Error> error {}; ///< why it is still there
};

/// Which of the school's Jamf Pro servers is looked at, and what is known of it. Everything comes from, and
/// goes to, the servers of Check; this remembers only what the page needs in between. Lives as long as the
/// page.
class ServerDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ServerDesk(const Surroundings &around, QObject *parent = nullptr);

    void load(); ///< the connections, anew; the chosen one stays where it still exists
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }
    [[nodiscard]] const QList<Connections::Connection> &connections() const { return m_connections; }
    [[nodiscard]] const Connections::Connection *chosen() const; ///< null where there is none
    [[nodiscard]] QString chosenId() const { return m_chosen; }
    void choose(const QString &connection);

    void check(); ///< does nothing while it is at it
    [[nodiscard]] bool isChecking() const { return m_checking.contains(m_chosen); }
    [[nodiscard]] const Check::SweepReport *report() const; ///< null before the first
    [[nodiscard]] std::optional<Error> checkError() const; ///< why no row could even be asked for

    /// Of what the server says, without what was dismissed.
    [[nodiscard]] QList<Notice> notices() const;
    void dismiss(const QString &type, const QString &id);

    /// Exact names that this account lacks for @p action on @p devices; none where the server does not tell.
    [[nodiscard]] QStringList missingFor(Action action, const QList<Device> &devices) const;
    /// The server of @p connection refused @p action for want of them; forgotten with its next check.
    void learnMissing(const QString &connection, Action action, const QStringList &privileges);

    /// The chosen server, to ask something of.
    [[nodiscard]] Answer<Server *> open() { return m_around.servers.open(m_chosen); }

signals:
    void connectionsChanged();
    void chosenChanged(); ///< another server is looked at
    void changed(); ///< report, notices, privileges, or whether it is being checked

private:
    struct Learned
    {
        bool isAsked = false;
        std::optional<QStringList> privileges {};
        QHash<QString, QStringList> missing {}; ///< by the code of the action
    };

    void take(const QList<Connections::Connection> &all);
    void settle();
    void askForPrivileges();
    void endDismissal(const QString &connection, const QString &key, const Result<> &outcome);
    void forgetGone(const QString &connection);

    const Surroundings &m_around;
    QList<Connections::Connection> m_connections;
    bool m_isLoaded = false;
    std::optional<Error> m_loadError;
    QString m_chosen;
    QSet<QString> m_checking;
    QSet<QString> m_checked; ///< at least once since the program began
    QHash<QString, Error> m_checkErrors;
    QHash<QString, Learned> m_learned;
    QHash<QString, QDateTime> m_gone; ///< when it was dismissed, as long as a report may list it still
    QHash<QString, Notice> m_leaving;
};

} // namespace Jamf
