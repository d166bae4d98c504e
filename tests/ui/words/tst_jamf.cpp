// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "ui/words/jamf.h"
#include "ui/words/words.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// All types that core/jamf knows the meaning of.
QStringList knownTypes()
{
    QFile file(u"" CARETAKER_JAMF "/notifications.cpp"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression type(u"Meaning \\{\\s*\"([A-Z_]+)\"_L1"_s);
    QStringList types;
    for (auto matches = type.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
        types.append(matches.next().captured(1));
    return types;
}

QString said(const QString &type, const QString &name = {}, std::optional<int> days = {})
{
    return Words::notification({.type = type, .name = name, .days = days});
}

QString reported(const QStringList &about)
{
    return Words::sentence(Credentials::Problem {QString(Jamf::Codes::ServerReports), about});
}

const QRegularExpression Han(u"\\p{Han}"_s);
const QRegularExpression EnglishSentence(u"[A-Za-z]+ [a-z]+ [a-z]+"_s);

} // namespace

class TestJamf final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::newRow("en") << false;
        QTest::newRow("zh_TW") << true;
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFETCH_GLOBAL(const bool, isChinese);
        const QString name = isChinese ? u"zh_TW"_s : u"en"_s;
        QLocale::setDefault(QLocale(isChinese ? name : u"en_GB"_s));
        QVERIFY(m_texts.load(u":/i18n/caretaker_%1.qm"_s.arg(name)));
        QCoreApplication::installTranslator(&m_texts);
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_texts); }

    void everyRowAndActionHasAName()
    {
        QFETCH_GLOBAL(const bool, isChinese);
        QSet<QString> names;
        for (const Jamf::Row row : Jamf::allRows()) {
            const QString name = Words::rowName(row);
            const bool isAsJamfSaysIt = row == Jamf::Row::CloudServicesToken;
            QVERIFY2(isAsJamfSaysIt || name.contains(Han) == isChinese, qPrintable(name));
            names.insert(name);
        }
        for (const Jamf::Action action : Jamf::allActions()) {
            QVERIFY(Words::actionName(action).contains(Han) == isChinese);
            names.insert(Words::actionName(action));
        }
        QCOMPARE(names.size(), Jamf::allRows().size() + Jamf::allActions().size());
    }

    void everyKnownNotificationIsASentence()
    {
        QFETCH_GLOBAL(const bool, isChinese);
        const QStringList types = knownTypes();
        QVERIFY(types.size() > 40);
        QSet<QString> sentences;
        for (const QString &type : types) {
            for (const QString &sentence :
                 {said(type), said(type, u"校本部"_s), said(type, {}, 12), said(type, u"校本部"_s, 12)}) {
                QVERIFY2(!sentence.contains(type), qPrintable(type));
                QVERIFY2(sentence.endsWith(isChinese ? u'。' : u'.'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                QVERIFY2(!isChinese || !sentence.contains(EnglishSentence), qPrintable(sentence));
            }
            sentences.insert(said(type));
        }
        QCOMPARE(sentences.size(), types.size());
    }

    void namesAndCountsWhereTheServerDoes()
    {
        QFETCH_GLOBAL(const bool, isChinese);
        const QString type = u"VPP_ACCOUNT_WILL_EXPIRE"_s;
        QCOMPARE(said(type, u"校本部"_s, 6),
                 isChinese ? u"「校本部」的內容權杖 6 天後到期。"_s
                           : u"The content token “校本部” expires in 6 days."_s);
        QCOMPARE(said(type, {}, 1),
                 isChinese ? u"內容權杖 1 天後到期。"_s : u"A content token expires in 1 day."_s);
        QCOMPARE(said(type, {}, -3), said(type)); // days that lie behind are no count
        const QString revoked = said(u"APNS_CERT_REVOKED"_s, u"not said of this type"_s);
        QVERIFY(!revoked.contains(u"not said"));
    }

    void showsUnknownTypesAsTheyStand()
    {
        QCOMPARE(said(u"A_TYPE_OF_NEXT_YEAR"_s), u"A_TYPE_OF_NEXT_YEAR"_s);
        QCOMPARE(said(u"A_TYPE\nOF"_s, u"x\u202Ey"_s), u"A_TYPE\\u{a}OF · x\\u{202e}y"_s);
        QVERIFY(said(QString(100'000, u'A'), QString(100'000, u'B')).size() < 1000);
        QVERIFY(said(u"JIM_ERROR"_s, QString(100'000, u'B')).size() < 500);
        QVERIFY(said(u"JIM_ERROR"_s, u"%1 %n"_s).contains(u"%1 %n"));
    }

    void aReportOfTheServerIsItsNotification()
    {
        QCOMPARE(reported({u"DEP_INSTANCE_WILL_EXPIRE"_s, u"iPad"_s, u"9"_s}),
                 said(u"DEP_INSTANCE_WILL_EXPIRE"_s, u"iPad"_s, 9));
        QCOMPARE(reported({u"PATCH_UPDATE"_s, QString()}), u"PATCH_UPDATE"_s);
        QCOMPARE(
            Words::sentence(Error {ErrorKind::ServerFault, Jamf::Codes::ServerReports, {u"JIM_ERROR"_s}}),
            said(u"JIM_ERROR"_s));
    }

    void saysHowManyProfilesEnd()
    {
        QFETCH_GLOBAL(const bool, isChinese);
        const auto with = [](int month, int quarter, int half) {
            Jamf::Lapsing summary;
            summary.facts = {{u"devicesWithin30Days"_s, QString::number(month)},
                             {u"devicesWithin90Days"_s, QString::number(quarter)},
                             {u"devicesWithin180Days"_s, QString::number(half)}};
            return Words::profilesEnding(summary);
        };
        QCOMPARE(with(3, 9, 12),
                 isChinese ? u"3 部裝置的 MDM 描述檔 30 天內到期。"_s
                           : u"The MDM profile of 3 devices ends within 30 days."_s);
        QCOMPARE(with(0, 1, 12),
                 isChinese ? u"1 部裝置的 MDM 描述檔 90 天內到期。"_s
                           : u"The MDM profile of 1 device ends within 90 days."_s);
        QCOMPARE(with(0, 0, 0), QString());
    }

    void namesWhatIsMissing()
    {
        QFETCH_GLOBAL(const bool, isChinese);
        const Error error {ErrorKind::Forbidden, Jamf::Codes::NoPrivilege, {u"Read GSX Connection"_s}};
        QCOMPARE(Words::sentence(error),
                 isChinese ? u"這個帳號缺少 Read GSX Connection 權限。請在 Jamf Pro 為帳號的角色加上。"_s
                           : u"This account lacks the privilege Read GSX Connection. Add it to the account's "
                             "role in Jamf Pro."_s);
    }

private:
    QTranslator m_texts;
};

QTEST_GUILESS_MAIN(TestJamf)
#include "tst_jamf.moc"
