// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inventory/inventorybench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Inventory;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 100;

} // namespace

/// This program is also the one that is killed: with an address, it pulls pages without end and tells of each.
class TestKilledPull final : public QObject, InventoryBench
{
    Q_OBJECT

public:
    int pull(const QString &address)
    {
        m_database = Storage::Database::open(*Storage::parseAddress(address)).value();
        auto pull = Pulls(*m_database).resumeOrBegin(School, List::Devices, Noon);
        while (pull) {
            const auto stored = recorder().storeDevices(*pull, page(pull->next.toInt()),
                                                        QString::number(pull->next.toInt() + 1), Noon);
            if (!stored)
                return 1;
            *pull = stored->pull;
            std::printf("%lld\n", static_cast<long long>(pull->pages));
            std::fflush(stdout);
        }
        return 1;
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
        QVERIFY(recorder().storeDevice(School, orgDevice(-1), Noon)); // in no page
        m_database.reset();
        qint64 told = 0;
        for (int kill = 0; kill < 8; ++kill) {
            told = pullAndKill(told);
            QVERIFY2(told > 0, m_said.constData());
        }

        m_database = m_fresh->open();
        Pull pull = begin(List::Devices);
        QVERIFY(!pull.isComplete);
        QVERIFY2(pull.pages >= told, "a page that was stored is gone");
        QCOMPARE(pull.next, QString::number(pull.pages));
        QCOMPARE(pull.entries, pull.pages * PageSize);
        const auto number
            = [this](const QString &statement) { return columnOf(*m_database, statement).toLongLong(); };
        QCOMPARE(number(u"SELECT count(*) FROM devices"_s), pull.entries + 1);
        QCOMPARE(number(u"SELECT count(*) FROM inventory_pull_pages"_s), pull.pages);
        QVERIFY(device(-1).inOrg.isThere());

        const auto last = recorder().storeDevices(pull, page(int(pull.pages)), {}, Noon);
        QVERIFY(last);
        QCOMPARE(last->gone, 1);
        QVERIFY(!device(-1).inOrg.isThere());
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE org_gone_at IS NULL"_s),
                 pull.entries + PageSize);
    }

private:
    static QList<OrgDevice> page(int number) { return orgDevices(number * PageSize, PageSize); }

    /// Gives the last page that the program told of before it was killed.
    qint64 pullAndKill(qint64 before)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--pull"_s, argumentOf(m_fresh->address())});
        const int lines = QRandomGenerator::global()->bounded(2, 12);
        QByteArray output;
        while (output.count('\n') < lines && program.waitForReadyRead(60'000))
            output += program.readAllStandardOutput();
        program.kill();
        program.waitForFinished();
        output += program.readAllStandardOutput();
        const QList<QByteArray> told = output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n');
        m_said
            = "after " + QByteArray::number(before) + ": " + told.join(' ') + program.readAllStandardError();
        if (told.first().toLongLong() <= before)
            return -1; // it began again what was stored
        return told.last().toLongLong();
    }

    QByteArray m_said {};

    static QString argumentOf(const Storage::Address &address)
    {
        return address.engine == Engine::Sqlite ? u"sqlite:"_s + address.path
                                                : address.server.toString(QUrl::FullyEncoded);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    TestKilledPull test;
    if (QCoreApplication::arguments().value(1) == u"--pull")
        return test.pull(QCoreApplication::arguments().value(2));
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedpull.moc"
