// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demokeychain.h"

#include "core/secrets/codes.h"

Answer<Secret> DemoKeychain::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return ready<Secret>(failure(ErrorKind::NotFound, Secrets::Codes::NotFound));
    return ready<Secret>(*found);
}

Answer<> DemoKeychain::write(const QString &key, const Secret &secret)
{
    m_secrets.insert(key, secret);
    return ready(Result<>());
}

Answer<> DemoKeychain::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready(Result<>());
}
