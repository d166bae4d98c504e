// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/codes.h"
#include "core/apple/service.h"
#include "core/net/codes.h"
#include "tests/sandbox/appleserver.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

/// A make-believe Apple and what talks to it.
namespace AppleBench {

using namespace Qt::StringLiterals;

inline const QDateTime Start(QDate(2026, 11, 20), QTime(1, 41), Qt::UTC);

/// A clock that stands still until somebody turns it. It may be asked on any thread.
class TurnedClock final
{
public:
    [[nodiscard]] Clock clock() const
    {
        return [past = m_past] { return Start.addMSecs(*past); };
    }
    void pass(std::chrono::milliseconds time) { *m_past += time.count(); }
    [[nodiscard]] std::chrono::milliseconds passed() const { return std::chrono::milliseconds(*m_past); }
    /// Turns the clock instead of waiting.
    [[nodiscard]] Apple::Waiter waiter()
    {
        return [past = m_past](std::chrono::milliseconds wait, QObject *owner, std::function<void()> then) {
            *past += wait.count();
            QMetaObject::invokeMethod(owner, std::move(then), Qt::QueuedConnection);
        };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_past = std::make_shared<std::atomic<qint64>>(0);
};

/// No test waits long for a second try.
inline Net::Pace quickPace()
{
    return {.firstWait = std::chrono::milliseconds(5), .longestWait = std::chrono::milliseconds(20)};
}

inline Apple::Login loginOf(const Sandbox::AppleApiAccount &account)
{
    return {account.clientId, account.keyId, Secret(Sandbox::applePrivateKeyFile(account))};
}

inline Apple::Site siteOf(const Sandbox::AppleServer &apple)
{
    return {.api = apple.api(), .token = apple.token(), .proxy = {.mode = Net::Proxy::Mode::None}};
}

/// What differs from a client that may ask as often as it likes.
struct Setup
{
    std::optional<Apple::Login> login {};
    Apple::Budget budget {{100'000}, {100'000}};
    int rowsAPage = 1000;
    Apple::Waiter waiter {}; ///< where the clock is not to be turned instead of waiting
};

/// A school at Apple with a client that signs in as its first account.
class Bench final
{
public:
    explicit Bench(quint32 devices, const Setup &setup = {})
        : apple(Sandbox::appleSchool(devices, Start), clock.clock())
    {
        if (!apple.start())
            qFatal("no port");
        const Apple::Conduct conduct {.budget = setup.budget,
                                      .pace = quickPace(),
                                      .waiter = setup.waiter ? setup.waiter : clock.waiter(),
                                      .rowsAPage = setup.rowsAPage};
        const Apple::Login own = loginOf(apple.school().accounts.first());
        service = std::make_unique<Apple::Service>(siteOf(apple), setup.login.value_or(own), clock.clock(),
                                                   conduct);
    }

    void fail(const Sandbox::AppleFault &fault) { apple.add(fault); }
    [[nodiscard]] QStringList serials(int from, int count) const
    {
        QStringList all;
        for (int i = from; i < from + count; ++i)
            all.append(apple.serialOf(static_cast<quint32>(i)));
        return all;
    }

    TurnedClock clock;
    Sandbox::AppleServer apple;
    std::unique_ptr<Apple::Service> service;
};

template <typename T>
Result<T> outcome(const Answer<T> &answer, int milliseconds = 60'000)
{
    // Not qWaitFor(), which sleeps between one event and the next.
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(answer);
    if (!answer.isFinished())
        finished.wait(milliseconds);
    if (!answer.isFinished() || answer.resultCount() == 0)
        return failure(ErrorKind::TimedOut, QLatin1StringView("test-gave-up"));
    return answer.result();
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString(result.error().code);
}

/// All that a walk over the devices handed out.
struct Walked
{
    explicit Walked(const Bench &bench, const QString &from = {})
    {
        const auto take = [this](const Apple::Page<Apple::Device> &page) {
            ++pages;
            next = page.next;
            for (const Apple::Device &device : page.rows)
                serials.append(device.serialNumber);
            return ready(Result<>());
        };
        result = outcome(bench.service->eachPage(take, from, Apple::Urgency::Now));
    }

    int pages = 0;
    QString next;
    QStringList serials;
    Result<> result;
};

} // namespace AppleBench
