// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "core/check/remains.h"
#include "core/check/source.h"
#include "core/credentials/reader.h"

namespace Storage {
class Database;
}

namespace Check {

enum class WatchKind { File, Folder, Host, Typed };

/// Something the school wants looked at in every check, as it is kept in the database.
struct Watched
{
    qint64 id = 0;
    WatchKind kind = WatchKind::File;
    QString where; ///< absolute path, host:port; for a typed entry its identity
    // Typed entries only:
    Credentials::Kind typedKind = Credentials::Kind::Custom;
    QString name {};
    Moment notBefore {};
    Moment notAfter {};

    friend bool operator==(const Watched &, const Watched &) = default;
};

/// What looks at @p watched. @p unlock opens locked files and is kept no longer than the source.
[[nodiscard]] std::unique_ptr<Source> sourceOf(const Watched &watched,
                                               const Credentials::Unlock &unlock = {});

/// Accepts `host`, `host:port`, `[::1]:port`, `::1` and an https URL; gives `host:port` with the host in lower-case ASCII
/// (IDNA) and without the dot of a full name, default port 443. Codes::InvalidHost otherwise.
[[nodiscard]] Result<QString> hostAndPort(const QString &text);

/// The list of what is watched. Same lifetime and thread rules as Credentials::Store.
class Watchlist final
{
public:
    explicit Watchlist(Storage::Database &database);

    [[nodiscard]] Result<QList<Watched>> all() const;
    /// Gives the id; the same place twice is one entry, a typed entry with a known identity is changed.
    [[nodiscard]] Result<qint64> add(const Watched &watched);
    [[nodiscard]] Result<> remove(qint64 id);

    [[nodiscard]] Result<Moment> lastCheck() const;
    /// A check that looked at everything: no interrupted one is newer.
    [[nodiscard]] Result<> setLastCheck(const QDateTime &moment);

    [[nodiscard]] Result<std::optional<Interruption>> interruption() const;
    [[nodiscard]] Result<> setInterruption(const Interruption &interruption);

    [[nodiscard]] Result<Remains> remains() const;
    [[nodiscard]] Result<> setRemains(const Remains &remains);

private:
    [[nodiscard]] Result<QString> state(const QString &key) const; ///< empty where there is none
    [[nodiscard]] Result<> setState(const QString &key, const QString &value);

    Storage::Database &m_database;
};

} // namespace Check
