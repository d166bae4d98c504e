// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/accounts.h"
#include "core/connections/codes.h"
#include "core/storage/databasethread.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/storage/freshdatabase.h"
#include "tests/sandbox/forge.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Connections;
using Storage::Engine;

namespace {

Account account(const QString &name = u"Jamf"_s)
{
    return {{.name = name, .address = QUrl(u"https://jamf.example.edu"_s), .account = u"client-1"_s},
            Secret("Geheimnis"),
            {}};
}

} // namespace

/// What a future of this class gives, once it is there.
#define AWAIT(answer)                                                                                        \
    [](auto future) {                                                                                        \
        [&future] { QTRY_VERIFY(future.isFinished()); }();                                                   \
        return future.result();                                                                              \
    }(answer)

class TestAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_database = std::make_unique<Storage::DatabaseThread>(m_fresh->address());
        m_keychain = std::make_unique<FakeKeychain>();
        m_accounts = std::make_unique<Accounts>(*m_database, *m_keychain);
    }

    void cleanup()
    {
        m_accounts.reset();
        m_database.reset();
        m_keychain.reset();
        m_fresh.reset();
    }

    void keepsNoKeyThatCameWithTheAuthority()
    {
        Account given = account();
        given.connection.authority = Sandbox::pem(Sandbox::issue({.commonName = u"School CA"_s}));
        QVERIFY(given.connection.authority.contains("PRIVATE KEY"));
        const auto saved = AWAIT(m_accounts->save(given));
        QVERIFY(saved);
        const auto rows = AWAIT(m_accounts->list());
        QVERIFY(rows->constFirst().authority.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(!rows->constFirst().authority.contains("KEY"));
        QCOMPARE(rows->constFirst(), *saved);

        given.connection.name = u"Other"_s;
        given.connection.authority = "none";
        QCOMPARE(AWAIT(m_accounts->save(given)).error().code, Codes::InvalidAuthority);
        QCOMPARE(AWAIT(m_accounts->list())->size(), 1);
    }

    void tellsThatTheListIsAnother()
    {
        QSignalSpy changed(m_accounts.get(), &Accounts::changed);
        const auto saved = AWAIT(m_accounts->save(account()));
        QVERIFY(saved);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!AWAIT(m_accounts->save(account()))); // the name is taken
        QCOMPARE(changed.size(), 1);
        QVERIFY(AWAIT(m_accounts->list()));
        QVERIFY(AWAIT(m_accounts->open(saved->id)));
        QCOMPARE(changed.size(), 1);
        QVERIFY(AWAIT(m_accounts->remove(saved->id)));
        QCOMPARE(changed.size(), 2);
    }

    void savesOpensAndRemoves()
    {
        Account given = account();
        given.connection.proxy = QUrl(u"http://proxy:3128"_s);
        given.connection.proxyUser = u"p"_s;
        given.proxyPassword = Secret("ProxyGeheimnis");
        const auto saved = AWAIT(m_accounts->save(given));
        QVERIFY(saved);
        QVERIFY(!saved->id.isEmpty());
        QCOMPARE(*AWAIT(m_accounts->list()), QList<Connection> {*saved});

        const auto opened = AWAIT(m_accounts->open(saved->id));
        QVERIFY(opened);
        QCOMPARE(opened->connection, *saved);
        QVERIFY(opened->secret == given.secret);
        QVERIFY(opened->proxyPassword == given.proxyPassword);

        QVERIFY(AWAIT(m_accounts->remove(saved->id)));
        QCOMPARE(AWAIT(m_accounts->list())->size(), 0);
        QCOMPARE(m_keychain->entries, (QMap<QString, QByteArray>()));
        QCOMPARE(AWAIT(m_accounts->open(saved->id)).error().code, Codes::NotFound);
    }

    void keepsTheSecretWhileTheRowChanges()
    {
        Account changed {*AWAIT(m_accounts->save(account()))};
        changed.connection.name = u"Renamed"_s;
        changed.connection.isPaused = true;
        m_keychain->fault = [](FakeKeychain::Call, const QString &) { return lockedKeychain(); };
        QVERIFY(AWAIT(m_accounts->save(changed)));
        m_keychain->fault = {};
        const auto opened = AWAIT(m_accounts->open(changed.connection.id));
        QCOMPARE(opened->connection.name, u"Renamed"_s);
        QVERIFY(opened->secret == Secret("Geheimnis"));
    }

    void changesOneColumnOnly()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        // Meanwhile a colleague changed the row on another computer.
        QVERIFY(AWAIT(m_database->run([](Storage::Database &database) {
            return database.query(u"UPDATE connections SET account = 'other', proxy_user = 'x'"_s)
                .map([](const QSqlQuery &) {});
        })));
        const QDateTime at(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
        QSignalSpy changed(m_accounts.get(), &Accounts::changed);
        QVERIFY(AWAIT(m_accounts->setTestedAt(saved->id, at)));
        QVERIFY(AWAIT(m_accounts->setPaused(saved->id, true)));
        QCOMPARE(changed.size(), 2);
        Connection expected = *saved;
        expected.account = u"other"_s;
        expected.proxyUser = u"x"_s;
        expected.testedAt = at;
        expected.isPaused = true;
        QCOMPARE(*AWAIT(m_accounts->list()), QList<Connection> {expected});
        QVERIFY(AWAIT(m_accounts->setTestedAt(u"nobody"_s, at))); // removed meanwhile
    }

    void tellsOfANewNameInTheSameStep()
    {
        const auto saved = AWAIT(m_accounts->save(account(u"A"_s)));
        QVERIFY(AWAIT(m_accounts->save(account(u"B"_s))));
        QStringList told;
        bool isBroken = false;
        m_accounts->setRenaming(
            [&](Storage::Database &, const Connection &renamed, const QString &before) -> Result<> {
                told.append(before + u">"_s + renamed.name);
                return isBroken ? Result<>(failure(ErrorKind::LocalFault, "broken"_L1)) : Result<>();
            });
        Account changed {*saved};
        QVERIFY(AWAIT(m_accounts->save(changed)));
        changed.connection.name = u"b"_s;
        QVERIFY(!AWAIT(m_accounts->save(changed))); // taken
        QCOMPARE(told, QStringList());
        changed.connection.name = u"C"_s;
        isBroken = true;
        QVERIFY(!AWAIT(m_accounts->save(changed)));
        QCOMPARE(AWAIT(m_accounts->list())->first().name, u"A"_s);
        isBroken = false;
        QVERIFY(AWAIT(m_accounts->save(changed)));
        QCOMPARE(told, QStringList({u"A>C"_s, u"A>C"_s}));
    }

    void replacesTheSecret()
    {
        Account changed {*AWAIT(m_accounts->save(account())), Secret("neu")};
        QVERIFY(AWAIT(m_accounts->save(changed)));
        QVERIFY(AWAIT(m_accounts->open(changed.connection.id))->secret == Secret("neu"));
    }

    void sendsNoKeyToAnotherPlaceThanApples()
    {
        Account given {.connection = {.service = Service::AppleSchoolManager, .name = u"Apple"_s},
                       .secret = Secret("PEM\nof two lines\n")};
        given.connection.address = QUrl(u"https://api-school.apple.com"_s);
        given.connection.tokenAddress = QUrl(u"https://account.apple.com/auth/oauth2/token"_s);
        given.connection.account = u"SCHOOLAPI.1"_s;
        given.connection.keyId = u"k"_s;
        const auto saved = AWAIT(m_accounts->save(given));
        QVERIFY(saved);
        const auto opened = AWAIT(m_accounts->open(saved->id));
        QCOMPARE(opened->connection, *saved);
        QVERIFY(opened->secret == given.secret);

        const auto changed = [this, &saved](const QString &column, const QString &value) {
            const QString before = column == u"address" ? u"https://api-school.apple.com"_s
                                                        : u"https://account.apple.com/auth/oauth2/token"_s;
            const auto put = [this, column](const QString &text) {
                return AWAIT(m_database->run([column, text](Storage::Database &database) {
                    return database.query(u"UPDATE connections SET %1 = ?"_s.arg(column), {text})
                        .map([](const QSqlQuery &) {});
                }));
            };
            const bool isPut = put(value).has_value();
            const auto answer = AWAIT(m_accounts->open(saved->id));
            return isPut && put(before) && !answer ? answer.error() : Error {ErrorKind::LocalFault, {}};
        };
        QCOMPARE(changed(u"token_address"_s, u"https://account.apple.org/auth/oauth2/token"_s).about,
                 QStringList({u"https://account.apple.com"_s, u"https://account.apple.org"_s}));
        QCOMPARE(changed(u"address"_s, u"https://api.example.org"_s).about,
                 QStringList({u"https://api-school.apple.com"_s, u"https://api.example.org"_s}));
        QCOMPARE(changed(u"token_address"_s, QString(u""_s)).code, Codes::AddressChanged);
    }

    void sendsNoSecretElsewhere_data()
    {
        QTest::addColumn<QString>("column"); // of the shared database
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("about");
        const auto row = [](const char *name, const QString &column, const QString &value,
                            QLatin1StringView code, const QStringList &about) {
            QTest::newRow(name) << column << value << QString(code) << about;
        };
        const QString before = u"https://jamf.example.edu"_s;
        row("another host", u"address"_s, u"https://jamf.example.org"_s, Codes::AddressChanged,
            {before, u"https://jamf.example.org"_s});
        row("another port", u"address"_s, u"https://jamf.example.edu:8443"_s, Codes::AddressChanged,
            {before, u"https://jamf.example.edu:8443"_s});
        row("another scheme", u"address"_s, u"http://jamf.example.edu:443"_s, Codes::AddressChanged,
            {before, u"http://jamf.example.edu:443"_s});
        row("no address", u"address"_s, u""_s, Codes::AddressChanged, {before, u""_s});
        row("another account", u"account"_s, u"client-2"_s, Codes::AccountChanged,
            {u"client-1"_s, u"client-2"_s});
        row("another proxy", u"proxy"_s, u"http://evil:3128"_s, Codes::ProxyChanged,
            {u"http://proxy:3128"_s, u"http://evil:3128"_s});
        row("another user of the proxy", u"proxy_user"_s, u"q"_s, Codes::ProxyChanged, {u"p"_s, u"q"_s});
        row("the same, spelt otherwise", u"address"_s, u"https://JAMF.example.edu:443"_s, {}, {});
    }

    void sendsNoSecretElsewhere()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        QFETCH(const QString, code);
        Account given = account();
        given.connection.proxy = QUrl(u"http://proxy:3128"_s);
        given.connection.proxyUser = u"p"_s;
        given.proxyPassword = Secret("ProxyGeheimnis");
        const auto saved = AWAIT(m_accounts->save(given));
        QVERIFY(AWAIT(m_accounts->open(saved->id)));

        // Somebody who can write to the shared database does.
        QVERIFY(AWAIT(m_database->run([column, value](Storage::Database &database) {
            return database.query(u"UPDATE connections SET %1 = ?"_s.arg(column), {value})
                .map([](const QSqlQuery &) {});
        })));

        const auto opened = AWAIT(m_accounts->open(saved->id));
        QCOMPARE(opened ? QString() : QString(opened.error().code), code);
        if (opened)
            return;
        QCOMPARE(opened.error().kind, ErrorKind::Conflict);
        QTEST(opened.error().about, "about");

        // Entered for what it says now, it is used again.
        Account again {AWAIT(m_accounts->list())->constFirst(), given.secret, given.proxyPassword};
        if (again.connection.address.isEmpty())
            return;
        QVERIFY(AWAIT(m_accounts->save(again)));
        QVERIFY(AWAIT(m_accounts->open(saved->id)));
    }

    void sendsNoSecretByAnotherAuthoritysWord()
    {
        const auto authority = [](const QString &name) {
            return *authorityIn(Sandbox::pem(Sandbox::issue({.commonName = name})));
        };
        Account given = account();
        given.connection.authority = authority(u"School CA"_s);
        given.connection = *AWAIT(m_accounts->save(given));
        const auto put = [this](const QByteArray &pem) {
            return m_database->run([pem](Storage::Database &database) {
                return database.query(u"UPDATE connections SET authority = ?"_s, {pem})
                    .map([](const QSqlQuery &) {});
            });
        };
        QVERIFY(AWAIT(put(authority(u"Other CA"_s))));
        const auto refused = AWAIT(m_accounts->open(given.connection.id));
        QCOMPARE(refused.error().code, Codes::AuthorityChanged);
        QCOMPARE(refused.error().about, QStringList {u"https://jamf.example.edu"_s});
        // Saving it for another reason does not make it right.
        Account renamed {AWAIT(m_accounts->list())->constFirst()};
        renamed.connection.name = u"Other"_s;
        QVERIFY(AWAIT(m_accounts->save(renamed)));
        QCOMPARE(AWAIT(m_accounts->open(given.connection.id)).error().code, Codes::AuthorityChanged);
        QCOMPARE(AWAIT(m_accounts->complete(renamed)).error().code, Codes::AuthorityChanged);
        renamed.connection.authority = authority(u"Third CA"_s);
        QVERIFY(AWAIT(m_accounts->save(renamed)));
        QCOMPARE(AWAIT(m_accounts->open(given.connection.id)).error().code, Codes::AuthorityChanged);
        // The system's authorities alone vouch for fewer servers.
        QVERIFY(AWAIT(put("")));
        QVERIFY(AWAIT(m_accounts->open(given.connection.id)));
    }

    void anAuthorityThatIsChosenHereTakesTheSecretAlong()
    {
        Account given = account();
        given.connection = *AWAIT(m_accounts->save(given));
        Account changed {given.connection};
        changed.connection.authority
            = *authorityIn(Sandbox::pem(Sandbox::issue({.commonName = u"School CA"_s})));
        QVERIFY(AWAIT(m_accounts->complete(changed))->secret == given.secret);
        QVERIFY(AWAIT(m_accounts->save(changed)));
        QVERIFY(AWAIT(m_accounts->open(given.connection.id))->secret == given.secret);
    }

    void completesOnlyForWhatASecretWasGivenFor()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        Account changed {*saved};
        changed.connection.name = u"Other"_s;
        QVERIFY(AWAIT(m_accounts->complete(changed))->secret == Secret("Geheimnis"));
        changed.connection.address = QUrl(u"https://jamf.example.org"_s);
        QCOMPARE(AWAIT(m_accounts->complete(changed)).error().code, Codes::AddressChanged);
        changed.secret = Secret("typed");
        QVERIFY(AWAIT(m_accounts->complete(changed))->secret == Secret("typed"));
    }

    void asksAnewForASecretOfNoServer()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        m_keychain->entries[keyOf(saved->id, SecretPart::Sign)] = "Geheimnis";
        QCOMPARE(AWAIT(m_accounts->open(saved->id)).error().code, Secrets::Codes::Damaged);
    }

    void forgetsTheProxysPasswordWithItsUser()
    {
        Account given = account();
        given.connection.proxyUser = u"p"_s;
        given.proxyPassword = Secret("ProxyGeheimnis");
        given.connection = *AWAIT(m_accounts->save(given));
        given.connection.proxyUser.clear();
        QVERIFY(AWAIT(m_accounts->save({given.connection})));
        QVERIFY(!m_keychain->entries.contains(keyOf(given.connection.id, SecretPart::Proxy)));
        QVERIFY(AWAIT(m_accounts->open(given.connection.id)));
    }

    void leavesNothingBehindWhenTheRowIsRefused()
    {
        QVERIFY(AWAIT(m_accounts->save(account())));
        const auto before = m_keychain->entries;

        const auto second = AWAIT(m_accounts->save(account(u"JAMF"_s)));

        QCOMPARE(second.error().code, Codes::NameTaken);
        QCOMPARE(m_keychain->entries, before);
        QCOMPARE(AWAIT(m_accounts->list())->size(), 1);
    }

    void leavesTheOldSecretWhenTheRowIsRefused()
    {
        QVERIFY(AWAIT(m_accounts->save(account(u"A"_s))));
        Account second = account(u"B"_s);
        second.connection = *AWAIT(m_accounts->save(second));
        const auto before = m_keychain->entries;
        second.connection.name = u"a"_s;
        second.secret = Secret("neu");

        QCOMPARE(AWAIT(m_accounts->save(second)).error().code, Codes::NameTaken);
        QCOMPARE(m_keychain->entries, before);
    }

    void savesNothingWithoutAKeychain_data()
    {
        QTest::addColumn<int>("nth"); // which call of writing fails
        for (int i = 0; i < 3; ++i)
            QTest::addRow("write %d", i) << i;
    }

    void savesNothingWithoutAKeychain()
    {
        QFETCH(const int, nth);
        Account given = account();
        given.connection.proxyUser = u"p"_s;
        given.proxyPassword = Secret("ProxyGeheimnis");
        int writes = 0;
        m_keychain->fault = [&](FakeKeychain::Call call, const QString &) -> std::optional<Error> {
            if (call == FakeKeychain::Call::Write && writes++ == nth)
                return lockedKeychain();
            return {};
        };

        QCOMPARE(AWAIT(m_accounts->save(given)).error().code, Secrets::Codes::Locked);

        QCOMPARE(AWAIT(m_accounts->list())->size(), 0);
        QCOMPARE(m_keychain->entries, (QMap<QString, QByteArray>()));
        m_keychain->fault = {};
        QVERIFY(AWAIT(m_accounts->save(given)));
    }

    void removesNothingHalf()
    {
        Account given = account();
        given.connection.proxyUser = u"p"_s;
        given.proxyPassword = Secret("ProxyGeheimnis");
        const auto saved = AWAIT(m_accounts->save(given));
        const auto before = m_keychain->entries;
        m_keychain->fault = [](FakeKeychain::Call call, const QString &key) -> std::optional<Error> {
            return call == FakeKeychain::Call::Remove && key.endsWith(u"sign-in")
                ? std::optional(lockedKeychain())
                : std::nullopt;
        };
        QCOMPARE(AWAIT(m_accounts->remove(saved->id)).error().code, Secrets::Codes::Locked);
        QCOMPARE(m_keychain->entries, before);
        QCOMPARE(AWAIT(m_accounts->list())->size(), 1);
    }

    void removesTheRowWhereThereIsNoKeychain()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        m_keychain->fault = [](FakeKeychain::Call, const QString &) {
            return Error {ErrorKind::Unsupported, Secrets::Codes::Missing};
        };
        QVERIFY(AWAIT(m_accounts->remove(saved->id)));
        QCOMPARE(AWAIT(m_accounts->list())->size(), 0);
    }

    void refusesWhatIsNotComplete()
    {
        Account given = account();
        given.secret = Secret();
        QCOMPARE(AWAIT(m_accounts->save(given)).error().about, QStringList {u"secret"_s});
        given = account(u""_s);
        QCOMPARE(AWAIT(m_accounts->save(given)).error().code, Codes::Incomplete);
        given = account();
        given.connection.id = u"nobody"_s;
        QCOMPARE(AWAIT(m_accounts->save(given)).error().code, Codes::NotFound);
        QCOMPARE(m_keychain->entries, (QMap<QString, QByteArray>()));
    }

    void saysWhereTheSecretIsOnAnotherComputer()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        FakeKeychain elsewhere;
        Accounts colleague(*m_database, elsewhere);
        QCOMPARE(AWAIT(colleague.open(saved->id)).error().code, Secrets::Codes::NotFound);

        // Entered there, it is there too, and goes when this one removes the connection.
        QVERIFY(AWAIT(colleague.save({*saved, Secret("Geheimnis")})));
        QVERIFY(AWAIT(colleague.open(saved->id)));
        QVERIFY(AWAIT(m_accounts->remove(saved->id)));
        QCOMPARE(*AWAIT(colleague.tidy()), 1);
        QCOMPARE(elsewhere.entries, (QMap<QString, QByteArray>()));
    }

    void tidiesOnlyWhatIsItsOwn()
    {
        const auto saved = AWAIT(m_accounts->save(account()));
        FreshDatabase other(Engine::Sqlite);
        Storage::DatabaseThread otherThread(other.address());
        Accounts others(otherThread, *m_keychain);
        const auto theirs = AWAIT(others.save(account()));
        QCOMPARE(*AWAIT(m_accounts->tidy()), 0);
        QCOMPARE(*AWAIT(others.tidy()), 0);
        QVERIFY(AWAIT(m_accounts->open(saved->id)));
        QVERIFY(AWAIT(others.open(theirs->id)));
    }

    void tidiesAfterASavingThatWasCutOff()
    {
        // The program ends after the secret and before the row.
        m_keychain->fault = [this](FakeKeychain::Call call, const QString &key) -> std::optional<Error> {
            if (call == FakeKeychain::Call::Write && key.endsWith(u"sign-in"))
                QMetaObject::invokeMethod(
                    this, [this] { m_accounts.reset(); }, Qt::QueuedConnection);
            return {};
        };
        const auto cutOff = m_accounts->save(account());
        QTRY_VERIFY(cutOff.isFinished());
        m_keychain->fault = {};
        QCOMPARE(m_keychain->entries.size(), 2);

        m_accounts = std::make_unique<Accounts>(*m_database, *m_keychain);
        QCOMPARE(*AWAIT(m_accounts->tidy()), 0);
        QCOMPARE(*AWAIT(m_accounts->tidy()), 1);
        QCOMPARE(m_keychain->entries, (QMap<QString, QByteArray>()));
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::DatabaseThread> m_database;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
