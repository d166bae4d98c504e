// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/applefault.h"

#include "tests/sandbox/jamffault.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

using Kind = AppleFault::Kind;

QJsonObject sourceOf(const QString &source)
{
    const qsizetype equals = source.indexOf(u'=');
    return {{source.left(equals), source.sliced(equals + 1)}};
}

QString titleOf(int status)
{
    switch (status) {
    case 401: return u"Authentication is required"_s;
    case 403: return u"The request is not allowed"_s;
    case 404: return u"The resource does not exist"_s;
    case 409: return u"The request conflicts with the state of a resource"_s;
    case 429: return u"The rate limit was exceeded"_s;
    default: return status >= 500 ? u"An unexpected error occurred"_s : u"The request is not valid"_s;
    }
}

} // namespace

QList<AppleFault> AppleFaults::met(const QString &path)
{
    QList<AppleFault> met;
    for (Counted &counted : m_faults) {
        AppleFault &fault = counted.fault;
        if (fault.times == 0 || !fitsPattern(fault.paths, path))
            continue;
        const int behind = ++counted.fitting - fault.skip;
        if (behind <= 0 || behind % fault.every != 0)
            continue;
        if (fault.times > 0)
            --fault.times;
        met.append(fault);
    }
    return met;
}

const AppleFault *find(const QList<AppleFault> &faults, AppleFault::Kind kind)
{
    const auto found = std::find_if(faults.begin(), faults.end(),
                                    [kind](const AppleFault &fault) { return fault.kind == kind; });
    return found == faults.end() ? nullptr : &*found;
}

int numberOf(const QList<AppleFault> &faults, AppleFault::Kind kind, int usual)
{
    const AppleFault *const fault = find(faults, kind);
    return fault == nullptr ? usual : fault->number;
}

JamfReply appleError(int status, const QString &code, const QString &detail, const QString &source)
{
    QJsonObject error {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {u"status"_s, QString::number(status)},
                       {u"code"_s, code},
                       {u"title"_s, titleOf(status)},
                       {u"detail"_s, detail}};
    if (!source.isEmpty())
        error[u"source"_s] = sourceOf(source);
    return jsonReply(QJsonObject {{u"errors"_s, QJsonArray {error}}}, status);
}

JamfReply tooManyRequests(const QByteArray &retryAfter)
{
    JamfReply reply = appleError(429, u"RATE_LIMIT_EXCEEDED"_s, u"Try again later."_s);
    if (!retryAfter.isEmpty())
        reply.headers.append(JamfHeader {"Retry-After", retryAfter});
    return reply;
}

std::optional<JamfReply> appleReplyInPlace(const QList<AppleFault> &faults, const QDateTime &now)
{
    for (const AppleFault &fault : faults) {
        switch (fault.kind) {
        case Kind::RateLimited: return tooManyRequests(QByteArray::number(fault.number));
        case Kind::RateLimitedUntil: return tooManyRequests(appleHttpDate(now.addSecs(fault.number)));
        case Kind::RateLimitedSilently: return tooManyRequests({});
        case Kind::ServerFault:
            return appleError(500, u"UNEXPECTED_ERROR"_s, u"An error occurred on the server side."_s);
        case Kind::Forbidden:
            return appleError(403, u"FORBIDDEN_ERROR"_s, u"The API key in use does not allow this request"_s);
        case Kind::TermsNotSigned:
            return appleError(403, u"T_C_NOT_SIGNED"_s, u"The organisation has to accept the new terms."_s);
        case Kind::WebPage:
            return htmlReply(fault.number, u"Apple"_s, u"We will be back soon. <b>Trying</b> to fix it."_s);
        case Kind::BrokenJson: {
            JamfReply reply = jsonReply(QJsonObject {});
            reply.body = R"({"data": [{"type": "orgDevices", "id": )";
            return reply;
        }
        case Kind::NoRows: return jsonReply(QJsonObject {{u"data"_s, QJsonArray {}}, {u"links"_s, QJsonObject {}}});
        default: break;
        }
    }
    return {};
}

void spoil(JamfReply &reply, const QList<AppleFault> &faults, const QDateTime &now)
{
    reply.delivery.isCut = find(faults, Kind::CutBody) != nullptr;
    reply.delivery.beginsAfter = numberOf(faults, Kind::Latency, 0);
    reply.headers.append(JamfHeader {"Date", appleHttpDate(now)});
}

QByteArray appleHttpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace Sandbox
