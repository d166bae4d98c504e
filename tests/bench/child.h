// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Programs that are measured from outside, from fork to what ends the measurement.
namespace Bench {

struct Run
{
    double seconds = 0; ///< wall clock, from just before the fork
    double processorSeconds = 0; ///< user and system, of all its threads
    qint64 peakKilobytes = 0; ///< resident; begins with the size of the forking process, so keep that small
    int status = 0; ///< exit status, −1 after a signal
    QByteArray output; ///< standard output, where it was kept
};

enum class Output { Kept, Thrown };

/// Runs @p command to its end.
[[nodiscard]] Run run(const QStringList &command, Output output);

/// Runs @p command until it writes a byte to the file descriptor that the variable BENCH_PIPE of its environment
/// names, then ends it. @p environment is added as NAME=value. Zero seconds where no byte came within a minute.
[[nodiscard]] Run runUntilSignalled(const QStringList &command, const QStringList &environment);

[[nodiscard]] double median(QList<double> values);

} // namespace Bench
