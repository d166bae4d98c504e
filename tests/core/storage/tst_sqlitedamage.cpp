// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/core/storage/freshdatabase.h"
#include "tests/core/storage/sqlitefiles.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

#include <array>
#include <atomic>
#include <thread>

using namespace SqliteFiles;
using namespace Storage;
using namespace Qt::StringLiterals;

class TestSqliteDamage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(Engine::Sqlite);
    }

    void cleanup() { m_fresh.reset(); }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<int>("from"); // where the good file is cut off, or noise begins
        QTest::addColumn<QByteArray>("noise");

        QTest::newRow("noise") << 0 << QByteArray(20'000, '\x5a');
        QTest::newRow("text") << 0 << QByteArray("this is no database\n");
        QTest::newRow("two bytes") << 0 << QByteArray("SQ");
        QTest::newRow("cut off in the header") << 50 << QByteArray();
        QTest::newRow("cut off after the header") << 100 << QByteArray();
        QTest::newRow("cut off in the first page") << 2000 << QByteArray();
        QTest::newRow("noise after the header") << 100 << QByteArray(20'000, '\x5a');
        QTest::newRow("zeros") << 0 << QByteArray(20'000, '\0');
    }

    void setsADamagedFileAside()
    {
        QFETCH(const int, from);
        QFETCH(const QByteArray, noise);
        m_fresh->open().reset();
        const QByteArray damaged = contentOf(m_fresh->path()).first(from) + noise;
        write(m_fresh->path(), damaged);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A damaged database was set aside as"_s));

        const auto opened = Database::open(m_fresh->address());

        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const QString aside = (*opened)->setAside();
        QVERIFY(
            QRegularExpression(u"/caretaker\\.sqlite\\.damaged-\\d{8}T\\d{6}Z$"_s).match(aside).hasMatch());
        QCOMPARE(contentOf(aside), damaged);
        QVERIFY((*opened)->query(u"INSERT INTO state (key, value) VALUES ('k', 'v')"_s));
        QVERIFY(!QFile::exists(m_fresh->path() + u".lock"_s));
        QVERIFY((*Database::open(m_fresh->address()))->setAside().isEmpty());
    }

    void leavesAFileOfAnotherSortAlone_data()
    {
        QTest::addColumn<QByteArray>("content");

        QTest::newRow("PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n");
        QTest::newRow("PEM after a byte order mark")
            << QByteArray("\xef\xbb\xbf-----BEGIN PRIVATE KEY-----\n");
        QTest::newRow("DER") << QByteArray("\x30\x82\x01\x0a").append(QByteArray(270, 'x'));
        QTest::newRow("content token") << QByteArray("eyJvcmdOYW1lIjoiUWluZ2hlIn0=");
        QTest::newRow("signed mail") << QByteArray("Content-Type: application/pkcs7-mime\r\n\r\nMIIB");
        QTest::newRow("profile") << QByteArray("\n<?xml version=\"1.0\"?><plist/>");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }

    void leavesAFileOfAnotherSortAlone()
    {
        QFETCH(const QByteArray, content);
        write(m_fresh->path(), content);

        const auto opened = Database::open(m_fresh->address());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::NotADatabase);
        QCOMPARE(opened.error().about, QStringList {m_fresh->address().toString()});
        QCOMPARE(contentOf(m_fresh->path()), content);
        QVERIFY(files({u"*.damaged-*"_s}).isEmpty());
    }

    void setsTheLogAsideToo()
    {
        write(m_fresh->path(), QByteArray(5000, 'x'));
        write(m_fresh->path() + u"-wal"_s, QByteArray(5000, 'y'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A damaged database was set aside as"_s));

        const auto opened = Database::open(m_fresh->address());

        QVERIFY(opened);
        QCOMPARE(contentOf((*opened)->setAside()), QByteArray(5000, 'x'));
        QCOMPARE(contentOf((*opened)->setAside() + u"-wal"_s), QByteArray(5000, 'y'));
    }

    void keepsALogWhoseDatabaseIsEmpty()
    {
        write(m_fresh->path(), {});
        write(m_fresh->path() + u"-wal"_s, QByteArray(5000, 'y'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A damaged database was set aside as"_s));

        const auto opened = Database::open(m_fresh->address());

        QVERIFY(opened);
        QCOMPARE(contentOf((*opened)->setAside() + u"-wal"_s), QByteArray(5000, 'y'));
    }

    void manyFindTheSameDamage()
    {
        write(m_fresh->path(), QByteArray(5000, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A damaged database was set aside as"_s));
        std::array<QString, 5> faults;
        std::atomic<int> moved = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 5; ++i) {
            threads.emplace_back([this, &fault = faults.at(i), &moved, i] {
                const auto own = Database::open(m_fresh->address());
                moved += own && !(*own)->setAside().isEmpty() ? 1 : 0;
                const auto added = own ? (*own)->query(u"INSERT INTO state VALUES (?, '')"_s, {i})
                                       : Result<QSqlQuery>(failure(own.error()));
                if (!added)
                    fault = added.error().code + u' ' + added.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(QStringList(faults.cbegin(), faults.cend()).join(u""_s), QString());
        QCOMPARE(moved.load(), 1);
        QCOMPARE(files({u"*.damaged-*"_s}).size(), 1);
        QCOMPARE(columnOf(*m_fresh->open(), u"SELECT count(*) FROM state"_s), u"5"_s);
    }

    void reportsDamageFoundLater()
    {
        {
            const auto database = m_fresh->open({First});
            for (int i = 0; i < 50; ++i)
                QVERIFY(database->query(AddPupil, {QString(3000, u'x')}));
        }
        QByteArray bytes = contentOf(m_fresh->path());
        bytes.replace(3 * 4096, bytes.size() - 3 * 4096, QByteArray(bytes.size() - 3 * 4096, '\xff'));
        write(m_fresh->path(), bytes);

        const auto database = m_fresh->open({First});
        QVERIFY(database);
        QVERIFY(database->setAside().isEmpty());
        int rows = 0;
        const auto done = database->each(Names, {}, [&rows](const QSqlQuery &) { ++rows; });

        QVERIFY(!done);
        QCOMPARE(done.error().code, Codes::Corrupt);
        QCOMPARE(done.error().about, QStringList({m_fresh->address().toString(), QString()}));
    }

    void saysThatTheDiskIsFull()
    {
        const auto database = m_fresh->open({First});
        QVERIFY(database->query(AddPupil, {u"before"_s}));
        QVERIFY(database->query(u"PRAGMA max_page_count = 20"_s));

        const auto done = database->transact([&database]() -> Result<> {
            for (int i = 0; i < 100; ++i) {
                if (const auto put = database->query(AddPupil, {QString(3000, u'x')}); !put)
                    return failure(put.error());
            }
            return {};
        });

        QVERIFY(!done);
        QCOMPARE(done.error().code, Codes::DiskFull);
        QCOMPARE(columnOf(*database, Names), u"before"_s);
        QVERIFY(database->query(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(database->query(AddPupil, {u"then"_s}));
    }

    void survivesARealFullDisk()
    {
        const QString disk = m_fresh->folder() + u"/disk"_s;
        QVERIFY(QDir().mkpath(disk));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=512k"_s, u"none"_s, disk})
            != 0)
            QSKIP("Only who may mount a small disk can fill it.");
        int written = 0;
        Error error {ErrorKind::LocalFault, {}};
        QLatin1StringView reopened;
        {
            const auto database = Database::open({.path = disk + u"/x.db"_s}, {First});
            for (; database && written < 1000; ++written) {
                if (const auto put = (*database)->query(AddPupil, {QString(3000, u'x')}); !put) {
                    error = put.error();
                    break;
                }
            }
            // As after a power cut on the full disk.
            write(m_fresh->path(), contentOf(disk + u"/x.db"_s));
            write(m_fresh->path() + u"-wal"_s, contentOf(disk + u"/x.db-wal"_s));
        }
        write(disk + u"/x.db-wal"_s, contentOf(m_fresh->path() + u"-wal"_s));
        if (const auto again = Database::open({.path = disk + u"/x.db"_s}, {First}); !again)
            reopened = again.error().code;
        QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);

        QCOMPARE(error.code, Codes::DiskFull);
        QVERIFY2(reopened.isEmpty() || reopened == Codes::DiskFull, reopened.data());
        QVERIFY(written > 10);
        QCOMPARE(columnOf(*m_fresh->open({First}), u"SELECT count(*) FROM pupils"_s),
                 QString::number(written));
    }

private:
    [[nodiscard]] QStringList files(const QStringList &filters = {}) const
    {
        return QDir(m_fresh->folder()).entryList(filters, QDir::Files, QDir::Name);
    }

    std::unique_ptr<FreshDatabase> m_fresh;
};

QTEST_GUILESS_MAIN(TestSqliteDamage)
#include "tst_sqlitedamage.moc"
