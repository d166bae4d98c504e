// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "core/faq/notes.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace Faq;
using namespace Qt::StringLiterals;
using Storage::Engine;

class TestNotes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_database = m_fresh->open();
        QVERIFY(m_database);
        m_notes = std::make_unique<Notes>(*m_database);
    }

    void cleanup()
    {
        m_notes.reset();
        m_database.reset();
        m_fresh.reset();
    }

    void givesBackWhatWasWritten()
    {
        const QString text = u"密碼在保險箱 ' ? %1\nline 2\n"_s;
        QVERIFY(m_notes->setNote({}, u"acc-2"_s, text));
        QCOMPARE(Notes(*m_fresh->open()).note(QString(), u"acc-2"_s).value(), text);
        QCOMPARE(m_notes->note(u""_s, u"acc-2"_s).value(), text);
        QCOMPARE(m_notes->note({}, u"acc-3"_s).value(), QString());
        QCOMPARE(m_notes->note(u"校本"_s, u"acc-2"_s).value(), QString());
    }

    void replacesAndRemoves()
    {
        QVERIFY(m_notes->setNote(u"校本"_s, u"a"_s, u"one"_s));
        QVERIFY(m_notes->setNote(u"校本"_s, u"a"_s, u"two"_s));
        QCOMPARE(m_notes->note(u"校本"_s, u"a"_s).value(), u"two"_s);
        QVERIFY(m_notes->setNote(u"校本"_s, u"a"_s, u" \n"_s));
        QCOMPARE(m_notes->note(u"校本"_s, u"a"_s).value(), QString());
        QVERIFY(m_notes->setNote(u"校本"_s, u"a"_s, {}));
        QCOMPARE(m_notes->noted()->size(), 0);
    }

    void listsWhatHasANote()
    {
        for (const QString &id : {u"acc-10"_s, u"acc-2"_s})
            for (const QString &pack : {u"校本"_s, QString()})
                QVERIFY(m_notes->setNote(pack, id, u"x"_s));
        const auto noted = m_notes->noted();
        QVERIFY(noted);
        QCOMPARE(*noted,
                 QList<NotedArticle>({{u""_s, u"acc-2"_s},
                                      {u""_s, u"acc-10"_s},
                                      {u"校本"_s, u"acc-2"_s},
                                      {u"校本"_s, u"acc-10"_s}}));
    }

    void replacesWhatNoDatabaseCanHold()
    {
        QVERIFY(m_notes->setNote({}, u"a"_s, u"a"_s + QChar::Null + QChar(0xd83d)));
        QCOMPARE(m_notes->note({}, u"a"_s).value(), u"a\u2400?"_s);
    }

    void refusesEndlessNotes()
    {
        QVERIFY(m_notes->setNote({}, u"a"_s, QString(Notes::MostCharacters, u'字')));
        const auto done = m_notes->setNote({}, u"a"_s, QString(Notes::MostCharacters + 1, u'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Codes::NoteTooLong);
        QCOMPARE(m_notes->note({}, u"a"_s)->size(), Notes::MostCharacters);
    }

    void saysWhatTheDatabaseSays()
    {
        QVERIFY(m_database->query(u"DROP TABLE article_notes"_s));
        QVERIFY(!m_notes->note({}, u"a"_s));
        QVERIFY(!m_notes->setNote({}, u"a"_s, u"x"_s));
        QVERIFY(!m_notes->noted());
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Notes> m_notes;
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
