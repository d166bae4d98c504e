// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/readingtext.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;
using namespace Sandbox;

class TestPkcs12 final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opens_data();
    void opens();
    void takesAllCertificatesAndTheFriendlyName();
    void tellsDamageFromWrongPassword();
    void refusesTooManyIterations_data();
    void refusesTooManyIterations();
    void addsUpTheIterationsOfAllParts();
};

namespace {

const Identity &identity()
{
    static const Identity made = issue({.commonName = u"own name"_s, .key = Key::Rsa2048});
    return made;
}

} // namespace

void TestPkcs12::opens_data()
{
    QTest::addColumn<Pkcs12Recipe>("recipe");

    QTest::newRow("modern") << Pkcs12Recipe {.password = "secret"};
    QTest::newRow("legacy") << Pkcs12Recipe {.password = "secret", .isLegacy = true};
    QTest::newRow("Chinese password") << Pkcs12Recipe {.password = "校園密碼"};
    QTest::newRow("legacy, Chinese password") << Pkcs12Recipe {.password = "校園密碼", .isLegacy = true};
    QTest::newRow("empty password") << Pkcs12Recipe {};
    QTest::newRow("legacy, empty password") << Pkcs12Recipe {.isLegacy = true};
    QTest::newRow("no password") << Pkcs12Recipe {.hasNullPassword = true};
    QTest::newRow("legacy, no password") << Pkcs12Recipe {.isLegacy = true, .hasNullPassword = true};
    QTest::newRow("no MAC") << Pkcs12Recipe {.password = "secret", .hasMac = false};
    QTest::newRow("legacy, no MAC") << Pkcs12Recipe {.password = "secret", .isLegacy = true, .hasMac = false};
    QTest::newRow("plain") << Pkcs12Recipe {.isEncrypted = false, .hasMac = false};
    QTest::newRow("plain, with MAC") << Pkcs12Recipe {.password = "secret", .isEncrypted = false};
}

void TestPkcs12::opens()
{
    QFETCH(const Pkcs12Recipe, recipe);
    const QByteArray file = pkcs12(identity(), {}, recipe);
    const QStringList open {u"certificate own name until 2027-01-01T00:00:00Z with key"_s};

    const bool isLocked = !recipe.password.isEmpty();
    QCOMPARE(linesOf(Credentials::read(file, passwords({"other", recipe.password, "third"}))), open);
    if (!isLocked) {
        QCOMPARE(linesOf(Credentials::read(file)), open);
        return;
    }
    const QString needed = u"? password-needed pkcs12"_s;
    const QString wrong = u"? wrong-password pkcs12"_s;
    // What is not encrypted is read without the password, and what is missing is said.
    const QStringList readable = recipe.isEncrypted ? QStringList() : open;
    QCOMPARE(linesOf(Credentials::read(file)), readable + QStringList {needed});
    QCOMPARE(linesOf(Credentials::read(file, passwords({"other"}))), readable + QStringList {wrong});
}

void TestPkcs12::takesAllCertificatesAndTheFriendlyName()
{
    const Identity root = issue({.commonName = u"Root"_s, .isCa = true});
    const Identity leaf = issue({.commonName = u"leaf"_s}, &root);
    const QByteArray stranger = issue({.commonName = u"stranger"_s}).certificate;
    for (const bool isLegacy : {false, true}) {
        const QByteArray file
            = pkcs12(leaf, {root.certificate, stranger},
                     {.password = "secret", .friendlyName = u"我的憑證"_s, .isLegacy = isLegacy});
        const Credentials::Reading reading = Credentials::read(file, passwords({"secret"}));
        QStringList lines = linesOf(reading);
        lines.sort();
        QCOMPARE(lines,
                 QStringList({u"certificate stranger until 2027-01-01T00:00:00Z"_s,
                              u"certificate 我的憑證 until 2027-01-01T00:00:00Z with key"_s,
                              u"certificate-authority Root until 2027-01-01T00:00:00Z"_s}));
    }
}

void TestPkcs12::tellsDamageFromWrongPassword()
{
    const QByteArray file = pkcs12(identity(), {}, {.password = "secret"});
    QCOMPARE(linesOf(Credentials::read(file.chopped(1), passwords({"secret"}))),
             QStringList {u"? damaged pkcs12"_s});
    QByteArray flipped = file;
    flipped[file.size() / 2] = static_cast<char>(~flipped[file.size() / 2]);
    QCOMPARE(linesOf(Credentials::read(flipped, passwords({"secret"}))),
             QStringList {u"? wrong-password pkcs12"_s});
}

void TestPkcs12::refusesTooManyIterations_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("number");

    for (const Hostile &hostile : hostileBundles()) {
        const QString name = QString::fromLatin1(hostile.name);
        if (name.startsWith(u"2,147,483,647") || name.endsWith(u"2,147,483,647 iterations"))
            QTest::newRow(hostile.name) << hostile.make() << u"2147483647"_s;
        else if (name.startsWith(u"scrypt with N"))
            QTest::newRow(hostile.name) << hostile.make() << u"8589934592"_s;
    }
}

void TestPkcs12::refusesTooManyIterations()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, number);
    for (const Credentials::Unlock &unlock : {Credentials::Unlock(), passwords({"secret"})}) {
        const Fixtures::Effort effort;
        const Credentials::Reading reading = Credentials::read(file, unlock);
        QVERIFY2(effort.isBounded(), effort.text().constData());
        QVERIFY(!reading.errors.isEmpty());
        const Error error = reading.errors.last();
        QCOMPARE(error.code, "too-many-iterations"_L1);
        QVERIFY2(error.about.first().toLongLong() >= number.toLongLong(), qPrintable(error.about.first()));
        QCOMPARE(error.about.at(1), u"3000000"_s);
    }
}

void TestPkcs12::addsUpTheIterationsOfAllParts()
{
    // 2,000,000 for the MAC, as many for the certificates: neither is too many alone. The count is put in place of
    // one of the same length, for making such a file would take as long as reading it.
    QByteArray file = pkcs12(identity(), {}, {.password = "secret", .iterations = 0x010000});
    file.replace(QByteArray::fromHex("0203010000"), QByteArray::fromHex("02031e8480"));
    QCOMPARE(linesOf(Credentials::read(file, passwords({"secret"}))),
             QStringList {u"? too-many-iterations 4000000|3000000"_s});
}

QTEST_APPLESS_MAIN(TestPkcs12)
#include "tst_pkcs12.moc"
