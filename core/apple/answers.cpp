// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/answers.h"

#include "core/apple/codes.h"
#include "core/apple/values.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The code of this API is not documented; that of Automated Device Enrollment is T_C_NOT_SIGNED.
bool isAboutTerms(const Complaint &complaint)
{
    return complaint.code.contains("T_C_NOT_SIGNED"_L1) || complaint.code.contains("TERMS"_L1)
        || complaint.detail.contains("T_C_NOT_SIGNED"_L1);
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
