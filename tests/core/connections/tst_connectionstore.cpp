// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/codes.h"
#include "core/connections/connectionstore.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Connections;
using Storage::Engine;

class TestConnectionStore final : public QObject
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
        m_database = m_fresh->open();
    }

    void cleanup()
    {
        m_database.reset();
        m_fresh.reset();
    }

    void givesBackWhatItWasGiven()
    {
        ConnectionStore store(*m_database);
        Connection connection {.service = Service::JamfPro,
                               .name = u"青禾國小 Jamf"_s,
                               .address = QUrl(u"https://xn--hxtp22d.xn--kpry57d:8443"_s),
                               .signIn = SignIn::User,
                               .account = u"老師"_s,
                               .keyId = u"k"_s,
                               .authority = QByteArray("-----BEGIN\0", 11),
                               .proxy = QUrl(u"http://proxy:3128"_s),
                               .proxyUser = u"p"_s,
                               .isPaused = true,
                               .testedAt = QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC)};
        const auto id = store.put(connection);
        QVERIFY(id);
        QVERIFY(!id->isEmpty());
        connection.id = *id;
        QCOMPARE(*store.all(), QList<Connection> {connection});

        connection.service = Service::AppleSchoolManager;
        connection.tokenAddress = QUrl(u"https://account.apple.com/auth/oauth2/token"_s);
        connection.readsPerMinute = 5;
        connection.writesPerHour = 2;
        QCOMPARE(*store.put(connection), *id);
        QCOMPARE(*store.all(), QList<Connection> {connection});

        connection = {.id = *id, .name = u"Other"_s, .address = QUrl(u"https://a.edu"_s), .account = u"x"_s};
        QCOMPARE(*store.put(connection), *id);
        QCOMPARE(*store.all(), QList<Connection> {connection});

        QVERIFY(store.remove(*id));
        QVERIFY(store.remove(*id));
        QCOMPARE(store.all()->size(), 0);
    }

    void keepsNamesApart()
    {
        ConnectionStore store(*m_database);
        const auto named = [](const QString &name, const QString &id = {}) {
            return Connection {
                .id = id, .name = name, .address = QUrl(u"https://a.edu"_s), .account = u"x"_s};
        };
        const auto first = store.put(named(u"ÉCOLE"_s));
        QVERIFY(first);
        QVERIFY(store.put(named(u"甲"_s)));

        const auto second = store.put(named(u" école "_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Codes::NameTaken);
        QCOMPARE(second.error().about, QStringList {u"école"_s});
        QVERIFY(store.put(named(u"École"_s, *first)));
        QCOMPARE(store.put(named(u"甲"_s, *first)).error().code, Codes::NameTaken);
        QCOMPARE(store.all()->size(), 2);
    }

    void sortsByServiceThenName()
    {
        ConnectionStore store(*m_database);
        const auto add = [&store](Service service, const QString &name) {
            return store.put(
                {.service = service, .name = name, .address = QUrl(u"https://a.edu"_s), .account = u"x"_s});
        };
        QVERIFY(add(Service::AppsAndBooks, u"1"_s));
        QVERIFY(add(Service::JamfPro, u"b"_s));
        QVERIFY(add(Service::JamfPro, u"A"_s));
        QStringList names;
        const auto all = store.all();
        QVERIFY(all);
        for (const Connection &connection : *all)
            names.append(connection.name);
        QCOMPARE(names, QStringList({u"A"_s, u"b"_s, u"1"_s}));
    }

    void leavesOutWhatALaterVersionAdded()
    {
        ConnectionStore store(*m_database);
        QVERIFY(store.put({.name = u"a"_s, .address = QUrl(u"https://a.edu"_s), .account = u"x"_s}));
        QVERIFY(m_database->query(u"UPDATE connections SET service = 'something-new'"_s));
        QCOMPARE(store.all()->size(), 0);
    }

    void knowsItsDatabase()
    {
        ConnectionStore store(*m_database);
        const auto id = store.databaseId();
        QVERIFY(id && !id->isEmpty());
        QCOMPARE(*ConnectionStore(*m_database).databaseId(), *id);
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
