// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_files [FOLDER [COUNT]]: checks a folder of 100,000 certificate and token files, against a program that only
// reads them and calls libcrypto. See README.md.

#include "tests/bench/child.h"
#include "tests/bench/manyfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

#ifndef OURS
#define OURS ""
#endif

constexpr int Rounds = 3;

struct Contender
{
    const char *name;
    QStringList command;
    QList<double> seconds {};
    QList<double> processorSeconds {};
    qint64 peakKilobytes = 0;
};

/// In a process of its own: what it takes in memory must not count as its parent's, whose size the measured begin with.
int fillFolder(const QString &path, int count)
{
    const QDir folder(path);
    if (!QDir().mkpath(path) || !Bench::fill(folder, count))
        return 1;
    QFile mark(path + u".filled"_s);
    return mark.open(QIODevice::WriteOnly) && mark.write(QByteArray::number(count)) > 0 ? 0 : 1;
}

bool isFilled(const QString &path, int count)
{
    QFile mark(path + u".filled"_s);
    return mark.open(QIODevice::ReadOnly) && mark.readAll().toInt() == count;
}

void measure(Contender &contender)
{
    const Bench::Run run = Bench::run(contender.command, Bench::Output::Thrown);
    // 0 to 3 are what the check found; the baseline gives 0.
    if (run.status < 0 || run.status > 3)
        std::printf("%s ended with %d\n", contender.name, run.status);
    contender.seconds.append(run.seconds);
    contender.processorSeconds.append(run.processorSeconds);
    contender.peakKilobytes = std::max(contender.peakKilobytes, run.peakKilobytes);
}

void print(const Contender &contender)
{
    std::printf("%-28s %8.2f s wall %8.2f s processor %8lld MB peak\n", contender.name,
                Bench::median(contender.seconds), Bench::median(contender.processorSeconds),
                static_cast<long long>(contender.peakKilobytes / 1024));
}

void printRatios(const Contender &contender, const Contender &one, const Contender &many)
{
    std::printf("  %.2f x libcrypto on 1 thread, %.2f x on as many as ours; %.2f x its processor time\n",
                Bench::median(contender.seconds) / Bench::median(one.seconds),
                Bench::median(contender.seconds) / Bench::median(many.seconds),
                Bench::median(contender.processorSeconds) / Bench::median(one.processorSeconds));
}

int compare(const QString &folder)
{
    const QString threads = QString::number(QThread::idealThreadCount());
    Contender one {"libcrypto, 1 thread", {QStringLiteral(BASELINE), u"1"_s, folder}};
    Contender many {"libcrypto, as many as ours", {QStringLiteral(BASELINE), threads, folder}};
    Contender reading {"Check::FolderSource alone", {QStringLiteral(FOLDER), folder}};
    Contender ours {"caretaker-cli check --json", {QStringLiteral(OURS), u"check"_s, u"--json"_s, folder}};
    const bool hasOurs = QFile::exists(QStringLiteral(OURS));
    measure(one); // so that the first that counts does not pay for the disk
    one = {one.name, one.command};
    for (int round = 0; round < Rounds; ++round) {
        measure(one);
        measure(many);
        measure(reading);
        if (hasOurs)
            measure(ours);
    }

    print(one);
    print(many);
    print(reading);
    printRatios(reading, one, many);
    if (!hasOurs) {
        std::printf("caretaker-cli is not built\n");
        return 1;
    }
    print(ours);
    printRatios(ours, one, many);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fill")
        return fillFolder(arguments.value(2), arguments.value(3).toInt());
    const QString folder = arguments.value(1, QDir::tempPath() + u"/caretaker-bench-files"_s);
    const int count = arguments.value(2, u"100000"_s).toInt();
    if (isFilled(folder, count))
        return compare(folder);
    std::printf("Making %d files in %s\n", count, qPrintable(folder));
    const Bench::Run made
        = Bench::run({QCoreApplication::applicationFilePath(), u"--fill"_s, folder, QString::number(count)},
                     Bench::Output::Thrown);
    std::printf("%s in %.1f s\n", made.status == 0 ? "made" : "failed", made.seconds);
    return made.status == 0 ? compare(folder) : 1;
}
