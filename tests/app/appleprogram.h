// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "tests/app/program.h"
#include "tests/core/secrets/keyring.h"
#include "tests/sandbox/appleserver.h"

/// The real program, a make-believe Apple for it to speak to, and the real keychain of the session.
class AppleProgram final
{
public:
    explicit AppleProgram(quint32 devices)
        : m_server(Sandbox::appleSchool(devices, QDateTime::currentDateTimeUtc()),
                   [] { return QDateTime::currentDateTimeUtc(); })
    {
        m_isReady = m_program.isReady() && m_server.start().has_value();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const Program &program() const { return m_program; }
    [[nodiscard]] Sandbox::AppleServer &server() { return m_server; }
    [[nodiscard]] Sandbox::AppleApiAccount account() const { return m_server.school().accounts.constFirst(); }

    [[nodiscard]] Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program.run(words, input);
    }
    [[nodiscard]] Outcome add(const QString &name, const QString &keyFile, const QByteArray &input = {}) const
    {
        const Sandbox::AppleApiAccount known = account();
        return run({QStringLiteral("connections"), QStringLiteral("add"), QStringLiteral("asm"),
                    QStringLiteral("--name"), name, QStringLiteral("--client-id"), known.clientId,
                    QStringLiteral("--key-id"), known.keyId, QStringLiteral("--key-file"), keyFile,
                    QStringLiteral("--api-url"), m_server.api().toString(), QStringLiteral("--token-url"),
                    m_server.token().toString()},
                   input);
    }

private:
    Program m_program;
    Sandbox::AppleServer m_server;
    bool m_isReady = false;
};
