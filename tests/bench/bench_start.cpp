// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_start: from fork to the first painted list of 200 credentials, against an empty window. See README.md.

#include "core/credentials/store.h"
#include "core/storage/database.h"
#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

#ifndef OURS
#define OURS ""
#endif

constexpr int Rounds = 15;
constexpr int Rows = 200;

/// A school's worth of credentials, in every severity.
QList<Credentials::Observation> observations()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Credentials::Observation> all;
    for (int i = 0; i < Rows; ++i) {
        const QString number = QString::number(i);
        Credentials::Observation one {.kind = i % 4 == 0 ? Credentials::Kind::ContentToken
                                                         : Credentials::Kind::Certificate,
                                      .identity = u"identity-%1"_s.arg(i),
                                      .name = u"host%1.qinghe.example"_s.arg(i),
                                      .sighting = {.where = u"/school/file-%1.pem"_s.arg(i),
                                                   .seenAt = now,
                                                   .notBefore = now.addDays(i - 365),
                                                   .notAfter = now.addDays(i - 10),
                                                   .serial = number,
                                                   .sha256 = number}};
        one.facts.set(Credentials::Fact::Subject, u"CN=host%1.qinghe.example, O=青禾國民中學"_s.arg(i));
        one.facts.set(Credentials::Fact::Issuer, u"CN=Qinghe CA"_s);
        all.append(one);
    }
    return all;
}

bool prepare(const QString &address)
{
    const auto parsed = Storage::parseAddress(address);
    if (!parsed)
        return false;
    const auto database = Storage::Database::open(*parsed);
    return database && Credentials::Store(**database).record(observations(), Credentials::Intent::Add);
}

double secondsOf(const QString &program, const QStringList &arguments, int rows, const QString &home)
{
    const Bench::Run run = Bench::runUntilSignalled(
        QStringList {program} + arguments,
        {u"LD_PRELOAD="_s + QStringLiteral(WITNESS), u"BENCH_ROWS=%1"_s.arg(rows), u"HOME="_s + home,
         u"XDG_CONFIG_HOME=%1/config"_s.arg(home), u"XDG_DATA_HOME=%1/data"_s.arg(home),
         u"XDG_CACHE_HOME=%1/cache"_s.arg(home)});
    if (run.seconds == 0)
        std::printf("%s painted nothing in a minute\n", qPrintable(program));
    return run.seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString address = u"sqlite:%1/school.sqlite"_s.arg(home.path());
    if (!QFile::exists(QStringLiteral(OURS))) {
        std::printf("caretaker is not built\n");
        return 1;
    }
    if (!prepare(address))
        return 1;

    QList<double> empty;
    QList<double> ours;
    for (int round = 0; round <= Rounds; ++round) {
        const double emptySeconds = secondsOf(QStringLiteral(BASELINE), {}, 0, home.path());
        const double ourSeconds
            = secondsOf(QStringLiteral(OURS), {u"--database"_s, address}, Rows, home.path());
        if (emptySeconds == 0 || ourSeconds == 0)
            return 1;
        if (round == 0) // fonts and libraries come from the disk
            continue;
        empty.append(emptySeconds);
        ours.append(ourSeconds);
    }
    std::printf("empty window  %6.0f ms\ncaretaker     %6.0f ms\nratio         %6.2f\n",
                Bench::median(empty) * 1000, Bench::median(ours) * 1000,
                Bench::median(ours) / Bench::median(empty));
    return 0;
}
