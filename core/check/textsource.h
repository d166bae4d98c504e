// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"
#include "core/credentials/reader.h"

namespace Check {

/// Text that somebody pasted, read on a pool thread as a file of that content would be. Kept in memory alone.
class TextSource final : public Source
{
public:
    TextSource(QByteArray text, QString name, Credentials::Unlock unlock = {});

    [[nodiscard]] Credentials::SourceKind kind() const override { return Credentials::SourceKind::File; }
    [[nodiscard]] QString where() const override { return m_name; }
    [[nodiscard]] std::chrono::milliseconds deadline() const override;
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    QByteArray m_text;
    QString m_name;
    Credentials::Unlock m_unlock;
};

} // namespace Check
