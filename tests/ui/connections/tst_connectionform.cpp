// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/connectionsbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "ui/connections/authorityfield.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionmodel.h"
#include "ui/connections/secretfield.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Connections;
using Kind = Sandbox::JamfFault::Kind;

/// Adding and changing a connection by real clicks and keys.
class TestConnectionForm final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void addsAPastedAddressAndTestsIt()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        const Sandbox::JamfClient client = school.server.school().clients.first();
        ConnectionsBench bench;
        bench.show();
        QTest::mouseClick(bench.find<QWidget>(u"noConnections"_s)->findChild<QAbstractButton *>(),
                          Qt::LeftButton);
        QVERIFY(bench.find<QLineEdit>(u"address"_s)->hasFocus());
        QTest::keyClicks(bench.find<QLineEdit>(u"address"_s),
                         u"  "_s + school.server.url().toString().toUpper() + u"/computers.html?x=1 "_s);
        QTest::keyClick(bench.find<QLineEdit>(u"address"_s), Qt::Key_Tab);
        QCOMPARE(bench.find<QLineEdit>(u"address"_s)->text(), school.server.url().toString());
        QCOMPARE(bench.find<QLineEdit>(u"name"_s)->text(), u"Jamf Pro (127.0.0.1)"_s);
        bench.type(u"account"_s, client.id);
        bench.type(u"secret"_s, QString::fromUtf8(client.secret));
        QTest::keyClick(bench.find<QLineEdit>(u"secret"_s), Qt::Key_Return);

        QTRY_COMPARE(stateOf(bench, 0), u"Works"_s);
        QVERIFY(bench.isShown(u"testTable"_s));
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->size(), 1);
        QVERIFY(keychainHas(bench, client.secret));
        QVERIFY(!everyField(bench).contains(QString::fromUtf8(client.secret)));
    }

    void suggestsANameThatIsFree_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("cloud") << u"qinghe.jamfcloud.com"_s << u"Jamf Pro (qinghe)"_s;
        QTest::newRow("own host") << u"https://jamf.qinghe.edu.tw:8443/"_s << u"Jamf Pro (qinghe)"_s;
        QTest::newRow("taken") << u"jss.taken.edu.tw"_s << u"Jamf Pro (taken) 2"_s;
        QTest::newRow("number") << u"192.0.2.7"_s << u"Jamf Pro (192.0.2.7)"_s;
    }

    void suggestsANameThatIsFree()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, name);
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro (Taken)"_s);
        bench.show();
        bench.click(u"add"_s);
        bench.type(u"address"_s, address);
        QTest::keyClick(bench.find<QLineEdit>(u"address"_s), Qt::Key_Tab);
        QCOMPARE(bench.find<QLineEdit>(u"name"_s)->text(), name);
    }

    void saysWhatIsWrongBesideItsField()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Taken"_s);
        bench.show();
        bench.click(u"add"_s);
        bench.click(u"saveForm"_s);
        QVERIFY(bench.find<QLineEdit>(u"address"_s)->hasFocus());
        for (const auto &field : {u"address"_s, u"name"_s, u"account"_s, u"secret"_s})
            QVERIFY2(bench.find<QLineEdit>(field)->property("isWrong").toBool(), qPrintable(field));

        bench.type(u"address"_s, u"http://jamf.example.edu"_s);
        bench.type(u"name"_s, u" tAKEN"_s);
        bench.click(u"saveForm"_s);
        const QString words = bench.words(u"connectionForm"_s);
        QVERIFY2(words.contains(u"Not encrypted."_s), qPrintable(words));
        QVERIFY(bench.find<QLineEdit>(u"name"_s)->property("isWrong").toBool());
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->size(), 1);

        bench.type(u"address"_s, u"not an address"_s);
        QTest::keyClick(bench.find<QLineEdit>(u"address"_s), Qt::Key_Tab);
        QVERIFY(bench.find<QLineEdit>(u"address"_s)->property("isWrong").toBool());
        bench.type(u"address"_s, u"jamf.example.edu"_s);
        QTest::keyClick(bench.find<QLineEdit>(u"address"_s), Qt::Key_Tab);
        QVERIFY(!bench.find<QLineEdit>(u"address"_s)->property("isWrong").toBool());
    }

    void keepsTheSecretThatIsThere()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        const auto before = bench.around.keychain.entries;
        bench.click(u"edit"_s);
        auto *secret = bench.find<SecretField>(u"secret"_s);
        QCOMPARE(secret->text(), QString());
        QCOMPARE(secret->placeholderText(), u"Kept in the keychain"_s);
        bench.type(u"name"_s, u"The school's server"_s);
        bench.click(u"saveForm"_s);
        QTRY_COMPARE(bench.list()->model()->index(0, 0).data().toString(), u"The school's server"_s);
        QTRY_COMPARE(stateOf(bench, 0), u"Works"_s);
        QCOMPARE(bench.around.keychain.entries, before);
    }

    void anotherServerTakesTheSecretAgain()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        const RunningSchool other(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"edit"_s);
        bench.type(u"address"_s, other.server.url().toString());
        for (const QString &button : {u"saveForm"_s, u"testForm"_s}) {
            bench.click(button);
            QVERIFY(bench.find<QLineEdit>(u"secret"_s)->property("isWrong").toBool());
            QVERIFY(bench.words(u"connectionForm"_s)
                        .contains(u"It was given for another server or account. Enter it again."_s));
        }
        QCOMPARE(other.server.requests(), 0);
        bench.type(u"secret"_s, QString::fromUtf8(other.server.school().clients.first().secret));
        bench.click(u"saveForm"_s);
        QTRY_COMPARE(stateOf(bench, 0), u"Works"_s);
        QVERIFY(other.server.requests() > 0);
    }

    void anotherWayToSignInTakesAnotherSecret()
    {
        const RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        const Sandbox::JamfUser user = school.server.school().users.first();
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"edit"_s);
        QTest::mouseClick(bench.find<QWidget>(u"signInWay"_s)->findChildren<QAbstractButton *>().at(1),
                          Qt::LeftButton);
        bench.click(u"saveForm"_s);
        QVERIFY(bench.find<QLineEdit>(u"secret"_s)->property("isWrong").toBool());
        bench.type(u"account"_s, user.name);
        bench.type(u"secret"_s, QString::fromUtf8(user.password));
        bench.click(u"saveForm"_s);
        QTRY_VERIFY(keychainHas(bench, user.password));
        QTRY_VERIFY(stateOf(bench, 0) != u"Testing…"_s && stateOf(bench, 0) != u"Not tested"_s);
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->first().signIn, SignIn::User);
    }

    void aLockedKeychainLosesNothing()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        const Sandbox::JamfClient client = school.server.school().clients.first();
        ConnectionsBench bench;
        bench.around.keychain.fault = [](FakeKeychain::Call, const QString &) { return lockedKeychain(); };
        bench.show();
        bench.page->add();
        bench.type(u"address"_s, school.server.url().toString());
        bench.type(u"account"_s, client.id);
        bench.type(u"secret"_s, QString::fromUtf8(client.secret));
        bench.find(u"saveForm"_s)->setFocus();
        QTest::keyClick(bench.find(u"saveForm"_s), Qt::Key_Space);
        QTRY_VERIFY(bench.isShown(u"formNotice"_s));
        QVERIFY(bench.find(u"saveForm"_s)->hasFocus());
        const QString words = bench.words(u"formNotice"_s);
        QVERIFY2(words.contains(u"Nothing was saved."_s) && words.contains(u"locked"_s), qPrintable(words));
        QVERIFY(!everyField(bench).contains(QString::fromUtf8(client.secret)));
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->size(), 0);

        // Once it is open, trying again takes what was typed before.
        bench.around.keychain.fault = {};
        bench.click(u"tryAgain"_s);
        QTRY_COMPARE(stateOf(bench, 0), u"Works"_s);
        QVERIFY(keychainHas(bench, client.secret));
    }

    void aSecretIsNeverShownAgain()
    {
        ConnectionsBench bench;
        bench.show();
        bench.page->add();
        bench.type(u"secret"_s, u"geheim-9"_s);
        auto *secret = bench.find<SecretField>(u"secret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!secret->displayText().contains(u'g'));
        QTest::keyClick(secret, Qt::Key_Escape);
        QVERIFY(!bench.isShown(u"connectionForm"_s));
        QCOMPARE(secret->text(), QString());
        bench.page->add();
        QCOMPARE(secret->text(), QString());
        QVERIFY(secret->take().isEmpty());
        QTest::keyClick(secret, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(secret->text(), QString());
    }

    void theCharactersAreOverwrittenWhereTheyLie()
    {
        SecretField field;
        QTest::keyClicks(&field, u"geheim-9"_s);
        const QString shared = field.text();
        QVERIFY(field.take() == Secret("geheim-9"));
        QCOMPARE(shared, QString(8, QChar(u'\0')));
        QVERIFY(field.take() == Secret("geheim-9"));
        QTest::keyClick(&field, Qt::Key_A);
        QVERIFY(field.take() == Secret("a"));
        field.reset(false);
        QVERIFY(field.isMissing());
    }

    void aTestBeforeSavingKeepsNothing()
    {
        const RunningSchool school(Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
        const Sandbox::JamfClient client = school.server.school().clients.first();
        ConnectionsBench bench;
        bench.show();
        bench.page->add();
        bench.type(u"address"_s, school.server.url().toString());
        bench.type(u"account"_s, client.id);
        bench.type(u"secret"_s, u"wrong"_s);
        bench.click(u"testForm"_s);
        QTRY_VERIFY(bench.find<QLineEdit>(u"secret"_s)->property("isWrong").toBool());
        QVERIFY(bench.find<QLineEdit>(u"secret"_s)->hasFocus());

        bench.type(u"secret"_s, QString::fromUtf8(client.secret));
        bench.click(u"testForm"_s);
        QTRY_VERIFY(bench.isShown(u"copyMissing"_s));
        bench.click(u"copyMissing"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Read GSX Connection\nRead Push Certificates"_s);
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->size(), 0);
        QVERIFY(bench.around.keychain.entries.isEmpty());
    }

    void anUntrustedServerIsShownAndItsAuthorityAdded()
    {
        const Sandbox::JamfTls tls = Sandbox::jamfTls(JamfBench::now());
        Sandbox::JamfServer server(Sandbox::emptyJamfSchool(JamfBench::now()), JamfBench::now, tls);
        QVERIFY(server.start());
        const Sandbox::JamfClient client = server.school().clients.first();
        ConnectionsBench bench;
        bench.show();
        bench.page->add();
        bench.type(u"address"_s, server.url().toString());
        bench.type(u"account"_s, client.id);
        bench.type(u"secret"_s, QString::fromUtf8(client.secret));
        bench.click(u"saveForm"_s);
        QTRY_COMPARE(stateOf(bench, 0), u"Server not trusted"_s);
        const QString words = bench.words(u"failureNotice"_s);
        QVERIFY2(words.contains(u"Issued by"_s) && words.contains(u"SHA-256"_s), qPrintable(words));
        QCOMPARE(server.requests(), 0);

        bench.click(u"correct"_s);
        bench.click(u"more"_s);
        QFile file(bench.folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
        file.close();
        bench.find<AuthorityField>()->useFile(file.fileName());
        QTRY_VERIFY(bench.find<AuthorityField>()->property("isWrong").toBool());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tls.authority) > 0);
        file.close();
        bench.find<AuthorityField>()->useFile(file.fileName());
        QTRY_VERIFY(!bench.find<AuthorityField>()->property("isWrong").toBool());
        bench.click(u"saveForm"_s);
        QTRY_COMPARE(stateOf(bench, 0), u"Works"_s);
    }

    void aFileThatIsReadLateIsNoOtherConnections()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        const Connection first = bench.stored(school.server, u"First"_s);
        const Connection second = bench.stored(school.server, u"Second"_s);
        bench.show();
        auto *form = bench.find<ConnectionForm>(u"connectionForm"_s);
        auto *authority = form->findChild<AuthorityField *>();
        form->startEdit(first);
        authority->useFile(authorityFile(bench.folder));
        form->startEdit(second);
        readAllFiles();
        QCOMPARE(authority->pem(), QByteArray());

        form->startEdit(first);
        authority->useFile(authorityFile(bench.folder));
        readAllFiles();
        QVERIFY(!authority->pem().isEmpty());
    }

    void theFileThatWasChosenLastCounts()
    {
        const QTemporaryDir folder;
        AuthorityField field;
        const QSignalSpy taken(&field, &AuthorityField::taken);
        const QSignalSpy refused(&field, &AuthorityField::refused);
        field.useFile(folder.filePath(u"no such file"_s));
        field.useFile(authorityFile(folder));
        readAllFiles();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(refused.size(), 0);
    }

    void aProxyNeedsWhatBelongsToIt()
    {
        ConnectionsBench bench;
        bench.show();
        bench.page->add();
        QVERIFY(!bench.isShown(u"proxy"_s));
        bench.click(u"more"_s);
        bench.type(u"proxyUser"_s, u"lin"_s);
        bench.click(u"saveForm"_s);
        QVERIFY(bench.find<QLineEdit>(u"proxy"_s)->property("isWrong").toBool());
        QVERIFY(bench.find<QLineEdit>(u"proxyPassword"_s)->property("isWrong").toBool());
        bench.type(u"proxy"_s, u"proxy.school.example:3128"_s);
        bench.type(u"proxyPassword"_s, u"x"_s);
        bench.click(u"saveForm"_s);
        QVERIFY(!bench.find<QLineEdit>(u"proxy"_s)->property("isWrong").toBool());
    }

    void speaksAnotherLanguageAtOnce()
    {
        ConnectionsBench bench;
        bench.show();
        bench.page->add();
        bench.click(u"saveForm"_s);
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_VERIFY(bench.words(u"connectionForm"_s).contains(u"請輸入伺服器位址。"_s));
        QCOMPARE(nameless(bench.window).join(u'|'), QString());
    }

private:
    static QString authorityFile(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"late.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(Sandbox::jamfTls(JamfBench::now()).authority) <= 0)
            qFatal("cannot be written");
        return file.fileName();
    }

    /// Waits for those under way, and hands over what they gave.
    static void readAllFiles()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
    }

    static QString stateOf(const ConnectionsBench &bench, int row)
    {
        return bench.list()->model()->index(row, 0).data(ConnectionModel::StateRole).toString();
    }

    static bool keychainHas(const ConnectionsBench &bench, const QByteArray &secret)
    {
        const QList<QByteArray> entries = bench.around.keychain.entries.values();
        return std::ranges::any_of(
            entries, [&secret](const QByteArray &entry) { return entry.endsWith('\n' + secret); });
    }

    static QString everyField(const ConnectionsBench &bench)
    {
        QString all;
        for (const QLineEdit *field : bench.window.findChildren<QLineEdit *>())
            all += field->text() + field->placeholderText() + field->toolTip() + u' ';
        return all;
    }
};

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
