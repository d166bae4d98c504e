// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_start: from fork to the first painted list of 200 credentials, against an empty window and a plain list. See README.md.

#include "core/credentials/store.h"
#include "core/storage/database.h"
#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

#ifndef OURS
#define OURS ""
#endif

constexpr int Rounds = 15;
constexpr int Rows = 200;

struct Contender
{
    const char *name;
    QList<double> seconds;
    QList<double> processorSeconds;

    void add(const Bench::Run &run)
    {
        seconds.append(run.seconds);
        processorSeconds.append(run.processorSeconds);
    }
    void printAgainst(const Contender &baseline) const
    {
        std::printf("against the %-13s %6.2f wall %6.2f processor\n", baseline.name,
                    Bench::median(seconds) / Bench::median(baseline.seconds),
                    Bench::median(processorSeconds) / Bench::median(baseline.processorSeconds));
    }
    void print() const
    {
        std::printf("%-13s %6.0f ms wall %6.0f ms processor\n", name, Bench::median(seconds) * 1000,
                    Bench::median(processorSeconds) * 1000);
    }
};

/// A school's worth of credentials, in every severity whose group stands open in the overview.
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
                                                   .notBefore = now.addDays(i % 90 - 370),
                                                   .notAfter = now.addDays(i % 90 - 5),
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

/// As after the first start, whose welcome would stand in the list's place.
void welcome(const QString &home)
{
    QSettings settings(home + u"/config/caretaker/settings.ini"_s, QSettings::IniFormat);
    settings.setValue("start/welcomed", true);
}

Bench::Run started(const QString &program, const QStringList &arguments, int rows, const QString &home)
{
    const Bench::Run run = Bench::runUntilSignalled(
        QStringList {program} + arguments,
        {u"LD_PRELOAD="_s + QStringLiteral(WITNESS), u"BENCH_ROWS=%1"_s.arg(rows), u"HOME="_s + home,
         u"XDG_CONFIG_HOME=%1/config"_s.arg(home), u"XDG_DATA_HOME=%1/data"_s.arg(home),
         u"XDG_CACHE_HOME=%1/cache"_s.arg(home)});
    if (run.seconds == 0)
        std::printf("%s painted nothing in a minute\n", qPrintable(program));
    return run;
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
    welcome(home.path());

    Contender empty {"empty window", {}, {}};
    Contender list {"plain list", {}, {}};
    Contender ours {"caretaker", {}, {}};
    for (int round = 0; round <= Rounds; ++round) {
        const Bench::Run emptyRun = started(QStringLiteral(BASELINE), {}, 0, home.path());
        const Bench::Run listRun = started(QStringLiteral(BASELINE), {u"--list"_s}, 0, home.path());
        const Bench::Run ourRun
            = started(QStringLiteral(OURS), {u"--database"_s, address}, Rows, home.path());
        if (emptyRun.seconds == 0 || listRun.seconds == 0 || ourRun.seconds == 0)
            return 1;
        if (round == 0) // fonts and libraries come from the disk
            continue;
        empty.add(emptyRun);
        list.add(listRun);
        ours.add(ourRun);
    }
    empty.print();
    list.print();
    ours.print();
    ours.printAgainst(empty);
    ours.printAgainst(list);
    return 0;
}
