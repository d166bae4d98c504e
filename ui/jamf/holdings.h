// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QObject>

namespace Jamf {

/// A credential together with what follows from its sightings now.
struct Holding
{
    Credentials::Credential credential {};
    Credentials::Standing standing {};
};

/// The school's credentials as the rest of the window knows them, so that a row here says what it says there.
/// Filled by the program; lives as long as the window.
class Holdings final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const QList<Holding> &all);
    /// Those that were seen on the server of the connection @p name.
    [[nodiscard]] QList<Holding> seenOn(const QString &name) const;

signals:
    void changed();

private:
    QList<Holding> m_all;
};

/// Those of @p held, and what @p observations tell of that nobody holds yet; the most urgent first.
[[nodiscard]] QList<Holding>
joined(const QList<Holding> &held, const QList<Credentials::Observation> &observations, const QDateTime &now);

} // namespace Jamf
