// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"
#include "core/credentials/credential.h"
#include "core/credentials/reader.h"

#include <QObject>

namespace Credentials {

/// Two credentials, and what a person says of them: that they are one, or that they are not.
struct PairOrder
{
    enum class What {
        Join,
        Part, ///< they were joined, and are not the same after all
        TellApart, ///< they were never joined, and shall not be proposed any more
        UndoJoin, ///< as it was before: two, of which nothing was said
        UndoTellApart,
    };

    What what = What::Join;
    qint64 credential = 0; ///< whose identity stays
    qint64 other = 0;
    QStringList names {}; ///< of both, in this order; for the history

    friend bool operator==(const PairOrder &, const PairOrder &) = default;
};

/// What a person at the window wants done. Pages give orders here; the program carries them to Check::Rounds.
/// What can be undone is remembered, newest last, while the window is open.
class Orders final : public QObject
{
    Q_OBJECT

public:
    struct Deed
    {
        QString name; ///< of the credential, or the first of them
        QList<qint64> removed {};
        std::optional<PairOrder> pair {}; ///< where nothing was removed
        std::optional<Check::Watched> stopped {}; ///< likewise: what is no longer watched
    };

    using QObject::QObject;

    void remove(const QList<qint64> &credentials, const QString &name);
    /// Join, Part or TellApart.
    void pair(const PairOrder &order);
    void stopWatching(const Check::Watched &place);
    void watchAgain(const Check::Watched &place);
    /// Takes the last deed back. Nothing happens where there is none.
    void undo();
    /// The last deed that can be undone; nullptr where there is none.
    [[nodiscard]] const Deed *lastDeed() const;

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
    void pairOrdered(const Credentials::PairOrder &order);

    void deedsChanged();

private:
    QList<Deed> m_deeds;
};

} // namespace Credentials
