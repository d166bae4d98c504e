// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/filecontent.h"
#include "core/check/filesource.h"
#include "core/credentials/codes.h"
#include "tests/core/check/samples.h"

#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestFileSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fillsInPlaceAndTime()
    {
        const QString path = m_folder.filePath(u"推播憑證.pem"_s);
        Samples::write(path, Samples::certificate(u"First"_s) + Samples::certificate(u"Second"_s));
        Check::FileSource source(path);

        const Check::Look look = Samples::lookThrough(source);

        QCOMPARE(look.observations.size(), 2);
        QVERIFY(look.troubles.isEmpty());
        QCOMPARE(look.filesRead, 1);
        for (const Credentials::Observation &observation : look.observations) {
            QCOMPARE(observation.sighting.source, Credentials::SourceKind::File);
            QCOMPARE(observation.sighting.where, path);
            QCOMPARE(observation.sighting.seenAt, Samples::now());
            QCOMPARE(observation.sighting.notAfter, Samples::now().addDays(100));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QLatin1StringView>("code");

        const auto row = [](const char *name, const QString &path, QLatin1StringView code) {
            QTest::newRow(name) << path << code;
        };
        makeStrangeFiles();
        row("nothing there", m_folder.filePath(u"missing.pem"_s), Check::Codes::NotFound);
        row("a folder", m_folder.path(), Check::Codes::NotAFile);
        row("a device without end", u"/dev/zero"_s, Check::Codes::NotAFile);
        row("a pipe", m_folder.filePath(u"pipe"_s), Check::Codes::NotAFile);
        row("a socket", m_folder.filePath(u"socket"_s), Check::Codes::NotAFile);
        row("a link to nothing", m_folder.filePath(u"dangling"_s), Check::Codes::NotFound);
        row("a link to itself", m_folder.filePath(u"loop"_s), Check::Codes::CannotRead);
        row("a link to a pipe", m_folder.filePath(u"link-to-pipe"_s), Check::Codes::NotAFile);
        row("too large", m_folder.filePath(u"large"_s), Credentials::Codes::TooLarge);
        row("empty", m_folder.filePath(u"empty"_s), Credentials::Codes::EmptyFile);
        row("below a file", m_folder.filePath(u"empty/x.pem"_s), Check::Codes::NotFound);
    }

    void refuses()
    {
        QFETCH(const QString, path);
        QFETCH(const QLatin1StringView, code);
        Check::FileSource source(path);

        const Check::Look look = Samples::lookThrough(source);

        QVERIFY(look.observations.isEmpty());
        QCOMPARE(look.troubles.size(), 1);
        QCOMPARE(look.troubles.first().where, path);
        QCOMPARE(look.troubles.first().error.code, code);
    }

    void tellsThatPermissionIsMissing()
    {
        const QString path = m_folder.filePath(u"private.pem"_s);
        Samples::write(path, Samples::certificate(u"Private"_s));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0), 0);
        // Root may read everything, so that this thread becomes somebody else for the moment.
        const uid_t user = ::geteuid();
        if (user == 0) {
            QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
            QCOMPARE(::seteuid(65'534), 0);
        }
        const Result<QByteArray> content = Check::contentOf(Check::nativePath(path));
        QCOMPARE(::seteuid(user), 0);

        QVERIFY(!content);
        QCOMPARE(content.error().code, Check::Codes::NoPermission);
    }

    void followsALinkToAFile()
    {
        Samples::write(m_folder.filePath(u"real.pem"_s), Samples::certificate(u"Linked"_s));
        const QString link = m_folder.filePath(u"link.pem"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"real.pem"_s), link));
        Check::FileSource source(link);

        QCOMPARE(Samples::placesOf(Samples::lookThrough(source)), QStringList {link});
    }

    void readsFilesThatCallThemselvesEmpty()
    {
        const Result<QByteArray> content = Check::contentOf("/proc/self/status");

        QVERIFY(content);
        QVERIFY(content->startsWith("Name:"));
    }

    void showsNamesThatAreNoUtf8()
    {
        QCOMPARE(Check::displayedPath("/tmp/\xBE\xCC.pem"), u"/tmp/\\xBE\\xCC.pem"_s);
        QCOMPARE(Check::displayedPath(Check::nativePath(u"/tmp/憑證.pem"_s)), u"/tmp/憑證.pem"_s);
    }

    void forgivesLitterAndVanishedFilesOfAFolder()
    {
        const QString litter = m_folder.filePath(u"Thumbs.db"_s);
        Samples::write(litter, "no credential");
        for (const QString &path : {litter, m_folder.filePath(u"gone.pem"_s)}) {
            Check::FileSource source(path, {}, Check::Mention::InFolder);
            QVERIFY(Samples::lookThrough(source).troubles.isEmpty());
            Check::FileSource named(path);
            QCOMPARE(Samples::lookThrough(named).troubles.size(), 1);
        }
    }

    void outlivesItsSource()
    {
        const QString path = m_folder.filePath(u"outlived.pem"_s);
        Samples::write(path, Samples::certificate(u"Outlived"_s));
        QFuture<Check::Parcel> future = Check::FileSource(path).look(Samples::now());

        QTRY_VERIFY(future.isFinished());
        QCOMPARE(Samples::joined(future).observations.size(), 1);
    }

private:
    void makeStrangeFiles() const
    {
        const auto native = [this](const char *name) {
            return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name)));
        };
        QCOMPARE(::mkfifo(native("pipe").constData(), 0600), 0);
        QCOMPARE(::symlink("missing", native("dangling").constData()), 0);
        QCOMPARE(::symlink("loop", native("loop").constData()), 0);
        QCOMPARE(::symlink("pipe", native("link-to-pipe").constData()), 0);
        Samples::write(m_folder.filePath(u"empty"_s), {});
        QFile large(m_folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(Credentials::MaxSingleBytes + 1));

        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray path = native("socket");
        QVERIFY(path.size() < static_cast<qsizetype>(sizeof address.sun_path));
        qstrcpy(address.sun_path, path.constData());
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(handle);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileSource)
#include "tst_filesource.moc"
