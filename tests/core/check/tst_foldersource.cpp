// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/foldersource.h"
#include "core/credentials/codes.h"
#include "tests/core/check/samples.h"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestFolderSource final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }

    void readsAllFoldersAndNamesEveryFile()
    {
        Samples::write(at(u"a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"2026/憑證/b.txt"_s), Samples::certificate(u"B"_s));
        Samples::write(at(u".hidden/.c"_s), Samples::certificate(u"C"_s));
        Samples::write(at(u"photo.jpg"_s), "\xFF\xD8\xFF\xE0 JFIF");

        const Check::Look look = lookAt();

        QCOMPARE(Samples::placesOf(look),
                 QStringList({at(u".hidden/.c"_s), at(u"2026/憑證/b.txt"_s), at(u"a.pem"_s)}));
        QCOMPARE(Samples::troublesOf(look.troubles),
                 QStringList {u"not-a-credential "_s + at(u"photo.jpg"_s)});
        QCOMPARE(look.filesRead, 4);
        QCOMPARE(look.observations.first().sighting.seenAt, Samples::now());
    }

    void leavesOutLitterUnlessItIsACredential()
    {
        for (const QString &name : {u".DS_Store"_s, u"thumbs.db"_s, u"Desktop.ini"_s, u"._a.pem"_s,
                                    u"a.pem~"_s, u"draft.tmp"_s, u"~$letter.docx"_s})
            Samples::write(at(name), "nothing of worth");
        Samples::write(at(u"token.tmp"_s), Samples::certificate(u"Token"_s));

        const Check::Look look = lookAt();

        QCOMPARE(Samples::placesOf(look), QStringList {at(u"token.tmp"_s)});
        QVERIFY(look.troubles.isEmpty());
        QCOMPARE(look.filesRead, 8);
    }

    void neverWaitsForPipes()
    {
        Samples::write(at(u"a.pem"_s), Samples::certificate(u"A"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(u"/dev/zero"_s, at(u"endless"_s)));
        QVERIFY(QFile::link(at(u"missing"_s), at(u"dangling"_s)));

        const Check::Look look = lookAt();

        QCOMPARE(look.observations.size(), 1);
        QCOMPARE(Samples::troublesOf(look.troubles),
                 QStringList({u"not-a-file "_s + at(u"endless"_s), u"not-a-file "_s + at(u"pipe"_s),
                              u"not-found "_s + at(u"dangling"_s)}));
    }

    void entersEachFolderOnce()
    {
        Samples::write(at(u"real/a.pem"_s), Samples::certificate(u"A"_s));
        QVERIFY(QFile::link(m_folder->path(), at(u"real/up"_s)));
        QVERIFY(QFile::link(at(u"real"_s), at(u"again"_s)));
        QTemporaryDir elsewhere;
        Samples::write(elsewhere.filePath(u"b.pem"_s), Samples::certificate(u"B"_s));
        QVERIFY(QFile::link(elsewhere.path(), at(u"elsewhere"_s)));

        const Check::Look look = lookAt();

        QCOMPARE(Samples::placesOf(look), QStringList({at(u"elsewhere/b.pem"_s), at(u"real/a.pem"_s)}));
        QVERIFY(look.troubles.isEmpty());
    }

    void readsFilesWhoseNamesAreNoUtf8()
    {
        const QByteArray path = QFile::encodeName(m_folder->path()) + "/\xBE\xCC.pem";
        Samples::write(at(u"plain.pem"_s), Samples::certificate(u"Big5"_s));
        QCOMPARE(::rename(QFile::encodeName(at(u"plain.pem"_s)).constData(), path.constData()), 0);

        QCOMPARE(Samples::placesOf(lookAt()), QStringList {at(u"\\xBE\\xCC.pem"_s)});
        QCOMPARE(::unlink(path.constData()), 0);
    }

    void opensServerTokensWithAKeyInTheSameFolder()
    {
        const Sandbox::Identity server
            = Sandbox::issue({.commonName = u"iPad"_s, .key = Sandbox::Key::Rsa2048});
        const Sandbox::Identity other
            = Sandbox::issue({.commonName = u"Mac"_s, .key = Sandbox::Key::RsaWithoutPrivate});
        Samples::write(at(u"a token.p7m"_s), Sandbox::serverToken(server.certificate));
        Samples::write(at(u"another.p7m"_s), Sandbox::serverToken(other.certificate));
        Samples::write(at(u"keys/z.pem"_s), Sandbox::pem("PRIVATE KEY", server.privateKey));

        const Check::Look look = lookAt();

        QVERIFY(look.troubles.isEmpty());
        QCOMPARE(look.filesRead, 3);
        QHash<QString, Credentials::Sighting> sightings;
        for (const Credentials::Observation &observation : look.observations)
            sightings.insert(QFileInfo(observation.sighting.where).fileName(), observation.sighting);
        QCOMPARE(sightings.size(), 3);
        QCOMPARE(sightings[u"a token.p7m"_s].notAfter, parseIsoUtc(u"2027-05-06T07:08:09Z"));
        QVERIFY(sightings[u"a token.p7m"_s].problems.isEmpty());
        QVERIFY(!sightings[u"another.p7m"_s].notAfter);
        QCOMPARE(sightings[u"another.p7m"_s].problems.constFirst().code,
                 QString(Credentials::Codes::KeyNeeded));
    }

    void saysThatAFolderIsEmptyOrMissing()
    {
        QCOMPARE(Samples::troublesOf(lookAt().troubles), QStringList {u"empty-folder "_s + m_folder->path()});
        Check::FolderSource missing(at(u"missing"_s));
        QCOMPARE(Samples::troublesOf(Samples::lookThrough(missing).troubles),
                 QStringList {u"not-found "_s + at(u"missing"_s)});
    }

    void stopsAtTheNumberOfFiles()
    {
        for (int i = 0; i < 30; ++i)
            Samples::write(at(u"%1.txt"_s.arg(i)), "x");

        const Check::Look look = lookAt({.files = 20});

        QCOMPARE(look.filesRead, 20);
        const auto isLimit
            = [](const Check::Trouble &trouble) { return trouble.error.code == Check::Codes::TooManyFiles; };
        const auto limit = std::ranges::find_if(look.troubles, isLimit);
        QVERIFY(limit != look.troubles.end());
        QCOMPARE(limit->where, m_folder->path());
        QCOMPARE(limit->error.about, QStringList {u"20"_s});
    }

    void stopsAtTheDepth()
    {
        Samples::write(at(u"1/2/a.pem"_s), Samples::certificate(u"A"_s));
        Samples::write(at(u"1/2/3/b.pem"_s), Samples::certificate(u"B"_s));

        const Check::Look look = lookAt({.depth = 2});

        QCOMPARE(Samples::placesOf(look), QStringList {at(u"1/2/a.pem"_s)});
        QCOMPARE(Samples::troublesOf(look.troubles), QStringList {u"folder-too-deep "_s + at(u"1/2/3"_s)});
    }

    void givesManyLooksThatLetGoOfWhatWasTaken()
    {
        const QByteArray certificate = Samples::certificate(u"Many"_s);
        for (int i = 0; i < 600; ++i)
            Samples::write(at(u"%1.pem"_s.arg(i)), certificate);
        Check::FolderSource source(m_folder->path());

        const QFuture<Check::Parcel> future = source.look(Samples::now());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);

        QVERIFY(future.resultCount() >= 2);
        QCOMPARE(Samples::joined(future).observations.size(), 600);
        QCOMPARE(Samples::joined(future).observations.size(), 0);
    }

    void stopsPromptlyWhenCancelled()
    {
        const QByteArray certificate = Samples::certificate(u"Many"_s);
        for (int i = 0; i < 10'000; ++i)
            Samples::write(at(u"%1.pem"_s.arg(i)), certificate);
        Check::FolderSource source(m_folder->path());
        QFuture<Check::Parcel> future = source.look(Samples::now());
        QTRY_VERIFY(future.resultCount() > 0);

        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(Samples::joined(future).filesRead < 10'000);
    }

    void outlivesItsSource()
    {
        Samples::write(at(u"a.pem"_s), Samples::certificate(u"A"_s));
        const QFuture<Check::Parcel> future = Check::FolderSource(m_folder->path()).look(Samples::now());

        QTRY_VERIFY(future.isFinished());
        QCOMPARE(Samples::joined(future).observations.size(), 1);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] Check::Look lookAt(Check::FolderLimits limits = {}) const
    {
        Check::FolderSource source(m_folder->path(), {}, limits);
        return Samples::lookThrough(source);
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFolderSource)
#include "tst_foldersource.moc"
