// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/codes.h"
#include "core/secrets/keychain.h"

#include <QMap>

#include <functional>

/// A keychain in memory that fails where a test wants it to.
class FakeKeychain final : public Secrets::Keychain
{
public:
    enum class Call { Read, Write, Remove };

    QMap<QString, QByteArray> entries;
    std::function<std::optional<Error>(Call, const QString &)> fault {};

    [[nodiscard]] Answer<Secret> read(const QString &key) override
    {
        if (const auto error = faultOf(Call::Read, key))
            return ready<Secret>(failure(*error));
        if (!entries.contains(key))
            return ready<Secret>(failure(ErrorKind::NotFound, Secrets::Codes::NotFound));
        return ready<Secret>(Secret(entries.value(key)));
    }

    [[nodiscard]] Answer<> write(const QString &key, const Secret &secret) override
    {
        if (const auto error = faultOf(Call::Write, key))
            return ready<void>(failure(*error));
        entries.insert(key, secret.reveal().toByteArray());
        return ready(Result<>());
    }

    [[nodiscard]] Answer<> remove(const QString &key) override
    {
        if (const auto error = faultOf(Call::Remove, key))
            return ready<void>(failure(*error));
        entries.remove(key);
        return ready(Result<>());
    }

private:
    [[nodiscard]] std::optional<Error> faultOf(Call call, const QString &key) const
    {
        return fault ? fault(call, key) : std::nullopt;
    }
};

[[nodiscard]] inline Error lockedKeychain()
{
    return {ErrorKind::Unauthorized, Secrets::Codes::Locked};
}
