// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "tests/app/program.h"
#include "tests/core/secrets/keyring.h"
#include "tests/sandbox/jamfserver.h"

/// The real program, a make-believe Jamf Pro for it to speak to, and the real keychain of the session.
class JamfProgram final
{
public:
    explicit JamfProgram(const std::function<void(Sandbox::JamfSchool &)> &edit = {})
        : m_server(schoolWith(edit), [] { return QDateTime::currentDateTimeUtc(); })
    {
        m_isReady = m_program.isReady() && m_server.start().has_value();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] Sandbox::JamfServer &server() { return m_server; }
    [[nodiscard]] QString address() const { return m_server.url().toString(); }
    [[nodiscard]] Sandbox::JamfClient client() const { return m_server.school().clients.constFirst(); }
    [[nodiscard]] Sandbox::JamfUser user() const { return m_server.school().users.constFirst(); }

    [[nodiscard]] Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program.run(words, input);
    }
    [[nodiscard]] Outcome connections(const QStringList &words, const QByteArray &input = {}) const
    {
        return run(QStringList {QStringLiteral("connections")} + words, input);
    }
    /// With the client secret from standard input.
    [[nodiscard]] Outcome add(const QString &name, const QStringList &more = {}) const
    {
        return connections(QStringList {QStringLiteral("add"), QStringLiteral("jamf-pro"),
                                        QStringLiteral("--name"), name, QStringLiteral("--url"), address(),
                                        QStringLiteral("--client-id"), client().id,
                                        QStringLiteral("--client-secret-file"), QStringLiteral("-")}
                               + more,
                           client().secret + '\n');
    }

    /// What the program has in the keychain.
    [[nodiscard]] static QStringList secrets() { return Keyring::entriesOf(Places::keychainService()); }

private:
    static Sandbox::JamfSchool schoolWith(const std::function<void(Sandbox::JamfSchool &)> &edit)
    {
        Sandbox::JamfSchool school = Sandbox::demoJamfSchool(QDateTime::currentDateTimeUtc(), QLocale::c());
        if (edit)
            edit(school);
        return school;
    }

    Program m_program;
    Sandbox::JamfServer m_server;
    bool m_isReady = false;
};
