// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/core/faq/searchfixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::fewArticles;
using Fixtures::fewIndex;
using Fixtures::fewWords;

namespace {

bool finds(const std::unique_ptr<Index> &index, const QString &query = u"push certificate"_s,
           const QString &id = u"acc-1"_s)
{
    return index && index->search({query}).hits.value(0).id == id;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestIndex final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_file = m_folder->filePath(u"deep/down/index.sqlite"_s);
    }

    void isWrittenOnceAndUsedAgain()
    {
        QVERIFY(finds(fewIndex(m_file)));
        const QByteArray written = contentOf(m_file);
        QVERIFY(!written.isEmpty());
        const QDateTime at = QFileInfo(m_file).lastModified();

        QVERIFY(finds(fewIndex(m_file)));
        QCOMPARE(QFileInfo(m_file).lastModified(), at);
        QCOMPARE(contentOf(m_file), written);
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList {u"index.sqlite"_s});
    }

    void answersAsFromMemory()
    {
        const auto memory = fewIndex();
        std::ignore = fewIndex(m_file);
        const auto file = fewIndex(m_file);
        for (const QString &query : {u"password"_s, u"鎖"_s, u"clok"_s, u"push cert到期"_s}) {
            const QList<Hit> expected = memory->search({query}).hits;
            const QList<Hit> found = file->search({query}).hits;
            QCOMPARE(found.size(), expected.size());
            for (qsizetype i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].id, expected[i].id);
                QCOMPARE(found[i].score, expected[i].score);
            }
        }
    }

    void isOfTheseArticles_data()
    {
        QTest::addColumn<std::function<void(Articles &, Vocabulary &)>>("change");
        using Change = std::function<void(Articles &, Vocabulary &)>;
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("a word of a body", [](Articles &articles, Vocabulary &) { articles[0].body += u" Kiwi."_s; });
        row("a title", [](Articles &articles, Vocabulary &) { articles[0].title += u" kiwi"_s; });
        row("a tag", [](Articles &articles, Vocabulary &) { articles[0].tags.append(u"kiwi"_s); });
        row("a question", [](Articles &articles, Vocabulary &) { articles[0].asked.append(u"kiwi"_s); });
        row("an article", [](Articles &articles, Vocabulary &) {
            articles.prepend(Fixtures::written(u"acc-1"_s, Language::English, u"Kiwi"_s, u"Fruit."_s));
        });
        row("a synonym", [](Articles &, Vocabulary &words) { words.groups[0].append(u"kiwi"_s); });
    }
    void isOfTheseArticles()
    {
        QFETCH(const std::function<void(Articles &, Vocabulary &)>, change);
        std::ignore = fewIndex(m_file);
        Articles articles = fewArticles();
        Vocabulary words = fewWords();
        change(articles, words);
        const auto index = Index::open(m_file, articles, words);
        QVERIFY(index);
        QVERIFY(finds(*index, u"kiwi"_s));
        QVERIFY(finds(*Index::open(m_file, articles, words), u"kiwi"_s));
    }

    void isMadeAnewWhereDamaged_data()
    {
        QTest::addColumn<std::function<QByteArray(QByteArray)>>("damage");
        using Damage = std::function<QByteArray(QByteArray)>;
        const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
        row("empty", [](const QByteArray &) { return QByteArray(); });
        row("text", [](const QByteArray &) { return QByteArray("hello"); });
        row("cut", [](const QByteArray &file) { return file.first(file.size() / 2); });
        row("one page", [](const QByteArray &file) { return file.first(4096); });
        row("zeros behind the head",
            [](const QByteArray &file) { return file.first(4096) + QByteArray(file.size() - 4096, '\0'); });
        row("zeros in the middle",
            [](QByteArray file) { return file.replace(file.size() / 2, 4096, QByteArray(4096, '\0')); });
    }
    void isMadeAnewWhereDamaged()
    {
        QFETCH(const std::function<QByteArray(QByteArray)>, damage);
        std::ignore = fewIndex(m_file);
        overwrite(m_file, damage(contentOf(m_file)));
        for (int again = 0; again < 2; ++again) {
            const auto index = fewIndex(m_file);
            QVERIFY(finds(index));
            QVERIFY(finds(index, u"trolley"_s, u"acc-6"_s));
            QVERIFY(finds(index, u"啟用鎖定"_s, u"acc-2"_s));
        }
    }

    void isMadeAnewWhereATableIsOfAnother_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("no lists") << u"DROP TABLE postings"_s;
        QTest::newRow("no lines") << u"DROP TABLE lines"_s;
        QTest::newRow("no parts") << u"DROP TABLE parts"_s;
        QTest::newRow("empty lists") << u"DELETE FROM postings"_s;
        QTest::newRow("empty lines") << u"DELETE FROM lines"_s;
        QTest::newRow("an empty dictionary") << u"UPDATE parts SET content = x'' WHERE name = 'terms'"_s;
        QTest::newRow("another's lists") << u"UPDATE postings SET list = x'00112233445566778899'"_s;
        QTest::newRow("text for a list") << u"UPDATE postings SET list = 'abc'"_s;
        QTest::newRow("nothing for a list") << u"UPDATE lines SET list = ''"_s;
    }
    void isMadeAnewWhereATableIsOfAnother()
    {
        QFETCH(const QString, statement);
        std::ignore = fewIndex(m_file);
        {
            Storage::Connection connection({Storage::Engine::Sqlite, m_file});
            QVERIFY(connection.open());
            QVERIFY(connection.execute(statement));
        }
        const auto index = fewIndex(m_file);
        QVERIFY(finds(index));
        QVERIFY(finds(index, u"password"_s, u"acc-3"_s));
        QVERIFY(finds(index, u"啟用鎖定"_s, u"acc-2"_s));
    }

    /// A flipped bit costs a new index, never a wrong answer, and never the program.
    void survivesFlippedBits()
    {
        std::ignore = fewIndex(m_file);
        const QByteArray whole = contentOf(m_file);
        QRandomGenerator random(5);
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                const qsizetype place = random.bounded(damaged.size());
                damaged[place] = static_cast<char>(damaged[place] ^ (1 << random.bounded(8)));
            }
            overwrite(m_file, damaged);
            const auto index = fewIndex(m_file);
            QVERIFY(finds(index));
            QVERIFY(finds(index, u"啟用鎖定"_s, u"acc-2"_s));
        }
    }

    void staysInMemoryWhereThereIsNoFolder()
    {
        overwrite(m_folder->filePath(u"file"_s), "x");
        const QString file = m_folder->filePath(u"file/index.sqlite"_s);
        QVERIFY(finds(fewIndex(file)));
        QVERIFY(!QFileInfo::exists(file));
    }

    void staysInMemoryWhereAFolderHasItsName()
    {
        QVERIFY(QDir().mkpath(m_file + u"/x"_s));
        QVERIFY(finds(fewIndex(m_file)));
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files), QStringList());
    }

    void staysInMemoryInAReadOnlyFolder()
    {
        const QString folder = QFileInfo(m_file).path();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        if (QFile(folder + u"/probe"_s).open(QIODevice::WriteOnly))
            QSKIP("This user may write anywhere.");
        QVERIFY(finds(fewIndex(m_file)));
        QVERIFY(!QFileInfo::exists(m_file));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void staysInMemoryWhereTold()
    {
        const QStringList before = QDir().entryList();
        QVERIFY(finds(fewIndex(u":memory:"_s)));
        QCOMPARE(QDir().entryList(), before);
    }

    void servesTwoAtOnce()
    {
        const auto one = fewIndex(m_file);
        const auto other = fewIndex(m_file);
        QVERIFY(finds(one));
        QVERIFY(finds(other));
        // One program gets new articles; the other goes on with what it has open.
        Articles articles = fewArticles();
        articles.prepend(Fixtures::written(u"new-1"_s, Language::English, u"Kiwi"_s, u"Fruit."_s));
        const auto fresh = Index::open(m_file, articles, fewWords());
        QVERIFY(finds(*fresh, u"kiwi"_s, u"new-1"_s));
        QVERIFY(finds(one));
        QVERIFY(finds(other, u"password"_s, u"acc-3"_s));
        QVERIFY(finds(*fresh, u"password"_s, u"acc-3"_s));
    }

    void survivesAFileThatVanishes()
    {
        const auto index = fewIndex(m_file);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(finds(index, u"啟用鎖定"_s, u"acc-2"_s));
        QVERIFY(finds(index));
    }

    void survivesAFileThatBreaksWhileOpen()
    {
        const auto index = fewIndex(m_file);
        overwrite(m_file, QByteArray(contentOf(m_file).size(), '\xff'));
        QVERIFY(finds(index, u"啟用鎖定"_s, u"acc-2"_s));
        QVERIFY(finds(index));
        QVERIFY(finds(index, u"trolley"_s, u"acc-6"_s));
    }

    /// As programs that start together do: each its own thread, half of them with other articles.
    void isMadeByManyAtOnce()
    {
        Articles more = fewArticles();
        more.prepend(Fixtures::written(u"new-1"_s, Language::English, u"Kiwi"_s, u"Fruit."_s));
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int number = 0; number < 6; ++number) {
            threads.emplace_back([&, number] {
                for (int round = 0; round < 8; ++round) {
                    const bool isMore = (number + round) % 2 == 0;
                    const auto index = Index::open(m_file, isMore ? more : fewArticles(), fewWords());
                    const bool isRight
                        = index && finds(*index) && (*index)->search({u"kiwi"_s}).hits.isEmpty() != isMore;
                    right += isRight ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 48);
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files).size(), 1);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
