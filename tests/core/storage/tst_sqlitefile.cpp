// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "core/storage/sqlitefile.h"
#include "tests/core/storage/freshdatabase.h"
#include "tests/core/storage/sqlitefiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace SqliteFiles;
using namespace Storage;
using namespace Qt::StringLiterals;

namespace {

const Migration Second {2, {u"CREATE TABLE rooms (name TEXT NOT NULL)"_s}};

/// For tests of permissions, which do not hold for root: somebody who owns nothing.
class OrdinaryUser final
{
public:
#ifdef Q_OS_UNIX
    OrdinaryUser() { std::ignore = ::seteuid(::geteuid() == 0 ? 65534 : ::geteuid()); }
    ~OrdinaryUser() { std::ignore = ::seteuid(::getuid()); }
#else
    OrdinaryUser() {} // nobody there is above a file's permissions
    ~OrdinaryUser() {}
#endif
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
};

constexpr auto Everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto Enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

class TestSqliteFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(Engine::Sqlite);
    }

    void cleanup() { m_fresh.reset(); }

    void waitsForTheDisk()
    {
        const auto database = m_fresh->open();

        QCOMPARE(columnOf(*database, u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(columnOf(*database, u"PRAGMA synchronous"_s), u"2"_s); // FULL
        QCOMPARE(columnOf(*database, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(columnOf(*database, u"PRAGMA busy_timeout"_s), u"5000"_s);
    }

    void leavesOneFileWhenClosed()
    {
        m_fresh->open().reset();

        QCOMPARE(files(), QStringList {u"caretaker.sqlite"_s});
    }

    void makesTheFolder()
    {
        Address address = m_fresh->address();
        address.path = m_fresh->folder() + u"/學校/of mine/caretaker.sqlite"_s;

        QVERIFY(Database::open(address));
        QVERIFY(QFile::exists(address.path));
    }

    void saysThatAFolderCannotBeMade()
    {
        write(m_fresh->folder() + u"/file"_s, "x");
        Address address = m_fresh->address();
        address.path = m_fresh->folder() + u"/file/caretaker.sqlite"_s;

        const auto opened = Database::open(address);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotMakeFolder);
        QCOMPARE(opened.error().about, (QStringList {address.toString(), m_fresh->folder() + u"/file"_s}));
    }

    void saysThatAFolderIsNoFile()
    {
        Address address = m_fresh->address();
        address.path = m_fresh->folder();

        const auto opened = Database::open(address);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotOpen);
    }

    void aPlaceThatHoldsNoFilesIsNotAFullDisk()
    {
        if (!QFileInfo(u"/proc/self"_s).isDir())
            QSKIP("Only Linux has such a place.");
        const auto opened = Database::open({.path = u"/proc/caretaker.sqlite"_s});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotOpen);
    }

    void takesPathsThatLookLikeOptions_data()
    {
        QTest::addColumn<QString>("name");

        for (const QString &name : {u"a b.db"_s, u"資料.db"_s, u"a#x%20;y.db"_s, u"'q'.db"_s})
            QTest::newRow(qPrintable(name)) << name;
#ifndef Q_OS_WIN // which has no such names
        for (const QString &name : {u"a?mode=ro#x%20;y.db"_s, u"file:x.db"_s, u"'q\".db"_s})
            QTest::newRow(qPrintable(name)) << name;
#endif
    }

    void takesPathsThatLookLikeOptions()
    {
        QFETCH(const QString, name);
        Address address = m_fresh->address();
        address.path = m_fresh->folder() + u'/' + name;

        QVERIFY((*Database::open(address, {First}))->query(AddPupil, {u"a"_s}));
        const auto upgraded = Database::open(address, {First, Second});

        QVERIFY(upgraded);
        QCOMPARE(columnOf(**upgraded, Names), u"a"_s);
        const auto newer = Database::open(address, {First});
        QVERIFY(!newer);
        QCOMPARE(newer.error().code, Codes::NewerSchema);
        QVERIFY(files().contains(name));
    }

    void memoryEndsWithTheConnection()
    {
        const Address memory {.path = u":memory:"_s};
        QVERIFY((*Database::open(memory, {First}))->query(AddPupil, {u"a"_s}));

        QCOMPARE(columnOf(**Database::open(memory, {First}), Names), QString());
        QVERIFY(!QFile::exists(u":memory:"_s));
    }

    void takesAnEmptyFileForANewOne()
    {
        write(m_fresh->path(), {});

        const auto database = m_fresh->open();

        QVERIFY(database);
        QVERIFY(database->setAside().isEmpty());
    }

    void leavesANewerFileUnharmed()
    {
        m_fresh->open({First, Second}).reset();
        const QByteArray before = contentOf(m_fresh->path());

        const auto opened = Database::open(m_fresh->address(), {First});

        QCOMPARE(opened.error().code, Codes::NewerSchema);
        QCOMPARE(contentOf(m_fresh->path()), before);
        QCOMPARE(files(), QStringList {u"caretaker.sqlite"_s});
    }

    void leavesTheLogOfANewerFileUnharmed()
    {
        // As after a power cut: the newer version stands in the log alone.
        m_fresh->open({First}).reset();
        const QByteArray old = contentOf(m_fresh->path());
        auto database = m_fresh->open({First, Second});
        const QByteArray log = contentOf(m_fresh->path() + u"-wal"_s);
        database.reset();
        write(m_fresh->path(), old);
        write(m_fresh->path() + u"-wal"_s, log);
        QVERIFY(!log.isEmpty());

        const auto opened = Database::open(m_fresh->address(), {First});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::NewerSchema);
        QCOMPARE(contentOf(m_fresh->path()), old);
        QCOMPARE(contentOf(m_fresh->path() + u"-wal"_s), log);
    }

    void leavesADatabaseOfAnotherProgramUnharmed()
    {
        {
            Connection connection(m_fresh->address());
            QVERIFY(connection.open());
            QVERIFY(connection.execute(u"CREATE TABLE theirs (x TEXT)"_s));
        }
        const QByteArray before = contentOf(m_fresh->path());

        const auto opened = Database::open(m_fresh->address());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotMigrate);
        QCOMPARE(contentOf(m_fresh->path()), before);
    }

    void copiesBeforeItChanges()
    {
        QVERIFY(m_fresh->open({First})->query(AddPupil, {u"before"_s}));

        const auto database = m_fresh->open({First, Second});
        QVERIFY(database->query(AddPupil, {u"after"_s}));

        const QStringList copies = files({u"*.bak"_s});
        QCOMPARE(copies.size(), 1);
        QVERIFY(QRegularExpression(u"^caretaker\\.sqlite\\.v1-\\d{8}T\\d{6}Z\\.bak$"_s)
                    .match(copies[0])
                    .hasMatch());
        const auto copy = Database::open({.path = m_fresh->folder() + u'/' + copies[0]}, {First});
        QVERIFY(copy);
        QCOMPARE(columnOf(**copy, Names), u"before"_s);
    }

    void theCopyHoldsWhatIsOnlyInTheLog()
    {
        const auto other = m_fresh->open({First}); // keeps the log from being folded in
        QVERIFY(other->query(u"PRAGMA wal_autocheckpoint = 0"_s));
        for (int i = 0; i < 100; ++i)
            QVERIFY(other->query(AddPupil, {u"x"_s}));
        QVERIFY(QFileInfo(m_fresh->path() + u"-wal"_s).size() > 100 * 4096);

        QVERIFY(m_fresh->open({First, Second}));

        const auto copy
            = Database::open({.path = m_fresh->folder() + u'/' + files({u"*.bak"_s}).value(0)}, {First});
        QVERIFY(copy);
        QCOMPARE(columnOf(**copy, u"SELECT count(*) FROM pupils"_s), u"100"_s);
    }

    void changesNothingWithoutACopy()
    {
        QVERIFY(m_fresh->open({First})->query(AddPupil, {u"before"_s}));
        // The copy's name would be longer than any file system allows; the file's own is not.
        const QString longName = m_fresh->folder() + u'/' + QString(235, u'a');
        QVERIFY(QFile::rename(m_fresh->path(), longName));
        const QByteArray before = contentOf(longName);

        const auto opened = Database::open({.path = longName}, {First, Second});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotCopy);
        QVERIFY(opened.error().about.value(1).startsWith(longName));
        QCOMPARE(contentOf(longName), before);
        QCOMPARE(files().size(), 1);
        QCOMPARE(
            columnOf(**Database::open({.path = longName}, {First}), u"SELECT version FROM schema_version"_s),
            u"1"_s);
    }

    void saysThatTheFileIsReadOnly()
    {
        m_fresh->open().reset();
        QVERIFY(QFile::setPermissions(m_fresh->folder(),
                                      Everybody | Enter | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(QFile::setPermissions(m_fresh->path(), Everybody));
#ifdef Q_OS_WIN
        if (QFile(m_fresh->path()).open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            QSKIP("Nothing is read-only to this user, as to root under Wine");
#endif

        const auto opened = [this] {
            const OrdinaryUser user;
            return Database::open(m_fresh->address());
        }();

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::ReadOnly);
        QCOMPARE(opened.error().about, QStringList {m_fresh->address().toString()});
    }

    void saysThatTheFolderIsReadOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("A folder's permissions are lists of who may what here, which Qt does not change");
#endif
        m_fresh->open().reset();
        QVERIFY(QFile::setPermissions(m_fresh->path(), Everybody | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(QFile::setPermissions(m_fresh->folder(), Everybody | Enter));

        const auto opened = [this] {
            const OrdinaryUser user;
            return Database::open(m_fresh->address());
        }();
        QVERIFY(QFile::setPermissions(m_fresh->folder(), Everybody | Enter | QFile::WriteOwner));

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::ReadOnly);
    }

    void losesNothingThatWasCommittedWhenKilled()
    {
        for (int round = 0; round < 3; ++round) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {u"write-for-ever"_s, m_fresh->path()});
            QByteArray said;
            QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).count('\n') > 40, 20'000);
            child.kill();
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            const QByteArray committed = said.first(said.lastIndexOf('\n') + 1).trimmed().split('\n').last();

            const auto database = m_fresh->open();
            QVERIFY(database);
            QVERIFY(database->setAside().isEmpty());
            QCOMPARE(columnOf(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
            const int kept = columnOf(*database, u"SELECT count(*) FROM state"_s).toInt();
            QVERIFY2(kept >= committed.toInt(), qPrintable(QString::number(kept)));
            // Each transaction writes two rows or none.
            QCOMPARE(kept % 2, 0);
        }
    }

private:
    [[nodiscard]] QStringList files(const QStringList &filters = {}) const
    {
        return QDir(m_fresh->folder()).entryList(filters, QDir::Files, QDir::Name);
    }

    std::unique_ptr<FreshDatabase> m_fresh;
};

namespace {

/// What is killed: tells on stdout how many rows are committed for certain.
int writeForEver(const QString &path)
{
    const auto database = Database::open({.path = path});
    QFile out;
    if (!database || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    while (true) {
        const auto done = (*database)->transact([&database]() -> Result<> {
            for (int i = 0; i < 2; ++i) {
                const auto put = (*database)->query(
                    u"INSERT INTO state (key, value) SELECT count(*), ? FROM state"_s, {QString(500, u'x')});
                if (!put)
                    return failure(put.error());
            }
            return {};
        });
        if (!done)
            return 1;
        out.write(columnOf(**database, u"SELECT count(*) FROM state"_s).toLatin1() + '\n');
        out.flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "write-for-ever") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    TestSqliteFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlitefile.moc"
