// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfwirefaults.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

using Kind = JamfFault::Kind;

/// RFC 9110, section 5.6.7.
QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

JamfReply rateLimited(const QByteArray &retryAfter)
{
    JamfReply reply = apiError(429);
    reply.headers.append(JamfHeader {"Retry-After", retryAfter});
    return reply;
}

JamfReply unavailable(int retryAfter)
{
    JamfReply reply = htmlReply(503, u"Service Unavailable"_s, u"Jamf Pro is being maintained."_s);
    if (retryAfter > 0)
        reply.headers.append(JamfHeader {"Retry-After", QByteArray::number(retryAfter)});
    return reply;
}

JamfReply redirect(const QString &where)
{
    JamfReply reply = htmlReply(302, u"Found"_s, u"The resource has moved."_s);
    reply.headers.append(JamfHeader {"Location", where.toUtf8()});
    return reply;
}

} // namespace

const JamfFault *find(const QList<JamfFault> &faults, JamfFault::Kind kind)
{
    const auto found = std::find_if(faults.begin(), faults.end(),
                                    [kind](const JamfFault &fault) { return fault.kind == kind; });
    return found == faults.end() ? nullptr : &*found;
}

std::optional<JamfReply> replyInPlace(const QList<JamfFault> &faults, const QString &path,
                                      const QDateTime &now)
{
    const bool isClassic = path.startsWith("/JSSResource/"_L1);
    for (const JamfFault &fault : faults) {
        switch (fault.kind) {
        case Kind::NotFound: return isClassic ? classicError(404, u"Not Found"_s) : apiError(404);
        case Kind::RateLimited: return rateLimited(QByteArray::number(fault.number));
        case Kind::RateLimitedUntil: return rateLimited(httpDate(now.addSecs(fault.number)));
        case Kind::ServerFault:
            return isClassic ? classicError(500, u"Internal Server Error"_s)
                             : apiError(500, u"INTERNAL_SERVER_ERROR"_s, u"Unexpected error"_s);
        case Kind::BadGateway:
            return htmlReply(502, u"502 Bad Gateway"_s,
                             u"The load balancer got no answer from the web app."_s);
        case Kind::Unavailable: return unavailable(fault.number);
        case Kind::Redirect: return redirect(fault.text);
        default: break;
        }
    }
    return {};
}

void adjust(JamfCall &call, const QList<JamfFault> &faults)
{
    for (const JamfFault &fault : faults) {
        switch (fault.kind) {
        case Kind::WrongClock: call.clockError = fault.number; break;
        case Kind::ShortTokens: call.tokenLife = fault.number; break;
        case Kind::SmallPages: call.paging.most = std::clamp(fault.number, 1, 2000); break;
        case Kind::DuplicatedPage: call.paging.isDuplicated = true; break;
        case Kind::MovingRows: call.paging.isMoving = true; break;
        default: break;
        }
    }
}

void spoil(JamfReply &reply, const QList<JamfFault> &faults, const JamfRequest &request, const QDateTime &now)
{
    qint64 clockError = 0;
    for (const JamfFault &fault : faults) {
        switch (fault.kind) {
        case Kind::WrongClock: clockError = fault.number; break;
        case Kind::Latency: reply.delivery.beginsAfter += fault.number; break;
        case Kind::SlowBody: reply.delivery.takes = fault.number; break;
        case Kind::CutBody: reply.delivery.isCut = true; break;
        case Kind::WrongLength: reply.delivery.lengthError = fault.number; break;
        case Kind::EmptyBody: reply.body.clear(); break;
        case Kind::Gzip:
            if (request.header("Accept-Encoding").contains("gzip") && !reply.body.isEmpty()) {
                reply.body = gzipped(reply.body);
                reply.headers.append(JamfHeader {"Content-Encoding", "gzip"});
            }
            break;
        default: break;
        }
    }
    reply.headers.append(JamfHeader {"Date", httpDate(now.addSecs(clockError))});
}

QStringList missingFrom(const QStringList &given, const QStringList &wanted)
{
    QStringList missing;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(missing),
                 [&given](const QString &privilege) { return !given.contains(privilege); });
    return missing;
}

} // namespace Sandbox
