// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/gate.h"

namespace Secrets {

struct Gate::State
{
};

Gate::Gate(std::chrono::milliseconds, QObject *parent)
    : QObject(parent)
{
}

Gate::~Gate() = default;

Answer<Done> Gate::open()
{
    return ready<Done>(Done {});
}

} // namespace Secrets
