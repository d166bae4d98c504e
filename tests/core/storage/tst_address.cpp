// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address.h"
#include "core/storage/codes.h"

#include <QRegularExpression>
#include <QTest>

using namespace Storage;
using namespace Qt::StringLiterals;

class TestAddress final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isMemory");

        const auto row = [](const QString &text, const QString &path, bool isMemory = false) {
            QTest::newRow(qPrintable(text)) << text << path << isMemory;
        };
        row(u"sqlite:/home/a/caretaker.sqlite"_s, u"/home/a/caretaker.sqlite"_s);
        row(u"SQLite:relative.db"_s, u"relative.db"_s);
        row(u"sqlite::memory:"_s, u":memory:"_s, true);
        row(u":memory:"_s, u":memory:"_s, true);
        row(u"/a path/with spaces.db"_s, u"/a path/with spaces.db"_s);
        row(u"資料庫.sqlite"_s, u"資料庫.sqlite"_s);
        row(u"C:\\Users\\a\\caretaker.sqlite"_s, u"C:\\Users\\a\\caretaker.sqlite"_s);
        row(u"C:/Users/a/caretaker.sqlite"_s, u"C:/Users/a/caretaker.sqlite"_s);
        row(u"sqlite:C:\\x.db"_s, u"C:\\x.db"_s);
        row(u"\\\\server\\share\\x.db"_s, u"\\\\server\\share\\x.db"_s);
        row(u"a:b?c#d%20.db"_s, u"a:b?c#d%20.db"_s);
    }

    void readsFiles()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, path);
        QFETCH(const bool, isMemory);

        const auto address = parseAddress(text);

        QVERIFY(address);
        QCOMPARE(address->engine, Engine::Sqlite);
        QCOMPARE(address->path, path);
        QCOMPARE(address->isMemory(), isMemory);
        QCOMPARE(address->toString(), QString(u"sqlite:"_s + path));
        QCOMPARE(parseAddress(address->toString())->path, path);
    }

    void readsServers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("password");

        const auto row
            = [](const QString &text, const QString &shown, int port = -1, const QString &password = {}) {
                  QTest::newRow(qPrintable(text)) << text << shown << port << password;
              };
        row(u"postgresql://db.school.example/caretaker"_s, u"postgresql://db.school.example/caretaker"_s);
        row(u"postgres://ict@db/caretaker"_s, u"postgresql://ict@db/caretaker"_s);
        row(u"PostgreSQL://ict@db:5433/caretaker"_s, u"postgresql://ict@db:5433/caretaker"_s, 5433);
        row(u"postgresql://ict:hunter2@db/caretaker?sslmode=verify-full"_s,
            u"postgresql://ict@db/caretaker?sslmode=verify-full"_s, -1, u"hunter2"_s);
        row(u"postgresql://ict:p%40ss%2Fw@db/caretaker"_s, u"postgresql://ict@db/caretaker"_s, -1,
            u"p@ss/w"_s);
        row(u"postgresql://[::1]:5432/caretaker"_s, u"postgresql://[::1]:5432/caretaker"_s, 5432);
        row(u"postgresql:///caretaker?host=/run/postgresql"_s,
            u"postgresql:///caretaker?host=/run/postgresql"_s);
    }

    void readsServers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QFETCH(const int, port);
        QFETCH(const QString, password);

        const auto address = parseAddress(text);

        QVERIFY(address);
        QCOMPARE(address->engine, Engine::PostgreSql);
        QCOMPARE(address->toString(), shown);
        QCOMPARE(address->server.port(), port);
        QCOMPARE(address->server.password(QUrl::FullyDecoded), password);
        QVERIFY(!address->isMemory());
    }

    void refusesWhatItCannotTakeApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        const auto row = [](const QString &text, const QString &shown = {}) {
            QTest::newRow(qPrintable(text)) << text << (shown.isEmpty() ? text : shown);
        };
        row(u"sqlite:"_s);
        row(u"  "_s);
        row(u"mysql://db/x"_s);
        row(u"https://db/x"_s);
        row(u"postgresql:caretaker"_s);
        row(u"postgresql://db"_s);
        row(u"postgresql://db/"_s);
        row(u"postgresql://db/a/b"_s);
        row(u"postgresql:///caretaker"_s);
        row(u"postgresql://db/x?sslmod=verify-full"_s);
        row(u"postgresql://db/x?options=a;b"_s);
        row(u"postgresql://db/x#y"_s);
        row(u"postgresql://ict:hunter2@db:port/x"_s, u"postgresql://ict:•••@db:port/x"_s);
        row(u"postgresql://ict:hun@ter2@db/a/b"_s, u"postgresql://ict:•••@db/a/b"_s);
        row(u"postgresql://ict:hunter2"_s, u"postgresql://ict:•••"_s);
        row(u"mysql://ict:hunter2@db/x"_s, u"mysql://ict:•••@db/x"_s);
        row(u"postgresql://db/x?password=hunter2&sslmode=x"_s, u"postgresql://db/x?password=•••&sslmode=x"_s);
    }

    void refusesWhatItCannotTakeApart()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);

        const auto address = parseAddress(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Codes::InvalidAddress);
        QCOMPARE(address.error().about, QStringList {shown});
        QVERIFY(!address.error().detail.contains(u"hunter2"));
    }

    void refusesNul()
    {
        const auto address = parseAddress(u"sqlite:a"_s + QChar::Null + u"b"_s);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Codes::InvalidAddress);
    }
};

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
