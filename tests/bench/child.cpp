// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Never returns. What follows a fork may only call what is safe there, so the strings were made before.
[[noreturn]] void become(const std::vector<char *> &command)
{
    execvp(command.front(), command.data());
    _exit(127);
}

/// The strings of a command as exec wants them; @p kept owns the bytes.
std::vector<char *> pointersTo(QByteArrayList &kept)
{
    std::vector<char *> pointers;
    for (QByteArray &bytes : kept)
        pointers.push_back(bytes.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArrayList localOf(const QStringList &texts)
{
    QByteArrayList bytes;
    for (const QString &text : texts)
        bytes.append(text.toLocal8Bit());
    return bytes;
}

void collect(pid_t child, Run &run)
{
    int status = 0;
    rusage usage {};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) { }
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.processorSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    run.peakKilobytes = usage.ru_maxrss;
}

} // namespace

Run run(const QStringList &command, Output output)
{
    Run run;
    QByteArrayList kept = localOf(command);
    const std::vector<char *> pointers = pointersTo(kept);
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return run;

    const auto start = SteadyClock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(output == Output::Kept ? ends[1] : open("/dev/null", O_WRONLY), STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        become(pointers);
    }
    close(ends[1]);
    std::array<char, 4096> buffer {};
    for (ssize_t size = 0; (size = read(ends[0], buffer.data(), buffer.size())) > 0;)
        run.output.append(buffer.data(), size);
    close(ends[0]);
    collect(child, run);
    run.seconds = secondsSince(start);
    return run;
}

Run runUntilSignalled(const QStringList &command, const QStringList &environment)
{
    Run run;
    QByteArrayList kept = localOf(command);
    const std::vector<char *> pointers = pointersTo(kept);
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return run;
    QByteArrayList variables = localOf(environment);
    variables.append("BENCH_PIPE=" + QByteArray::number(ends[1]));

    const auto start = SteadyClock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        for (QByteArray &variable : variables)
            putenv(variable.data());
        become(pointers);
    }
    close(ends[1]);
    pollfd waiting {ends[0], POLLIN, 0};
    char byte = 0;
    if (poll(&waiting, 1, 60'000) > 0 && read(ends[0], &byte, 1) == 1)
        run.seconds = secondsSince(start);
    close(ends[0]);
    kill(child, SIGKILL);
    collect(child, run);
    return run;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

} // namespace Bench
