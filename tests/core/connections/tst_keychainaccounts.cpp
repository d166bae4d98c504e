// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/accounts.h"
#include "core/connections/codes.h"
#include "core/secrets/codes.h"
#include "core/storage/databasethread.h"
#include "tests/core/secrets/keyring.h"
#include "tests/core/storage/freshdatabase.h"

using namespace Qt::StringLiterals;
using namespace Connections;

/// Connections with the real keychain.
class TestKeychainAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoOrphan()
    {
        NEEDS_KEYRING;
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const Keyring keyring;
        const FreshDatabase fresh(Storage::Engine::Sqlite);
        Storage::DatabaseThread database(fresh.address());
        Secrets::SystemKeychain keychain(keyring.service());
        Accounts accounts(database, keychain);
        Account given {{.name = u"青禾"_s, .address = QUrl(u"https://a.edu"_s), .account = u"id"_s},
                       Secret(QByteArray(5000, 's')),
                       Secret("proxy")};
        given.connection.proxyUser = u"p"_s;

        const auto saved = AWAIT(accounts.save(given));
        QVERIFY(saved);
        QCOMPARE(keyring.entries().size(), 1 + 4 + 1);
        const auto opened = AWAIT(accounts.open(saved->id));
        QVERIFY(opened);
        QVERIFY(opened->secret == given.secret);
        QVERIFY(opened->proxyPassword == given.proxyPassword);
        QCOMPARE(*AWAIT(accounts.tidy()), 0);

        given.connection.name = u"青禾"_s;
        QVERIFY(!AWAIT(accounts.save(given)));
        QCOMPARE(keyring.entries().size(), 1 + 4 + 1);

        // A colleague who names another server in the shared database gets no secret sent there.
        QVERIFY(AWAIT(database.run([](Storage::Database &open) {
            return open.query(u"UPDATE connections SET address = 'https://b.edu'"_s)
                .map([](const QSqlQuery &) {});
        })));
        const auto refused = AWAIT(accounts.open(saved->id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Codes::AddressChanged);
        QCOMPARE(refused.error().about, QStringList({u"https://a.edu"_s, u"https://b.edu"_s}));

        QVERIFY(AWAIT(accounts.remove(saved->id)));
        QCOMPARE(keyring.entries(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKeychainAccounts)
#include "tst_keychainaccounts.moc"
