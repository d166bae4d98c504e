// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/answers.h"

#include "core/apple/codes.h"
#include "core/apple/values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr qsizetype LargestComplaint = 64 * 1024;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

} // namespace

Complaint complaintOf(const QByteArray &body)
{
    if (body.size() > LargestComplaint)
        return {};
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value("errors"_L1).toArray();
    const QJsonObject first = errors.first().toObject();
    return {.code = textOf(first, "code"_L1),
            .id = textOf(first, "id"_L1),
            .title = textOf(first, "title"_L1),
            .detail = textOf(first, "detail"_L1),
            .parameter = textOf(first.value("source"_L1).toObject(), "parameter"_L1)};
}

bool isWebPage(const Net::Response &response)
{
    return response.header("Content-Type").toLower().contains("html")
        || response.body.left(256).trimmed().startsWith('<');
}

Error webPage(const Net::Response &response, const QString &host)
{
    const bool isFault = response.status >= 500;
    return {isFault ? ErrorKind::ServerFault : ErrorKind::Malformed,
            Codes::WebPageInstead,
            {host, QString::number(response.status)}};
}

QString resourceOf(const QString &target)
{
    return QUrl(target).path();
}

namespace {

/// By a whole part of the code alone: Apple says not to decide by title or detail. Which one it is here is not
/// documented; that of Automated Device Enrollment is T_C_NOT_SIGNED. To miss one is harmless, for what is said of any
/// other 403 points to the terms too; to see one that is none would send somebody to accept what is accepted.
bool isAboutTerms(const Complaint &complaint)
{
    static const QStringList codes {u"T_C_NOT_SIGNED"_s, u"TERMS_NOT_SIGNED"_s, u"TERMS_NOT_ACCEPTED"_s};
    const QStringList parts = complaint.code.split(u'.');
    return std::ranges::any_of(parts, [](const QString &part) { return codes.contains(part); });
}

} // namespace

std::optional<Error> faultOf(const Net::Response &response, const QString &target, const QString &host)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return {};
    const Complaint complaint = complaintOf(response.body);
    const QString reference = orDash(complaint.id);
    const QString said
        = complaint.detail.isEmpty() ? complaint.title : complaint.title + u": "_s + complaint.detail;
    const QString number = QString::number(status);
    const QString code = complaint.code.isEmpty() ? number : complaint.code;
    if (status == 401)
        return Error {ErrorKind::Unauthorized, Codes::ApiTokenRefused, {host, reference}, said};
    if (isWebPage(response))
        return webPage(response, host);
    if (status >= 500)
        return Error {ErrorKind::ServerFault, Codes::AppleFault, {number, reference}, said};
    if (complaint.parameter == "cursor"_L1)
        return Error {ErrorKind::Refused, Codes::CursorLapsed, {resourceOf(target), reference}, said};
    switch (status) {
    case 403:
        return Error {ErrorKind::Forbidden,
                      isAboutTerms(complaint) ? Codes::TermsNotSigned : Codes::AppleForbids,
                      {code, reference},
                      said};
    case 404:
        return Error {ErrorKind::NotFound, Codes::AppleKnowsNone, {resourceOf(target), reference}, said};
    case 409: return Error {ErrorKind::Conflict, Codes::AppleConflict, {code, reference}, said};
    default: return Error {ErrorKind::Refused, Codes::AppleRefuses, {code, reference}, said};
    }
}

} // namespace Apple
