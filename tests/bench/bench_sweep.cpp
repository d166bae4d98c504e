// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sweep: a whole sweep of a Jamf Pro server that takes 100 ms for each answer, against the longest chain of requests
// that the protocol forces. See README.md.
#include "tests/core/jamf/jamfbench.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Latency = 100; // milliseconds
constexpr int AtOnce = 5;
constexpr int Rounds = 5;
/// What must wait for an answer, each for the one before: the version, which says how devices may be asked for, their first
/// page, which says how many there are, the other pages.
constexpr int LongestChain = 3;
/// Needs no token, and so could be asked for beside it: whether the server is healthy, and its authority.
constexpr int Open = 2;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Measured
{
    qint64 milliseconds = 0;
    int requests = 0;
};

Measured measure(JamfBench::Bench &bench)
{
    bench.sandbox.forgetJournal();
    QElapsedTimer clock;
    clock.start();
    const JamfBench::Swept swept(bench);
    Measured measured {clock.elapsed(), bench.sandbox.requests()};
    if (!swept.isWhole || bench.sandbox.violations() > 0)
        qFatal("a sweep that failed measures nothing");
    return measured;
}

/// The least that @p requests can take, the token first where there is none yet.
int floorOf(int requests, bool hasToken)
{
    const int others = requests - (hasToken ? 0 : 1 + Open);
    const int turns = std::max((others + AtOnce - 1) / AtOnce, LongestChain);
    return (turns + (hasToken ? 0 : 1)) * Latency;
}

void print(const QString &name, QList<Measured> all, bool hasToken)
{
    std::ranges::sort(all, {}, &Measured::milliseconds);
    const Measured median = all[all.size() / 2];
    const int floor = floorOf(median.requests, hasToken);
    out() << u"%1 %2 requests, %3 ms (best %4), at least %5 ms: %6 x\n"_s.arg(name, -34)
                 .arg(median.requests, 3)
                 .arg(median.milliseconds, 5)
                 .arg(all.first().milliseconds, 5)
                 .arg(floor, 5)
                 .arg(double(median.milliseconds) / floor, 0, 'f', 2);
    out().flush();
}

void measureSchool(const QString &name, const Sandbox::JamfSchool &school)
{
    QList<Measured> first;
    QList<Measured> second;
    for (int round = 0; round < Rounds; ++round) {
        JamfBench::Bench bench(school);
        bench.fail(Sandbox::JamfFault::Kind::Latency, u"*"_s, -1, Latency);
        first.append(measure(bench));
        second.append(measure(bench));
    }
    print(name + u", first sweep"_s, first, false);
    print(name + u", once more"_s, second, true);
}

} // namespace

int main(int count, char *words[])
{
    const QCoreApplication application(count, words);
    measureSchool(u"ordinary school"_s, Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
    measureSchool(u"everything set up"_s, Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
    return 0;
}
