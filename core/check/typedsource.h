// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"

namespace Check {

/// What a person typed, as an observation: a SCIM token, a federation, anything with a date. Answers at once.
class TypedSource final : public Source
{
public:
    explicit TypedSource(Watched entry);

    [[nodiscard]] Credentials::SourceKind kind() const override { return Credentials::SourceKind::Typed; }
    [[nodiscard]] QString where() const override; ///< "typed"
    [[nodiscard]] std::chrono::milliseconds deadline() const override { return std::chrono::seconds(1); }
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    Watched m_entry;
};

/// Codes::InvalidEntry with `kind`, `name` or `date` for an entry that cannot be kept.
[[nodiscard]] Result<> validated(const Watched &entry);

} // namespace Check
