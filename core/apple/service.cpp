// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/service.h"

#include "core/apple/answers.h"
#include "core/apple/calls.h"
#include "core/apple/codes.h"
#include "core/apple/devicepage.h"
#include "core/apple/download.h"
#include "core/apple/polling.h"
#include "core/apple/walk.h"
#include "core/net/place.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr int Connections = 2; // a page ahead, and something that somebody waits for
constexpr std::chrono::milliseconds Timeout {60'000}; // a page of a thousand devices takes Apple its time

QUrl withoutVersion(const QUrl &api)
{
    QUrl base = api;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/v1"_L1))
        path.chop(3);
    base.setPath(path);
    return base;
}

/// Apple's own wish to wait is not to be waited for down there, where nobody else would hear of it.
Net::Pace impatient(Net::Pace pace)
{
    pace.longestRetryAfter = std::chrono::seconds(0);
    return pace;
}

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString pathOf(const QString &list, const QString &id, const QString &part = {})
{
    return u"/v1/"_s + list + u'/' + encoded(id) + part;
}

QString withFields(const QString &path, const QString &type, const QStringList &fields)
{
    return path + (path.contains(u'?') ? u'&' : u'?') + u"fields%5B"_s + type + u"%5D="_s
        + fields.join(u"%2C"_s);
}

QString withLimit(const QString &path, int rows)
{
    return path + u"?limit="_s + QString::number(rows);
}

QString deviceList(const QString &from, int rows)
{
    // No fields[…]: what a version of the API does not know would be refused, and the usual answer has them
    // all.
    return from.isEmpty() ? withLimit(u"/v1/orgDevices"_s, rows) : from;
}

QString linkageList(const QString &serverId, const QString &from, int rows)
{
    return from.isEmpty() ? withLimit(pathOf(u"mdmServers"_s, serverId, u"/relationships/devices"_s), rows)
                          : from;
}

Net::Request requestFor(const QString &target)
{
    Net::Request request {.path = target, .timeout = Timeout};
    request.headers.append(Net::Header {"Accept", "application/json"});
    return request;
}

} // namespace

struct Service::State
{
    State(const Site &toSite, const Login &login, const Clock &toClock, const Conduct &toConduct)
        : site(toSite)
        , clock(toClock)
        , conduct(toConduct)
        , client({.base = withoutVersion(site.api), .authority = site.authority, .proxy = site.proxy},
                 Connections, clock, nullptr, impatient(conduct.pace))
        , session(site, login, clock, conduct.pace)
        , turnstile(conduct.budget, conduct.patience, clock, Net::placeOf(client.endpoint().base),
                    conduct.waiter)
        , calls(client, session, turnstile)
    {
    }

    Site site;
    Clock clock;
    Conduct conduct;
    Net::Client client;
    Session session;
    Turnstile turnstile;
    Calls calls;
};

Service::Service(const Site &site, const Login &login, Clock clock, const Conduct &conduct, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(site, login, clock, conduct))
{
    connect(&m_state->turnstile, &Turnstile::rested, this, &Service::rested);
}

Service::~Service() = default;

Answer<> Service::signIn()
{
    return chain(this, m_state->session.token(), [](const Secret &) { return ready(Result<>()); });
}

template <typename T>
Answer<T> Service::read(const QString &target, Urgency urgency, Reader<T> reader)
{
    return chain(this, m_state->calls.make(requestFor(target), urgency),
                 [this, target, reader](const Net::Response &response) {
                     return bodyOf<T>(response, target, host(), reader);
                 });
}

template <typename T>
Answer<T> Service::resource(const QString &target, Urgency urgency,
                            std::optional<T> (*reader)(const QJsonObject &))
{
    return read<T>(target, urgency, [target, reader](const QByteArray &body) -> Result<T> {
        const Result<QJsonObject> object = resourceIn(body, target);
        if (!object)
            return failure(object.error());
        if (std::optional<T> value = reader(*object))
            return *std::move(value);
        return failure(ErrorKind::Malformed, Codes::AppleAnswerUnreadable, {resourceOf(target)}, u"no id"_s);
    });
}

template <typename Row>
Answer<Page<Row>> Service::page(const QString &target, Urgency urgency, RowReader<Row> reader)
{
    return read<Page<Row>>(target, urgency, [target, reader](const QByteArray &body) {
        return pageIn<Row>(body, target, reader);
    });
}

Answer<Page<Device>> Service::devices(const QString &from, Urgency urgency)
{
    const QString target = deviceList(from, m_state->conduct.rowsAPage);
    return read<Page<Device>>(target, urgency,
                              [target](const QByteArray &body) { return devicePageIn(body, target); });
}

Answer<> Service::eachPage(const Take<Device> &take, const QString &from, Urgency urgency)
{
    const auto fetch = [this, urgency](const QString &place) { return devices(place, urgency); };
    return (new Walk<Device>(fetch, oneByOne<Device>(take), 1, host(), this))->start(from);
}

Answer<Page<QString>> Service::devicesOf(const QString &serverId, const QString &from, Urgency urgency)
{
    return page<QString>(linkageList(serverId, from, m_state->conduct.rowsAPage), urgency, linkedIdOf);
}

Answer<> Service::eachPageOf(const QString &serverId, const Take<QString> &take, const QString &from,
                             Urgency urgency)
{
    const auto fetch
        = [this, serverId, urgency](const QString &place) { return devicesOf(serverId, place, urgency); };
    return (new Walk<QString>(fetch, oneByOne<QString>(take), 1, host(), this))->start(from);
}

Answer<Device> Service::device(const QString &id, Urgency urgency)
{
    return resource<Device>(pathOf(u"orgDevices"_s, id), urgency, deviceOf);
}

Answer<QString> Service::serverOf(const QString &deviceId, Urgency urgency)
{
    const QString target = pathOf(u"orgDevices"_s, deviceId, u"/relationships/assignedServer"_s);
    return resource<QString>(target, urgency, [](const QJsonObject &link) -> std::optional<QString> {
        return linkedIdOf(link).value_or(QString());
    });
}

Answer<QList<Coverage>> Service::coverage(const QString &deviceId, Urgency urgency)
{
    const QString target = pathOf(u"orgDevices"_s, deviceId, u"/appleCareCoverage"_s);
    return chain(this, page<Coverage>(target, urgency, coverageOf),
                 [](const Page<Coverage> &covers) { return ready(Result<QList<Coverage>>(covers.rows)); });
}

Answer<ActivationLock> Service::activationLock(const QString &deviceId, Urgency urgency)
{
    const QString target = pathOf(u"orgDevices"_s, deviceId, u"/activationLockStatus"_s);
    return resource<ActivationLock>(target, urgency, [](const QJsonObject &lock) {
        return std::optional<ActivationLock>(activationLockOf(lock));
    });
}

Answer<QList<MdmServer>> Service::servers(Urgency urgency)
{
    auto all = std::make_shared<QList<MdmServer>>();
    const auto fetch = [this, urgency](const QString &from) {
        const QString first = withFields(withLimit(u"/v1/mdmServers"_s, m_state->conduct.rowsAPage),
                                         u"mdmServers"_s, mdmServerFields());
        return page<MdmServer>(from.isEmpty() ? first : from, urgency, mdmServerOf);
    };
    const auto take = [all](const Page<MdmServer> &some) {
        all->append(some.rows);
        return ready(Result<>());
    };
    const Answer<> walked
        = (new Walk<MdmServer>(fetch, oneByOne<MdmServer>(take), 1, host(), this))->start({});
    return follow(this, walked, [all](const Result<> &outcome) {
        return ready(outcome ? Result<QList<MdmServer>>(*all) : failure(outcome.error()));
    });
}

Answer<MdmServer> Service::server(const QString &id, Urgency urgency)
{
    const QString target = withFields(pathOf(u"mdmServers"_s, id), u"mdmServers"_s, mdmServerFields());
    return resource<MdmServer>(target, urgency, mdmServerOf);
}

Answer<Activity> Service::begin(const Order &order)
{
    if (const Result<> sound = checked(order, m_state->clock()); !sound)
        return ready<Activity>(failure(sound.error()));
    const QString target = u"/v1/orgDeviceActivities"_s;
    Net::Request request = requestFor(target);
    QByteArray body = QJsonDocument(requestOf(order)).toJson(QJsonDocument::Compact);
    request.verb = "POST";
    request.mayRepeat = false;
    request.contentType = "application/json";
    request.body = Secret::taking(body);
    return chain(this, m_state->calls.make(request, Urgency::Now),
                 [this, target](const Net::Response &response) {
                     return bodyOf<Activity>(response, target, host(), [target](const QByteArray &answer) {
                         return activityIn(answer, target);
                     });
                 });
}

Answer<Activity> Service::activity(const QString &id, Urgency urgency)
{
    static const QStringList fields {u"status"_s, u"subStatus"_s, u"createdDateTime"_s,
                                     u"completedDateTime"_s, u"downloadUrl"_s};
    const QString target = withFields(pathOf(u"orgDeviceActivities"_s, id), u"orgDeviceActivities"_s, fields);
    return read<Activity>(target, urgency,
                          [target](const QByteArray &body) { return activityIn(body, target); });
}

Answer<Activity> Service::settled(const QString &id, std::function<void(const Activity &)> progressed)
{
    const auto ask = [this, id] { return activity(id, Urgency::Background); };
    auto *polling = new Polling(ask, std::move(progressed), m_state->conduct.mostPolling, m_state->clock,
                                m_state->conduct.waiter, this);
    return polling->start();
}

Answer<QByteArray> Service::logOf(const Activity &activity)
{
    if (activity.downloadUrl.isEmpty())
        return ready<QByteArray>(failure(ErrorKind::NotFound, Codes::NoActivityLog));
    auto *download = new Download(m_state->site, m_state->clock, m_state->conduct.pace, this);
    return download->start(activity.downloadUrl);
}

const Budget &Service::budget() const
{
    return m_state->turnstile.budget();
}

std::chrono::seconds Service::forecast(qint64 calls, Urgency urgency) const
{
    return std::chrono::ceil<std::chrono::seconds>(
        budget().forecast(Call::Read, urgency, calls, m_state->clock()));
}

Result<> Service::mayFollow(const QString &next) const
{
    return Net::addressOf(m_state->client.endpoint().base, next).map([](const QUrl &) {});
}

QString Service::host() const
{
    return Net::placeOf(m_state->client.endpoint().base);
}

std::optional<std::chrono::seconds> Service::clockOffset() const
{
    const auto offset = m_state->client.clockOffset();
    return offset ? offset : m_state->session.clockOffset();
}

} // namespace Apple
