// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pull: fetching all devices of a large organisation into the inventory, against curl fetching the same pages and
// throwing them away. See README.md.
#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {


QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Bench::Run median(QList<Bench::Run> runs)
{
    std::ranges::sort(runs, {}, &Bench::Run::seconds);
    return runs.at(runs.size() / 2);
}

void print(const QString &name, const Bench::Run &run)
{
    out() << u"%1 %2 s wall %3 s processor %4 MB peak\n"_s.arg(name, -28)
                 .arg(run.seconds, 8, 'f', 2)
                 .arg(run.processorSeconds, 8, 'f', 2)
                 .arg(run.peakKilobytes / 1024, 6);
}

Bench::Run runOrEnd(const QStringList &command)
{
    const Bench::Run run = Bench::run(command, Bench::Output::Kept);
    if (run.status != 0)
        qFatal("%s ended with %d", qPrintable(command.first()), run.status);
    return run;
}

} // namespace

int main(int count, char *words[])
{
    const QCoreApplication application(count, words);
    const QString devices = QCoreApplication::arguments().value(1, u"610000"_s);
    const QString postgresql = QCoreApplication::arguments().value(2);
    const QTemporaryDir folder;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral(SERVER), {devices, folder.path()});
    QStringList said;
    while (said.size() < 4 && (server.canReadLine() || server.waitForReadyRead(600'000))) {
        while (server.canReadLine())
            said.append(QString::fromUtf8(server.readLine()).trimmed());
    }
    if (said.size() < 4)
        qFatal("the make-believe Apple does not answer");

    QList<Bench::Run> theirs;
    QList<Bench::Run> ours;
    QList<double> gaps;
    QList<double> waits;
    const int rounds = postgresql.isEmpty() ? 3 : 1; // a server's database is fresh but once
    for (int round = 0; round < rounds; ++round) {
        const QString file = folder.filePath(u"inventory%1.sqlite"_s.arg(round));
        const QString database = postgresql.isEmpty() ? u"sqlite:"_s + file : postgresql;
        theirs.append(runOrEnd({u"curl"_s, u"--config"_s, folder.filePath(u"pages"_s)}));
        ours.append(runOrEnd(QStringList {QStringLiteral(OURS)} + said
                             + QStringList {folder.filePath(u"key.pem"_s), database}));
        const QByteArrayList told = ours.last().output.simplified().split(' ');
        if (told.value(0) != devices.toUtf8())
            qFatal("%s devices arrived", told.value(0).constData());
        gaps.append(told.value(1).toDouble());
        waits.append(told.value(2).toDouble());
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file + ending);
    }
    server.closeWriteChannel();
    server.waitForFinished();

    const Bench::Run curl = median(theirs);
    const Bench::Run pull = median(ours);
    print(u"curl, the same pages"_s, curl);
    print(u"into the inventory"_s, pull);
    out() << u"  %1 devices, %2 x the time of curl on the wall, %3 x its processor time\n"_s.arg(devices)
                 .arg(pull.seconds / curl.seconds, 0, 'f', 2)
                 .arg(pull.processorSeconds / curl.processorSeconds, 0, 'f', 2);
    out() << u"  the event loop was held up for %1 ms at most, 50 rows on screen were there after %2 ms\n"_s
                 .arg(*std::ranges::max_element(gaps))
                 .arg(*std::ranges::max_element(waits));
    return 0;
}
