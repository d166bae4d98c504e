// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/answers.h"

#include "core/base/background.h"
#include "core/jamf/codes.h"
#include "core/jamf/values.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype LargeBody = 128 * 1024;
constexpr qsizetype LargestComplaint = 64 * 1024;

QStringList privilegesNamedIn(const QString &description)
{
    static const QRegularExpression named(u"not privileged for \\[([^\\]]{1,500})\\]"_s);
    QStringList privileges;
    for (const QString &name : named.match(description).captured(1).split(u',', Qt::SkipEmptyParts))
        privileges.append(name.trimmed());
    return privileges;
}

Error forbidden(const Complaint &complaint)
{
    const QStringList &names = complaint.privileges;
    const QStringList about = names.isEmpty() ? QStringList() : QStringList {names.join(u", "_s)};
    return {ErrorKind::Forbidden, Codes::NoPrivilege, about, complaint.description};
}

} // namespace

Complaint complaintOf(const Net::Response &response)
{
    Complaint complaint;
    if (response.body.size() > LargestComplaint)
        return complaint;
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    complaint.traceId = textOf(object, "traceId"_L1);
    if (object.value("error"_L1).isString()) {
        complaint.isOauth = true;
        complaint.code = textOf(object, "error"_L1);
        complaint.description = textOf(object, "error_description"_L1);
        return complaint;
    }
    const QJsonObject first = object.value("errors"_L1).toArray().first().toObject();
    complaint.code = textOf(first, "code"_L1);
    complaint.description = textOf(first, "description"_L1);
    complaint.privileges = privilegesNamedIn(complaint.description);
    return complaint;
}

std::optional<Error> faultOf(const Net::Response &response, const QString &path, const QString &host)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return {};
    const Complaint complaint = complaintOf(response);
    const QString said = complaint.description.isEmpty() ? complaint.code : complaint.description;
    if (status == 401)
        return Error {ErrorKind::Unauthorized, Codes::TokenRefused, {host}, said};
    if (status == 403)
        return forbidden(complaint);
    if (status == 404)
        return Error {ErrorKind::NotFound, Codes::NotOffered, {path}, said};
    const QString number = QString::number(status);
    if (status == 429 || status >= 500) {
        const ErrorKind kind = status == 429 ? ErrorKind::RateLimited : ErrorKind::ServerFault;
        const QString trace = complaint.traceId.isEmpty() ? u"-"_s : complaint.traceId;
        return Error {kind, Codes::ServerFault, {number, trace}, said};
    }
    return Error {ErrorKind::Refused, Codes::RequestRefused, {number, said.isEmpty() ? u"-"_s : said}, path};
}

Answer<QJsonDocument> documentOf(const Net::Response &response, const QString &path, const QString &host,
                                 bool mayBeEmpty)
{
    if (const auto fault = faultOf(response, path, host))
        return ready<QJsonDocument>(failure(*fault));
    if (response.status == 204 || (mayBeEmpty && response.body.isEmpty()))
        return ready<QJsonDocument>(QJsonDocument());
    if (response.body.isEmpty() || isWebPage(response))
        return ready<QJsonDocument>(failure(ErrorKind::Malformed, Codes::MalformedAnswer, {path},
                                            response.body.isEmpty() ? u"empty"_s : u"a web page"_s));
    if (response.body.size() < LargeBody)
        return ready(parseJson(response.body, path));
    using Outcome = Result<QJsonDocument>;
    return inBackground<Outcome>([body = response.body, path](QPromise<Outcome> &promise) {
        promise.addResult(parseJson(body, path));
    });
}

bool isWebPage(const Net::Response &response)
{
    return response.header("Content-Type").toLower().contains("html")
        || response.body.left(256).trimmed().startsWith('<');
}

} // namespace Jamf
