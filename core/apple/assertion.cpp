// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/assertion.h"

#include "core/apple/codes.h"
#include "core/apple/signingkey.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr auto Audience = "https://account.apple.com/auth/oauth2/v2/token"_L1; // wherever the request goes
constexpr qint64 SlackSeconds = 60; // a clock that is a little fast must not sign in the future

QByteArray partOf(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Result<Secret> clientAssertion(const Login &login, const QString &id, const QDateTime &now)
{
    const Result<SigningKey> key = SigningKey::read(login.key);
    if (!key)
        return failure(key.error());
    const QString client = login.clientId.trimmed();
    const qint64 issued = now.toSecsSinceEpoch() - SlackSeconds;
    QByteArray assertion
        = partOf({{u"alg"_s, u"ES256"_s}, {u"kid"_s, login.keyId.trimmed()}, {u"typ"_s, u"JWT"_s}}) + '.'
        + partOf({{u"aud"_s, Audience},
                  {u"iss"_s, client},
                  {u"sub"_s, client},
                  {u"iat"_s, issued},
                  {u"exp"_s, issued + assertionLife.count()},
                  {u"jti"_s, id}});
    const QByteArray signature = key->sign(assertion);
    if (signature.isEmpty())
        return failure(ErrorKind::LocalFault, Codes::ApiKeyUnreadable);
    assertion += '.' + signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Secret::taking(assertion);
}

Secret tokenForm(const QString &clientId, Surface surface, const Secret &assertion)
{
    QByteArray form = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(clientId.trimmed())
        + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&scope="
        + scopeOf(surface).toLatin1();
    form.reserve(form.size() + 32 + assertion.size()); // growing would leave a copy
    form += "&client_assertion=";
    form += assertion.reveal(); // base64url and dots stand for themselves in a form
    return Secret::taking(form);
}

} // namespace Apple
