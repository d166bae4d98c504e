// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"

namespace Secrets {

/// Where the school's secrets lie: the operating system's keychain, and nowhere else. Calls never block; they need an
/// event loop on the caller's thread. Keys are paths like `connection/UUID/client-secret`.
/// Errors (core/secrets/codes.h): keychain-locked, keychain-missing (no service answers), keychain-denied (the person
/// said no), secret-not-found, keychain-failed.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<Secret> read(const QString &key) = 0;
    /// Takes the place of what was there, all of it or nothing.
    [[nodiscard]] virtual Answer<> write(const QString &key, const Secret &secret) = 0;
    /// Removes every part of it; no error where there is none.
    [[nodiscard]] virtual Answer<> remove(const QString &key) = 0;
};

/// Through QtKeychain, without its insecure fallback. Secrets over 2,048 bytes are split over numbered entries, for
/// Windows refuses entries above 2,560 bytes. Lives as long as the program.
class SystemKeychain final : public Keychain
{
    Q_OBJECT

public:
    /// @p service names this program in the keychain; tests take one of their own.
    explicit SystemKeychain(const QString &service, QObject *parent = nullptr);
    ~SystemKeychain() override;

    [[nodiscard]] Answer<Secret> read(const QString &key) override;
    [[nodiscard]] Answer<> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Answer<> remove(const QString &key) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Secrets
