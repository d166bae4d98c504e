// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/codes.h"
#include "core/secrets/keychain.h"
#include "tests/core/secrets/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Secrets;

namespace {

const QString Key = u"connection/8a6f/sign-in"_s;

/// Stands in for the desktop's dialog that asks for the keychain's password: it comes up, and nobody answers.
class SilentPrompter final : public QDBusVirtualObject
{
public:
    SilentPrompter()
    {
        m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this);
        m_isOwner = m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    ~SilentPrompter() override
    {
        m_bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        m_bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    }

    [[nodiscard]] bool isOwner() const { return m_isOwner; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++m_calls;
        bus.send(message.createReply());
        return true;
    }

private:
    QDBusConnection m_bus
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"caretaker-test-prompter"_s);
    bool m_isOwner = false;
    int m_calls = 0;
};

const QString Service = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QString ServiceInterface = u"org.freedesktop.Secret.Service"_s;

/// Not by QDBusInterface, which never frees what it learns of an object.
QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, ServicePath, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath collection()
{
    const QDBusReply<QDBusObjectPath> reply = call(ServiceInterface, u"ReadAlias"_s, {u"default"_s});
    return reply.value();
}

void lock()
{
    call(ServiceInterface, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath> {collection()})});
}

/// With its password and without a prompt, as logging in does.
void unlock()
{
    const QDBusMessage opened = call(ServiceInterface, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray()
           << qgetenv("CARETAKER_TEST_KEYRING") << u"text/plain"_s;
    secret.endStructure();
    const QDBusMessage done
        = call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(collection()), QVariant::fromValue(secret)});
    if (done.type() == QDBusMessage::ErrorMessage)
        qWarning("%s", qPrintable(done.errorMessage()));
}

} // namespace

class TestLockedKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        NEEDS_KEYRING;
        m_keyring = std::make_unique<Keyring>();
    }

    void cleanup()
    {
        if (!Keyring::isThere())
            return;
        unlock();
        m_keyring.reset();
    }

    void isToldFromAnEmptyOne()
    {
        SystemKeychain keychain(m_keyring->service());
        QVERIFY(AWAIT(keychain.write(Key, Secret("Geheimnis"))));
        lock();

        QCOMPARE(AWAIT(keychain.read(Key)).error().code, Codes::Locked);
        QCOMPARE(AWAIT(keychain.read(u"unknown"_s)).error().code, Codes::Locked);
        QCOMPARE(AWAIT(keychain.write(Key, Secret("other"))).error().code, Codes::Locked);
        QCOMPARE(AWAIT(keychain.write(u"new"_s, Secret("other"))).error().code, Codes::Locked);
        QCOMPARE(AWAIT(keychain.remove(Key)).error().code, Codes::Locked);

        unlock();
        QVERIFY(*AWAIT(keychain.read(Key)) == Secret("Geheimnis"));
        QCOMPARE(m_keyring->entries(), QStringList {Key});
    }

    void waitsForAPersonOnlySoLong()
    {
        SystemKeychain patient(m_keyring->service());
        QVERIFY(AWAIT(patient.write(Key, Secret("Geheimnis"))));
        lock();
        SystemKeychain keychain(m_keyring->service(), nullptr, std::chrono::seconds(5));
        const SilentPrompter prompter;
        QVERIFY(prompter.isOwner());

        const auto read = keychain.read(Key);
        const auto write = keychain.write(u"new"_s, Secret("other"));
        QCOMPARE(AWAIT(read).error().code, Codes::Locked);
        QCOMPARE(AWAIT(write).error().code, Codes::Locked);
        QVERIFY(prompter.calls() > 0);

        // The prompt still stands there, and trying again does not wait for it once the keychain is open.
        unlock();
        QVERIFY(*AWAIT(keychain.read(Key)) == Secret("Geheimnis"));
        // What was refused is not written behind anybody's back.
        QCOMPARE(m_keyring->entries(), QStringList {Key});
    }

private:
    std::unique_ptr<Keyring> m_keyring;
};

QTEST_GUILESS_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
