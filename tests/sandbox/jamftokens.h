// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Sandbox {

/// Bearer tokens that a server has given out.
class JamfTokens final
{
public:
    struct Holder
    {
        QString name; ///< client id or user name
        bool isUser = false;
        QDateTime endsAt {};
    };

    /// In the form of a JWT, with the claims of Jamf Pro and a signature that nobody can check. @p clockError goes into
    /// the claims alone.
    [[nodiscard]] QByteArray issue(const Holder &holder, const QDateTime &now, int clockError,
                                   const QStringList &roles = {});
    [[nodiscard]] std::optional<Holder> holderOf(const QByteArray &token, const QDateTime &now) const;
    void end(const QByteArray &token) { m_holders.remove(token); }
    void endAll() { m_holders.clear(); }

    /// @p text with every token, living or dead, made unreadable.
    [[nodiscard]] QString redacted(QString text) const;

private:
    QMap<QByteArray, Holder> m_holders;
    QList<QByteArray> m_all;
};

} // namespace Sandbox
