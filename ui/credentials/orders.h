// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"
#include "core/credentials/credential.h"
#include "core/credentials/reader.h"

#include <QObject>

namespace Credentials {

/// What a person at the window wants done. Pages give orders here; the program carries them to Check::Rounds.
/// Removing is remembered, newest last, so that it can be undone while the window is open.
class Orders final : public QObject
{
    Q_OBJECT

public:
    struct Removal
    {
        QList<qint64> credentials;
        QString name; ///< of the first of them
    };

    using QObject::QObject;

    void remove(const QList<qint64> &credentials, const QString &name);
    /// Brings the last removal back. Nothing happens where there is none.
    void undo();
    /// The last removal that can be undone; nullptr where there is none.
    [[nodiscard]] const Removal *lastRemoval() const;

signals:
    void loadOrdered(); ///< once more, after the data could not be read
    void checkOrdered();
    void cancelOrdered();
    void pathsOrdered(const QStringList &paths, const Credentials::Unlock &unlock);
    void textOrdered(const QByteArray &text, const QString &name, const Credentials::Unlock &unlock);
    void hostOrdered(const QString &hostAndPort);
    void typedOrdered(const Check::Watched &entry);
    void unwatchOrdered(qint64 watched);
    void removalOrdered(const QList<qint64> &credentials);
    void restoralOrdered(const QList<qint64> &credentials);
    void nameOrdered(qint64 credential, const QString &name);
    void custodianOrdered(qint64 credential, const QString &custodian);
    void notesOrdered(qint64 credential, const QString &notes);
    void thresholdsOrdered(qint64 credential, const Credentials::Thresholds &thresholds);
    void topicOrdered(qint64 credential, const QString &topic);

    void removalsChanged();

private:
    QList<Removal> m_removals;
};

} // namespace Credentials
