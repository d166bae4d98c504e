// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"
#include "tests/sandbox/applefault.h"
#include "tests/sandbox/appleschool.h"
#include "tests/sandbox/jamftraffic.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace Sandbox {

/// How much a make-believe Apple lets through; zero is no limit.
struct AppleLimits
{
    int readsAMinute = 0;
    int writesAnHour = 0;
};

/// A make-believe Apple on three ports of 127.0.0.1, as Apple has three hosts: for sign-in, the School API,
/// and the logs of activities. It works in threads of its own, from start() until its end; everything may be
/// asked from any thread. @p clock is asked on the server's threads.
class AppleServer final
{
public:
    AppleServer(AppleSchool school, Clock clock);
    ~AppleServer();

    [[nodiscard]] Result<> start();
    [[nodiscard]] QUrl api() const; ///< "http://127.0.0.1:41234"
    [[nodiscard]] QUrl token() const; ///< with its path
    [[nodiscard]] QUrl store() const;

    void add(const AppleFault &fault);
    void heal(); ///< takes all faults away
    void limit(const AppleLimits &limits);
    void change(const std::function<void(AppleSchool &)> &edit);
    void release(quint32 count); ///< the last devices leave the organisation
    [[nodiscard]] AppleSchool school() const;
    [[nodiscard]] QString serialOf(quint32 index) const;
    /// The server that has the device: its number in the school, or −1.
    [[nodiscard]] int serverOf(quint32 index) const;
    [[nodiscard]] QJsonObject lastClaims() const; ///< of the last assertion that was taken

    [[nodiscard]] QList<JamfJournalEntry> apiJournal() const;
    [[nodiscard]] QList<JamfJournalEntry> tokenJournal() const;
    [[nodiscard]] QList<JamfJournalEntry> storeJournal() const;
    /// Requests to the API; `*` in @p path stands for anything.
    [[nodiscard]] int requests(QByteArrayView method, const QString &path) const;
    [[nodiscard]] int refusedForRate() const; ///< by limit(), not by faults

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Sandbox
