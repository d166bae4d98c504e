// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/assignmentbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/apple/schooldesk.h"
#include "ui/shell/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace SchoolManager;

/// What the page knows of an account, without the page.
class TestSchoolDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    /// A list that was asked for before an order ended comes after it.
    void believesTheNewestWordOnAnOrder()
    {
        AssignmentBench bench(20);
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Preferences preferences(store);
        const Surroundings around {.accounts = bench.accounts,
                                   .assignments = *bench.assignments,
                                   .open =
                                       [&bench](const QString &) {
                                           return ready(Result<Apple::Service *>(bench.apple.service.get()));
                                       },
                                   .preferences = preferences,
                                   .clock = bench.apple.clock.clock()};
        SchoolDesk desk(around);
        const QSignalSpy changed(&desk, &SchoolDesk::changed);
        desk.load();
        QTRY_VERIFY(desk.readAt());
        QTRY_COMPARE(changed.size(), 7); // chosen, reading, read, and twice the fleet and the list

        desk.readStored();
        Sync::AssignmentRun run {.id = 7, .connection = desk.chosenId()};
        run.state = Sync::AssignmentRun::State::Ended;
        run.hasLog = true;
        emit bench.assignments->changed(run);
        QVERIFY(desk.run(7) && desk.run(7)->hasLog);
        QTRY_COMPARE(changed.size(), 10); // the list too, in which nobody has written it down yet
        QVERIFY(desk.run(7));
        QVERIFY(desk.run(7)->hasLog);

        desk.readStored();
        QTRY_COMPARE(changed.size(), 12);
        QVERIFY2(!desk.run(7), "what was asked for later is newer");
    }
};

QTEST_MAIN(TestSchoolDesk)
#include "tst_schooldesk.moc"
