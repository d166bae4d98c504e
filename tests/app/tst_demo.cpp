// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demokeychain.h"
#include "app/demoserver.h"
#include "core/check/jamfservers.h"
#include "core/secrets/codes.h"
#include "core/storage/databasethread.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The outcome of an answer, once it has one.
#define AWAIT(answer)                                                                                        \
    [](auto future) {                                                                                        \
        [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();                              \
        return future.result();                                                                              \
    }(answer)

class TestDemo final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsKeychainIsOneOfItsOwn()
    {
        DemoKeychain keychain;
        const QString key = u"connection/1/sign-in"_s;
        QCOMPARE(AWAIT(keychain.read(key)).error().code, Secrets::Codes::NotFound);
        QVERIFY(AWAIT(keychain.write(key, Secret("a"))));
        QVERIFY(AWAIT(keychain.write(key, Secret("b"))));
        QVERIFY(AWAIT(keychain.read(key))->reveal() == "b");
        QCOMPARE(AWAIT(DemoKeychain().read(key)).error().code, Secrets::Codes::NotFound);
        QVERIFY(AWAIT(keychain.remove(key)));
        QVERIFY(AWAIT(keychain.remove(key)));
        QCOMPARE(AWAIT(keychain.read(key)).error().code, Secrets::Codes::NotFound);
    }

    void itsServerCanBeReadAtOnce()
    {
        const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        const QTemporaryDir folder;
        Storage::DatabaseThread database(
            *Storage::parseAddress(u"sqlite:"_s + folder.filePath(u"demo.sqlite"_s)));
        DemoKeychain keychain;
        Connections::Accounts accounts(database, keychain);
        Check::JamfServers servers(accounts, clock);
        DemoServer server;

        const auto connection = AWAIT(server.open(accounts, clock, clock()));

        QVERIFY(connection);
        QVERIFY(QHostAddress(connection->address.host()).isLoopback());
        const auto report = AWAIT(servers.sweep(connection->id));
        QVERIFY(report);
        QCOMPARE(report->rows.size(), Jamf::allRows().size());
        QVERIFY(!report->notifications.isEmpty());
        QCOMPARE(report->missingPrivileges(),
                 QStringList({u"Read GSX Connection"_s, u"Read Push Certificates"_s}));
    }

    void endsWhileItIsBeingMade()
    {
        Storage::DatabaseThread database(*Storage::parseAddress(u"sqlite::memory:"_s));
        DemoKeychain keychain;
        Connections::Accounts accounts(database, keychain);
        auto server = std::make_unique<DemoServer>();
        const auto opening = server->open(
            accounts, [] { return QDateTime::currentDateTimeUtc(); }, QDateTime::currentDateTimeUtc());
        server.reset();
        QTRY_VERIFY(opening.isFinished());
        QVERIFY(opening.isCanceled() || opening.resultCount() == 0);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
