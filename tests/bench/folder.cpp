// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_folder FOLDER: looks at a folder as a check does and keeps what it saw, but says nothing of it. What lies
// between this and `caretaker-cli check --json` is grouping, sorting and printing.

#include "core/check/foldersource.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Check::FolderSource source(QCoreApplication::arguments().value(1));
    QFuture<Check::Parcel> looks = source.look(QDateTime::currentDateTimeUtc());
    looks.waitForFinished();

    qsizetype files = 0;
    qsizetype troubles = 0;
    std::vector<Check::Look> kept;
    for (const Check::Parcel &parcel : looks.results()) {
        kept.push_back(parcel.take());
        files += kept.back().filesRead;
        troubles += kept.back().troubles.size();
    }
    qsizetype observations = 0;
    for (const Check::Look &look : kept)
        observations += look.observations.size();
    std::printf("%lld files, %lld observations, %lld troubles\n", static_cast<long long>(files),
                static_cast<long long>(observations), static_cast<long long>(troubles));
    return 0;
}
