// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/keysbeside.h"

#include "core/base/cryptothread.h"
#include "core/check/filecontent.h"
#include "core/check/folderentries.h"
#include "core/credentials/codes.h"

#include <algorithm>

using namespace Credentials;

namespace Check {

namespace {

// Each key is tried on each token, so both are few.
constexpr std::size_t MostKeyFiles = 32;
constexpr std::size_t MostLocked = 128;
constexpr int MostNeighbours = 1'000;
constexpr std::uintmax_t LargestKeyFile = 64 * 1024;

bool lacksKey(const Observation &observation)
{
    return std::ranges::any_of(observation.sighting.problems,
                               [](const Problem &problem) { return problem.code == Codes::KeyNeeded; });
}

bool showsKey(const Observation &observation)
{
    return observation.kind == Kind::PrivateKey || !observation.facts.value(Fact::PrivateKey).isEmpty();
}

/// By its beginning, so that a folder of photographs is not read for a key.
bool mayHoldKey(const std::filesystem::path &path)
{
    if (sizeOfFile(path).value_or(LargestKeyFile + 1) > LargestKeyFile)
        return false;
    Result<QByteArray> content = contentOf(path);
    if (!content)
        return false;
    const bool may = content->contains("PRIVATE KEY-----") || content->startsWith('\x30');
    wipe(*content);
    return may;
}

} // namespace

void KeysBeside::notice(const std::filesystem::path &path, const Look &look)
{
    if (m_keyFiles.size() < MostKeyFiles && std::ranges::any_of(look.observations, showsKey))
        m_keyFiles.push_back(path);
}

bool KeysBeside::setAside(const std::filesystem::path &path, Look &look)
{
    // With a trouble of its own (a wrong key that was given) the file has been tried already.
    const bool isLocked = look.troubles.isEmpty() && !look.observations.isEmpty()
        && std::ranges::all_of(look.observations, lacksKey);
    if (!isLocked || m_locked.size() >= MostLocked)
        return false;
    m_locked.push_back({path, std::move(look)});
    return true;
}

std::vector<Look> KeysBeside::open(const QDateTime &now, const Unlock &unlock)
{
    Unlock withKeys = unlock;
    withKeys.keys += keys();
    std::vector<Look> looks;
    for (Locked &locked : m_locked) {
        if (withKeys.keys.size() > unlock.keys.size()) {
            const QString where = locked.look.observations.constFirst().sighting.where;
            Look opened = lookAtFile(locked.path, where, now, withKeys);
            if (opened.troubles.isEmpty() && std::ranges::none_of(opened.observations, lacksKey))
                locked.look = std::move(opened);
        }
        looks.push_back(std::move(locked.look));
    }
    m_locked.clear();
    leaveCrypto();
    return looks;
}

QList<Secret> KeysBeside::keys() const
{
    QList<Secret> keys;
    if (m_locked.empty())
        return keys;
    for (const std::filesystem::path &path : m_keyFiles) {
        if (Result<QByteArray> content = contentOf(path))
            keys.append(Secret::taking(*content));
    }
    return keys;
}

Look openWithKeysBeside(const std::filesystem::path &path, Look look, const QDateTime &now,
                        const Unlock &unlock)
{
    KeysBeside beside;
    if (!beside.setAside(path, look))
        return look;
    FolderEntries entries(path.parent_path());
    for (int left = MostNeighbours; left > 0; --left) {
        const std::optional<FolderEntry> entry = entries.next();
        if (!entry)
            break;
        if (entry->path != path && mayHoldKey(entry->path))
            beside.notice(entry->path, lookAtFile(entry->path, displayedPath(entry->path), now, unlock));
    }
    return std::move(beside.open(now, unlock).front());
}

} // namespace Check
