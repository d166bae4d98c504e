// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/appleaccount.h"
#include "tests/ui/connections/connectionsbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/connections/connectionmodel.h"
#include "ui/connections/statewords.h"
#include "ui/connections/testmodel.h"

#include <QAbstractItemModelTester>

using namespace Connections;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// What lists and tables show of connections, without any window.
class TestConnectionModels final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnEveryWarning();
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void theListFollowsWhatIsDone()
    {
        const RunningSchool one(Sandbox::emptyJamfSchool(JamfBench::now()));
        const RunningSchool other(Sandbox::emptyJamfSchool(JamfBench::now()));
        Room room;
        ConnectionModel model(room.roster);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        room.around.connect(one.server, u"Zuo"_s);
        room.roster.load();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(ConnectionModel::StateRole).toString(), u"Not tested"_s);

        const auto second
            = JamfBench::outcome(room.roster.save(ServersBench::accountFor(other.server, u"An"_s)));
        QVERIFY(second);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"An"_s);
        QVERIFY(JamfBench::outcome(room.roster.setPaused(second->id, true)));
        QCOMPARE(model.index(0).data(ConnectionModel::StateRole).toString(), u"Paused"_s);

        room.roster.testAll();
        QCOMPARE(model.index(0).data(ConnectionModel::StateRole).toString(), u"Paused"_s);
        QTRY_COMPARE(model.index(1).data(ConnectionModel::StateRole).toString(), u"Works"_s);
        QVERIFY(JamfBench::outcome(room.roster.remove(second->id)));
        QCOMPARE(model.rowCount(), 1);
    }

    void showsByItsPictureWhoseServiceItIs()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        Room room;
        room.around.connect(school.server, u"Jamf Pro"_s);
        const auto apple = Sync::appleConnection(u"ASM"_s, u"SCHOOLAPI.one"_s, u"key"_s);
        QVERIFY(apple);
        QVERIFY(!room.around.save({*apple, Secret("key"), {}}).id.isEmpty());
        ConnectionModel model(room.roster);
        room.roster.load();
        QTRY_COMPARE(model.rowCount(), 2);
        QStringList icons;
        for (int row = 0; row < model.rowCount(); ++row)
            icons.append(model.index(row).data(ConnectionModel::IconRole).toString());
        QCOMPARE(icons, QStringList({u"server_16_regular"_s, u"hat_graduation_16_regular"_s}));
        for (const QString &icon : std::as_const(icons))
            QVERIFY2(QFile::exists(u":/icons/%1.png"_s.arg(icon)), qPrintable(icon));
    }

    void rowsOfATestFillInAsTheyCome()
    {
        RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        school.fail(Sandbox::JamfFault::Kind::Latency, u"*"_s, -1, 20);
        Room room;
        const Connection stored = room.around.connect(school.server, u"Jamf Pro"_s);
        room.roster.load();
        QTRY_COMPARE(room.roster.entries().size(), 1);
        TestModel model(room.roster);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.show(stored.id);
        QVERIFY(!model.hasRows());

        QList<int> waiting;
        connect(&room.roster, &Roster::changed, &model, [&] {
            model.show(stored.id);
            int still = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                still += model.index(row, 0).data(TestModel::WaitingRole).toBool() ? 1 : 0;
            waiting.append(still);
        });
        room.roster.test(stored.id);
        QTRY_VERIFY(room.roster.report(stored.id) && !room.roster.entry(stored.id)->isTesting);
        const auto all = static_cast<int>(Jamf::allRows().size());
        QCOMPARE(waiting.first(), all);
        QVERIFY(waiting.contains(all - 1) && waiting.contains(all / 2));
        QCOMPARE(waiting.last(), 0);
        QVERIFY(std::ranges::is_sorted(waiting, std::greater<>()));
    }

    void saysWhatARowGave()
    {
        const RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        Room room;
        const Connection stored = room.around.connect(school.server, u"Jamf Pro"_s);
        room.roster.load();
        QTRY_COMPARE(room.roster.entries().size(), 1);
        room.roster.test(stored.id);
        QTRY_VERIFY(room.roster.report(stored.id));
        TestModel model(room.roster);
        model.show(stored.id);
        const auto result = [&model](Jamf::Row row) {
            const auto at = static_cast<int>(Jamf::allRows().indexOf(row));
            return model.index(at, 1).data().toString();
        };
        QCOMPARE(result(Jamf::Row::SignIn), u"Client credentials, 20 minutes"_s);
        QVERIFY2(result(Jamf::Row::ServerAndVersion).startsWith(u"11.30.1"_s),
                 qPrintable(result(Jamf::Row::ServerAndVersion)));
        QCOMPARE(result(Jamf::Row::ServerAddress), u"127.0.0.1"_s);
        QCOMPARE(result(Jamf::Row::Inventory), u"1,138 mobile devices, 86 computers"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY2(!model.index(row, column).data().toString().isEmpty(),
                         qPrintable(Jamf::code(Jamf::allRows().at(row))));
        }
    }

    void knowsAfterAStartWhenItWasTested()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        Room room;
        const Connection stored = room.around.connect(school.server, u"Jamf Pro"_s);
        room.roster.load();
        QTRY_COMPARE(room.roster.entries().size(), 1);
        room.roster.test(stored.id);
        QTRY_VERIFY(room.roster.report(stored.id));
        QTRY_VERIFY(JamfBench::outcome(room.around.accounts.list())->first().testedAt);

        room.around.servers->forget(stored.id);
        Roster later(room.roster.surroundings());
        later.load();
        QTRY_COMPARE(later.entries().size(), 1);
        const QString state = StateWords::stateOf(later, later.entries().first(), Words::Years::Common).words;
        QVERIFY2(state.startsWith(u"Last tested today at"_s), qPrintable(state));
    }

    void readsCheckAndTestAsOne()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        Room room;
        const Connection stored = room.around.connect(school.server, u"Jamf Pro"_s);
        room.roster.load();
        QTRY_COMPARE(room.roster.entries().size(), 1);
        QVERIFY(JamfBench::outcome(room.around.servers->sweep(stored.id)));
        const State state
            = StateWords::stateOf(room.roster, room.roster.entries().first(), Words::Years::Common);
        QCOMPARE(state.words, u"Works"_s);
    }

private:
    using State = StateWords::State;

    struct Room
    {
        ServersBench around;
        QTemporaryDir folder;
        QSettings store {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        Preferences preferences {store};
        Language language {[this]() -> Preferences & {
            preferences.setLanguage(Preferences::Language::English);
            return preferences;
        }()};
        Roster roster {Surroundings {around.accounts, *around.servers, preferences, JamfBench::now}};
    };
};

QTEST_MAIN(TestConnectionModels)
#include "tst_connectionmodels.moc"
