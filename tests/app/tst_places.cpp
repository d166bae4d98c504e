// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsDataBesideProgramsWhereTheyArePortable()
    {
        const QTemporaryDir programs;
        QFile marker(programs.filePath(u"portable"_s));
        QVERIFY(marker.open(QIODevice::WriteOnly));

        QCOMPARE(Places::dataBeside(programs.path()), programs.filePath(u"data"_s));
    }

    void keepsDataInTheUsersFolderOtherwise()
    {
        const QTemporaryDir programs;
        QVERIFY(QDir(programs.path()).mkdir(u"portable"_s)); // a folder of that name is nobody's marker

        QCOMPARE(Places::dataBeside(programs.path()), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
