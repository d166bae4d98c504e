// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace Storage;
using namespace Qt::StringLiterals;

namespace {

const QString Keys = u"SELECT key FROM state ORDER BY key"_s;
const QString Insert = u"INSERT INTO state (key, value) VALUES (?, '')"_s;

} // namespace

class TestPostgreSql final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        SKIP_WITHOUT_SERVER(Engine::PostgreSql);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(Engine::PostgreSql);
    }

    void cleanup() { m_fresh.reset(); }

    void saysWhyItCannotConnect_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("database");

        QTest::newRow("nobody of that name") << u"nobody"_s << u"postgres"_s;
        QTest::newRow("no such database") << u"caretaker"_s << u"nowhere"_s;
    }

    void saysWhyItCannotConnect()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, database);
        Address address = m_fresh->address();
        address.server.setUserName(user);
        address.server.setPassword(u"hunter2"_s);
        address.server.setPath(u'/' + database);

        const auto opened = Database::open(address);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotOpen);
        QCOMPARE(opened.error().about.value(0), address.toString());
        QVERIFY(!opened.error().about.value(1).isEmpty());
        QVERIFY(!opened.error().about.join(u' ').contains(u"hunter2"));
    }

    void saysThatNobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();

        const auto address = parseAddress(u"postgresql://ict:hunter2@127.0.0.1:%1/caretaker"_s.arg(port));
        const auto opened = Database::open(*address);

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
        QCOMPARE(opened.error().code, Codes::CannotOpen);
        QVERIFY(!opened.error().about.join(u' ').contains(u"hunter2"));
    }

    void hidesThePasswordEvenWhereTheServerRepeatsIt()
    {
        Address address = m_fresh->address();
        address.server.setUserName(u"hunter2"_s);
        address.server.setPassword(u"hunter2"_s);

        const auto opened = Database::open(address);

        QVERIFY(!opened);
        QVERIFY(!opened.error().about.value(1).contains(u"hunter2"));
        QVERIFY(!opened.error().detail.contains(u"hunter2"));
    }

    void insistsOnTheOptionsOfTheAddress()
    {
        Address address = m_fresh->address();
        QUrlQuery query(address.server);
        query.addQueryItem(u"sslmode"_s, u"verify-full"_s);
        address.server.setQuery(query);

        const auto opened = Database::open(address);

        QVERIFY2(!opened, "this server has no TLS");
        QVERIFY(opened.error().about.value(1).contains(u"SSL"));
    }

    void connectsAgainAfterTheServerWasLost()
    {
        const auto database = m_fresh->open();
        QVERIFY(database->query(Insert, {u"before"_s}));
        cutOff(*database);

        const auto lost = database->query(Insert, {u"lost"_s});
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unreachable);
        QCOMPARE(lost.error().code, Codes::CannotOpen);

        QVERIFY(database->query(Insert, {u"after"_s}));
        QCOMPARE(columnOf(*database, Keys), u"after,before"_s);
    }

    void doesNotConnectAgainWithinATransaction()
    {
        const auto database = m_fresh->open();
        const auto done = database->transact([this, &database]() -> Result<> {
            std::ignore = database->query(Insert, {u"first"_s});
            cutOff(*database);
            std::ignore = database->query(Insert, {u"second"_s});
            const auto third = database->query(Insert, {u"third"_s});
            return third ? Result<>() : failure(third.error());
        });

        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unreachable);
        QCOMPARE(columnOf(*database, Keys), QString());
        QVERIFY(database->transact([] { return Result<>(); }));
    }

    void sharesNothingWithAnotherSchema()
    {
        const FreshDatabase other(Engine::PostgreSql);
        QVERIFY(other.open()->query(Insert, {u"theirs"_s}));

        QCOMPARE(columnOf(*m_fresh->open(), Keys), QString());
    }

private:
    /// As when the server starts anew.
    void cutOff(const Database &database)
    {
        const QString backend = columnOf(database, u"SELECT pg_backend_pid()"_s);
        const auto other = m_fresh->open();
        QCOMPARE(columnOf(*other, u"SELECT pg_terminate_backend(%1)"_s.arg(backend)), u"true"_s);
        QTRY_COMPARE(columnOf(*other, u"SELECT count(*) FROM pg_stat_activity WHERE pid = "_s + backend),
                     u"0"_s);
    }

    std::unique_ptr<FreshDatabase> m_fresh;
};

QTEST_GUILESS_MAIN(TestPostgreSql)
#include "tst_postgresql.moc"
