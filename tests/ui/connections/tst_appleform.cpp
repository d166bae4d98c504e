// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/apple/applebench.h"
#include "tests/ui/connections/connectionsbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/connections/appleform.h"
#include "ui/connections/keyfield.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Connections;
using namespace Qt::StringLiterals;

namespace {


/// The form alone, with a make-believe Apple.
struct FormBench
{
    explicit FormBench(const Clock &clock = [] { return QDateTime::currentDateTimeUtc(); })
        : server(Sandbox::appleSchool(40, clock()), clock)
        , apple(around.accounts, clock)
        , roster({around.accounts, *around.servers, preferences, clock, &apple})
        , form(roster)
    {
        if (!server.start())
            qFatal("no port");
        form.resize(700, 900);
        form.show();
        form.startNew();
    }

    void type(const QString &name, const QString &text) const
    {
        auto *field = form.findChild<QLineEdit *>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(form.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
    /// One that is stored, with the addresses of the make-believe Apple.
    [[nodiscard]] Connection stored()
    {
        const Sandbox::AppleApiAccount known = server.school().accounts.first();
        const auto connection = Sync::appleConnection(u"ASM"_s, known.clientId, known.keyId,
                                                      server.api().toString(), server.token().toString());
        const auto saved = AppleBench::outcome(
            around.accounts.save({*connection, Secret(Sandbox::applePrivateKeyFile(known)), {}}));
        return saved.value_or(Connection());
    }

    ServersBench around;
    QTemporaryDir folder;
    QSettings settings {folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    Preferences preferences {settings};
    Sandbox::AppleServer server;
    Sync::AppleServices apple;
    Roster roster;
    AppleForm form;
};

} // namespace

class TestAppleForm final : public QObject
{
    Q_OBJECT

private slots:
    void keepsHowOftenAppleMayBeAsked()
    {
        FormBench bench;
        const Connection stored = bench.stored();
        bench.form.startEdit(stored);
        bench.click(u"appleMore"_s);
        auto *reads = bench.form.findChild<QSpinBox *>(u"readsPerMinute"_s);
        auto *writes = bench.form.findChild<QSpinBox *>(u"writesPerHour"_s);
        QVERIFY(reads->isVisible() && writes->isVisible());
        QCOMPARE(reads->value(), 18);
        QCOMPARE(writes->value(), 10);
        reads->setValue(6);
        QSignalSpy saved(&bench.form, &AppleForm::saved);
        bench.click(u"appleSave"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto list = AppleBench::outcome(bench.around.accounts.list());
        QCOMPARE(list->first().readsPerMinute, 6);
        QCOMPARE(list->first().writesPerHour, 0);

        bench.form.startEdit(list->first());
        QVERIFY(reads->isVisible()); // what differs from the usual is never hidden
        QCOMPARE(reads->value(), 6);
        bench.form.startNew();
        QCOMPARE(reads->value(), 18);
    }

    void init() { failOnEveryWarning(); }

    void savesWithAPastedKeyAndApplesOwnAddresses()
    {
        FormBench bench;
        QSignalSpy saved(&bench.form, &AppleForm::saved);
        const Sandbox::AppleApiAccount account = bench.server.school().accounts.first();
        bench.click(u"appleSave"_s);
        QVERIFY(bench.words().contains(u"Enter the client ID."_s));
        bench.type(u"appleClientId"_s, account.clientId);
        bench.type(u"appleKeyId"_s, account.keyId);
        QGuiApplication::clipboard()->setText(u"no key"_s);
        bench.click(u"pasteKey"_s);
        QVERIFY(bench.words().contains(u"There is no private key in this file."_s));
        const QByteArray pem = Sandbox::applePrivateKeyFile(account);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(pem));
        bench.click(u"pasteKey"_s);
        QVERIFY(!bench.form.findChild<KeyField *>()->key().isEmpty());
        bench.click(u"appleSave"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto all = AppleBench::outcome(bench.around.accounts.list());
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().name, u"Apple School Manager"_s);
        QCOMPARE(all->first().address.toString(), u"https://api-school.apple.com"_s);
        const auto opened = AppleBench::outcome(bench.around.accounts.open(all->first().id));
        QVERIFY(opened && opened->secret == Secret(pem));
    }

    void readsTheKeyOfAFile()
    {
        FormBench bench;
        const QString path = bench.folder.filePath(u"AuthKey.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Sandbox::applePrivateKeyFile(bench.server.school().accounts.first()));
        file.close();
        bench.form.findChild<KeyField *>()->useFile(path);
        QTRY_VERIFY(!bench.form.findChild<KeyField *>()->key().isEmpty());
        bench.form.discard();
        QVERIFY(bench.form.findChild<KeyField *>()->isMissing());
    }

    void triesAStoredOneAgain()
    {
        FormBench bench;
        const Connection connection = bench.stored();
        QVERIFY(!connection.id.isEmpty());
        bench.form.startEdit(connection);
        QVERIFY(!bench.form.findChild<KeyField *>()->isMissing());
        bench.click(u"appleTest"_s);
        QTRY_VERIFY(bench.words().contains(u"It works."_s));
        bench.server.add({.kind = Sandbox::AppleFault::Kind::TokenRefusal,
                          .number = 400,
                          .text = u"invalid_client"_s});
        bench.form.startEdit(connection);
        bench.click(u"appleTest"_s);
        QTRY_VERIFY(bench.words().contains(u"does not accept the key"_s));

        // The key in the keychain is another account's.
        bench.type(u"appleClientId"_s, u"SCHOOLAPI.another"_s);
        bench.click(u"appleSave"_s);
        QVERIFY(bench.words().contains(u"The key was given for another account."_s));
    }
};

QTEST_MAIN(TestAppleForm)
#include "tst_appleform.moc"
