// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/entries.h"

#include <deque>

namespace Secrets {

/// Whether a keychain answers and is open, asked before anything is done with it; where it is locked, the system shows
/// its own prompt. A prompt that nobody answers stays, and what waits for it ends after some seconds (Codes::Locked).
/// On Linux it speaks with the Secret Service, for libsecret keeps silent on what is locked; elsewhere it lets all pass.
class Gate final : public QObject
{
    Q_OBJECT

public:
    Gate(std::chrono::milliseconds patience, QObject *parent);
    ~Gate() override;

    [[nodiscard]] Answer<Done> open();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Secrets
