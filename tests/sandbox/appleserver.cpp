// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleserver.h"

#include "tests/sandbox/appleapi.h"
#include "tests/sandbox/applesignin.h"
#include "tests/sandbox/jamffault.h"
#include "tests/sandbox/jamfwire.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr QLatin1StringView CannotListen {"cannot-listen"};
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 3600;

/// Lets so many through in any span.
class Gate final
{
public:
    /// Zero where it may go, else the seconds to wait.
    int ask(int most, qint64 span, const QDateTime &now)
    {
        if (most <= 0)
            return 0;
        while (!m_let.isEmpty() && m_let.first().secsTo(now) >= span)
            m_let.removeFirst();
        if (m_let.size() >= most)
            return static_cast<int>(span - m_let.first().secsTo(now));
        m_let.append(now);
        return 0;
    }

private:
    QList<QDateTime> m_let;
};

QUrl urlOf(const JamfWire &wire)
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(wire.port());
    return url;
}

void note(JamfTraffic &traffic, const JamfRequest &request, const JamfReply &reply)
{
    QList<QByteArray> names;
    for (const JamfHeader &header : request.headers)
        names.append(header.name.toLower());
    traffic.note({request.method, request.path, request.query, reply.status, names});
}

} // namespace

struct AppleServer::State
{
    State(AppleSchool school, Clock toClock)
        : clock(std::move(toClock))
        , api(std::move(school), clock())
        , apiWire([this](const JamfRequest &request, bool) { return answerApi(request); }, apiTraffic, {})
        , tokenWire([this](const JamfRequest &request, bool) { return answerToken(request); }, tokenTraffic,
                    {})
        , storeWire([this](const JamfRequest &request, bool) { return answerStore(request); }, storeTraffic,
                    {})
    {
    }

    JamfReply answerApi(const JamfRequest &request);
    JamfReply answerToken(const JamfRequest &request);
    JamfReply answerStore(const JamfRequest &request);
    [[nodiscard]] std::optional<JamfReply> tooMany(const JamfRequest &request, const QDateTime &now);
    [[nodiscard]] std::optional<JamfReply> withoutToken(const JamfRequest &request,
                                                        const QDateTime &now) const;
    [[nodiscard]] QDateTime appleNow(const QList<AppleFault> &met) const
    {
        return clock().addSecs(numberOf(met, AppleFault::Kind::WrongClock, 0));
    }

    mutable std::mutex mutex;
    Clock clock;
    AppleFaults faults;
    AppleApi api;
    AppleSignIn signIn;
    AppleLimits limits;
    Gate reads;
    Gate writes;
    int refused = 0;
    JamfTraffic apiTraffic;
    JamfTraffic tokenTraffic;
    JamfTraffic storeTraffic;
    JamfWire apiWire; ///< these last, so that their threads end first
    JamfWire tokenWire;
    JamfWire storeWire;
};

std::optional<JamfReply> AppleServer::State::tooMany(const JamfRequest &request, const QDateTime &now)
{
    const int wait = request.method == "GET" ? reads.ask(limits.readsAMinute, Minute, now)
                                             : writes.ask(limits.writesAnHour, Hour, now);
    if (wait == 0)
        return {};
    ++refused;
    return tooManyRequests(QByteArray::number(wait));
}

std::optional<JamfReply> AppleServer::State::withoutToken(const JamfRequest &request,
                                                          const QDateTime &now) const
{
    static constexpr QByteArrayView Scheme {"Bearer "};
    const QByteArray header = request.header("Authorization");
    if (header.startsWith(Scheme) && signIn.knows(header.sliced(Scheme.size()), now))
        return {};
    return appleError(401, u"NOT_AUTHORIZED"_s,
                      u"Provide a properly configured and signed bearer token, and make sure that it has not "
                      "expired."_s);
}

JamfReply AppleServer::State::answerApi(const JamfRequest &request)
{
    const std::lock_guard lock(mutex);
    const QList<AppleFault> met = faults.met(request.path);
    const QDateTime now = appleNow(met);
    if (find(met, AppleFault::Kind::ExpireTokens) != nullptr)
        signIn.endAll();
    std::optional<JamfReply> early = appleReplyInPlace(met, now);
    if (!early)
        early = withoutToken(request, now);
    if (!early)
        early = tooMany(request, now);
    JamfReply reply = early ? *early : api.answer(request, met, now);
    spoil(reply, met, now);
    note(apiTraffic, request, reply);
    return reply;
}

JamfReply AppleServer::State::answerToken(const JamfRequest &request)
{
    const std::lock_guard lock(mutex);
    const QList<AppleFault> met = faults.met(request.path);
    const QDateTime now = appleNow(met);
    const std::optional<JamfReply> early = appleReplyInPlace(met, now);
    JamfReply reply = early ? *early : signIn.answer(request, api.school().accounts, met, now);
    spoil(reply, met, now);
    note(tokenTraffic, request, reply);
    return reply;
}

JamfReply AppleServer::State::answerStore(const JamfRequest &request)
{
    const std::lock_guard lock(mutex);
    const QList<AppleFault> met = faults.met(request.path);
    const std::optional<JamfReply> early = appleReplyInPlace(met, clock());
    JamfReply reply = early ? *early : api.activities().log(request, api.fleet());
    spoil(reply, met, appleNow(met));
    note(storeTraffic, request, reply);
    return reply;
}

AppleServer::AppleServer(AppleSchool school, Clock clock)
    : m_state(std::make_unique<State>(std::move(school), std::move(clock)))
{
}

AppleServer::~AppleServer() = default;

Result<> AppleServer::start()
{
    for (JamfWire *wire : {&m_state->apiWire, &m_state->tokenWire, &m_state->storeWire}) {
        if (!wire->listen(0))
            return failure(ErrorKind::LocalFault, CannotListen, {u"0"_s});
    }
    const std::lock_guard lock(m_state->mutex);
    m_state->api.setAddresses(api().toString(), store().toString());
    return {};
}

QUrl AppleServer::api() const
{
    return urlOf(m_state->apiWire);
}

QUrl AppleServer::token() const
{
    QUrl url = urlOf(m_state->tokenWire);
    url.setPath(u"/auth/oauth2/token"_s);
    return url;
}

QUrl AppleServer::store() const
{
    return urlOf(m_state->storeWire);
}

void AppleServer::add(const AppleFault &fault)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->faults.add(fault);
}

void AppleServer::heal()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->faults.clear();
}

void AppleServer::limit(const AppleLimits &limits)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->limits = limits;
}

void AppleServer::change(const std::function<void(AppleSchool &)> &edit)
{
    const std::lock_guard lock(m_state->mutex);
    edit(m_state->api.school());
}

void AppleServer::release(quint32 count)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->api.fleet().release(count, m_state->clock());
}

AppleSchool AppleServer::school() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->api.school();
}

QString AppleServer::serialOf(quint32 index) const
{
    const std::lock_guard lock(m_state->mutex);
    return QString::fromLatin1(m_state->api.fleet().serialOf(index));
}

int AppleServer::serverOf(quint32 index) const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->api.fleet().serverOf(index);
}

QJsonObject AppleServer::lastClaims() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->signIn.lastClaims();
}

QList<JamfJournalEntry> AppleServer::apiJournal() const
{
    return m_state->apiTraffic.journal();
}

QList<JamfJournalEntry> AppleServer::tokenJournal() const
{
    return m_state->tokenTraffic.journal();
}

QList<JamfJournalEntry> AppleServer::storeJournal() const
{
    return m_state->storeTraffic.journal();
}

int AppleServer::requests(QByteArrayView method, const QString &path) const
{
    const QList<JamfJournalEntry> all = apiJournal();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const JamfJournalEntry &entry) {
        return entry.method == method && fitsPattern(path, entry.path);
    }));
}

int AppleServer::refusedForRate() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->refused;
}

} // namespace Sandbox
