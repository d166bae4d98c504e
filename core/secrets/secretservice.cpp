// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/codes.h"
#include "core/secrets/gate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// The freedesktop.org Secret Service API, draft 0.2.
namespace Secrets {

namespace {

const QString ServiceName = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QString Nowhere = u"/"_s; ///< the API's word for "no object"

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(ServiceName, path, interface, method);
    message.setArguments(arguments);
    return message;
}

/// KDE has its own, which the keychain library speaks to instead.
bool hasOwnWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
}

Result<Done> locked()
{
    return failure(ErrorKind::Unauthorized, Codes::Locked);
}

Result<Done> failureOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return failure(ErrorKind::TimedOut, Codes::Failed, {}, error.message());
    default: return failure(ErrorKind::Unsupported, Codes::Missing, {}, error.message());
    }
}

} // namespace

struct Gate::State final : public QObject
{
    Q_OBJECT

public:
    using Promise = std::shared_ptr<QPromise<Result<Done>>>;

    explicit State(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    Answer<Done> open();

private slots:
    void endPrompt(bool wasDismissed, const QDBusVariant &);

private:
    template <typename Reply, typename Receive>
    void ask(const QDBusMessage &message, Receive receive);
    void findCollection(const Promise &promise);
    void askWhetherLocked(const Promise &promise, const QDBusObjectPath &collection);
    void unlock(const QDBusObjectPath &collection);
    void prompt(const QString &path);
    void answerAll(const Result<Done> &outcome);
    static void answer(const Promise &promise, const Result<Done> &outcome);

    std::chrono::milliseconds m_patience;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QList<Promise> m_waiting; ///< for a collection that is being unlocked
    bool m_isUnlocking = false;
    QString m_prompt;
};

Answer<Done> Gate::State::open()
{
    if (!m_bus.isConnected())
        return ready<Done>(failure(ErrorKind::Unsupported, Codes::Missing, {}, m_bus.lastError().message()));
    if (hasOwnWallet())
        return ready<Done>(Done {});
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QTimer::singleShot(m_patience, this, [this, promise] {
        m_waiting.removeOne(promise);
        answer(promise, locked());
    });
    findCollection(promise);
    return promise->future();
}

void Gate::State::answer(const Promise &promise, const Result<Done> &outcome)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(outcome);
    promise->finish();
}

template <typename Reply, typename Receive>
void Gate::State::ask(const QDBusMessage &message, Receive receive)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, receive] {
        watcher->deleteLater();
        receive(Reply(*watcher));
    });
}

void Gate::State::findCollection(const Promise &promise)
{
    const auto message
        = callTo(ServicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    using Reply = QDBusPendingReply<QDBusObjectPath>;
    ask<Reply>(message, [this, promise](const Reply &reply) {
        if (reply.isError())
            return answer(promise, failureOf(reply.error()));
        // Where there is none yet, writing makes one, and the system asks the person for a password for it.
        if (reply.value().path() == Nowhere)
            return answer(promise, Done {});
        askWhetherLocked(promise, reply.value());
    });
}

void Gate::State::askWhetherLocked(const Promise &promise, const QDBusObjectPath &collection)
{
    const auto message = callTo(collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    using Reply = QDBusPendingReply<QDBusVariant>;
    ask<Reply>(message, [this, promise, collection](const Reply &reply) {
        if (reply.isError())
            return answer(promise, failureOf(reply.error()));
        if (!reply.value().variant().toBool())
            return answer(promise, Done {});
        m_waiting.append(promise);
        if (!m_isUnlocking)
            unlock(collection);
    });
}

void Gate::State::unlock(const QDBusObjectPath &collection)
{
    m_isUnlocking = true;
    const auto message = callTo(ServicePath, u"org.freedesktop.Secret.Service"_s, u"Unlock"_s,
                                {QVariant::fromValue(QList<QDBusObjectPath> {collection})});
    using Reply = QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath>;
    ask<Reply>(message, [this](const Reply &reply) {
        if (reply.isError())
            return answerAll(failureOf(reply.error()));
        const QString path = reply.argumentAt<1>().path();
        if (path == Nowhere)
            return answerAll(Done {});
        prompt(path);
    });
}

void Gate::State::prompt(const QString &path)
{
    m_prompt = path;
    m_bus.connect(ServiceName, path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                  SLOT(endPrompt(bool, QDBusVariant)));
    const auto message = callTo(path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s, {QString()});
    using Reply = QDBusPendingReply<>;
    ask<Reply>(message, [this](const Reply &reply) {
        if (reply.isError())
            endPrompt(true, {});
    });
}

void Gate::State::endPrompt(bool wasDismissed, const QDBusVariant &)
{
    m_bus.disconnect(ServiceName, m_prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                     SLOT(endPrompt(bool, QDBusVariant)));
    m_prompt.clear();
    answerAll(wasDismissed ? locked() : Result<Done>(Done {}));
}

void Gate::State::answerAll(const Result<Done> &outcome)
{
    m_isUnlocking = false;
    for (const Promise &promise : std::exchange(m_waiting, {}))
        answer(promise, outcome);
}

Gate::Gate(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(patience))
{
}

Gate::~Gate() = default;

Answer<Done> Gate::open()
{
    return m_state->open();
}

} // namespace Secrets

#include "secretservice.moc"
