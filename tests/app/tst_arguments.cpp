// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Cli::Arguments;

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("before") << QStringList {u"--json"_s, u"--language"_s,     u"zh_TW"_s,
                                                u"--host"_s, u"a.example:8443"_s, u"--key=k.pem"_s,
                                                u"check"_s,  u"x.pem"_s,          u"y.p12"_s};
        QTest::newRow("behind") << QStringList {u"check"_s,  u"x.pem"_s,          u"y.p12"_s,
                                                u"--json"_s, u"--language"_s,     u"zh_TW"_s,
                                                u"--host"_s, u"a.example:8443"_s, u"--key=k.pem"_s};
        QTest::newRow("between") << QStringList {
            u"--key"_s, u"k.pem"_s,  u"check"_s,           u"x.pem"_s, u"--host=a.example:8443"_s,
            u"y.p12"_s, u"--json"_s, u"--language=zh_TW"_s};
    }

    void optionsStandAnywhere()
    {
        QFETCH(const QStringList, words);
        const auto arguments = Cli::parseArguments(words);
        QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error()));
        QCOMPARE(arguments->paths, QStringList({u"x.pem"_s, u"y.p12"_s}));
        QCOMPARE(arguments->hosts, QStringList {u"a.example:8443"_s});
        QCOMPARE(arguments->keyFiles, QStringList {u"k.pem"_s});
        QVERIFY(arguments->isJson);
        QVERIFY(!arguments->isStored);
        QCOMPARE(Cli::languageIn(words), u"zh_TW"_s);
    }

    void whatIsNamedDecidesOnStored()
    {
        QVERIFY(Cli::parseArguments({u"check"_s})->isStored);
        QVERIFY(Cli::parseArguments({u"check"_s, u"--key"_s, u"k"_s})
                    ->isStored); // a key names nothing to look at
        QVERIFY(!Cli::parseArguments({u"check"_s, u"."_s})->isStored);
        QVERIFY(!Cli::parseArguments({u"check"_s, u"--host"_s, u"h"_s})->isStored);
        QVERIFY(Cli::parseArguments({u"check"_s, u"."_s, u"--stored"_s})->isStored);
    }

    void repeatsCollect()
    {
        const auto arguments = Cli::parseArguments(
            {u"check"_s, u"--host"_s, u"a"_s, u"--host"_s, u"b"_s, u"--key"_s, u"1"_s, u"--key"_s, u"2"_s});
        QCOMPARE(arguments->hosts, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(arguments->keyFiles, QStringList({u"1"_s, u"2"_s}));
    }

    void readsNow()
    {
        const auto nowOf = [](const QString &text) {
            return *Cli::parseArguments({u"check"_s, u"--now"_s, text})->now;
        };
        QCOMPARE(nowOf(u"2026-11-20"_s), QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC));
        QCOMPARE(nowOf(u"2026-11-20T09:02:03+08:00"_s),
                 QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC));
        QVERIFY(!Cli::parseArguments({u"check"_s})->now);
    }

    void everythingBehindTwoDashesIsAPath()
    {
        const auto arguments
            = Cli::parseArguments({u"--json"_s, u"check"_s, u"--"_s, u"--stored"_s, u"-x"_s});
        QCOMPARE(arguments->paths, QStringList({u"--stored"_s, u"-x"_s}));
        QVERIFY(!arguments->isStored);
    }

    void namesTheWrongWord_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &words, const QString &named) {
            QTest::newRow(name) << words << named;
        };
        row("nothing", {}, u"check"_s);
        row("option alone", {u"--json"_s}, u"check"_s);
        row("command", {u"chekc"_s}, u"“chekc”"_s);
        row("path instead of a command", {u"/tmp/push.pem"_s}, u"“/tmp/push.pem”"_s);
        row("option", {u"check"_s, u"--jsno"_s}, u"“--jsno”"_s);
        row("short option", {u"check"_s, u"-x"_s}, u"“-x”"_s);
        row("option before the command", {u"--deep"_s, u"check"_s}, u"“--deep”"_s);
        row("value missing", {u"check"_s, u"--host"_s}, u"--host"_s);
        row("value not wanted", {u"check"_s, u"--json=yes"_s}, u"--json"_s);
        row("language", {u"check"_s, u"--language"_s, u"zh_CN"_s}, u"“zh_CN”"_s);
        row("moment", {u"check"_s, u"--now"_s, u"2026-02-30"_s}, u"“2026-02-30”"_s);
        row("moment without zone", {u"check"_s, u"--now"_s, u"2026-11-20T01:02:03"_s},
            u"2026-11-20T01:02:03"_s);
        row("empty path", {u"check"_s, QString()}, u"“”"_s);
        row("empty host", {u"check"_s, u"--host="_s}, u"“--host”"_s);
        row("empty key", {u"check"_s, u"--key"_s, QString()}, u"“--key”"_s);
        row("empty database", {u"check"_s, u"--database= "_s}, u"“--database”"_s);
        row("hostile", {u"check"_s, u"--a\u202Eb"_s}, u"--a\\u{202e}b"_s);
    }

    void namesTheWrongWord()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, named);
        const auto arguments = Cli::parseArguments(words);
        QVERIFY(!arguments);
        QVERIFY2(arguments.error().contains(named), qPrintable(arguments.error()));
        QVERIFY(!arguments.error().contains(u'\n'));
    }

    void helpAndVersionNeedNoCommand()
    {
        using Wish = Arguments::Wish;
        QVERIFY(Cli::parseArguments({u"--help"_s})->wish == Wish::Help);
        QVERIFY(Cli::parseArguments({u"check"_s, u"-h"_s})->wish == Wish::Help);
        QVERIFY(Cli::parseArguments({u"--version"_s})->wish == Wish::Version);
        QVERIFY(Cli::parseArguments({u"check"_s})->wish == Wish::Check);
    }

    void helpKnowsEveryOption()
    {
        const QStringList options {u"host"_s,     u"stored"_s,   u"key"_s, u"password-stdin"_s, u"json"_s,
                                   u"language"_s, u"database"_s, u"now"_s, u"help"_s,           u"version"_s};
        for (const QString &option : options + Cli::connectionOptions())
            QVERIFY2(Cli::helpText().contains(u"--"_s + option), qPrintable(option));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
