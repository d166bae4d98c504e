// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Credentials {

/// The members of one JSON object (RFC 8259), read for files whose strings are secrets: every text is held as a
/// Secret and wiped with the object. Stricter than QJsonDocument, which keeps the last of two equal names in silence
/// and lets a lone surrogate pass. Values that are no string are checked but not kept.
class JsonObject final
{
public:
    static constexpr int MaxDepth = 16;
    static constexpr int MaxMembers = 20'000; ///< names in the whole text, at all depths

    /// Fails with invalid-json (why as a stable word, offset in bytes), duplicate-name, too-deep or
    /// too-many-objects. A UTF-8 byte order mark and blanks around the object are skipped.
    [[nodiscard]] static Result<JsonObject> from(QByteArrayView bytes);

    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// The UTF-8 text of a member; nullptr where there is none or where it is no string.
    [[nodiscard]] const Secret *text(QLatin1StringView name) const;

private:
    friend class JsonScanner;

    struct Member
    {
        QByteArray name; ///< UTF-8
        std::optional<Secret> text;
    };
    [[nodiscard]] const Member *member(QLatin1StringView name) const;

    std::vector<Member> m_members;
};

} // namespace Credentials
