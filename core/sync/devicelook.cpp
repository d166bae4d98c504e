// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devicelook.h"

#include "core/apple/codes.h"
#include "core/inventory/recorder.h"
#include "core/net/codes.h"
#include "core/storage/databasethread.h"
#include "core/sync/step.h"
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Inventory::Recorder;

bool isUnknown(const Error &error)
{
    return error.code == Apple::Codes::AppleKnowsNone;
}

/// Apple fails in a way of its own where a device is in a state that it tells nobody.
bool isUnsaid(const Error &error)
{
    return isUnknown(error) || error.code == Apple::Codes::AppleFault;
}

} // namespace

DeviceSight::Lock DeviceSight::lock() const
{
    if (!isLocked)
        return Lock::Unsaid;
    if (!*isLocked)
        return Lock::Off;
    return lockType == "MDM"_L1 ? Lock::ByServer : lockType == "USER"_L1 ? Lock::ByPerson : Lock::On;
}

DeviceLook::DeviceLook(AppleServices &apple, Storage::DatabaseThread &database, Question question,
                       Clock clock, QObject *parent)
    : QObject(parent)
    , m_apple(apple)
    , m_database(database)
    , m_question(std::move(question))
    , m_clock(std::move(clock))
{
}

DeviceLook::~DeviceLook()
{
    m_underWay.cancel();
}

template <typename T>
Answer<T> DeviceLook::noted(const Answer<T> &answer)
{
    m_underWay = QFuture<void>(answer);
    return answer;
}

Answer<DeviceSight> DeviceLook::start()
{
    return chain(this, noted(m_apple.open(m_question.connection)), [this](Apple::Service *const &service) {
        m_service = service;
        return askForDevice();
    });
}

Answer<DeviceSight> DeviceLook::askForDevice()
{
    return chain(this, noted(m_service->device(m_question.serial)), [this](const Apple::Device &told) {
        m_isReleased = told.releasedFromOrgDateTime.has_value();
        return after(this, keep(told), [this] { return askForCoverage(); });
    });
}

Answer<DeviceSight> DeviceLook::askForCoverage()
{
    if (!m_service)
        return ready<DeviceSight>(failure(ErrorKind::Unreachable, Net::Codes::ConnectionBroken));
    return follow(this, noted(m_service->coverage(m_question.serial)),
                  [this](const Result<QList<Apple::Coverage>> &told) {
                      if (!told && !isUnknown(told.error()))
                          return ready<DeviceSight>(failure(told.error()));
                      // What covered it while it belonged to the school is not lost because Apple no longer tells it.
                      if (!told && m_isReleased)
                          return askForLock();
                      return after(this, keep(told.value_or(QList<Apple::Coverage>())),
                                   [this] { return askForLock(); });
                  });
}

Answer<DeviceSight> DeviceLook::askForLock()
{
    if (!m_service)
        return ready<DeviceSight>(failure(ErrorKind::Unreachable, Net::Codes::ConnectionBroken));
    return follow(
        this, noted(m_service->activationLock(m_question.serial)),
        [this](const Result<Apple::ActivationLock> &told) {
            if (!told && !isUnsaid(told.error()))
                return ready<DeviceSight>(failure(told.error()));
            const Apple::ActivationLock lock = told.value_or(Apple::ActivationLock());
            return ready(Result<DeviceSight>(DeviceSight {lock.isLocked, lock.lockType, m_clock()}));
        });
}

Answer<> DeviceLook::keep(const Apple::Device &device)
{
    return noted(Answer<>(m_database.run([connection = m_question.connection, told = orgDeviceOf(device),
                                          now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeDevice(connection, told, now);
    })));
}

Answer<> DeviceLook::keep(const QList<Apple::Coverage> &coverage)
{
    return noted(Answer<>(m_database.run([serial = m_question.serial, told = coverageOf(coverage),
                                          now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeCoverage(serial, told, now);
    })));
}

} // namespace Sync
