// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/codes.h"
#include "core/check/codes.h"
#include "core/connections/codes.h"
#include "core/credentials/codes.h"
#include "core/faq/codes.h"
#include "core/inventory/codes.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "core/net/untrusted.h"
#include "core/secrets/codes.h"
#include "core/storage/codes.h"
#include "core/sync/assignmentcodes.h"
#include "core/sync/codes.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Credentials::Kind;

namespace {

QStringList allCodes()
{
    QStringList codes;
    for (const auto code : Credentials::Codes::All)
        codes.append(code);
    for (const auto code : Check::Codes::All)
        codes.append(code);
    for (const auto code : Storage::Codes::All)
        codes.append(code);
    for (const auto code : Net::Codes::All)
        codes.append(code);
    for (const auto code : Jamf::Codes::All)
        codes.append(code);
    for (const auto code : Apple::Codes::All)
        codes.append(code);
    for (const auto code : Sync::AssignmentCodes::All)
        codes.append(code);
    for (const auto code : Inventory::Codes::All)
        codes.append(code);
    for (const auto code : Sync::Codes::All)
        codes.append(code);
    for (const auto code : Secrets::Codes::All)
        codes.append(code);
    for (const auto code : Connections::Codes::All)
        codes.append(code);
    for (const auto code : Faq::Codes::All)
        codes.append(code);
    return codes;
}

const QList<Credentials::Severity> Severities {
    Credentials::Severity::Expired, Credentials::Severity::Urgent, Credentials::Severity::Warning,
    Credentials::Severity::Notice,  Credentials::Severity::Ok,     Credentials::Severity::Unknown,
};
const QList<Credentials::SourceKind> Sources {
    Credentials::SourceKind::JamfPro, Credentials::SourceKind::Apple, Credentials::SourceKind::TlsHost,
    Credentials::SourceKind::File,    Credentials::SourceKind::Typed,
};

QSet<QString> matchesIn(const QString &path, const QRegularExpression &pattern)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    return found;
}

/// All `"word"_L1` of sources of core/credentials.
QSet<QString> wordsIn(const QStringList &names)
{
    QSet<QString> words;
    for (const QString &name : names)
        words += matchesIn(u"" CARETAKER_CREDENTIALS "/"_s + name,
                           QRegularExpression(u"(?:return|\\?|:|,|\\() *\"([a-z0-9-]+)\"_L1(?= *[:,;)}])"_s));
    return words;
}

/// Everything that the program can say about any code, with and without what it names.
QStringList everySentence()
{
    QStringList sentences;
    for (const QString &code : allCodes()) {
        if (code == Jamf::Codes::ServerReports)
            continue; // what it names is a sentence by itself
        sentences.append(Words::sentence(Credentials::Problem {code, {}}));
        sentences.append(Words::sentence(Credentials::Problem {code, {u"7"_s, u"8"_s, u"9"_s}}));
    }
    for (const Kind kind : Credentials::allKinds())
        sentences << Words::consequence(kind, false) << Words::consequence(kind, true) << Words::advice(kind);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QVERIFY(m_plurals.load(u":/i18n/caretaker_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); } // holds for one function

    void everyCodeHasOneSentence()
    {
        const QStringList codes = allCodes();
        QVERIFY(codes.size() > 60);
        for (const QString &code : codes)
            QVERIFY2(Words::knows(code), qPrintable(code));
        QVERIFY(!Words::knows(u"made-up"));
        QVERIFY(!Words::knows(u""));

        QStringList told;
        for (const auto &table : {Words::problemSentences(), Words::errorSentences(),
                                  Words::networkSentences(), Words::jamfSentences(), Words::appleSentences(),
                                  Words::assignmentSentences(), Words::inventorySentences(),
                                  Words::accountSentences(), Words::findingSentences()})
            for (const Words::Sentence &sentence : table)
                told.append(sentence.code);
        QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
        QCOMPARE(QSet<QString>(told.begin(), told.end()), QSet<QString>(codes.begin(), codes.end()));
    }

    void everyCodeStandsInTheReadme()
    {
        QFile file(u"" CARETAKER_README ""_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        for (const QString &code : allCodes()) {
            const QString sentence = Words::sentence(Credentials::Problem {code, {}});
            const QRegularExpression row(u"\n\\| `%1` \\| [^|]+ \\| %2 \\|\n"_s.arg(
                QRegularExpression::escape(code), QRegularExpression::escape(sentence)));
            QVERIFY2(readme.contains(row), qPrintable(code + u": "_s + sentence));
        }
    }

    void sentencesAreWholeAndCalm()
    {
        const QRegularExpression loud(
            u"!|\\bplease\\b|\\bsuccessful|\\boops\\b|\\bsorry\\b|%\\d|%n|\\bID\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringList sentences = everySentence();
        QVERIFY(sentences.size() > 150);
        for (const QString &sentence : sentences) {
            QVERIFY2(!sentence.contains(loud), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.front().isUpper() || sentence.startsWith(u'“') || sentence.front().isDigit(),
                     qPrintable(sentence));
        }
    }

    void everyKindHasANameAndAConsequence()
    {
        QSet<QString> names;
        for (const Kind kind : Credentials::allKinds()) {
            QVERIFY(!Words::kind(kind).isEmpty());
            QVERIFY(!Words::consequence(kind, false).isEmpty());
            QVERIFY(!Words::consequence(kind, true).isEmpty());
            names.insert(Words::kind(kind));
        }
        QCOMPARE(names.size(), Credentials::allKinds().size());
    }

    void tensesDifferWhereSomethingLapses()
    {
        for (const Kind kind : Credentials::allKinds()) {
            const bool lapses
                = Credentials::carriesDate(kind) || Words::advice(kind).contains(u"no end of its own"_s);
            QCOMPARE(Words::consequence(kind, false) != Words::consequence(kind, true), lapses);
        }
    }

    void everySeverityAndSourceHasAWord()
    {
        QSet<QString> words;
        for (const auto severity : Severities) {
            words.insert(Words::severity(severity));
            QVERIFY(!Words::severityMeaning(severity).isEmpty());
        }
        QCOMPARE(words.size(), Severities.size());
        words.clear();
        for (const auto source : Sources)
            words.insert(Words::source(source));
        QCOMPARE(words.size(), Sources.size());
        QVERIFY(!words.contains(QString()));
    }

    void namesWhatAnErrorIsAbout_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("about");
        QTest::addColumn<QString>("part");

        const auto row = [](const char *name, QLatin1StringView code, const QStringList &about,
                            const QString &part) { QTest::newRow(name) << QString(code) << about << part; };
        row("size", Credentials::Codes::TooLarge, {u"33554432"_s, u"16777216"_s},
            u"32.00 MiB is too large"_s);
        row("thing", Credentials::Codes::NotACredential, {u"zip"_s}, u"like a ZIP archive."_s);
        row("unknown thing", Credentials::Codes::NotACredential, {u"cuneiform"_s}, u"like cuneiform."_s);
        row("nothing named", Credentials::Codes::NotACredential, {}, u"token in this file."_s);
        row("label and number", Credentials::Codes::TruncatedBlock, {u"CERTIFICATE"_s, u"2"_s},
            u"Part 2 of this file (CERTIFICATE)"_s);
        row("thousands", Credentials::Codes::TooManyIterations, {u"2147483647"_s, u"5000000"_s},
            u"2,147,483,647 rounds"_s);
        row("reason and number", Credentials::Codes::InvalidJson, {u"cut-off"_s, u"1234"_s},
            u"at position 1,234 (it is cut off)."_s);
        row("unknown reason", Credentials::Codes::InvalidPlist, {u"a\nb"_s}, u"(a\\u{a}b)"_s);
        row("why a host is not trusted", Credentials::Codes::TlsUntrusted, {u"self-signed"_s, u"CN=x"_s},
            u"issued by CN=x, could not be verified (it is signed by itself)."_s);
        row("source and date", Credentials::Codes::SourcesDiffer, {u"jamf-pro"_s, u"2027-01-05T08:00:00Z"_s},
            u"(Jamf Pro) shows another end date: 5 Jan 2027."_s);
        row("date that is none", Credentials::Codes::NotYetValid, {u"soon"_s}, u"from soon."_s);
        row("percent", Credentials::Codes::AnotherTopic, {u"%2"_s, u"%1"_s},
            u"its topic is %2, the other one's is %1."_s);
        row("three", Check::Codes::HandshakeFailed, {u"a"_s, u"b"_s, u"c"_s},
            u"to a on port b came about (c)."_s);
        row("clock ahead", Net::Codes::ClockWrong, {u"jamf.example"_s, u"240"_s},
            u"clock is 4 minutes fast, so jamf.example refuses"_s);
        row("clock behind", Net::Codes::ClockWrong, {u"jamf.example"_s, u"-86400"_s},
            u"clock is 24 hours slow"_s);
        row("a wait", Net::Codes::RateLimited, {u"jamf.example"_s, u"60"_s}, u"to wait for 1 minute"_s);
        row("a wait of unknown length", Net::Codes::RateLimited, {u"jamf.example"_s, QString()},
            u"The server asks to wait. Try again later."_s);
        row("an inspecting proxy", Net::Codes::ServerUntrusted,
            {u"jamf.example"_s, u"unknown-authority"_s, u"Filter Box CA"_s, u"9f3c"_s},
            u"issued by Filter Box CA (this computer does not know its authority)"_s);
        row("database", Storage::Codes::NewerSchema, {u"/x.db"_s, u"9"_s, u"1"_s},
            u"(version 9, this one knows 1)"_s);
    }

    void namesWhatAnErrorIsAbout()
    {
        QFETCH(const QString, code);
        QFETCH(const QStringList, about);
        QFETCH(const QString, part);
        const QString sentence = Words::sentence(Credentials::Problem {code, about});
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void saysLengthsOfTime_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 seconds, const QString &words) {
            QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << words;
        };
        row(0, u"0 seconds"_s);
        row(1, u"1 second"_s);
        row(59, u"59 seconds"_s);
        row(60, u"1 minute"_s);
        row(119, u"2 minutes"_s);
        row(240, u"4 minutes"_s);
        row(7199, u"120 minutes"_s);
        row(7200, u"2 hours"_s);
        row(86400, u"24 hours"_s);
        row(172800, u"2 days"_s);
        row(3'155'760'000, u"36525 days"_s);
    }

    void saysLengthsOfTime()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, words);
        QCOMPARE(Words::lengthOfTime(seconds), words);
    }

    /// Core passes these words as literals: reading its sources is what finds a new one.
    void everyWordOfCoreHasAPhrase()
    {
        const QSet<QString> reasons
            = wordsIn({u"json.cpp"_s, u"propertylist.cpp"_s, u"binarypropertylist.cpp"_s,
                       u"xmlpropertylist.cpp"_s, u"looks.cpp"_s, u"shape.cpp"_s});
        QVERIFY(reasons.size() > 55);
        for (const QString &word : reasons) {
            const QString unspoken = Words::reasons(u"made-up"_s);
            QCOMPARE(unspoken, u"made-up"_s);
            const bool isThing = !Words::sentence(Credentials::Problem {u"not-a-credential"_s, {word}})
                                      .endsWith(u" like %1."_s.arg(word));
            QVERIFY2(isThing || Words::reasons(word) != word, qPrintable(word));
        }
        for (const auto word : Net::Untrusted::All)
            QVERIFY2(Words::reasons(word) != word, word.data());
    }

    void everyThingThatCoreNamesHasAPhrase()
    {
        const QRegularExpression named(
            u"(?:Codes::(?:NotACredential|Damaged|PasswordNeeded|WrongPassword),\\s*\\{u|damaged\\()\"([a-z0-9-]+)\""_s);
        QSet<QString> things;
        QDirIterator files(u"" CARETAKER_CREDENTIALS ""_s, {u"*.cpp"_s});
        while (files.hasNext())
            things += matchesIn(files.next(), named);
        QVERIFY(things.size() >= 10);
        for (const QString &word : std::as_const(things)) {
            const QString sentence = Words::sentence(Credentials::Problem {u"not-a-credential"_s, {word}});
            QVERIFY2(!sentence.endsWith(u" like %1."_s.arg(word)), qPrintable(word));
        }
    }

    void everyFactHasALabel()
    {
        const QSet<QString> facts
            = matchesIn(u"" CARETAKER_CREDENTIALS "/facts.h"_s,
                        QRegularExpression(u"QLatin1StringView \\w+\\s*\\{\\s*\"(\\w+)\"\\}"_s));
        QVERIFY(facts.size() > 30);
        for (const QString &fact : facts)
            QVERIFY2(Words::factLabel(fact) != fact, qPrintable(fact));
    }

    void errorsAndProblemsShareTheirWords()
    {
        const Error error {ErrorKind::Malformed, Credentials::Codes::Damaged, {u"pkcs12"_s}};
        QCOMPARE(Words::sentence(error), Words::sentence(Credentials::Problem {u"damaged"_s, {u"pkcs12"_s}}));
    }

    void saysFindingsWithoutTheirFile()
    {
        using Faq::Finding;
        QCOMPARE(Words::sentence(Finding {Finding::Weight::Fault,
                                          Faq::Codes::DuplicateId,
                                          {u"en/b.md"_s, u"acc-2"_s, u"en/a.md"_s}}),
                 u"This article was left out: en/a.md has the number “acc-2” already."_s);
        QCOMPARE(Words::sentence(
                     Finding {Finding::Weight::Note, Faq::Codes::MissingFields, {u"a.md"_s, u"tags"_s}}),
                 u"Missing at the top: tags."_s);
        QCOMPARE(Words::sentence(Error {ErrorKind::NotFound, Faq::Codes::UnknownPack, {u"校本"_s}}),
                 u"There is no pack “校本”."_s);
        QCOMPARE(Words::sentence(Finding {Finding::Weight::Note, "from-the-future"_L1, {u"a"_s}}),
                 u"from-the-future · a"_s);
    }

    void showsAnUnknownCodePlainly()
    {
        QCOMPARE(Words::sentence(Credentials::Problem {u"from-the-future"_s, {u"a"_s}}),
                 u"from-the-future · a"_s);
        QCOMPARE(Words::sentence(Error {ErrorKind::Malformed, "from-the-future"_L1}), u"from-the-future"_s);
    }

    void makesHostileTextVisible_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("shown");
        QTest::newRow("right to left") << u"push\u202Emep.exe"_s << u"push\\u{202e}mep.exe"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\\u{0}b"_s;
        QTest::newRow("line") << u"a\nAll is well."_s << u"a\\u{a}All is well."_s;
        QTest::newRow("escape") << u"\u001B[2Jclean"_s << u"\\u{1b}[2Jclean"_s;
        QTest::newRow("HTML") << u"<b>bold</b>"_s << u"<b>bold</b>"_s;
    }

    void makesHostileTextVisible()
    {
        QFETCH(const QString, hostile);
        QFETCH(const QString, shown);
        QStringList sentences {
            Words::sentence(Credentials::Problem {QString(Credentials::Codes::SignerUntrusted), {hostile}}),
            Words::sentence(Error {ErrorKind::Malformed, Credentials::Codes::UnknownPemLabel, {hostile}}),
            Words::sentence(Credentials::Problem {hostile, {}}),
            Words::name({.identity = {}, .name = hostile}),
            Words::factLabel(hostile),
            Words::factValue(u"subject"_s, hostile),
        };
        for (const QString &sentence : sentences) {
            QVERIFY2(sentence.contains(shown), qPrintable(sentence));
            QVERIFY(shown == hostile || !sentence.contains(hostile));
        }
    }

    void cutsEndlessText()
    {
        const QString sentence = Words::sentence(
            Credentials::Problem {QString(Credentials::Codes::UnreadableDate), {QString(100'000, u'9')}});
        QVERIFY(sentence.size() < 500);
        QVERIFY(sentence.contains(u'…'));
    }

    void kindLine_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("line");
        QTest::newRow("service") << Kind::ContentToken << u"uid"_s << u"Content token · Apps and Books"_s;
        QTest::newRow("port") << Kind::TlsServerCertificate << u"jamf.example:8443"_s
                              << u"TLS server certificate · port 8443"_s;
        QTest::newRow("address") << Kind::TlsServerCertificate << u"[::1]:443"_s
                                 << u"TLS server certificate · port 443"_s;
        QTest::newRow("fingerprint") << Kind::TlsServerCertificate << u"9f3c71aa"_s
                                     << u"TLS server certificate"_s;
        QTest::newRow("no number") << Kind::TlsServerCertificate << u"a:b"_s << u"TLS server certificate"_s;
        QTest::newRow("typed") << Kind::ScimToken << u"x"_s << u"SCIM token · typed in"_s;
        QTest::newRow("alone") << Kind::Certificate << u"x"_s << u"Certificate"_s;
    }

    void kindLine()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, identity);
        QFETCH(const QString, line);
        QCOMPARE(Words::kindLine({.kind = kind, .identity = identity}), line);
    }

    void aNamelessCredentialIsCalledByItsKind()
    {
        QCOMPARE(Words::name({.kind = Kind::ContentToken, .identity = u"x"_s}), u"Content token"_s);
        QCOMPARE(Words::name({.kind = Kind::ContentToken, .identity = u"x"_s, .name = u"校本部"_s}),
                 u"校本部"_s);
    }

    void labelsFacts()
    {
        QCOMPARE(Words::factLabel(u"serial"_s), u"Serial number"_s);
        QCOMPARE(Words::factLabel(u"subjectAltNames"_s), u"Names"_s);
        QCOMPARE(Words::factLabel(u"newFact"_s), u"newFact"_s);
    }

    void saysFactsThatAreItsOwnWords()
    {
        QCOMPARE(Words::factValue(u"privateKey"_s, u"fits"_s), u"In the same file, and it fits"_s);
        QCOMPARE(Words::factValue(u"signed"_s, u"no"_s), u"No"_s);
        QCOMPARE(Words::factValue(u"organisation"_s, u"no"_s), u"no"_s); // a school may be called so
        QCOMPARE(Words::factValue(u"removalDate"_s, u"2027-01-05T08:00:00Z"_s), u"5 Jan 2027"_s);
        QCOMPARE(Words::factValue(u"removalDate"_s, u"never"_s), u"never"_s);
        QCOMPARE(Words::factValue(u"verification"_s, u"trusted"_s), u"Trusted"_s);
        QCOMPARE(Words::factValue(u"verification"_s, u"self-signed, wrong-host-name"_s),
                 u"Not trusted: it is signed by itself, it is made for another host name"_s);
    }

private:
    QTranslator m_plurals;
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
