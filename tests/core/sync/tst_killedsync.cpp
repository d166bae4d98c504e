// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/syncbench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace AppleBench;
using Inventory::List;

namespace {

constexpr quint32 Devices = 4000;
constexpr int RowsAPage = 20;

Apple::Conduct conduct()
{
    return {.budget = Apple::Budget({100'000}, {100'000}), .pace = quickPace(), .rowsAPage = RowsAPage};
}

} // namespace

/// This program is also the one that is killed: it fetches, and tells of each page once it is stored.
class TestKilledSync final : public QObject, SyncBench
{
    Q_OBJECT

public:
    static int fetch(const QStringList &words)
    {
        Storage::DatabaseThread database(Storage::parseAddress(words.value(0)).value());
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 1;
        const Apple::Site site {.api = QUrl(words.value(1)),
                                .token = QUrl(words.value(2)),
                                .proxy = {.mode = Net::Proxy::Mode::None}};
        const Clock clock = [] { return Start; };
        Apple::Service service(site, {words.value(3), words.value(4), Secret(input.readAll())}, clock, conduct());
        Sync::AppleSync run(service, database, School, clock);
        QObject::connect(&run, &Sync::AppleSync::stored, &run, [&run] {
            std::printf("%lld\n", static_cast<long long>(run.progress().pages));
            std::fflush(stdout);
        });
        return outcome(run.start()) ? 0 : 1;
    }

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
    }

    void cleanup() { close(); }

    void losesNoStoredPage()
    {
        Bench bench(Devices, {.rowsAPage = RowsAPage});
        qint64 known = 0;
        for (int kill = 0; kill < 5; ++kill) {
            const qint64 told = fetchAndKill(bench);
            const Inventory::Pull pull = pullOf(List::Devices);
            QVERIFY(told > 0);
            QVERIFY2(pull.pages >= told, "a page that was stored is gone");
            QVERIFY2(pull.pages > known, "it began again what was stored");
            QCOMPARE(pull.entries, pull.pages * RowsAPage);
            QCOMPARE(here(), pull.entries);
            known = pull.pages;
        }
        const int before = bench.apple.requests("GET", u"/v1/orgDevices"_s);
        const auto rest = sync(bench);
        QVERIFY2(rest, qPrintable(codeOf(rest)));
        QCOMPARE(here(), Devices);
        QCOMPARE(bench.apple.requests("GET", u"/v1/orgDevices"_s) - before, Devices / RowsAPage - known);
    }

private:
    /// Gives the last page that the program told of before it was killed.
    qint64 fetchAndKill(const Bench &bench)
    {
        const Sandbox::AppleApiAccount account = bench.apple.school().accounts.first();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--fetch"_s, argumentOf(m_fresh->address()), bench.apple.api().toString(),
                       bench.apple.token().toString(), account.clientId, account.keyId});
        program.write(Sandbox::applePrivateKeyFile(account));
        program.closeWriteChannel();
        const int lines = QRandomGenerator::global()->bounded(2, 9);
        QByteArray output;
        while (output.count('\n') < lines && program.waitForReadyRead(60'000))
            output += program.readAllStandardOutput();
        program.kill();
        program.waitForFinished();
        output += program.readAllStandardOutput();
        return output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n').last().toLongLong();
    }

    static QString argumentOf(const Storage::Address &address)
    {
        return address.engine == Engine::Sqlite ? u"sqlite:"_s + address.path
                                                : address.server.toString(QUrl::FullyEncoded);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--fetch")
        return TestKilledSync::fetch(QCoreApplication::arguments().mid(2));
    TestKilledSync test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedsync.moc"
