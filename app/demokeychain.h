// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QMap>

/// The keychain of the make-believe school: in memory, gone with the program. The person's own is never asked.
class DemoKeychain final : public Secrets::Keychain
{
    Q_OBJECT

public:
    using Keychain::Keychain;

    [[nodiscard]] Answer<Secret> read(const QString &key) override;
    [[nodiscard]] Answer<> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Answer<> remove(const QString &key) override;

private:
    QMap<QString, Secret> m_secrets;
};
