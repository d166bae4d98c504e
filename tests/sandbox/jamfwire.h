// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfmessage.h"
#include "tests/sandbox/jamftls.h"
#include "tests/sandbox/jamftraffic.h"

#include <functional>
#include <optional>

namespace Sandbox {

/// HTTP on 127.0.0.1, in threads of its own: takes requests off the wire and puts answers on it, as badly as they ask
/// for. @p answer is called on these threads. Ends with the object, whatever is under way.
class JamfWire final
{
public:
    using Answer = std::function<JamfReply(const JamfRequest &, bool isOneTooMany)>;

    JamfWire(Answer answer, JamfTraffic &traffic, const std::optional<JamfTls> &tls);
    ~JamfWire();

    /// False where the port is taken; 0 takes a free one.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Sandbox
