// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"
#include "core/credentials/reader.h"

#include <filesystem>
#include <vector>

namespace Check {

/// Server tokens whose private key may lie in the same folder: set aside while the folder is read, opened at its end
/// with the keys that came up. A school keeps the two together more often than not. Not thread-safe.
class KeysBeside final
{
public:
    /// Remembers @p path when an unencrypted private key was seen in it.
    void notice(const std::filesystem::path &path, const Look &look);
    /// Takes @p look over when it lacks nothing but a key. False when it is none of ours, or there are too many.
    [[nodiscard]] bool setAside(const std::filesystem::path &path, Look &look);

    [[nodiscard]] bool isEmpty() const { return m_locked.empty(); }
    /// Reads what was set aside again with the keys that were noticed; what none of them opens stays as it was.
    [[nodiscard]] std::vector<Look> open(const QDateTime &now, const Credentials::Unlock &unlock);

private:
    struct Locked
    {
        std::filesystem::path path;
        Look look;
    };

    [[nodiscard]] QList<Secret> keys() const;

    std::vector<std::filesystem::path> m_keyFiles;
    std::vector<Locked> m_locked;
};

/// For one file that changed: gives @p look again, opened with a private key of the same folder where one fits. Reads
/// of the folder only small files that begin as a key does, the first few of them.
[[nodiscard]] Look openWithKeysBeside(const std::filesystem::path &path, Look look, const QDateTime &now,
                                      const Credentials::Unlock &unlock);

} // namespace Check
