// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/school.h"

#include <QCoreApplication>
#include <QTextStream>

/// `caretaker-demo-school FOLDER`: writes the make-believe school's files, for the terminal overview of a machine
/// without a display.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() != 2 || !folder.exists()) {
        QTextStream(stderr) << "caretaker-demo-school: name one folder that exists\n";
        return 64;
    }
    const auto school
        = Sandbox::writeSchool(folder, QDateTime::currentDateTimeUtc(), QLocale(QLocale::English));
    if (!school) {
        QTextStream(stderr) << "caretaker-demo-school: " << school.error().detail << '\n';
        return 1;
    }
    return 0;
}
