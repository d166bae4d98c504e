// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/sandbox/jamffault.h"
#include "tests/sandbox/jamfschool.h"
#include "tests/sandbox/jamftls.h"
#include "tests/sandbox/jamftraffic.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace Sandbox {

class JamfInstance;
class JamfWire;

inline constexpr QLatin1StringView CannotListen {"cannot-listen"}; ///< port

/// A make-believe Jamf Pro on 127.0.0.1, http, or https with @p tls: strict, from Jamf's published documents alone. It
/// works in threads of its own, from start() until stop() or its end. Whoever owns it starts and stops it; everything
/// else may be asked from any thread. @p clock is asked on the server's threads.
class JamfServer final
{
public:
    JamfServer(JamfSchool school, Clock clock, std::optional<JamfTls> tls = {});
    ~JamfServer();

    [[nodiscard]] Result<> start(quint16 port = 0); ///< 0 takes a free port
    void stop(); ///< waits for what is under way
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:41234", empty before start()

    void add(const JamfFault &fault);
    void heal(); ///< takes all faults away
    /// Somebody works in Jamf Pro meanwhile.
    void change(const std::function<void(JamfSchool &)> &edit);
    [[nodiscard]] JamfSchool school() const;

    [[nodiscard]] QList<JamfJournalEntry> journal() const;
    [[nodiscard]] int requests() const;
    [[nodiscard]] int requests(QByteArrayView method,
                               const QString &path) const; ///< `*` in @p path stands for anything
    [[nodiscard]] int mostInFlight() const;
    [[nodiscard]] int mostConnections() const; ///< open at once, idle ones too
    /// Requests beyond five at once. Each was answered with 503.
    [[nodiscard]] int violations() const;
    void forgetJournal();

private:
    std::unique_ptr<JamfInstance> m_instance;
    JamfTraffic m_traffic;
    std::optional<JamfTls> m_tls;
    std::unique_ptr<JamfWire> m_wire; ///< last, so that its threads end first
};

} // namespace Sandbox
