// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/appleservices.h"

#include <QPointer>

namespace Storage {
class DatabaseThread;
}

namespace Sync {

/// What Apple says of one device when somebody asks, beside what goes into the inventory: its Activation Lock, by Apple's
/// own words.
struct DeviceSight
{
    enum class Lock {
        Unsaid, ///< Apple does not say, which is usual
        Off,
        On, ///< by whom, nobody knows
        ByServer, ///< by the MDM server
        ByPerson,
    };

    std::optional<bool> isLocked {};
    QString lockType {}; ///< "MDM", "USER", "NONE"; empty where Apple does not say
    QDateTime askedAt {};

    [[nodiscard]] Lock lock() const;
    friend bool operator==(const DeviceSight &, const DeviceSight &) = default;
};

/// One question about one device: Apple is asked, before all that waits in the background, for the device itself, its
/// AppleCare coverage and its Activation Lock; the first two go into the inventory, each as soon as it is there. Ends at
/// the first of the three that fails; that Apple tells no coverage or no lock is no failure. For the thread it is made on;
/// its end cancels it, and what was stored stays. What it takes lives longer than this.
class DeviceLook final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString connection {}; ///< the id of the one whose device it is
        QString serial {};
    };

    DeviceLook(AppleServices &apple, Storage::DatabaseThread &database, Question question, Clock clock,
               QObject *parent = nullptr);
    ~DeviceLook() override;

    /// Once. Errors: those of AppleServices::open(), of Apple and of the database; apple-knows-none for a device that
    /// Apple does not name to this organisation. Cancelled where the connection is dropped meanwhile.
    [[nodiscard]] Answer<DeviceSight> start();

private:
    [[nodiscard]] Answer<DeviceSight> askForDevice();
    [[nodiscard]] Answer<DeviceSight> askForCoverage();
    [[nodiscard]] Answer<DeviceSight> askForLock();
    [[nodiscard]] Answer<> keep(const Apple::Device &device);
    [[nodiscard]] Answer<> keep(const QList<Apple::Coverage> &coverage);
    template <typename T>
    [[nodiscard]] Answer<T> noted(const Answer<T> &answer); ///< to be cancelled with this

    AppleServices &m_apple;
    Storage::DatabaseThread &m_database;
    Question m_question;
    Clock m_clock;
    QPointer<Apple::Service> m_service {};
    bool m_isReleased = false;
    QFuture<void> m_underWay {};
};

} // namespace Sync
