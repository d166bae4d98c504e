// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address.h"

using namespace Qt::StringLiterals;

namespace Storage {

bool Address::isMemory() const
{
    return engine == Engine::Sqlite && path == u":memory:";
}

QString Address::toString() const
{
    return engine == Engine::Sqlite ? u"sqlite:"_s + path : server.toString(QUrl::RemovePassword);
}

} // namespace Storage
