// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/codes.h"
#include "core/secrets/keychain.h"
#include "tests/core/secrets/keyring.h"

using namespace Qt::StringLiterals;
using namespace Secrets;

class TestMissingKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereIsNone()
    {
        SystemKeychain keychain(u"caretaker-test"_s);

        const auto read = keychain.read(u"a"_s);
        const auto write = keychain.write(u"a"_s, Secret("x"));
        const auto remove = keychain.remove(u"a"_s);

        QCOMPARE(AWAIT(read).error().code, Codes::Missing);
        QCOMPARE(AWAIT(write).error().code, Codes::Missing);
        QCOMPARE(AWAIT(remove).error().code, Codes::Missing);
        QCOMPARE(AWAIT(keychain.read(u"a"_s)).error().code, Codes::Missing);
    }
};

// No session bus for this whole process: what has once been connected stays so.
int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QCoreApplication application(argc, argv);
    TestMissingKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_missingkeychain.moc"
