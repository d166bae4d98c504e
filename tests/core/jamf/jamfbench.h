// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/sweep.h"
#include "tests/sandbox/jamfserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// A make-believe Jamf Pro and what talks to it.
namespace JamfBench {

using namespace Qt::StringLiterals;

/// A clock that goes like any other but began at noon, so that no test meets midnight, after which nothing is of today.
inline QDateTime now()
{
    static const int ahead = QDateTime::currentDateTimeUtc().time().secsTo(QTime(12, 0));
    return QDateTime::currentDateTimeUtc().addSecs(ahead);
}

inline const QLocale english(QLocale::English);

/// No test waits long for a second try.
inline Net::Pace quickPace()
{
    return {.firstWait = std::chrono::milliseconds(5), .longestWait = std::chrono::milliseconds(20)};
}

inline Jamf::Login clientOf(const Sandbox::JamfSchool &school)
{
    const Sandbox::JamfClient &client = school.clients.first();
    return {Jamf::Login::Way::Client, client.id, Secret(client.secret)};
}

inline Jamf::Login userOf(const Sandbox::JamfSchool &school)
{
    const Sandbox::JamfUser &user = school.users.first();
    return {Jamf::Login::Way::User, user.name, Secret(user.password)};
}

/// A school's server with a client that signs in as its first API client, or as @p login.
class Bench final
{
public:
    explicit Bench(const Sandbox::JamfSchool &school, std::optional<Jamf::Login> login = {})
        : sandbox(school, now)
    {
        if (!sandbox.start())
            qFatal("no port");
        const Net::Endpoint endpoint {.base = sandbox.url(), .proxy = {.mode = Net::Proxy::Mode::None}};
        server = std::make_unique<Jamf::Server>(endpoint, login.value_or(clientOf(school)), now, nullptr,
                                                quickPace());
    }

    void fail(Sandbox::JamfFault::Kind kind, const QString &paths = u"*"_s, int times = -1, int number = 0,
              const QString &text = {})
    {
        sandbox.add({kind, paths, times, number, text});
    }

    Sandbox::JamfServer sandbox;
    std::unique_ptr<Jamf::Server> server;
};

template <typename T>
Result<T> outcome(const Answer<T> &answer, int milliseconds = 60'000)
{
    const bool isThere = QTest::qWaitFor([&answer] { return answer.isFinished(); }, milliseconds);
    if (!isThere || answer.resultCount() == 0)
        return failure(ErrorKind::TimedOut, QLatin1StringView("test-gave-up"));
    return answer.result();
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString(result.error().code);
}

/// A sweep that has ended.
struct Swept
{
    explicit Swept(Bench &bench, int milliseconds = 60'000)
        : sweep(*bench.server)
    {
        QSignalSpy finished(&sweep, &Jamf::Sweep::finished);
        sweep.start(now());
        // A loop that runs: qWaitFor() sleeps 10 ms between any two turns of its own, which a bench would measure.
        isWhole = finished.size() == 1 || finished.wait(milliseconds);
    }

    [[nodiscard]] Jamf::RowResult row(Jamf::Row wanted) const
    {
        const auto found = std::ranges::find(sweep.rows(), wanted, &Jamf::RowResult::row);
        return found == sweep.rows().end() ? Jamf::RowResult {.count = -1} : *found;
    }

    [[nodiscard]] QStringList failedRows() const
    {
        QStringList codes;
        for (const Jamf::RowResult &result : sweep.rows()) {
            if (result.state == Jamf::RowResult::State::Failed)
                codes.append(Jamf::code(result.row));
        }
        codes.sort();
        return codes;
    }

    Jamf::Sweep sweep;
    bool isWhole = false;
};

} // namespace JamfBench
