// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Sandbox {

/// A device that another service of the make-believe school knows too.
struct AppleKnownDevice
{
    QByteArray serial;
    QByteArray type; ///< "iPad13,18"
    int server = 0; ///< its number, or AppleFleet::NoServer
};

/// A million devices that are nowhere: each is made up from its number whenever somebody asks. Only what was
/// changed about some is kept.
class AppleFleet final
{
public:
    enum class Shape { Usual, Odd }; ///< Odd: as older and newer versions of the API would say it

    /// The first ones are @p known.
    AppleFleet(quint32 count, QDateTime now, const QList<AppleKnownDevice> &known = {});

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] QByteArray serialOf(quint32 index) const; ///< ten characters
    /// The last ones: no list has them any longer. Who asks for one by itself is told that it was released at @p when.
    void release(quint32 count, const QDateTime &when);
    [[nodiscard]] std::optional<quint32> indexOf(QByteArrayView serial) const;
    [[nodiscard]] std::optional<quint32> indexOfReleased(QByteArrayView serial) const;

    static constexpr int NoServer = -1;
    [[nodiscard]] int serverOf(quint32 index) const; ///< its number, or NoServer
    void assign(quint32 index, int server) { m_moved.insert(index, server); }
    void setDeadline(quint32 index, const QDateTime &deadline) { m_deadlines.insert(index, deadline); }
    void cancelMigration(quint32 index) { m_deadlines.remove(index); }
    [[nodiscard]] bool isMigrating(quint32 index) const { return m_deadlines.contains(index); }

    [[nodiscard]] static QStringList deviceFields(); ///< in the order that they are written in
    [[nodiscard]] static QStringList coverageFields();
    /// Resources in JSON. @p fields is a bit for each name above; @p address begins the links.
    void writeDevice(QByteArray &json, quint32 index, quint32 fields, Shape shape,
                     const QByteArray &address) const;
    void writeCoverage(QByteArray &json, quint32 index, quint32 fields) const; ///< an array
    [[nodiscard]] QByteArray lockTypeOf(quint32 index) const;
    /// Whether it has, beside a warranty, a plan without an end: one that goes on, or one that is over.
    [[nodiscard]] static bool isSubscribed(quint32 index) { return index % 100 == 70; }
    [[nodiscard]] static bool isFormerlySubscribed(quint32 index) { return index % 100 == 71; }

private:
    [[nodiscard]] std::optional<quint32>
    numberOf(QByteArrayView serial) const; ///< whether it is there or not

    quint32 m_count;
    QDateTime m_now;
    QList<AppleKnownDevice> m_known;
    QHash<QByteArray, quint32> m_knownBySerial;
    QHash<quint32, int> m_moved;
    QHash<quint32, QDateTime> m_deadlines;
    QHash<quint32, QDateTime> m_released;
};

} // namespace Sandbox
