// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filecontent.h"
#include "tests/core/faq/packfixtures.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::article;
using Fixtures::idsOf;
using Fixtures::said;

class TestZipPack final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }

    void readsAZip()
    {
        Fixtures::zip(at(u"校本.zip"_s),
                      {{"faq/en/a-1.md", article("a-1")},
                       {"faq/zh_TW/a-1.md", article("a-1")},
                       {"faq/more.txt", "---\nFile: b-1.md\n---\n" + article("b-1")},
                       {"__MACOSX/faq/en/._a-1.md", "x"},
                       {"faq/", ""}});

        const auto pack = readPack(at(u"校本.zip"_s));

        QVERIFY(pack);
        QCOMPARE(pack->name, u"校本"_s);
        QCOMPARE(idsOf(*pack), QStringList({u"a-1/en"_s, u"a-1/zh_TW"_s, u"b-1/en"_s}));
        QCOMPARE(said(pack->findings), QStringList {u"only-one-language faq/b-1.md b-1"_s});
    }

    void readsNamesInOldCodePages_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("UTF-8 unsaid") << QByteArray("網路.md");
        QTest::newRow("Big5") << QByteArray("\xBA\xF4\xB8\xF4.md");
    }

    void readsNamesInOldCodePages()
    {
        QFETCH(const QByteArray, name);
        // libzip takes no such names, so they are put in place of others of their length.
        const QByteArray stand(name.size() - 3, '@');
        Fixtures::zip(at(u"a.zip"_s), {{stand + ".md", "# 標題\n"}}, ZIP_FL_ENC_CP437);
        QFile file(at(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll().replace(stand + ".md", name);
        file.seek(0);
        file.write(bytes);
        file.close();

        const auto pack = readPack(at(u"a.zip"_s));

        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"網路/zh_TW"_s});
    }

    void leavesOutPathsThatLeaveTheZip()
    {
        Fixtures::zip(at(u"a.zip"_s),
                      {{"../evil-1.md", article("e-1")},
                       {"ok/../../evil-2.md", article("e-2")},
                       {"/etc/evil-3.md", article("e-3")},
                       {"C:\\evil-4.md", article("e-4")},
                       {"..\\evil-5.md", article("e-5")},
                       {"link.md", "/etc/passwd", 0120777},
                       {"fine/./a-1.md", article("a-1")}});

        const auto pack = readPack(at(u"a.zip"_s));

        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"a-1/en"_s});
        QCOMPARE(
            said(pack->findings),
            QStringList({u"!path-outside-pack ../evil-1.md"_s, u"!path-outside-pack ok/../../evil-2.md"_s,
                         u"!path-outside-pack /etc/evil-3.md"_s, u"!path-outside-pack C:\\evil-4.md"_s,
                         u"!path-outside-pack ..\\evil-5.md"_s, u"!symbolic-link link.md"_s}));
    }

    void stopsZipBombs()
    {
        const QByteArray zeros(PackLimits::FileBytes - 100, 'a');
        QList<Fixtures::Entry> entries {{"a-1.md", article("a-1")}};
        for (int i = 0; i < 100; ++i)
            entries.append({"bomb-" + QByteArray::number(i) + ".md", article("b") + zeros.left(900'000)});
        Fixtures::zip(at(u"a.zip"_s), entries);
        QVERIFY(QFileInfo(at(u"a.zip"_s)).size() < 500'000);

        const auto pack = readPack(at(u"a.zip"_s));

        QVERIFY(pack);
        QCOMPARE(pack->articles.first().id, u"a-1"_s);
        QVERIFY(
            said(pack->findings).contains(QRegularExpression(u"^!unpacks-too-large bomb-\\d+.md 100$"_s)));
    }

    void failsWithTheBombWhereNothingElseIsThere()
    {
        Fixtures::zip(at(u"a.zip"_s), {{"a.md", QByteArray(1'000'000, 'a')}});
        const auto pack = readPack(at(u"a.zip"_s));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, Codes::UnpacksTooLarge);
        QCOMPARE(pack.error().about, QStringList({u"a.md"_s, u"100"_s}));
    }

    void trustsNoDeclaredSize()
    {
        const QByteArray content = article("a-1", QByteArray(3 << 20, 'a'));
        Fixtures::zip(at(u"a.zip"_s), {{"a.md", content}, {"b-1.md", article("b-1")}});
        QFile file(at(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const quint32 size = quint32(content.size());
        const quint32 lie = 100;
        bytes.replace(QByteArray(reinterpret_cast<const char *>(&size), 4),
                      QByteArray(reinterpret_cast<const char *>(&lie), 4));
        file.seek(0);
        file.write(bytes);
        file.close();

        const auto pack = readPack(at(u"a.zip"_s));
        if (pack)
            QCOMPARE(idsOf(*pack), QStringList {u"b-1/en"_s});
    }

    void refusesEncryptedFiles()
    {
        Fixtures::zip(at(u"a.zip"_s), {{"a-1.md", article("a-1")}, {"b-1.md", article("b-1")}});
        zip_t *const archive = zip_open(QFile::encodeName(at(u"a.zip"_s)).constData(), 0, nullptr);
        QVERIFY(archive);
        QCOMPARE(zip_file_set_encryption(archive, 0, ZIP_EM_AES_256, "secret"), 0);
        QCOMPARE(zip_close(archive), 0);
        const auto pack = readPack(at(u"a.zip"_s));
        QVERIFY(pack);
        QCOMPARE(said(pack->findings), QStringList {u"!encrypted-in-pack a-1.md"_s});
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestZipPack)
#include "tst_zippack.moc"
