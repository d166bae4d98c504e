// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamffault.h"
#include "tests/sandbox/jamfroute.h"

#include <mutex>

namespace Sandbox {

/// What a make-believe Jamf Pro answers, without the wire. Any thread may ask.
class JamfInstance final
{
public:
    JamfInstance(JamfSchool school, Clock clock);

    [[nodiscard]] JamfReply answer(const JamfRequest &request);

    void setAddress(const QString &address);
    void add(const JamfFault &fault);
    void heal();
    void change(const std::function<void(JamfSchool &)> &edit);
    [[nodiscard]] JamfSchool school() const;
    /// @p text without tokens, secrets and passwords.
    [[nodiscard]] QString redacted(QString text) const;

private:
    using Faults = QList<JamfFault>;

    [[nodiscard]] Faults taken(const QString &path);
    [[nodiscard]] JamfReply routed(const JamfRequest &request, const Faults &faults, const QDateTime &now);
    [[nodiscard]] JamfReply admitted(const JamfRoute &route, JamfCall &call, const Faults &faults);
    [[nodiscard]] JamfReply unknown(const JamfRequest &request) const;
    [[nodiscard]] std::optional<JamfCaller> callerOf(const JamfRequest &request, const QDateTime &now) const;
    void noteWrite(const JamfRequest &request, const Faults &faults, const JamfSchool &before,
                   const QDateTime &now);
    [[nodiscard]] const JamfSchool &seenBy(const JamfRequest &request, const QDateTime &now) const;

    mutable std::mutex m_mutex;
    JamfSchool m_school;
    Clock m_clock;
    QList<JamfRoute> m_routes;
    JamfTokens m_tokens;
    Faults m_faults;
    QString m_address;

    JamfSchool m_former; ///< what the other nodes still show
    QDateTime m_lagsUntil;
    QByteArray m_writer; ///< node that took the last write
};

} // namespace Sandbox
