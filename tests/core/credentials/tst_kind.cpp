// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/kind.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

class TestKind final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasItsOwnWord()
    {
        static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
        QSet<QString> words;
        for (const Kind kind : allKinds()) {
            const QString word = wordOf(kind);
            QVERIFY2(kebab.match(word).hasMatch(), qPrintable(word));
            QCOMPARE(kindOf(word), std::optional(kind));
            words.insert(word);
        }
        QCOMPARE(words.size(), allKinds().size());
        QCOMPARE(allKinds().size(), static_cast<int>(Kind::PublicKey) + 1);
    }

    void unknownWordsAreNoKind_data()
    {
        QTest::addColumn<QString>("word");

        for (const QString &word : {u""_s, u"Certificate"_s, u"certificate "_s, u"certificat"_s})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(word))) << word;
    }

    void unknownWordsAreNoKind()
    {
        QFETCH(const QString, word);

        QVERIFY(!kindOf(word));
        QVERIFY(!sourceKindOf(word));
    }

    void theContractsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Kind>("kind");

        QTest::newRow("push") << u"apns-push-certificate"_s << Kind::ApnsPushCertificate;
        QTest::newRow("server token") << u"ade-server-token"_s << Kind::AdeServerToken;
        QTest::newRow("content token") << u"content-token"_s << Kind::ContentToken;
        QTest::newRow("tls") << u"tls-server-certificate"_s << Kind::TlsServerCertificate;
        QTest::newRow("profile") << u"configuration-profile"_s << Kind::ConfigurationProfile;
        QTest::newRow("asm key") << u"asm-api-key"_s << Kind::AsmApiKey;
        QTest::newRow("scim") << u"scim-token"_s << Kind::ScimToken;
    }

    void theContractsWords()
    {
        QFETCH(const QString, word);
        QFETCH(const Kind, kind);

        QCOMPARE(QString(wordOf(kind)), word);
    }

    void severitiesAndSources()
    {
        QStringList severities;
        for (const Severity severity : {Severity::Expired, Severity::Urgent, Severity::Warning,
                                        Severity::Notice, Severity::Ok, Severity::Unknown})
            severities += wordOf(severity);
        QCOMPARE(severities.join(u' '), u"expired urgent warning notice ok unknown"_s);

        const QList<SourceKind> byTrust {SourceKind::JamfPro, SourceKind::Apple, SourceKind::TlsHost,
                                         SourceKind::File, SourceKind::Typed};
        QVERIFY(std::ranges::is_sorted(byTrust));
        for (const SourceKind source : byTrust)
            QCOMPARE(sourceKindOf(QString(wordOf(source))), std::optional(source));
        QCOMPARE(QString(wordOf(SourceKind::JamfPro)), u"jamf-pro"_s);
        QCOMPARE(QString(wordOf(SourceKind::TlsHost)), u"tls-host"_s);
    }

    void onlyThreeKindsAreTyped()
    {
        QList<Kind> typed;
        for (const Kind kind : allKinds()) {
            if (isTyped(kind))
                typed.append(kind);
        }
        QCOMPARE(typed, QList<Kind>({Kind::ScimToken, Kind::Federation, Kind::Custom}));
    }

    void keysAndRequestsCarryNoDate()
    {
        QStringList dateless;
        for (const Kind kind : allKinds()) {
            if (!carriesDate(kind))
                dateless += wordOf(kind);
        }
        QCOMPARE(
            dateless.join(u' '),
            u"asm-api-key jamf-api-client push-certificate-request certificate-request private-key public-key"_s);
    }

    void noCodeStandsTwice()
    {
        QSet<QString> codes;
        for (const QLatin1StringView code : Codes::All)
            codes.insert(code);
        QCOMPARE(codes.size(), static_cast<qsizetype>(Codes::All.size()));
    }
};

QTEST_APPLESS_MAIN(TestKind)
#include "tst_kind.moc"
