// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QSettings(path(), QSettings::IniFormat).clear();
    }

    void haveDefaults()
    {
        QSettings store(path(), QSettings::IniFormat);
        const Preferences preferences(store);
        QCOMPARE(preferences.language(), Preferences::Language::System);
        QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
        QCOMPARE(preferences.years(), Words::Years::Common);
        QCOMPARE(preferences.textSize(), 100);
        QCOMPARE(preferences.schoolName(), QString());
        QVERIFY(!preferences.hasBeenWelcomed());
        QVERIFY(preferences.looksDaily());
        QCOMPARE(preferences.state(u"window"_s), QByteArray());
    }

    void areThereAgainNextTime()
    {
        {
            QSettings store(path(), QSettings::IniFormat);
            Preferences preferences(store);
            preferences.setLanguage(Preferences::Language::TraditionalChinese);
            preferences.setAppearance(Preferences::Appearance::Dark);
            preferences.setYears(Words::Years::Minguo);
            preferences.setTextSize(130);
            preferences.setSchoolName(u"臺中市立青禾國民中學"_s);
            preferences.setWelcomed();
            preferences.setLooksDaily(false);
            preferences.putState(u"window"_s, QByteArray("\x00\x01\xff", 3));
        }
        QSettings store(path(), QSettings::IniFormat);
        const Preferences preferences(store);
        QCOMPARE(preferences.language(), Preferences::Language::TraditionalChinese);
        QCOMPARE(preferences.appearance(), Preferences::Appearance::Dark);
        QCOMPARE(preferences.years(), Words::Years::Minguo);
        QCOMPARE(preferences.textSize(), 130);
        QCOMPARE(preferences.schoolName(), u"臺中市立青禾國民中學"_s);
        QVERIFY(preferences.hasBeenWelcomed());
        QVERIFY(!preferences.looksDaily());
        QCOMPARE(preferences.state(u"window"_s), QByteArray("\x00\x01\xff", 3));
    }

    void giveDefaultsForGarbage_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("word") << QVariant(u"Klingon"_s);
        QTest::newRow("number") << QVariant(9999);
        QTest::newRow("negative") << QVariant(-1);
        QTest::newRow("empty") << QVariant(QString());
        QTest::newRow("list") << QVariant(QStringList {u"a"_s, u"b"_s});
        QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff", 2));
    }

    void giveDefaultsForGarbage()
    {
        QFETCH(const QVariant, value);
        QSettings store(path(), QSettings::IniFormat);
        for (const auto &key : {u"appearance/language"_s, u"appearance/theme"_s, u"appearance/years"_s,
                                u"appearance/textSize"_s})
            store.setValue(key, value);

        const Preferences preferences(store);
        QCOMPARE(preferences.language(), Preferences::Language::System);
        QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
        QCOMPARE(preferences.years(), Words::Years::Common);
        QCOMPARE(preferences.textSize(), 100);
    }

    void storeChoicesByName()
    {
        QSettings store(path(), QSettings::IniFormat);
        Preferences preferences(store);
        preferences.setAppearance(Preferences::Appearance::Light);
        QCOMPARE(store.value("appearance/theme"_L1).toString(), u"Light"_s);
    }

    void tellOfEveryChoice()
    {
        QSettings store(path(), QSettings::IniFormat);
        Preferences preferences(store);
        const QSignalSpy changes(&preferences, &Preferences::changed);
        preferences.setYears(Words::Years::Minguo);
        preferences.setTextSize(90);
        preferences.setSchoolName(u"Qinghe"_s);
        QCOMPARE(changes.size(), 3);
        preferences.putState(u"window"_s, "x");
        QCOMPARE(changes.size(), 3);
    }

    void showNoHiddenCharactersInTheSchoolName()
    {
        QSettings store(path(), QSettings::IniFormat);
        store.setValue("general/schoolName"_L1, u"Qing\u202ehe"_s);
        const Preferences preferences(store);
        QVERIFY(!preferences.schoolName().contains(QChar(0x202e)));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
