// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/applesource.h"

#include "core/apple/codes.h"

using namespace Qt::StringLiterals;

namespace Check {

namespace {

using Credentials::Kind;
using Credentials::Observation;

/// Longer than one call waits for its turn behind others.
constexpr std::chrono::minutes Patience {2};

Observation seenOf(Kind kind, const QString &identity, const Connections::Connection &connection,
                   const QDateTime &now)
{
    Observation seen {.kind = kind, .identity = identity, .name = connection.name};
    seen.sighting.source = Credentials::SourceKind::Apple;
    seen.sighting.where = connection.name;
    seen.sighting.seenAt = now;
    return seen;
}

/// A key that Apple refuses is told of as a key only where it has worked before: else the identifiers may be wrong.
void addKey(Look &look, const Result<> &asked, const Connections::Connection &connection, const QDateTime &now)
{
    const bool isRefused = !asked && asked.error().code == Apple::Codes::ApiKeyRefused;
    const bool isTaken = asked || asked.error().code == Apple::Codes::TermsNotSigned;
    if (!isRefused && !isTaken)
        return;
    Observation key = seenOf(Kind::AsmApiKey, connection.account + u'/' + connection.keyId, connection, now);
    key.facts.set(Credentials::Fact::ClientId, connection.account);
    key.facts.set(Credentials::Fact::KeyId, connection.keyId);
    if (isRefused) {
        key.isForKnown = true;
        key.sighting.isRevoked = true;
        key.sighting.problems.append({Apple::Codes::ApiKeyRefused, asked.error().about});
    }
    look.observations.append(key);
}

/// Terms that nobody has to accept are told of only once there were some: then what was said of those is over.
void addTerms(Look &look, const Result<> &asked, const Connections::Connection &connection, const QDateTime &now)
{
    const bool isWanting = !asked && asked.error().code == Apple::Codes::TermsNotSigned;
    if (!asked && !isWanting)
        return;
    Observation terms = seenOf(Kind::AppleTerms, connection.account, connection, now);
    terms.isForKnown = !isWanting;
    if (isWanting) {
        terms.sighting.isRevoked = true;
        terms.sighting.problems.append({Apple::Codes::TermsNotSigned, asked.error().about});
    }
    look.observations.append(terms);
}

} // namespace

AppleSource::AppleSource(OpenApple open, QObject &owner, const Connections::Connection &connection)
    : m_open(std::move(open))
    , m_owner(&owner)
    , m_connection(connection)
{
}

Credentials::SourceKind AppleSource::kind() const
{
    return Credentials::SourceKind::Apple;
}

QString AppleSource::where() const
{
    return m_connection.name;
}

std::chrono::milliseconds AppleSource::deadline() const
{
    return Patience;
}

QFuture<Parcel> AppleSource::look(const QDateTime &now)
{
    if (!m_owner)
        return QtFuture::makeReadyFuture(Parcel({}));
    const auto ask = [](Apple::Service *const &service) { return service->servers(Apple::Urgency::Now); };
    auto asked = std::make_shared<Answer<QList<Apple::MdmServer>>>(chain(m_owner, m_open(m_connection.id), ask));
    auto promise = std::make_shared<QPromise<Parcel>>();
    promise->start();
    auto *answer = new QFutureWatcher<Result<QList<Apple::MdmServer>>>(m_owner);
    // Also where it was cancelled, as it is when the connection is changed meanwhile.
    QObject::connect(answer, &QFutureWatcherBase::finished, m_owner,
                     [answer, promise, connection = m_connection, now] {
                         answer->deleteLater();
                         if (!answer->isCanceled() && answer->future().resultCount() > 0) {
                             const auto told = answer->result();
                             promise->addResult(Parcel(
                                 lookOf(told ? Result<>() : failure(told.error()), connection, now)));
                         }
                         promise->finish();
                     });
    answer->setFuture(*asked);
    auto *watcher = new QFutureWatcher<Parcel>(m_owner);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, m_owner, [asked] { asked->cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise->future();
}

Look lookOf(const Result<> &asked, const Connections::Connection &connection, const QDateTime &now)
{
    Look look;
    addKey(look, asked, connection, now);
    addTerms(look, asked, connection, now);
    if (!asked && asked.error().code != Apple::Codes::TermsNotSigned)
        look.troubles.append({Credentials::SourceKind::Apple, connection.name, asked.error()});
    return look;
}

} // namespace Check
