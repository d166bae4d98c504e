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
#include <QThreadPool>

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
        QVERIFY(bench.words().contains(u"There is no private key in it."_s));
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

    void theKeyThatWasGivenLastCounts()
    {
        FormBench bench;
        const QString path = bench.folder.filePath(u"AuthKey.pem"_s);
        const QByteArray pem = Sandbox::applePrivateKeyFile(bench.server.school().accounts.first());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pem);
        file.close();
        auto *key = bench.form.findChild<KeyField *>();
        const QSignalSpy taken(key, &KeyField::taken);
        const QSignalSpy refused(key, &KeyField::refused);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(pem));
        key->useFile(path);
        bench.click(u"pasteKey"_s);
        key->useFile(bench.folder.filePath(u"no such file"_s));
        bench.click(u"pasteKey"_s);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(taken.size(), 2); // both from the clipboard
        QCOMPARE(refused.size(), 0);
    }

    void namesTheFileThatHoldsNoKey()
    {
        FormBench bench;
        const QString path = bench.folder.filePath(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no key");
        file.close();
        bench.form.findChild<KeyField *>()->useFile(path);
        QTRY_VERIFY(bench.words().contains(u"notes.txt: There is no private key in it."_s));
        QVERIFY(bench.form.findChild<KeyField *>()->isMissing());
    }

    void saysRowByRowWhatFails_data()
    {
        QTest::addColumn<Sandbox::AppleFault>("fault");
        QTest::addColumn<QString>("said");
        using Kind = Sandbox::AppleFault::Kind;
        const auto row = [](const char *name, const Sandbox::AppleFault &fault, const char16_t *said) {
            QTest::newRow(name) << fault << QString::fromUtf16(said);
        };
        row("refused key", {.kind = Kind::TokenRefusal, .number = 401, .text = u"invalid_client"_s},
            u"does not accept the key of “SCHOOLAPI.");
        row("no scope", {.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_scope"_s},
            u"does not let this API account use school.api.");
        row("401", {.kind = Kind::ExpireTokens, .paths = u"/v1/*"_s}, u"refuses requests right after signing in.");
        row("terms", {.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s},
            u"Apple has new terms that nobody has accepted. An administrator must sign in to Apple School Manager");
        row("role", {.kind = Kind::Forbidden, .paths = u"/v1/*"_s}, u"Apple does not allow this API account to do that");
        row("web page", {.kind = Kind::WebPage, .paths = u"/v1/*"_s, .number = 200},
            u"gave a web page instead of an answer (status 200). It may be from a proxy or web filter");
        row("broken", {.kind = Kind::BrokenJson, .paths = u"/v1/*"_s}, u"Apple's answer to /v1/");
        row("clock", {.kind = Kind::WrongClock, .number = -900}, u"This computer's clock is 15 minute");
    }

    void saysRowByRowWhatFails()
    {
        QFETCH(const Sandbox::AppleFault, fault);
        QFETCH(const QString, said);
        FormBench bench;
        const Connection connection = bench.stored();
        bench.server.add(fault);
        bench.form.startEdit(connection);
        bench.click(u"appleTest"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(bench.words().contains(said), qPrintable(bench.words()), 20'000);
        QVERIFY(!bench.words().contains(u"It works."_s));
        QVERIFY2(!bench.words().contains(u"\\u{"_s), qPrintable(bench.words())); // each row on a line of its own
    }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("said");
        QTest::newRow("no network") << u""_s << u"127.0.0.1 refused the connection on port 1. Check the port"_s;
        QTest::newRow("proxy") << u"http://127.0.0.1:1"_s << u"The proxy did not let the connection to apple.invalid through"_s;
    }

    /// Nobody listens where Apple should be, or where the proxy should.
    void saysWhatIsInTheWay()
    {
        QFETCH(const QString, proxy);
        QFETCH(const QString, said);
        FormBench bench;
        Connection connection = bench.stored();
        connection.proxy = QUrl(proxy);
        // A proxy is never asked for this very computer.
        const QString host = proxy.isEmpty() ? u"http://127.0.0.1:1"_s : u"https://apple.invalid"_s;
        connection.address = QUrl(host);
        connection.tokenAddress = QUrl(host + u"/t"_s);
        const auto saved = AppleBench::outcome(bench.around.accounts.save(
            {connection, Secret(Sandbox::applePrivateKeyFile(bench.server.school().accounts.first())), {}}));
        QVERIFY(saved);
        bench.form.startEdit(*saved);
        bench.click(u"appleTest"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(bench.words().contains(said), qPrintable(bench.words()), 20'000);
        QVERIFY(!bench.words().contains(u"It works."_s));
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
