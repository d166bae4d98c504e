// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfserver.h"

#include "tests/sandbox/jamfinstance.h"
#include "tests/sandbox/jamfwire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

JamfReply refusal()
{
    return htmlReply(503, u"Service Unavailable"_s, u"No more than five connections at once, please."_s);
}

QList<QByteArray> headerNames(const JamfRequest &request)
{
    QList<QByteArray> names;
    for (const JamfHeader &header : request.headers)
        names.append(header.name.toLower());
    return names;
}

} // namespace

JamfServer::JamfServer(JamfSchool school, Clock clock, std::optional<JamfTls> tls)
    : m_instance(std::make_unique<JamfInstance>(std::move(school), std::move(clock)))
    , m_tls(std::move(tls))
{
}

JamfServer::~JamfServer() = default;

Result<> JamfServer::start(quint16 port)
{
    stop();
    const auto answer = [this](const JamfRequest &request, bool isOneTooMany) {
        const JamfReply reply = isOneTooMany ? refusal() : m_instance->answer(request);
        m_traffic.note({request.method, m_instance->redacted(request.path),
                        m_instance->redacted(request.query), reply.status, headerNames(request),
                        isOneTooMany});
        return reply;
    };
    m_wire = std::make_unique<JamfWire>(answer, m_traffic, m_tls);
    if (!m_wire->listen(port)) {
        m_wire.reset();
        return failure(ErrorKind::LocalFault, CannotListen, {QString::number(port)});
    }
    m_instance->setAddress(url().toString());
    return {};
}

void JamfServer::stop()
{
    m_wire.reset();
}

QUrl JamfServer::url() const
{
    if (!m_wire)
        return {};
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_wire->port());
    return url;
}

void JamfServer::add(const JamfFault &fault)
{
    m_instance->add(fault);
}

void JamfServer::heal()
{
    m_instance->heal();
}

void JamfServer::change(const std::function<void(JamfSchool &)> &edit)
{
    m_instance->change(edit);
}

JamfSchool JamfServer::school() const
{
    return m_instance->school();
}

QList<JamfJournalEntry> JamfServer::journal() const
{
    return m_traffic.journal();
}

int JamfServer::requests() const
{
    return static_cast<int>(m_traffic.journal().size());
}

int JamfServer::requests(QByteArrayView method, const QString &path) const
{
    const QList<JamfJournalEntry> all = m_traffic.journal();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const JamfJournalEntry &entry) {
        return entry.method == method && fitsPattern(path, entry.path);
    }));
}

int JamfServer::mostInFlight() const
{
    return m_traffic.mostInFlight();
}

int JamfServer::mostConnections() const
{
    return m_traffic.mostConnections();
}

int JamfServer::violations() const
{
    const QList<JamfJournalEntry> all = m_traffic.journal();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
                                          [](const JamfJournalEntry &entry) { return entry.isOneTooMany; }));
}

void JamfServer::forgetJournal()
{
    m_traffic.forget();
}

} // namespace Sandbox
