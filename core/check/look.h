// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"

#include <QHash>

#include <memory>
#include <utility>

namespace Check {

/// A source, or a part of one, that gave nothing or not all: the reason stands on its own row.
struct Trouble
{
    Credentials::SourceKind source = Credentials::SourceKind::File;
    QString where;
    Error error;
    QString part {}; ///< of a server: the code of the row that it is about, such as `gsx-certificate`
    QString content {}; ///< of a file that a password or key would open: its SHA-256

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// Whether it is of one of the school's connections.
[[nodiscard]] bool isOfConnection(const Trouble &trouble);

/// What a source saw; a folder gives many of these while it is being read.
struct Look
{
    QList<Credentials::Observation> observations {}; ///< with source, place and time filled in
    QList<Trouble> troubles {};
    qsizetype filesRead = 0;
    QHash<QString, QString>
        opened {}; ///< locked files that an Unlock opened: path to what Trouble::content would be
};

/// A look on its way through a future. The future keeps all its results to its end; so that a folder of a hundred
/// thousand files does not stay in memory twice, whoever receives a parcel takes the look out of it.
class Parcel final
{
public:
    explicit Parcel(Look look)
        : m_look(std::make_shared<Look>(std::move(look)))
    {
    }
    /// The look the first time, an empty one from then on. For the receiving thread alone.
    [[nodiscard]] Look take() const { return std::exchange(*m_look, {}); }

private:
    std::shared_ptr<Look> m_look;
};

} // namespace Check
