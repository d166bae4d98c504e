// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/codes.h"
#include "core/credentials/codes.h"
#include "core/inventory/codes.h"
#include "ui/words/sentences.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// What a room could name, so that it can be found again in the sentence as it stands there.
QString example(Words::As as, int place)
{
    switch (as) {
    case Words::As::Date: return u"2027-01-0%1"_s.arg(place + 1);
    case Words::As::Source: return u"jamf-pro"_s;
    case Words::As::Text:
    case Words::As::Thing:
    case Words::As::Reason: return u"Thing%1"_s.arg(place);
    default: return QString::number(3 + place);
    }
}

QStringList examples(const Words::Sentence &sentence)
{
    QStringList about;
    for (const Words::As as : sentence.as)
        about.append(example(as, int(about.size())));
    return about;
}

bool standsAsItIs(Words::As as)
{
    return as == Words::As::Text || as == Words::As::Thing || as == Words::As::Reason;
}

} // namespace

Q_DECLARE_METATYPE(const Words::Sentence *)

/// Every sentence of every room, in both languages, with all that it can name.
class TestSentences final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s;
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFETCH_GLOBAL(const QString, language);
        QLocale::setDefault(QLocale(language));
        QVERIFY(m_texts.load(u":/i18n/caretaker_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&m_texts);
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_texts); }

    void namesAllThatItIsGiven_data()
    {
        QTest::addColumn<const Words::Sentence *>("sentence");
        for (const auto &table : {Words::problemSentences(), Words::errorSentences(),
                                  Words::networkSentences(), Words::jamfSentences(), Words::appleSentences(),
                                  Words::assignmentSentences(), Words::inventorySentences(),
                                  Words::accountSentences(), Words::findingSentences()})
            for (const Words::Sentence &sentence : table)
                QTest::newRow(sentence.code.data()) << &sentence;
    }

    void namesAllThatItIsGiven()
    {
        QFETCH(const Words::Sentence *, sentence);
        static const QRegularExpression leftOver(u"%[0-9n]"_s);
        const QStringList about = examples(*sentence);
        const QString full = Words::fill(*sentence, about);
        QVERIFY2(!full.contains(leftOver), qPrintable(full));
        for (std::size_t i = 0; sentence->full && i < sentence->as.size(); ++i) {
            if (standsAsItIs(sentence->as.at(i)))
                QVERIFY2(full.contains(about.at(qsizetype(i))), qPrintable(full));
        }
        const QString bare = Words::fill(*sentence, {});
        QVERIFY2(!bare.contains(leftOver), qPrintable(bare));
    }

    void saysWhatAndWhere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("about");
        const auto row = [](QLatin1StringView code, const QStringList &about) {
            QTest::newRow(code.data()) << QString(code) << about;
        };
        row(Apple::Codes::AppleAnswerUnreadable, {u"/v1/orgDevices"_s});
        row(Apple::Codes::PagesRepeat, {u"api-school.example"_s});
        row(Apple::Codes::ActivityLogUnsafe, {u"logs.example"_s});
        row(Inventory::Codes::CannotWrite, {u"Permission denied"_s, u"/home/lin/devices.csv"_s});
    }

    void saysWhatAndWhere()
    {
        QFETCH(const QString, code);
        QFETCH(const QStringList, about);
        const QString said = Words::say(code, about);
        for (const QString &part : about)
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void namesTheTopicThatHasLapsed()
    {
        const QString said = Words::say(QString(Credentials::Codes::LapsedTopic),
                                        {u"topic-of-this"_s, u"topic-that-lapsed"_s});
        QVERIFY2(said.contains(u"topic-that-lapsed"_s) && !said.contains(u"topic-of-this"_s),
                 qPrintable(said));
    }

private:
    QTranslator m_texts;
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
