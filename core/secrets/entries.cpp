// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/entries.h"

#include "core/base/logging.h"
#include "core/secrets/codes.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>

namespace Secrets {

/// One job, from its place in the queue to its end.
struct Entries::Order
{
    QPointer<QKeychain::Job> job {};
    QString name {};
    Receive receive {}; ///< empty once it was answered
    QByteArray bytes {}; ///< shared with a writing job, so that they can be wiped there
    WhenLate whenLate = WhenLate::Leave;

    void answer(const Result<> &outcome)
    {
        if (const Receive once = std::exchange(receive, {}))
            once(outcome);
    }
};

namespace {

/// libsecret says "denied" for what it could not unlock.
Error lockedOrDenied()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return {ErrorKind::Unauthorized, Codes::Locked};
#else
    return {ErrorKind::Forbidden, Codes::Denied};
#endif
}

/// Windows knows an entry by its key alone, and all programs share them.
QString keyOf(const QString &service, const QString &name)
{
#ifdef Q_OS_WIN
    return service + u'/' + name;
#else
    Q_UNUSED(service)
    return name;
#endif
}

Result<> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound: return failure(ErrorKind::NotFound, Codes::NotFound);
    case QKeychain::AccessDeniedByUser: return failure(ErrorKind::Forbidden, Codes::Denied);
    case QKeychain::AccessDenied: return failure(lockedOrDenied());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return failure(ErrorKind::Unsupported, Codes::Missing);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return failure(ErrorKind::LocalFault, Codes::Failed, {}, job.errorString());
}

template <typename T>
std::shared_ptr<QPromise<Result<T>>> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void settle(QPromise<Result<T>> &promise, Result<T> outcome)
{
    promise.addResult(std::move(outcome));
    promise.finish();
}

} // namespace

Entries::Entries(QString service, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

Entries::~Entries()
{
    // A running job ends by itself: the library holds it by a plain pointer.
    for (const std::shared_ptr<Order> &order : m_waiting) {
        wipeShared(order->bytes);
        delete order->job;
    }
}

Answer<std::optional<Secret>> Entries::read(const QString &name)
{
    auto promise = newPromise<std::optional<Secret>>();
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    enqueue(job, name, [promise, job](const Result<> &outcome) {
        if (outcome) {
            const QByteArray bytes = job->binaryData();
            const Secret secret {QByteArrayView(bytes)};
            wipeShared(bytes);
            settle<std::optional<Secret>>(*promise, secret);
        } else if (outcome.error().code == Codes::NotFound) {
            settle<std::optional<Secret>>(*promise, std::nullopt);
        } else {
            settle<std::optional<Secret>>(*promise, failure(outcome.error()));
        }
    });
    return promise->future();
}

Answer<Done> Entries::write(const QString &name, const Secret &bytes, WhenLate whenLate)
{
    auto promise = newPromise<Done>();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    const auto order = enqueue(job, name, [promise](const Result<> &outcome) {
        settle<Done>(*promise, outcome.map([] { return Done {}; }));
    });
    order->bytes = QByteArray(bytes.reveal().data(), bytes.size());
    order->whenLate = whenLate;
    job->setBinaryData(order->bytes);
    return promise->future();
}

Answer<Done> Entries::remove(const QString &name)
{
    auto promise = newPromise<Done>();
    enqueue(new QKeychain::DeletePasswordJob(m_service), name, [promise](const Result<> &outcome) {
        const bool isGone = outcome || outcome.error().code == Codes::NotFound;
        settle<Done>(*promise, isGone ? Result<Done>(Done {}) : failure(outcome.error()));
    });
    return promise->future();
}

std::shared_ptr<Entries::Order> Entries::enqueue(QKeychain::Job *job, const QString &name,
                                                 const Receive &receive)
{
    job->setKey(keyOf(m_service, name));
    const auto order = std::make_shared<Order>(Order {job, name, receive});
    m_waiting.push_back(order);
    QTimer::singleShot(m_patience, this, [this, weak = std::weak_ptr<Order>(order)] {
        if (const std::shared_ptr<Order> late = weak.lock())
            giveUp(late);
    });
    // Later, for the caller has not yet filled in everything.
    QMetaObject::invokeMethod(this, &Entries::startNext, Qt::QueuedConnection);
    return order;
}

void Entries::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    connect(m_running->job, &QKeychain::Job::finished, this, [this, order = m_running] { end(order); });
    m_running->job->start();
}

void Entries::end(const std::shared_ptr<Order> &order)
{
    const Result<> outcome = outcomeOf(*order->job);
    wipeShared(order->bytes);
    m_running.reset();
    if (order->receive)
        order->answer(outcome);
    else if (outcome && order->whenLate == WhenLate::Remove)
        std::ignore = remove(order->name);
    startNext();
}

void Entries::giveUp(const std::shared_ptr<Order> &order)
{
    const auto place = std::ranges::find(m_waiting, order);
    if (place != m_waiting.end()) {
        m_waiting.erase(place);
        wipeShared(order->bytes);
        delete order->job;
    }
    if (order->receive)
        qCInfo(logSecrets) << "The keychain did not answer in time.";
    order->answer(failure(ErrorKind::TimedOut, Codes::Locked));
}

} // namespace Secrets
