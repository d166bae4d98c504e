// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QStringList>

#include <chrono>

/// By which a second start finds the window that is open already. One bell a database and person, so that a window on
/// other data opens beside it. Answers as long as it lives.
class Doorbell final : public QObject
{
    Q_OBJECT

public:
    enum class Wish { Raise, Leave };
    struct Call
    {
        Wish wish = Wish::Raise;
        QStringList paths {}; ///< to be taken in by the window that is raised
        QString language {}; ///< it goes on in this one: en, zh_TW or, as it is, empty
    };

    /// @p place: the address of the database.
    explicit Doorbell(const QString &place, QObject *parent = nullptr);

    /// Asks the program that hangs at the bell to show its window, or to close. False where nobody answers within
    /// @p patience. Blocks; for a program that has no window yet.
    [[nodiscard]] bool ring(const Call &call, std::chrono::milliseconds patience) const;
    /// From now on this program answers. False where that is not possible; then two windows may be open.
    bool hang();
    /// It answers no more, and another program may hang its own.
    void takeDown() { m_server.close(); }
    [[nodiscard]] bool isHung() const { return m_server.isListening(); }

signals:
    void raiseWished(const QStringList &paths, const QString &language);
    void leaveWished();

private:
    void answer();
    void hear(QLocalSocket *visitor);

    QString m_name;
    QLocalServer m_server;
};
