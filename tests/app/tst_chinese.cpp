// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"
#include "core/check/codes.h"
#include "core/connections/codes.h"
#include "core/credentials/codes.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "core/net/untrusted.h"
#include "core/secrets/codes.h"
#include "core/storage/codes.h"
#include "tests/app/program.h"
#include "ui/words/words.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Credentials::Kind;

namespace {

/// Names such as "Apps and Books" may stand in Chinese; three small words in a row are a sentence left in English.
const QRegularExpression EnglishSentence(u"[A-Za-z]+ [a-z]+ [a-z]+"_s);

bool isChinese(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han) && !text.contains(EnglishSentence);
}

QString certificate(const Program &program, const QString &name, int days)
{
    const QDateTime notAfter = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).addDays(days);
    const auto issued = Sandbox::issue({.commonName = name, .notAfter = notAfter});
    return program.write(name + u".pem"_s, Sandbox::pem("CERTIFICATE", issued.certificate));
}

} // namespace

class TestChinese final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOverviewIsChinese()
    {
        const Program program;
        QVERIFY(program.isReady());
        const Outcome outcome
            = program.run({u"check"_s, u"--language"_s, u"zh_TW"_s, u"--now"_s, u"2026-11-20"_s,
                           certificate(program, u"校本部"_s, -3), certificate(program, u"圖書館"_s, 5),
                           certificate(program, u"活動中心"_s, 20), certificate(program, u"體育館"_s, 400),
                           program.write(u"空白"_s, {})});
        QCOMPARE(outcome.status, 2);
        const QString text = QString::fromUtf8(outcome.out);
        for (const QString &word : {u"已過期"_s, u"緊急"_s, u"警告"_s, u"正常"_s, u"以下無法讀取："_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY2(!text.contains(EnglishSentence), qPrintable(text));
    }

    void theDocumentSpeaksChineseAndKeepsItsCodes()
    {
        const Program program;
        const Outcome outcome
            = program.run({u"check"_s, u"--json"_s, u"--language"_s, u"zh_TW"_s, program.write(u"空白"_s, {}),
                           program.write(u"壓縮檔"_s, "PK\x03\x04 and so on"),
                           program.write(u"斷.vpptoken"_s, "{\"token\": \"")});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.errors().size(), 3);
        for (const auto &error : outcome.errors())
            QVERIFY2(isChinese(error.toObject()["text"_L1].toString()), outcome.out.constData());
        const QStringList codes = outcome.codes();
        QVERIFY(codes.contains(u"empty-file"_s));
        QVERIFY(codes.contains(u"not-a-credential"_s));
    }

    void helpAndWrongUsageAreChinese()
    {
        const Program program;
        QVERIFY(program.run({u"--help"_s, u"--language=zh_TW"_s}).out.startsWith("用法："));
        const Outcome wrong = program.run({u"chekc"_s, u"--language=zh_TW"_s});
        QCOMPARE(wrong.status, 64);
        QVERIFY2(isChinese(QString::fromUtf8(wrong.err)), wrong.err.constData());
    }

    void everyCodeIsSaidInChinese()
    {
        const Cli::Language language(u"zh_TW"_s);
        QStringList codes;
        std::ranges::copy(Credentials::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Check::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Storage::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Net::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Jamf::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Secrets::Codes::All, std::back_inserter(codes));
        std::ranges::copy(Connections::Codes::All, std::back_inserter(codes));
        codes.removeAll(Jamf::Codes::ServerReports); // shows a type that it does not know as it stands
        for (const QString &code : std::as_const(codes)) {
            for (const QStringList &about : {QStringList {}, QStringList {u"7"_s, u"8"_s, u"9"_s}}) {
                const QString sentence = Words::sentence(Credentials::Problem {code, about});
                QVERIFY2(isChinese(sentence), qPrintable(code + u": "_s + sentence));
            }
        }
        for (const auto word : Net::Untrusted::All) {
            const QString value = Words::factValue(u"verification"_s, word);
            QVERIFY2(value.startsWith(u"不受信任："_s) && isChinese(value), qPrintable(value));
        }
    }

    void aWrongClockIsSaidInChinese()
    {
        const Cli::Language language(u"zh_TW"_s);
        const auto said = [](const QString &seconds) {
            return Words::sentence(Credentials::Problem {u"clock-wrong"_s, {u"Apple"_s, seconds}});
        };
        QCOMPARE(said(u"240"_s), u"這部電腦的時鐘快了 4 分鐘，Apple 因此拒絕登入。請校正時間。"_s);
        QCOMPARE(said(u"-7200"_s), u"這部電腦的時鐘慢了 2 小時，Apple 因此拒絕登入。請校正時間。"_s);
    }

    void everyKindIsSaidInChinese()
    {
        const Cli::Language language(u"zh_TW"_s);
        for (const Kind kind : Credentials::allKinds()) {
            QStringList sentences {Words::consequence(kind, false), Words::consequence(kind, true)};
            if (const QString advice = Words::advice(kind); !advice.isEmpty())
                sentences.append(advice);
            for (const QString &sentence : std::as_const(sentences))
                QVERIFY2(isChinese(sentence), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestChinese)
#include "tst_chinese.moc"
