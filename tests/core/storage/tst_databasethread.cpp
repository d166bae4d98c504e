// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "core/storage/databasethread.h"
#include "tests/core/storage/freshdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <QSemaphore>

#include <atomic>

using namespace Storage;
using namespace Qt::StringLiterals;

namespace {

Result<> put(Database &database, const QString &key)
{
    const auto done = database.query(u"INSERT INTO state (key, value) VALUES (?, '')"_s, {key});
    return done ? Result<>() : failure(done.error());
}

Result<QString> keys(Database &database)
{
    return columnOf(database, u"SELECT key FROM state ORDER BY key"_s);
}

} // namespace

class TestDatabaseThread final : public QObject
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
        m_thread = std::make_unique<DatabaseThread>(m_fresh->address());
    }

    void cleanup()
    {
        m_thread.reset();
        m_fresh.reset();
    }

    void answersFromItsOwnThread()
    {
        QThread *seen = nullptr;
        const auto answer = m_thread->run([&seen](Database &database) {
            seen = QThread::currentThread();
            return put(database, u"a"_s);
        });
        QTRY_VERIFY(answer.isFinished());

        QVERIFY(answer.result());
        QVERIFY(seen && seen != QThread::currentThread());
        QCOMPARE(columnOf(*m_fresh->open(), u"SELECT key FROM state"_s), u"a"_s);
    }

    void deliversToTheOwner()
    {
        QObject owner;
        QString got;
        deliver(m_thread->run(keys), &owner,
                [&got](const Result<QString> &answer) { got = answer.value() + u"!"_s; });

        QTRY_COMPARE(got, u"!"_s);
    }

    void keepsTheOrder()
    {
        QList<int> order; // touched by the database's thread alone until the last answer
        QFuture<Result<>> last;
        for (int i = 0; i < 200; ++i) {
            last = m_thread->run([&order, i](Database &) {
                order.append(i);
                return Result<>();
            });
        }
        QTRY_VERIFY(last.isFinished());

        QCOMPARE(order.size(), 200);
        QVERIFY(std::ranges::is_sorted(order));
    }

    void opensOnce()
    {
        const auto first = m_thread->open();
        const auto second = m_thread->open();
        QTRY_VERIFY(first.isFinished() && second.isFinished());

        QCOMPARE(first.result(), Result<QString>(QString()));
        QCOMPARE(second.result(), Result<QString>(QString()));
    }

    void passesErrorsOn()
    {
        const auto answer
            = m_thread->run([](Database &) -> Result<int> { return failure(ErrorKind::Refused, "test"_L1); });
        QTRY_VERIFY(answer.isFinished());

        QCOMPARE(answer.result().error().code, "test"_L1);
    }

    void skipsCancelledWork()
    {
        QSemaphore go;
        std::atomic<bool> ran = false;
        auto first = m_thread->run([&go](Database &database) {
            go.acquire();
            return put(database, u"first"_s);
        });
        auto cancelled = m_thread->run([&ran](Database &database) {
            ran = true;
            return put(database, u"cancelled"_s);
        });
        const auto last = m_thread->run(keys);
        cancelled.cancel();
        go.release();
        QTRY_VERIFY(last.isFinished());

        QVERIFY(!ran);
        QVERIFY(cancelled.isFinished() && cancelled.isCanceled());
        QCOMPARE(last.result(), Result<QString>(u"first"_s));
    }

    void endsTheWorkUnderWayAndCancelsTheRest()
    {
        QSemaphore started;
        QSemaphore go;
        std::atomic<bool> ran = false;
        const auto underWay = m_thread->run([&started, &go](Database &database) {
            started.release();
            go.acquire();
            return put(database, u"under way"_s);
        });
        const auto waiting = m_thread->run([&ran](Database &) {
            ran = true;
            return Result<>();
        });
        QVERIFY(started.tryAcquire(1, 30'000));
        const std::unique_ptr<QThread> releaser(QThread::create([&go] {
            QThread::msleep(
                50); // the destructor is waiting by then, or will find the work ended: both must do
            go.release();
        }));
        releaser->start();
        m_thread.reset();
        QVERIFY(releaser->wait());

        QVERIFY(underWay.isFinished() && !underWay.isCanceled());
        QVERIFY(underWay.result());
        QVERIFY(waiting.isFinished() && waiting.isCanceled());
        QVERIFY(!ran);
        QCOMPARE(columnOf(*m_fresh->open(), u"SELECT key FROM state"_s), u"under way"_s);
    }

    void readsWhileOthersWrite()
    {
        QVERIFY(finished(m_thread->open()));
        QSemaphore written;
        QSemaphore go;
        const auto writing = m_thread->run([&](Database &database) {
            return database.transact([&] {
                const auto done = put(database, u"new"_s);
                written.release();
                go.acquire();
                return done;
            });
        });
        QVERIFY(written.tryAcquire(1, 30'000));
        QVERIFY(finished(m_thread->read(keys)));
        QCOMPARE(m_thread->read(keys).result(), Result<QString>(QString()));
        QVERIFY(!writing.isFinished());
        go.release();
        QVERIFY(finished(writing));
        QCOMPARE(m_thread->read(keys).result(), Result<QString>(u"new"_s));
    }

    void readsInTurnUntilItIsOpen()
    {
        QSemaphore go;
        const auto writing = m_thread->run([&go](Database &database) {
            go.acquire();
            return put(database, u"first"_s);
        });
        const auto reading = m_thread->read(keys);
        go.release();
        QVERIFY(finished(writing) && finished(reading));
        const QString seen = reading.result().value();
        QVERIFY2(seen == u"first"_s || seen.isEmpty(), qPrintable(seen)); // it may have been open by then
    }

    void cancelsWhatWaitsToBeRead()
    {
        QVERIFY(finished(m_thread->open()));
        QSemaphore started;
        QSemaphore go;
        const auto underWay = m_thread->read([&](Database &database) {
            started.release();
            go.acquire();
            return keys(database);
        });
        const auto waiting = m_thread->read(keys);
        QVERIFY(started.tryAcquire(1, 30'000));
        go.release();
        m_thread.reset();
        QVERIFY(underWay.isFinished() && waiting.isFinished());
        QVERIFY(underWay.result());
    }

    void canGoAtAnyMoment()
    {
        for (int round = 0; round < 30; ++round) {
            DatabaseThread thread(m_fresh->address());
            QObject owner;
            for (int i = 0; i < round; ++i)
                deliver(thread.run(keys), &owner, [](const Result<QString> &) {});
        }
        QCOMPARE(columnOf(*m_fresh->open(), u"SELECT count(*) FROM state"_s), u"0"_s);
    }

private:
    template <typename T>
    static bool finished(const QFuture<T> &answer)
    {
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000);
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<DatabaseThread> m_thread;
};

/// Where the database itself is at fault.
class TestUnopened final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void triesAgainAfterOpeningFailed()
    {
        const QTemporaryDir folder;
        const QString blocked = folder.filePath(u"blocked"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        DatabaseThread thread({.path = blocked + u"/caretaker.sqlite"_s});

        const auto first = thread.run(keys);
        const auto second = thread.open();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result().error().code, Codes::CannotMakeFolder);
        QCOMPARE(second.result().error().code, Codes::CannotMakeFolder);

        QVERIFY(QFile::remove(blocked));
        const auto third = thread.run(keys);
        QTRY_VERIFY(third.isFinished());
        QCOMPARE(third.result(), Result<QString>(QString()));
    }

    void readsAMemoryThatItWrites()
    {
        DatabaseThread thread({.path = u":memory:"_s});
        const auto written = thread.run([](Database &database) { return put(database, u"a"_s); });
        const auto read = thread.read(keys);
        QTRY_VERIFY(written.isFinished() && read.isFinished());
        QCOMPARE(read.result(), Result<QString>(u"a"_s));
    }

    void readsInTurnWhereASecondConnectionFails()
    {
#ifdef Q_OS_WIN
        QSKIP("A file that is open keeps its name here");
#endif
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"caretaker.sqlite"_s);
        DatabaseThread thread({.path = path});
        const auto opened = thread.open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(QFile::rename(path, path + u"x"_s));
        QVERIFY(QDir().mkdir(path)); // nothing can be opened under that name
        const auto read = thread.read(keys);
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result(), Result<QString>(QString()));
    }

    void tellsWhatWasSetAside()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"caretaker.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A damaged database was set aside as"_s));
        DatabaseThread thread({.path = file.fileName()});

        const auto opened = thread.open();
        QTRY_VERIFY(opened.isFinished());

        QVERIFY(opened.result());
        QVERIFY(opened.result()->startsWith(file.fileName() + u".damaged-"_s));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestDatabaseThread onBoth;
    TestUnopened unopened;
    return QTest::qExec(&onBoth, argc, argv) + QTest::qExec(&unopened, argc, argv);
}

#include "tst_databasethread.moc"
